using Unknot.Core.Knowledge;
using Unknot.Core.Planning;

namespace Unknot.Web.Shell.Parts;

/// <summary>How sore it may get in a session, in the words that hold everywhere: what is rated is all that is felt at that moment, what is there at rest included.</summary>
public static class SoreRule
{
    /// <summary>A line for each limit of the session, and what holds where it is sorer than that at rest.</summary>
    /// <param name="session">The session.</param>
    /// <param name="said">How sore it was when it was last said, 0–10.</param>
    /// <param name="texts">The words.</param>
    /// <returns>Sentences; empty where nothing of it has a limit of its own.</returns>
    public static IReadOnlyList<string> Of(Session session, int said, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(texts);
        int[] limits = [.. session.Steps.Where(step => step.Pressure is null && step.Phase is not Phase.Breathing).Select(step => step.Ceiling).Distinct().Order()];
        (Span Want, int Most)[] presses = [.. session.Steps.Where(step => step.Pressure is not null).Select(step => (step.Pressure!.Value, step.Ceiling)).Distinct()];
        return limits.Length + presses.Length == 0 ? [] :
        [
            .. limits.Select(limit => texts["sore.move", limit]),
            .. presses.Select(press => texts["sore.press", press.Want.Least, press.Want.Most, press.Most]),
            .. limits.Take(1).Select(limit => said > limit ? texts["sore.rest.yours", limit, said] : texts["sore.rest", limit]),
        ];
    }
}
