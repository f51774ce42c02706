using Unknot.Core.Knowledge;
using Unknot.Core.Planning;

namespace Unknot.Web.Shell.Parts;

/// <summary>How sore it may get in a session, in the words that hold everywhere. What is rated is all that is felt at that moment, what is there at rest included; who is sorer at rest than a movement may make it keeps to that.</summary>
/// <param name="What">What the numbers are of.</param>
/// <param name="Lines">A line for each limit.</param>
public sealed record SoreRule(string What, IReadOnlyList<string> Lines)
{
    /// <summary>Whether the sore side is not to be pressed, because it is already as sore as pressing may make it.</summary>
    /// <param name="step">A step.</param>
    /// <param name="said">How sore it was when it was last said, 0–10.</param>
    /// <returns>True where a hand only lies on it.</returns>
    public static bool IsTooSoreToPress(SessionStep step, int said) => step is { Pressure: { } pressure } && IsOfTheSorePlace(step) && said >= pressure.Most;

    /// <summary>Whether what was said of soreness at rest is said of the place a step is for.</summary>
    /// <param name="step">A step.</param>
    /// <returns>False for the other knot's, and for a release that presses elsewhere.</returns>
    public static bool IsOfTheSorePlace(SessionStep step) => step is { Knot: 0, PressesElsewhere: false };

    /// <summary>The one limit a person is told for a step: of a release the top of what is wanted of it. The highest a source allows lies above that, and two numbers for one press are one too many.</summary>
    /// <param name="step">A step.</param>
    /// <returns>0–10.</returns>
    public static int LimitOf(SessionStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        return step.Pressure?.Most ?? step.Ceiling;
    }

    /// <summary>From where on a press is enough, where that can be told: not of a place that is as sore at rest, nor of one that need not become sore.</summary>
    /// <param name="step">A step.</param>
    /// <param name="said">How sore it was when it was last said, 0–10.</param>
    /// <returns>0–10; null where its upper limit alone is told.</returns>
    public static int? LeastOf(SessionStep step, int said) =>
        step is { Pressure: { } pressure, PressesElsewhere: false } && !(IsOfTheSorePlace(step) && said >= pressure.Least) ? pressure.Least : null;

    /// <summary>The most that can be asked for in a step: its limit, or no more than hurt there before anything began.</summary>
    /// <param name="step">A step.</param>
    /// <param name="said">How sore it was when it was last said, 0–10.</param>
    /// <returns>0–10.</returns>
    public static int MostOf(SessionStep step, int said)
    {
        ArgumentNullException.ThrowIfNull(step);
        return IsOfTheSorePlace(step) ? Math.Max(LimitOf(step), said) : LimitOf(step);
    }

    /// <summary>Where it is not to be pressed, as a sentence begins.</summary>
    /// <param name="side">The side of the knot; null where it has none.</param>
    /// <param name="texts">The words.</param>
    /// <returns>"On the left", "On the right", or "Here".</returns>
    public static string On(Side? side, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return texts[side switch { Side.Left => "player.press.left", Side.Right => "player.press.right", _ => "player.press.here" }];
    }

    /// <summary>The rule of a session.</summary>
    /// <param name="session">The session.</param>
    /// <param name="said">How sore it was when it was last said, 0–10.</param>
    /// <param name="texts">The words.</param>
    /// <returns>The rule; null where nothing of the session has a limit of its own.</returns>
    public static SoreRule? Of(Session session, int said, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(texts);
        int[] limits = [.. session.Steps.Where(step => step.Pressure is null && step.Phase is not Phase.Breathing).Select(step => step.Ceiling).Distinct().Order()];
        SessionStep[] pressing = [.. session.Steps.Where(step => step.Pressure is not null)];
        if (limits.Length + pressing.Length == 0)
        {
            return null;
        }

        bool isSorer = limits.Length > 0 && said > limits[0];
        string[] press = [.. pressing.Select(step => IsTooSoreToPress(step, said) ? texts["sore.press.rest", said]
            : LeastOf(step, said) is { } least ? texts["sore.press", least, LimitOf(step)] : texts["sore.press.most", LimitOf(step)]).Distinct()];
        return isSorer
            ? new(texts["sore.what.rest", said], [.. limits.Where(limit => said > limit).Select(limit => texts["sore.move.rest", said, limit]), .. limits.Where(limit => said <= limit).Select(limit => texts["sore.move", limit]), .. press])
            : new(texts["sore.what"], [.. limits.Select(limit => texts["sore.move", limit]), .. press, .. limits.Take(1).Select(limit => texts["sore.rest", limit])]);
    }
}
