using System.Collections.Immutable;

namespace Unknot.Core.Motion.Checks;

/// <summary>Whether no limb goes through floor, furniture or body.</summary>
internal static class NothingGoesThrough
{
    private static readonly ImmutableArray<(BodyPart One, BodyPart Other)> s_pairs =
    [
        .. from limb in new[] { BodyPart.ElbowLeft, BodyPart.WristLeft, BodyPart.ElbowRight, BodyPart.WristRight }
           from part in new[] { BodyPart.Pelvis, BodyPart.Lumbar, BodyPart.Thoracic, BodyPart.Head, BodyPart.HipLeft, BodyPart.HipRight }
           select (limb, part),
        (BodyPart.ElbowLeft, BodyPart.ElbowRight), (BodyPart.KneeLeft, BodyPart.KneeRight), (BodyPart.KneeLeft, BodyPart.HipRight), (BodyPart.KneeRight, BodyPart.HipLeft),
    ];

    internal static IEnumerable<string> Check(Clip clip, FigureContent figure)
    {
        Dictionary<string, (float Deep, int At)> found = [];
        foreach ((int i, Frame frame) in clip.Frames.Index())
        {
            foreach ((string what, float deep) in Found([.. Flesh.Of(frame, figure.Skeleton)], clip.Scene))
            {
                if (deep > figure.Bounds.Give && (!found.TryGetValue(what, out var known) || known.Deep < deep))
                {
                    found[what] = (deep, i);
                }
            }
        }

        return found.Select(one => FormattableString.Invariant($"{one.Key} by {one.Value.Deep * 100:0.0} cm {ClipChecks.When(clip, one.Value.At)}; move one of them"));
    }

    private static IEnumerable<(string What, float Deep)> Found(Flesh[] body, Scene scene)
    {
        Dictionary<BodyPart, Flesh> of = body.ToDictionary(flesh => flesh.Part);
        return
        [
            .. body.Select(flesh => ($"{flesh.Part} is in the floor", flesh.Along().Max(at => flesh.Radius - at.Y))),
            .. scene.Props.Where(prop => prop is { IsSolid: true, On: null })
                .SelectMany(_ => body, (prop, flesh) => ($"{flesh.Part} is in the {prop.Id}", flesh.Into(prop.At, prop.Size))),
            .. s_pairs.Where(pair => !scene.Touching.Contains(pair)).Select(pair => ($"{pair.One} is in {pair.Other}", of[pair.One].Into(of[pair.Other]))),
        ];
    }
}
