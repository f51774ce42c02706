using System.Globalization;
using Unknot.Core.Knowledge;

namespace Unknot.Core.Motion.Telling;

/// <summary>A scene in words, out of its angles alone.</summary>
/// <param name="Whole">All of it, in one sentence without its full stop.</param>
/// <param name="Keys">What changes on the way to each key pose; empty for the first, and where nothing does.</param>
public sealed record Told(string Whole, IReadOnlyList<string> Keys);

/// <summary>Tells a clip to somebody who does not see it: how the body is placed, what moves how far, what is held.</summary>
/// <param name="skeleton">The body.</param>
/// <param name="words">The words.</param>
public sealed class Teller(Skeleton skeleton, MotionWords words)
{
    // More than this nobody keeps in mind, and what says so much less than the first says nothing beside it.
    private const int Most = 3;
    private const float Least = 0.22f;
    private const float Breathes = 0.5f;

    /// <summary>Tells a clip.</summary>
    /// <param name="clip">The clip.</param>
    /// <param name="hold">How long the movement holds its pose [s]; null where it says nothing of it.</param>
    /// <param name="mirrored">Whether left and right change places.</param>
    public Told Of(Clip clip, Span? hold, bool mirrored)
    {
        Saying saying = new(words, mirrored);
        IReadOnlyList<KeyPose> keys = clip.Scene.Keys;
        string[] told = [.. keys.Select((key, i) => i == 0 ? "" : Between(clip, keys[i - 1], key, saying))];
        IEnumerable<string> then = told.SelectMany((one, i) => i == 0 ? [] : keys[i].Id == keys[i - 1].Id ? [one, Held(clip.Scene, hold)] : new[] { one });
        bool moves = keys.Select(key => key.Id).Distinct().Count() > 1;
        string[] parts = moves ? [.. then, Ends(clip.Scene, words[TellingText.Back])] : [.. Bearing(clip, saying), .. then, Ends(clip.Scene, words[TellingText.Still])];
        return new(string.Join("; ", parts.Prepend(Beginning(clip, saying)).Where(one => one.Length > 0)), told);
    }

    // Nobody is told to stay in a fault, or to come back from one.
    private static string Ends(Scene scene, string said) => scene.Fault is null ? said : "";

    private string Beginning(Clip clip, Saying saying)
    {
        Stance stance = Stance.Of(clip, skeleton);
        string arms = string.Join(", ", saying.Arms(clip));
        string[] with = [.. clip.Scene.Props.Select(prop => words.Prop(prop.Id)).Where(name => name.Length > 0 && !arms.Contains(name, StringComparison.Ordinal)).Distinct()];
        string placed = $"{saying.Of(stance.Text, stance.Right)}, {arms}";
        return with.Length == 0 ? placed : $"{placed}, {words[TellingText.With].Replace("{what}", saying.List(with), StringComparison.Ordinal)}";
    }

    /// <summary>How somebody who keeps still holds head, back and shoulders.</summary>
    private IEnumerable<string> Bearing(Clip clip, Saying saying)
    {
        Frame now = clip.Frames[0];
        Frame straight = now with { Posture = now.Posture with { Rotations = AngleSet.Neutral.ToRotations() } };
        Change[] held = [.. Change.Of(straight, now, skeleton).Where(change => change.Motion.IsBearing).Take(Most)];
        return held.Length == 0 ? [] : [saying.List([.. held.Select(saying.Of)])];
    }

    private string Between(Clip clip, KeyPose from, KeyPose to, Saying saying)
    {
        Frame before = clip.At(from), after = clip.At(to);
        Change[] changes = from.Id == to.Id ? [] : [.. Change.Of(before, after, skeleton).Where(change => !Follows(clip.Scene, change))];
        float breath = after.Posture.Breath - before.Posture.Breath;
        return saying.List(
        [
            .. changes.Take(Most).Where(change => change.Weight >= Least * changes[0].Weight).Select(saying.Of),
            .. MathF.Abs(breath) >= Breathes ? [words[breath > 0 ? TellingText.BreathesIn : TellingText.BreathesOut]] : (string[])[],
        ]);
    }

    /// <summary>Whether an arm only follows because what is beyond it is kept where it is.</summary>
    private static bool Follows(Scene scene, Change change) => scene.Contacts.Any(contact => contact.IsLasting && Limb.Of(contact.Point.Part) is { IsArm: true } && change.IsAbove(contact.Point.Part));

    private string Held(Scene scene, Span? hold) => Ends(scene, hold switch
    {
        null or { Least: 0 } => words[TellingText.Hold],
        { Least: var least, Most: var most } when least == most => words[TellingText.HoldSeconds].Replace("{seconds}", least.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal),
        { Least: var least, Most: var most } => words[TellingText.HoldBetween].Replace("{least}", least.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{most}", most.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal),
    });
}
