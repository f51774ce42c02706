using Unknot.Cli.Locate;
using Unknot.Content.Cases;
using Unknot.Core.Knowledge;
using Unknot.Core.Localisation;
using Unknot.Core.Planning;
using Unknot.Core.Triage;

namespace Unknot.Cli.Plan;

/// <summary>A case with a plan for its most likely muscle, and for that of a second complaint where there is one.</summary>
/// <param name="Location">What was judged and located.</param>
/// <param name="Muscle">The muscle it is planned for; null when none is named.</param>
/// <param name="Other">The muscle of the second complaint; null when there is none.</param>
/// <param name="Plan">The plan; null when no muscle is named.</param>
public sealed record PlannedCase(Location Location, Candidate? Muscle, Candidate? Other, DayPlan? Plan)
{
    /// <summary>Flags that a movement of the session requires to be answered no, and that nobody answered: it is left out until they are.</summary>
    public IReadOnlyList<string> Blank { get; private init; } = [];

    /// <summary>The session; null when there is none.</summary>
    public Session? Session => (Plan?.Outcome as SessionOutcome.Planned)?.Session;

    /// <summary>Why there is no session; null when there is one, or no muscle is named.</summary>
    public SessionOutcome.Refused? Refused => Plan?.Outcome as SessionOutcome.Refused;

    /// <summary>Judges, locates and plans.</summary>
    /// <param name="knowledge">The content.</param>
    /// <param name="read">The case.</param>
    /// <param name="minutes">A length the content knows [min].</param>
    /// <param name="day">The day on the plan, from 1.</param>
    /// <returns>The answer; the most likely muscle of the worst complaint is planned for.</returns>
    public static PlannedCase Of(KnowledgeBase knowledge, Case read, int minutes, int day)
    {
        Location location = Location.Of(knowledge, read);
        if (location.Complaints is not [{ Located.Muscles: [{ } likely, ..] } worst, ..])
        {
            return new(location, null, null, null);
        }

        (Candidate? other, OtherKnot? joined) = Second(knowledge, location);
        SessionRequest request = new()
        {
            Muscle = likely.Muscle,
            Side = likely.Side,
            Minutes = minutes,
            Restrictions = worst.Permit,
            Urgency = Assessment.UrgencyAt(knowledge, location.Verdict.Flags, worst.Places),
            Equipment = read.Equipment,
            Setting = read.Setting,
            Day = day,
            Other = joined,
        };
        return new(location, likely, other, DayPlan.Of(knowledge, request, location.Causes))
        {
            Blank = [.. FindingsToAsk.ByMovement(knowledge, request).SelectMany(asked => asked.Flags).Select(flag => flag.Id)],
        };
    }

    private static (Candidate?, OtherKnot?) Second(KnowledgeBase knowledge, Location location) =>
        location.Complaints.Skip(1).FirstOrDefault(complaint => complaint.Located.Muscles.Count > 0) is { } second && second.Located.Muscles[0] is var other
            ? (other, new(other.Muscle, other.Side, second.Permit, Assessment.UrgencyAt(knowledge, location.Verdict.Flags, second.Places)))
            : (null, null);
}
