using Unknot.Core.Knowledge;

namespace Unknot.Core.Planning;

/// <summary>Whether a session was filled in the order of the content: nothing later while something earlier had room.</summary>
internal static class FillOrder
{
    /// <summary>Looks for a rule that was used while an earlier one had room.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="request">What was asked for.</param>
    /// <param name="looks">What may take each place.</param>
    /// <param name="warmUp">Breathing that may be put before it; null when none may.</param>
    /// <param name="drafts">The session.</param>
    /// <param name="budget">Its minutes.</param>
    /// <returns>What is wrong; null when nothing is.</returns>
    /// <remarks>
    /// Where the starting doses fit as they are, nothing is added; where they are too long, nothing is added but finer steps. Where they are too short: with everything that
    /// the rules after one added put back to the starting dose, one unit more of that rule must pass the longest time, else it should have come first;
    /// and breathing is added only where no dose of the movements themselves is long enough.
    /// </remarks>
    public static string? Broken(KnowledgeBase kb, SessionRequest request, Looks looks, WarmUp? warmUp, Draft[] drafts, Budget budget)
    {
        if (Starting(kb, request, looks, warmUp, drafts) is not { } ready)
        {
            return null;
        }

        Draft[] work = [.. drafts.Where(IsWork)], start = [.. ready.Where(IsWork)];
        bool breathes = Breath(drafts) > Breath(ready);
        int total = budget.Total(ready);
        if (total >= budget.Least)
        {
            string? first = breathes ? Levers.Breathing : total > budget.Most ? null : kb.Session.FillWhenShort.FirstOrDefault(rule => Uses(rule, work, start));
            return first is null ? null : $"It was filled by {first} while the starting doses were long enough.";
        }

        IReadOnlyList<string> rules = kb.Session.FillWhenShort;
        for (int i = 0; i < rules.Count - 1; i++)
        {
            string? later = rules.Skip(i + 1).FirstOrDefault(rule => Uses(rule, work, start));
            if (later is not null && rules[i] != Levers.Breathing && budget.Longer(rules[i], PutBack(work, start, rules.Skip(i + 1))) is not null)
            {
                return $"It was filled by {later} while there was room for {rules[i]}, which comes first.";
            }
        }

        return breathes && budget.Raise(work) is not null ? "It was filled by breathing while the movements themselves had room." : null;
    }

    private static bool IsWork(Draft draft) => draft.Phase != Phase.Breathing;

    private static int Breath(Draft[] drafts) => drafts.Where(d => !IsWork(d)).Sum(d => d.DurationSeconds ?? 0);

    /// <summary>The same movements with their starting doses; null when one of them has no place here.</summary>
    private static Draft[]? Starting(KnowledgeBase kb, SessionRequest request, Looks looks, WarmUp? warmUp, Draft[] drafts)
    {
        List<Choice> choices = [];
        foreach (Draft draft in drafts.Where(IsWork))
        {
            if (looks.Find(draft.Knot, draft.Phase, draft.Movement.Id, draft.OfficeVersion) is not { } choice)
            {
                return null;
            }

            choices.Add(choice);
        }

        return SessionPlanner.Start(kb, request, choices, warmUp);
    }

    private static bool Uses(string rule, Draft[] drafts, Draft[] start) => drafts.Zip(start).Any(pair => (rule, pair.First.Phase) switch
    {
        ("second_point", _) => pair.First.Points > pair.Second.Points,
        ("third_set", Phase.Strengthen) or ("second_round", Phase.Stretch) => pair.First.Sets > pair.Second.Sets,
        ("more_retrain", Phase.Retrain) => pair.First.Reps > pair.Second.Reps || pair.First.DurationSeconds > pair.Second.DurationSeconds,
        _ => false,
    });

    private static Draft[] PutBack(Draft[] drafts, Draft[] start, IEnumerable<string> rules)
    {
        HashSet<string> back = [.. rules];
        return [.. drafts.Zip(start, (draft, first) =>
        {
            bool sets = (draft.Phase == Phase.Strengthen && !back.Contains("third_set")) || (draft.Phase == Phase.Stretch && !back.Contains("second_round"));
            bool reps = draft.Phase == Phase.Retrain && !back.Contains("more_retrain");
            return first with
            {
                Points = draft.Points,
                Sets = sets ? draft.Sets : first.Sets,
                Reps = reps ? draft.Reps : first.Reps,
                DurationSeconds = reps ? draft.DurationSeconds : first.DurationSeconds,
            };
        })];
    }
}
