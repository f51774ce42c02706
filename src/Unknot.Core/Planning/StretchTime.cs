using Unknot.Core.Knowledge;

namespace Unknot.Core.Planning;

/// <summary>How long each muscle was stretched, on one side. Holds too short to count are left aside.</summary>
public static class StretchTime
{
    /// <summary>What planned sessions and evenings hold.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="sessions">Sessions.</param>
    /// <param name="evenings">Evening stretches.</param>
    /// <returns>Seconds by muscle [s], for each muscle that a stretch is meant for.</returns>
    public static IReadOnlyDictionary<string, int> Planned(KnowledgeBase kb, IEnumerable<Session> sessions, IEnumerable<EveningStretch> evenings) => Sum(
        kb,
        sessions.SelectMany(s => s.Steps).Where(step => step is { Phase: Phase.Stretch, RepSeconds: null, HoldSeconds: not null })
            .Select(step => (step.Movement, step.HoldSeconds!.Value * step.Sets * step.Reps))
            .Concat(evenings.Select(evening => (evening.Movement, evening.HoldSeconds))));

    /// <summary>What was done.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="steps">Steps as they were done.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <returns>Seconds by muscle [s], by the time rules from the seconds really done.</returns>
    public static IReadOnlyDictionary<string, int> Done(KnowledgeBase kb, IEnumerable<TrainedStep> steps, DateOnly from, DateOnly to) => Sum(
        kb,
        steps.Where(s => s.Phase == Phase.Stretch && s.Complete && s.Day >= from && s.Day <= to && kb.Movements.TryGet(s.Movement, out Movement? m) && m.Phase == Phase.Stretch && m.Dose.RepSeconds is null)
            .Select(s => (s.Movement, HeldOnOneSide(kb, kb.Movements[s.Movement].Dose, s.Seconds))));

    /// <summary>The holds of one side in so many seconds: as many as there is room for at the least hold, the change between them taken off.</summary>
    private static int HeldOnOneSide(KnowledgeBase kb, Dose dose, int seconds)
    {
        int sides = WorkTime.Sides(dose), least = dose.HoldSeconds?.Least ?? kb.Session.Budget.LeastHoldSeconds, change = kb.Session.Budget.NextHoldSeconds;
        int holds = (seconds + change) / (least + change) / sides * sides;
        return holds == 0 ? 0 : (seconds - (change * (holds - 1))) / sides;
    }

    private static SortedDictionary<string, int> Sum(KnowledgeBase kb, IEnumerable<(string Movement, int Seconds)> held)
    {
        SortedDictionary<string, int> byMuscle = new(StringComparer.Ordinal);
        foreach ((string movement, int seconds) in held)
        {
            foreach (string muscle in kb.Movements[movement].Targets.Where(kb.Muscles.Has))
            {
                byMuscle[muscle] = byMuscle.GetValueOrDefault(muscle) + seconds;
            }
        }

        return byMuscle;
    }
}
