using Unknot.Core.Knowledge;

namespace Unknot.Core.Planning;

/// <summary>What holds for one step of a session.</summary>
internal static class StepRules
{
    /// <summary>Holds one step against its movement, its place and the person.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="looks">What may take each place.</param>
    /// <param name="draft">The step, read back.</param>
    /// <param name="step">The step as written.</param>
    /// <returns>Sentences; empty when nothing is wrong.</returns>
    public static IEnumerable<string> Check(KnowledgeBase kb, Looks looks, Draft draft, SessionStep step)
    {
        SessionRequest request = looks.RequestOf(draft.Knot);
        Muscle muscle = kb.Muscles[request.Muscle];
        Choice? choice = looks.Find(draft.Knot, draft.Phase, draft.Movement.Id, draft.OfficeVersion);
        return [.. Permitted(kb, request, draft, step), .. InPlace(kb, looks, muscle, draft), .. Dosed(kb.Session.Budget, draft), .. WrittenDown(kb, muscle, draft, step, choice)];
    }

    private static IEnumerable<string> Permitted(KnowledgeBase kb, SessionRequest request, Draft draft, SessionStep step)
    {
        switch (Permission.Of(kb, request, draft.Movement))
        {
            case Permission.Refused refused:
                yield return $"{refused.Text} ({refused.Because})";
                break;
            case Permission.Granted granted:
                Permission.Granted? meant = step.OfficeVersion ? granted.OfficeVersion ? granted : Permission.Standing(kb, request, draft.Movement, granted) : granted;
                if (meant is null || meant.OfficeVersion != step.OfficeVersion)
                {
                    yield return granted.OfficeVersion ? "Here only its office version will do." : "Its office version is not one for here.";
                }
                else if (!step.Using.SequenceEqual(meant.Using) || draft.OnFloor != meant.OnFloor)
                {
                    yield return meant.Using.Count == 0 ? "It is done with nothing." : $"It is done with {string.Join(" and ", meant.Using)}.";
                }

                foreach (string way in granted.OnlySo.Except(step.OnlySo))
                {
                    yield return $"It does not say that it may be done only so: {way}.";
                }

                break;
        }
    }

    private static IEnumerable<string> InPlace(KnowledgeBase kb, Looks looks, Muscle muscle, Draft draft)
    {
        Phase own = draft.Movement.Phase;
        if (draft.Phase is Phase.Breathing or Phase.Mobility)
        {
            if (own != draft.Phase || (own == Phase.Mobility && !(muscle.Extra.Contains(draft.Movement.Id) || Choices.Reaches(draft.Movement, muscle.Id))))
            {
                yield return $"It is no {PhaseId.Of(draft.Phase)} for this muscle.";
            }

            yield break;
        }

        bool accepted = kb.Session.Accepts.TryGetValue(draft.Phase, out IReadOnlyList<Phase>? phases) ? phases.Contains(own) : own == draft.Phase;
        if (!accepted && !Choices.Substitutes(kb, muscle, draft.Phase).Any(s => s.Id == draft.Movement.Id))
        {
            yield return $"A {PhaseId.Of(own)} movement does not take the place of {PhaseId.Of(draft.Phase)}.";
        }

        if (!kb.Session.Order.Contains(draft.Phase) || !looks.Of(draft.Knot, draft.Phase).Allowed.Any(c => c.Movement.Id == draft.Movement.Id))
        {
            yield return Choices.NotFirst(draft.Movement, muscle) ? "It may never be the first or only one of its phase for this muscle." : "It is not among what this muscle is helped by.";
        }
    }

    private static List<string> Dosed(SessionBudget budget, Draft draft)
    {
        Dose dose = draft.Movement.Dose;
        if (draft.DurationSeconds is { } duration)
        {
            return dose.DurationSeconds!.Value.Holds(duration) ? [] : [$"{duration} s is outside its dose."];
        }

        List<string> problems = [];
        void Hold(string what, int? value, Span? allowed)
        {
            if (value is { } v && !(allowed ?? Span.At(1)).Holds(v))
            {
                problems.Add($"{v} {what} is outside its dose.");
            }
        }

        Hold("sets", draft.Sets, dose.Sets);
        Hold("points", draft.Points, dose.Points);
        Hold("s of hold", draft.HoldSeconds, dose.HoldSeconds);
        Hold("repetitions", draft.Points is null ? draft.Reps : null, draft.RepsAllowed);
        if ((draft.Points is null) != (dose.Points is null))
        {
            problems.Add("It counts points where its dose does not, or the other way round.");
        }

        if (draft.Movement.Phase == Phase.Stretch && draft.HoldSeconds < budget.LeastHoldSeconds && dose.ShortHoldBecause is null)
        {
            problems.Add($"A stretch held for less than {budget.LeastHoldSeconds} s does not count.");
        }

        if (draft.Points is { } points && (draft.HoldSeconds > budget.LongestPointSeconds || points > budget.MostPointsNeckOrJaw))
        {
            problems.Add($"A release is at most {budget.LongestPointSeconds} s on one point and {budget.MostPointsNeckOrJaw} points.");
        }

        return problems;
    }

    private static IEnumerable<string> WrittenDown(KnowledgeBase kb, Muscle muscle, Draft draft, SessionStep step, Choice? choice)
    {
        if (choice is not null && (step.Level != choice.Level || step.Version != choice.Version))
        {
            yield return "Its level is not the one it has come to.";
        }

        if (step.Seconds != WorkTime.Of(draft, kb.Session.Budget))
        {
            yield return $"It says {step.Seconds} s and is {WorkTime.Of(draft, kb.Session.Budget)} s by the time rules.";
        }

        int ceiling = Written.Ceiling(kb, muscle, draft);
        if (step.Ceiling > ceiling || step.Pressure?.Most > ceiling)
        {
            yield return $"The most discomfort here is {ceiling} of 10.";
        }

        if (step.Side != (draft.Movement.Dose.Side ?? DoseSide.Both) || step.RestSeconds != Written.Rest(draft, kb.Session.Budget)
            || step.TurnSeconds != Written.Turn(draft, kb.Session.Budget))
        {
            yield return "Its sides or rests are not those of its dose.";
        }

        if (step.Why.Length == 0 || step.Evidence != draft.Movement.Evidence.Grade || !step.Sources.SequenceEqual(draft.Movement.Evidence.Sources))
        {
            yield return "It does not say why, or not with its evidence and sources.";
        }
    }
}
