using System.Collections.Immutable;
using System.Numerics;

namespace Unknot.Core.Motion.Telling;

/// <summary>What a hand rests on at the beginning of a scene.</summary>
internal static class HandPlace
{
    // A hand that is this near to a thing lies on it [m].
    private const float OnIt = 0.07f;
    private const float OnTheFloor = 0.06f;

    private static readonly ImmutableArray<BodyPart> s_hand = [BodyPart.WristLeft, BodyPart.FingersLeft];

    /// <summary>What it is on, with the side it is of where it is of one; null where it touches nothing that has a name.</summary>
    internal static (string What, bool? Right)? Of(Scene scene, MotionWords words, bool right)
    {
        Contact? kept = scene.Contacts.Append(scene.Anchor).LastOrDefault(contact => contact.At is [true, ..] && s_hand.Contains(right ? BodyParts.Mirror(contact.Point.Part) : contact.Point.Part)
            && BodyParts.IsRight(contact.Point.Part) == right);
        return kept is null ? null : kept.Spot.On is { } on ? OnBody(on, words) : InRoom(kept.Spot.At, scene, words);
    }

    private static (string What, bool? Right)? OnBody(BodyPoint on, MotionWords words)
    {
        string name = on.Id.Replace("_left", "", StringComparison.Ordinal).Replace("_right", "", StringComparison.Ordinal);
        return words.Points.TryGetValue(name, out string? said) ? (said, on.Id.EndsWith("_right", StringComparison.Ordinal)) : null;
    }

    private static (string What, bool? Right)? InRoom(Vector3 at, Scene scene, MotionWords words)
    {
        Prop? near = scene.Props.Where(prop => prop.To is null && words.OnProp(prop.Id).Length > 0).Where(prop => Outside(at, prop) < OnIt).MinBy(prop => prop.Size.X * prop.Size.Y * prop.Size.Z);
        return near is not null ? (words.OnProp(near.Id), null) : at.Y < OnTheFloor ? (words[TellingText.Floor], null) : null;
    }

    private static float Outside(Vector3 at, Prop prop) => prop.On is null ? Vector3.Max(Vector3.Abs(at - prop.At) - (prop.Size / 2), Vector3.Zero).Length() : float.MaxValue;
}
