namespace Unknot.Core.Triage;

/// <summary>Why a record of having been seen is not taken.</summary>
public enum NotSeen
{
    /// <summary>The day lies in the future.</summary>
    InTheFuture,

    /// <summary>The day lies before everything that stands was answered.</summary>
    BeforeTheFlag,

    /// <summary>They were not told that they may go on.</summary>
    NotToldToGoOn,
}

/// <summary>What "seen by a professional on that day, told that I may go on" answers, and how a correction is taken.</summary>
public static class Seeing
{
    /// <summary>The flags and gate questions that somebody who looked on that day has seen: those that stood by then.</summary>
    /// <param name="standing">What stands by the complaint's own answers.</param>
    /// <param name="raised">The day each of them was last answered yes or not sure; one without a day counts as of old.</param>
    /// <param name="seenOn">The day they were seen.</param>
    /// <returns>Their ids, each once. What was answered later stands on.</returns>
    public static IReadOnlyList<string> Clears(IReadOnlyList<StandingFlag> standing, IReadOnlyDictionary<string, DateOnly> raised, DateOnly seenOn) =>
        [.. standing.Select(flag => flag.Id).Distinct().Where(id => !raised.TryGetValue(id, out DateOnly day) || day <= seenOn)];

    /// <summary>Why the record is not taken.</summary>
    /// <param name="standing">What stands by the complaint's own answers.</param>
    /// <param name="raised">The day each of them was last answered yes or not sure.</param>
    /// <param name="seenOn">The day they were seen.</param>
    /// <param name="toldToGoOn">Whether they were told that they may go on.</param>
    /// <param name="today">The person's day.</param>
    /// <returns>Null when it is.</returns>
    public static NotSeen? Refuses(IReadOnlyList<StandingFlag> standing, IReadOnlyDictionary<string, DateOnly> raised, DateOnly seenOn, bool toldToGoOn, DateOnly today) =>
        seenOn > today ? NotSeen.InTheFuture
        : Clears(standing, raised, seenOn).Count == 0 ? NotSeen.BeforeTheFlag
        : toldToGoOn ? null
        : NotSeen.NotToldToGoOn;

    /// <summary>Whether a correction has to be confirmed a second time, with what was answered in words.</summary>
    /// <param name="before">What stands by the complaint's own answers.</param>
    /// <param name="to">What the answers are corrected to.</param>
    /// <returns>True while an emergency stands, for all that makes nothing graver.</returns>
    public static bool IsConfirmedTwice(Verdict before, IEnumerable<Answer> to) => before.Urgency is Knowledge.Urgency.Emergency && to.Any(answer => answer is not Answer.Yes);
}
