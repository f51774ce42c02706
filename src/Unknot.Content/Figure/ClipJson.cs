using System.Numerics;
using System.Text.Encodings.Web;
using System.Text.Json;
using Unknot.Core.Knowledge;
using Unknot.Core.Motion;
using Unknot.Core.Motion.Telling;

namespace Unknot.Content.Figure;

/// <summary>
/// Clips and the body as the browser reads them. Lengths are tenths of millimetres, rotations quaternions times 10,000; a track of one value is still, any other begins
/// with its first value and goes on with what each frame adds.
/// </summary>
public static class ClipJson
{
    /// <summary>Tells clips written in another way.</summary>
    public const int Format = 3;

    private const float Fine = 10000;

    // Degrees and apostrophes as they are: the browser reads it as a file, never as part of a page.
    private static readonly JsonSerializerOptions s_plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The scenes of a movement.</summary>
    /// <param name="figure">The movement's key poses.</param>
    /// <param name="body">The body.</param>
    /// <param name="shows">What of the movement it shows.</param>
    /// <returns>One line of JSON.</returns>
    public static string Of(MovementFigure figure, FigureContent body, ShownMovement shows) => JsonSerializer.Serialize(new
    {
        format = Format,
        movement = figure.Movement,
        side = figure.Side,
        targets = shows.Targets,
        partners = shows.Partners,
        scenes = figure.Scenes.Select(scene => SceneOf(Baking.Bake(scene, body.Skeleton), new Teller(body.Skeleton, body.Words), shows.Hold, figure.Side is not null)),
    }, s_plain);

    /// <summary>The body.</summary>
    /// <param name="content">The body.</param>
    /// <returns>JSON.</returns>
    public static string Of(FigureContent content) => JsonSerializer.Serialize(new
    {
        format = Format,
        parts = BodyParts.All.Select(part => new
        {
            name = part.ToString(),
            parent = part == BodyPart.Pelvis ? -1 : (int)BodyParts.Parent(part),
            at = Round(content.Skeleton.Segments[(int)part].Offset),
            tip = Round(content.Skeleton.Segments[(int)part].Tip),
            thick = MathF.Round(content.Skeleton.Segments[(int)part].Radius * Fine),
        }),
        muscles = content.Muscles.ToDictionary(one => one.Key, one => one.Value.Select(patch => new { part = (int)patch.Part, at = Round(patch.At), size = Round(patch.Size), roll = patch.Roll })),
    });

    private static object SceneOf(Clip clip, Teller teller, Span? hold, bool sided)
    {
        Told told = teller.Of(clip, hold, mirrored: false);
        return SceneOf(clip, told, sided ? teller.Of(clip, hold, mirrored: true) : null);
    }

    private static object SceneOf(Clip clip, Told told, Told? other) => new
    {
        say = clip.Scene.Say,
        told = told.Whole,
        toldOther = other?.Whole,
        fault = clip.Scene.Fault,
        with = clip.Scene.With,
        rate = clip.Rate,
        frames = clip.Frames.Count,
        views = clip.Scene.Views.Select(view => new[] { view.Around, view.Above }),
        focus = clip.Scene.Focus is { } focus ? new { part = (int)focus.Part, at = Round(focus.At) } : null,
        keys = clip.Scene.Keys.Select((key, i) => new { at = (int)MathF.Round(key.At * clip.Rate), pose = key.Id, say = key.Say, tell = told.Keys[i], tellOther = other?.Keys[i] }),
        props = clip.Scene.Props.Select(PropOf),
        pelvis = Track(clip.Frames, frame => Round(frame.Pelvis)),
        breath = Track(clip.Frames, frame => [(int)MathF.Round(frame.Posture.Breath * 100)]),
        turns = BodyParts.All.Select(part => Track(Near(clip, part), turn => Round(turn))),
    };

    private static object PropOf(Prop prop) => new
    {
        @is = prop.Id,
        shape = prop.Shape,
        part = prop.On is { } on ? (int)on.Part : -1,
        at = Round(prop.At),
        size = Round(prop.Size),
        toPart = prop.To is null ? -2 : prop.To.On is { } to ? (int)to.Part : -1,
        to = prop.To is { } end ? Round((end.On?.At ?? Vector3.Zero) + end.At) : null,
    };

    /// <summary>Rotations against what a part hangs on, each as near to the one before as its two signs allow.</summary>
    private static List<Quaternion> Near(Clip clip, BodyPart part)
    {
        List<Quaternion> turns = [];
        foreach (Frame frame in clip.Frames)
        {
            Quaternion turn = OnParent(frame.Posture.Rotations, part);
            turns.Add(turns.Count > 0 && Quaternion.Dot(turns[^1], turn) < 0 ? -turn : turn);
        }

        return turns;
    }

    // The browser hangs the arm on the collar bone; its angles are told against the ribs.
    private static Quaternion OnParent(IReadOnlyList<Quaternion> rotations, BodyPart part) =>
        BodyParts.Reference(part) == BodyParts.Parent(part) ? rotations[(int)part] : Quaternion.Conjugate(rotations[(int)BodyParts.Parent(part)]) * rotations[(int)part];

    private static int[] Track<T>(IReadOnlyList<T> values, Func<T, int[]> numbers)
    {
        int[][] all = [.. values.Select(numbers)];
        return all.All(one => one.SequenceEqual(all[0])) ? all[0] : [.. all.SelectMany((one, i) => i == 0 ? one : one.Zip(all[i - 1], (now, before) => now - before))];
    }

    private static int[] Round(Vector3 at) => [Whole(at.X), Whole(at.Y), Whole(at.Z)];

    private static int[] Round(Quaternion turn) => [Whole(turn.X), Whole(turn.Y), Whole(turn.Z), Whole(turn.W)];

    private static int Whole(float value) => (int)MathF.Round(value * Fine);
}
