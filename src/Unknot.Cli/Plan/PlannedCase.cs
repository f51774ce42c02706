using Unknot.Content.Cases;
using Unknot.Cli.Locate;
using Unknot.Core.Knowledge;
using Unknot.Core.Localisation;
using Unknot.Core.Planning;
using Unknot.Core.Triage;

namespace Unknot.Cli.Plan;

/// <summary>A case with a session for its most likely muscle.</summary>
/// <param name="Location">What was judged and located.</param>
/// <param name="Muscle">The muscle it is planned for; null when none is named.</param>
/// <param name="Request">What was asked of the planner; null when none is named.</param>
/// <param name="Outcome">The session, or why there is none; null when no muscle is named.</param>
public sealed record PlannedCase(Location Location, Candidate? Muscle, SessionRequest? Request, SessionOutcome? Outcome)
{
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
        };
        return new(location, likely, request, SessionPlanner.Plan(knowledge, request));
    }
}
