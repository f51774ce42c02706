using System.Numerics;

namespace Unknot.Core.Motion.Checks;

/// <summary>Whether what is to touch does, all the time it is to.</summary>
internal static class ContactsAreKept
{
    internal static IEnumerable<string> Check(Clip clip, FigureContent figure)
    {
        Playing playing = new(clip.Scene);
        foreach (Contact contact in clip.Scene.Contacts)
        {
            (float off, int at) = clip.Frames.Select((frame, i) => (playing.Hold(contact, (float)i / clip.Rate) < 1 ? 0 : Off(frame, contact, figure.Skeleton), i)).Max();
            if (off > figure.Bounds.Kept)
            {
                yield return FormattableString.Invariant($"'{contact.Point.Id}' is {off * 100:0.0} cm away from where it is kept {ClipChecks.When(clip, at)}; bring the place nearer, or the body");
            }
        }
    }

    private static float Off(Frame frame, Contact contact, Skeleton skeleton)
    {
        Body body = new(skeleton, frame.Posture.Rotations, frame.Pelvis);
        return Vector3.Distance(body.Place(contact.Point), contact.Spot.Of(body));
    }
}
