using System.Globalization;

namespace Unknot.Core.Motion.Telling;

/// <summary>Puts single findings into words, of the scene as it is or of its mirror image.</summary>
/// <param name="words">The words.</param>
/// <param name="mirrored">Whether left and right change places.</param>
internal sealed class Saying(MotionWords words, bool mirrored)
{
    private const int Rounds = 5;
    private const float Finger = 0.03f;
    private const float TwoFingers = 0.055f;
    private const float Hand = 0.12f;

    internal string Of(TellingText text, bool? right) => Sided(words[text], right);

    internal string Of(Change change)
    {
        MotionWord word = words.Motions[change.Motion.Id];
        bool both = change.Motion.IsPaired && change.Right is null;
        (string one, string two) = change.By > 0 ? word.More : word.Less;
        return $"{Sided(both ? word.Both ?? word.One : word.One, change.Right)} {Sided(both ? two : one, change.Right)} {Amount(change)}";
    }

    internal IEnumerable<string> Arms(Clip clip)
    {
        ((string What, bool? Right)? left, (string What, bool? Right)? right) = (HandPlace.Of(clip.Scene, words, false), HandPlace.Of(clip.Scene, words, true));
        if (left is { } one && right is { } other && one.What == other.What && !one.What.Contains("{side}", StringComparison.Ordinal))
        {
            return [On(words[TellingText.Hands], one)];
        }

        TellingText leftIs = ArmPlace.Of(clip.Frames[0].Posture, false), rightIs = ArmPlace.Of(clip.Frames[0].Posture, true);
        return left is null && right is null && leftIs == rightIs ? [words[TellingText.Arms].Replace("{how}", words[leftIs], StringComparison.Ordinal)] : [One(left, leftIs, false), One(right, rightIs, true)];
    }

    /// <summary>One, two and three.</summary>
    internal string List(IReadOnlyList<string> all) => all.Count < 2 ? string.Concat(all) : $"{string.Join(", ", all.SkipLast(1))} {words[TellingText.And]} {all[^1]}";

    private string One((string What, bool? Right)? on, TellingText how, bool right) => on is { } what
        ? On(Sided(words[TellingText.Hand], right), what)
        : Sided(words[TellingText.Arm], right).Replace("{how}", words[how], StringComparison.Ordinal);

    private string On(string hand, (string What, bool? Right) on) =>
        words[TellingText.HandOn].Replace("{hand}", hand, StringComparison.Ordinal).Replace("{what}", Sided(on.What, on.Right), StringComparison.Ordinal);

    private string Amount(Change change)
    {
        int by = (int)MathF.Round(MathF.Abs(change.By));
        if (change.Motion.IsLength)
        {
            return words[change.Carried > 0 && by <= 100 * Hand ? TellingText.ByLengthAndBreadth : TellingText.ByLength].Replace("{cm}", Math.Max(1, by).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
                .Replace("{breadth}", Breadth(by / 100f), StringComparison.Ordinal);
        }

        string degrees = (by < 2 * Rounds ? by : Rounds * (int)MathF.Round((float)by / Rounds)).ToString(CultureInfo.InvariantCulture);
        return change.Carried is > Finger / 2 and <= Hand
            ? words[TellingText.ByDegreesAndBreadth].Replace("{degrees}", degrees, StringComparison.Ordinal).Replace("{breadth}", Breadth(change.Carried), StringComparison.Ordinal)
            : words[TellingText.ByDegrees].Replace("{degrees}", degrees, StringComparison.Ordinal);
    }

    private string Breadth(float carried) => words[carried <= Finger ? TellingText.FingerBreadth : carried <= TwoFingers ? TellingText.TwoFingersBreadth : TellingText.HandBreadth];

    private string Sided(string text, bool? right) => text
        .Replace("{side}", Side(right ?? false), StringComparison.Ordinal).Replace("{left}", Side(false), StringComparison.Ordinal).Replace("{right}", Side(true), StringComparison.Ordinal);

    private string Side(bool right) => words[right != mirrored ? TellingText.Right : TellingText.Left];
}
