using System.Collections.Immutable;
using Unknot.Core.Diary;
using Unknot.Core.Knowledge;

namespace Unknot.Core.Planning;

/// <summary>Reads from what was done and said what the plan of today is made with.</summary>
public static class PlanStates
{
    /// <summary>The state of a plan on a day.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="muscle">The muscle the knot is treated as.</param>
    /// <param name="training">What was done and said. Steps of movements the content no longer has are left aside.</param>
    /// <param name="today">The person's day; what was done today does not change today's plan.</param>
    /// <returns>The same for the same days, in whatever order they are given.</returns>
    /// <remarks>
    /// The days of training are gone through in order. Between two of them the rule for the days missed acts, and after a flare everything goes one step back; on each, what was too much goes
    /// one step back and at most one thing that was comfortable often enough goes up. See docs/models/planning.md.
    /// <source key="ANDERSEN_LL2011" at="progressive elastic resistance over ten weeks" />
    /// </remarks>
    public static PlanState Of(KnowledgeBase kb, string muscle, Training training, DateOnly today)
    {
        Entry[] entries = [.. training.Entries.Where(e => e.Day <= today).OrderBy(e => e.Day)];
        IReadOnlyList<Flare> flares = FlareWatch.All(entries, today, kb.Plan.Flare);
        List<IGrouping<DateOnly, TrainedStep>> days = [.. training.Steps.Where(s => s.Day < today && kb.Movements.Has(s.Movement)).GroupBy(s => s.Day).OrderBy(g => g.Key)];
        Climb climb = new(kb, kb.Muscles[muscle]);
        Comforts comforts = new(kb, entries, training.AtStart);
        Comfort Worst(IEnumerable<TrainedStep> steps, int rise, bool flaring) =>
            steps.Max(s => comforts.Of(s, rise)) is var comfort && flaring && comfort == Comfort.Comfortable ? Comfort.Unknown : comfort;

        HashSet<string> trained = new(StringComparer.Ordinal);
        List<DateOnly> since = [];
        DateOnly? last = null;
        foreach (IGrouping<DateOnly, TrainedStep> day in days)
        {
            Between(kb, climb, last, day.Key, flares, trained, since);
            // A rise that is the beginning of a flare takes its step back with the flare, once.
            bool flaresUp = flares.Any(f => f.From > day.Key && f.From <= day.Key.AddDays(kb.Plan.Progression.RiseWithinDays));
            int rise = Math.Min(comforts.RiseAfter(day.Key), flaresUp ? kb.Plan.Progression.RiseStepsBack - 1 : int.MaxValue);
            bool flaring = flares.Any(f => day.Key >= f.Found && day.Key < f.Until);
            climb.Train([.. day.GroupBy(s => s.Movement, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => (g.Last(), Worst(g, rise, flaring)))]);
            trained.UnionWith(day.Where(s => Levels.Has(kb.Movements[s.Movement])).Select(s => s.Movement));
            since.Add(day.Key);
            last = day.Key;
        }

        MissedRule? missed = Between(kb, climb, last, today, flares, trained, since);
        Flare? flare = flares.LastOrDefault(f => today >= f.Found && today < f.Until);
        return new()
        {
            Day = days.Count + 1,
            Levels = climb.Levels.ToImmutableSortedDictionary(StringComparer.Ordinal),
            Tools = climb.Tools.ToImmutableSortedDictionary(StringComparer.Ordinal),
            Flare = flare,
            AskFirst = flare is not null && !(training.Asked >= flare.Found),
            AfterFlare = flare is null && last is not null && flares.Any(f => f.Until <= today && f.Until > last),
            Missed = missed,
            Plateau = flare is null ? Plateaus.Of(kb, entries, since, today) : Plateau.None,
            Tense = entries.LastOrDefault(e => e.Day == today)?.Stress >= kb.Plan.Evening.TenseFrom,
        };
    }

    /// <summary>What lies between the last day of training and the next.</summary>
    private static MissedRule? Between(
        KnowledgeBase kb, Climb climb, DateOnly? last, DateOnly next, IReadOnlyList<Flare> flares, IReadOnlyCollection<string> trained, List<DateOnly> since)
    {
        if (last is not { } before)
        {
            return null;
        }

        int days = next.DayNumber - before.DayNumber - 1;
        MissedRule? missed = kb.Plan.Missed.LastOrDefault(rule => rule.Days <= days);
        if (flares.Any(f => f.Until <= next && f.Until > before))
        {
            climb.AfterFlare(trained);
        }

        if (missed is not null)
        {
            climb.Miss(missed.Then, trained);
        }

        if (missed?.Then == AfterMissing.StartOver)
        {
            since.Clear();
        }

        return missed;
    }
}
