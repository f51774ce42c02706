using Unknot.Core.Causes;
using Unknot.Core.Knowledge;

namespace Unknot.Core.Planning;

/// <summary>All that a plan holds on a day: the session, the week it stands in, and what goes on beside it.</summary>
public sealed record DayPlan
{
    /// <summary>The session, or why there is none.</summary>
    public required SessionOutcome Outcome { get; init; }

    /// <summary>What the days so far have made of today, in sentences.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>The week from today on.</summary>
    public required WeekPlan Week { get; init; }

    /// <summary>Three small habits; none while triage stops.</summary>
    public required IReadOnlyList<ChosenHabit> Habits { get; init; }

    /// <summary>What is done about why it comes back; null only while triage stops.</summary>
    public required CauseStep? Cause { get; init; }

    /// <summary>Warmth before the session or in the evening; null where it is not offered.</summary>
    public required HeatOffer? Heat { get; init; }

    /// <summary>The long stretch of this evening; null when there is none today.</summary>
    public required EveningStretch? Evening { get; init; }

    /// <summary>Whether the session itself works on why the knot comes back. One of stretch, release and breathing alone eases it and is no complete plan.</summary>
    public bool IsComplete => Outcome is SessionOutcome.Planned { Session.WorksOnCause: true } && Cause is not null;

    /// <summary>Plans a day.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="request">For whom, how long, where, with what, and what is taken out.</param>
    /// <param name="causes">The mix of causes, the leading one first; empty when nothing was asked.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="ArgumentException">As for <see cref="SessionPlanner.Plan"/>.</exception>
    public static DayPlan Of(KnowledgeBase kb, SessionRequest request, IReadOnlyList<CauseShare> causes)
    {
        WeekPlan week = WeekPlan.Of(kb, request);
        return new()
        {
            Outcome = SessionPlanner.Plan(kb, request),
            Notes = NotesOf(kb, request.State),
            Week = week,
            Habits = HabitPlan.Of(kb, request, causes),
            Cause = CauseStep.Of(kb, request, causes),
            Heat = HeatOffer.Of(kb, request, causes),
            Evening = request.State.Tense ? EveningStretch.Of(kb, request) : week.Days[0].Evening,
        };
    }

    /// <summary>What the days so far have made of today.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="state">The state of the plan.</param>
    /// <returns>Sentences, the gravest first; empty on a usual day.</returns>
    public static IReadOnlyList<string> NotesOf(KnowledgeBase kb, PlanState state)
    {
        List<string> notes = [];
        if (state.Flare is not null)
        {
            notes.Add(kb.Plan.Flare.SayToday);
            return notes;
        }

        if (state.Plateau != Plateau.None)
        {
            notes.Add(state.Plateau == Plateau.Professional ? kb.Plan.Plateau.SayProfessional : kb.Plan.Plateau.Say);
        }

        if (state.AfterFlare)
        {
            notes.Add(kb.Plan.Flare.SayAfter);
        }

        if (state.Missed is { } missed)
        {
            notes.Add(missed.Say);
        }

        return notes;
    }
}
