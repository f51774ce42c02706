using Unknot.Core.Knowledge;

namespace Unknot.Core.Planning;

/// <summary>A day of the week ahead.</summary>
/// <param name="Day">The number of the day on the plan, from 1.</param>
/// <param name="Session">Its session; null when there is none.</param>
/// <param name="Evening">Its long stretch; null on most evenings.</param>
public sealed record PlannedDay(int Day, Session? Session, EveningStretch? Evening);

/// <summary>Seven days of sessions, as they come if nothing changes, with enough evenings to reach the week's aim of stretch.</summary>
/// <param name="Days">The days, today first.</param>
/// <param name="StretchSeconds">Stretch of each muscle over the week, one side [s].</param>
public sealed record WeekPlan(IReadOnlyList<PlannedDay> Days, IReadOnlyDictionary<string, int> StretchSeconds)
{
    /// <summary>Plans the week from a day on.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="request">Today's request. A flare is not thought to last: the days after its hours are planned one step easier; a gentle day is one day.</param>
    /// <returns>The week; without sessions while triage stops.</returns>
    public static WeekPlan Of(KnowledgeBase kb, SessionRequest request)
    {
        int flare = request.State.Flare is null ? 0 : (kb.Plan.Flare.Hours + 23) / 24;
        List<PlannedDay> days = [];
        for (int i = 0; i < kb.Plan.Week.Days; i++)
        {
            SessionRequest then = request with { Day = request.Day + i, State = i < flare ? request.State : request.State with { Flare = null, AskFirst = i == 0 && request.State.AskFirst, Leans = i == 0 && request.State.Leans } };
            days.Add(new(then.Day, SessionPlanner.Plan(kb, then) is SessionOutcome.Planned planned ? planned.Session : null, EveningStretch.Of(kb, then)));
        }

        return WithEvenings(kb, request.Muscle, days);
    }

    private static bool IsEvening(int day, int evenings, int days) => day * evenings / days > (day - 1) * evenings / days;

    /// <summary>Keeps as many evenings as it takes to bring the sore muscle's stretch to the aim, evenly over the week.</summary>
    private static WeekPlan WithEvenings(KnowledgeBase kb, string muscle, List<PlannedDay> days)
    {
        int inSessions = StretchTime.Planned(kb, days.Select(d => d.Session).OfType<Session>(), []).GetValueOrDefault(muscle);
        int hold = days.Select(d => d.Evening).OfType<EveningStretch>().Select(e => e.HoldSeconds).FirstOrDefault();
        int evenings = hold == 0 ? 0 : Math.Clamp((kb.Plan.Evening.AimWeekSeconds - inSessions + hold - 1) / hold, 0, days.Count);
        PlannedDay[] kept = [.. days.Select(day => IsEvening(kb.Plan.Week.DayOf(day.Day), evenings, days.Count) ? day : day with { Evening = null })];
        return new(kept, StretchTime.Planned(kb, kept.Select(d => d.Session).OfType<Session>(), kept.Select(d => d.Evening).OfType<EveningStretch>()));
    }
}
