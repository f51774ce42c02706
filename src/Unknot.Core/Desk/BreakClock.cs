using Unknot.Core.Knowledge;

namespace Unknot.Core.Desk;

/// <summary>When the next break is due. The answer is an instant and never a count that runs: a sleeping laptop or a hidden page loses nothing.</summary>
/// <remarks><source key="HSE_BREAKS" at="short and often rather than long and seldom" /> <source key="COCHRANE_BREAKS" at="low certainty" /></remarks>
public static class BreakClock
{
    /// <summary>The interval that holds.</summary>
    /// <param name="breaks">The content.</param>
    /// <param name="chosen">What the person chose [min]; null when nothing.</param>
    /// <returns>The choice, kept within the span of the content; else the usual one [min].</returns>
    public static int Every(BreaksContent breaks, int? chosen) => chosen is { } minutes ? breaks.IntervalMinutes.Nearest(minutes) : breaks.UsualMinutes;

    /// <summary>When the next break is due.</summary>
    /// <param name="breaks">The content.</param>
    /// <param name="everyMinutes">The interval [min].</param>
    /// <param name="today">What happened at the desk today, in order of time.</param>
    /// <returns>
    /// <c>last + every</c>, where <c>last</c> is the latest start, or break that was done or passed over; after "later" so many minutes after that was said. It may lie in the past: then one is due now.
    /// Null while the clock does not run.
    /// </returns>
    public static DateTimeOffset? Due(BreaksContent breaks, int everyMinutes, IReadOnlyList<DeskMoment> today)
    {
        DateTimeOffset? due = null;
        foreach (DeskMoment moment in today)
        {
            due = moment switch
            {
                { Kind: DeskMoment.Ended } => null,
                { Kind: DeskMoment.Started } => moment.At.AddMinutes(everyMinutes),
                { Answer: BreakAnswer.Later } when due is not null => moment.At.AddMinutes(breaks.LaterMinutes),
                { Answer: not null } when due is not null => moment.At.AddMinutes(everyMinutes),
                _ => due,
            };
        }

        return due;
    }
}
