using System.Collections.Immutable;
using Unknot.Core.Knowledge;
using Unknot.Core.Triage;

namespace Unknot.Tests.Triage;

/// <summary>What holds for all answers, by seeded draws. The states of few answers are walked through one by one in <see cref="EveryStateOfTwo"/>.</summary>
public class TriageProperties
{
    private static readonly string[] s_flags = [.. Said.Kb.RedFlags.Flags.Select(flag => flag.Id)];
    private static readonly string[] s_questions = [.. Said.Kb.RedFlags.Gate.Select(question => question.Id)];

    [Fact, Trait("Takes", "long")]
    public void Two_hundred_thousand_drawn_states_only_rise_with_one_more_yes_and_one_more()
    {
        Draw draw = new(20260302);
        for (int i = 0; i < 200_000; i++)
        {
            TriageAnswers answers = draw.Answers();
            Place[] marked = draw.Places();
            IReadOnlySet<string> here = Scopes.Of(Said.Kb, marked);
            (string first, string second) = (draw.AnyQuestion(), draw.AnyQuestion());
            TriageAnswers more = answers.Yes(first);

            Weight before = Weight.Of(answers, marked, here), between = Weight.Of(more, marked, here);
            between.ShouldNotBeBelow(before, first, $"draw {i}");
            Weight.Of(more.Yes(second), marked, here).ShouldNotBeBelow(between, second, $"{first}, draw {i}");
        }
    }

    [Fact]
    public void One_more_yes_or_tick_gives_back_no_movement_and_no_permit()
    {
        Draw draw = new(77);
        for (int i = 0; i < 10_000; i++)
        {
            TriageAnswers answers = draw.Answers();
            Place[] marked = draw.Places();
            TriageAnswers more = draw.More(answers);
            Verdict before = Assessment.Of(Said.Kb, answers, marked, Unanswered.CountsAsUnsure), after = Assessment.Of(Said.Kb, more, marked, Unanswered.CountsAsUnsure);

            (before.Permit is null && after.Permit is not null).ShouldBeFalse($"draw {i}");
            before.Restrictions.Applies.IsSubsetOf(after.Restrictions.Applies).ShouldBeTrue($"draw {i}: {string.Join(' ', before.Restrictions.Applies.Except(after.Restrictions.Applies))}");
            after.Restrictions.AnsweredNo.IsSubsetOf(before.Restrictions.AnsweredNo).ShouldBeTrue($"draw {i}: {string.Join(' ', after.Restrictions.AnsweredNo.Except(before.Restrictions.AnsweredNo))}");
            before.Restrictions.Modifiers.IsSubsetOf(after.Restrictions.Modifiers).ShouldBeTrue($"draw {i}");
            (before.Restrictions.AfterMidTerm && !after.Restrictions.AfterMidTerm).ShouldBeFalse($"draw {i}");
        }
    }

    [Fact]
    public void Drawn_states_are_judged_alike_on_the_left_and_on_the_right()
    {
        Draw draw = new(7);
        for (int i = 0; i < 5_000; i++)
        {
            TriageAnswers answers = draw.Answers();
            Place[] marked = draw.Places();

            Told(answers, [.. marked.Select(place => place.Mirrored)]).ShouldBe(Told(answers, marked), $"draw {i}");
        }
    }

    [Fact]
    public void The_order_in_which_answers_were_given_and_places_marked_does_not_matter()
    {
        Draw draw = new(11);
        for (int i = 0; i < 5_000; i++)
        {
            TriageAnswers answers = draw.Answers();
            Place[] marked = draw.Places();
            TriageAnswers backwards = answers with { Flags = Said.Nothing.Flags, Gate = Said.Nothing.Gate };
            foreach ((string id, Answer answer) in answers.Flags.Reverse().Concat(answers.Gate.Reverse()))
            {
                backwards = backwards.With(answer, id);
            }

            Told(backwards, [.. marked.Reverse()]).ShouldBe(Told(answers, marked), $"draw {i}");
        }
    }

    [Fact]
    public void Whoever_answers_all_that_is_asked_comes_to_an_end_and_is_asked_nothing_twice()
    {
        Draw draw = new(3);
        for (int i = 0; i < 300; i++)
        {
            TriageAnswers answers = Said.Nothing;
            Place[] marked = draw.Places();
            HashSet<TriageQuestion> asked = [];
            while (Gate.ToAsk(Said.Kb, answers, marked) is [{ } next, ..])
            {
                asked.Add(next).ShouldBeTrue($"draw {i}: {next}");
                Assessment.Of(Said.Kb, answers, marked).Permit.ShouldBeNull($"draw {i}: {next} is still open");
                answers = draw.AnswerTo(next, answers);
            }

            Verdict verdict = Assessment.Of(Said.Kb, answers, marked);
            verdict.Complete.ShouldBeTrue();
            (verdict.Permit is null).ShouldBe(verdict.Stops);
        }
    }

    [Fact]
    public void An_emergency_in_a_drawn_state_leaves_nothing_to_ask_nothing_to_do_and_no_permit_for_any_complaint()
    {
        Draw draw = new(5);
        Verdict clear = Said.NothingToReport.AllNo("HA_PALM_L").Verdict("HA_PALM_L");
        for (int i = 0; i < 3_000; i++)
        {
            TriageAnswers answers = draw.Answers();
            Place[] marked = draw.Places();
            Verdict verdict = Assessment.Of(Said.Kb, answers, marked);
            if (verdict.Urgency is Urgency.Emergency)
            {
                verdict.ToAsk.ShouldBeEmpty($"draw {i}");
                verdict.Restrictions.Blocks.ShouldBe(Blocks.All, $"draw {i}");
                verdict.Permit.ShouldBeNull();
                Assessment.Among(Said.Kb, new(Said.At("HA_PALM_L"), clear), [new(marked, verdict)]).Permit.ShouldBeNull();
            }
        }
    }

    [Fact]
    public void Everything_ticked_and_nothing_ticked_are_answers_like_any_other()
    {
        TriageAnswers everything = new TriageAnswers { AgeGroup = "unknown", Facts = [.. Said.Kb.RedFlags.Facts.Select(fact => fact.Id)], PregnancyWeek = 45 }
            .Yes([.. s_questions, .. s_flags, .. Said.Kb.RedFlags.Modifiers.Select(modifier => modifier.Id)]);
        Place[] everywhere = [.. Said.Kb.Regions.SelectMany(region => region.Paired ? (Place[])[new(region.Code, Side.Left), new(region.Code, Side.Right)] : [new(region.Code, null)])];

        Assessment.Of(Said.Kb, everything, everywhere).ShouldSatisfyAllConditions(all => all.Urgency.ShouldBe(Urgency.Emergency), all => all.Flags.Count.ShouldBe(s_flags.Length));
        Assessment.Of(Said.Kb, Said.Nothing, []).ShouldSatisfyAllConditions(none => none.Flags.ShouldBeEmpty(), none => none.Permit.ShouldBeNull());
    }

    private static string Told(TriageAnswers answers, Place[] marked)
    {
        Verdict verdict = Assessment.Of(Said.Kb, answers, marked);
        return string.Join(' ', [
            verdict.Urgency, verdict.Action, verdict.Prompt, .. verdict.Flags.Select(flag => $"{flag.Id}={flag.Urgency}/{flag.Blocks}/{flag.Because}"),
            .. verdict.ToAsk, verdict.Restrictions.Blocks, .. verdict.Restrictions.Modifiers, .. verdict.Restrictions.Applies, .. verdict.Restrictions.AnsweredNo]);
    }

    /// <summary>Draws that are the same each time.</summary>
    private sealed class Draw(int seed)
    {
        private static readonly string[] s_facts = [.. Said.Kb.RedFlags.Facts.Select(fact => fact.Id)];
        private static readonly string[] s_modifiers = [.. Said.Kb.RedFlags.Modifiers.Select(modifier => modifier.Id)];
        private static readonly string[] s_ages = [.. Said.Kb.RedFlags.AgeGroups.Ids.Order()];
        private static readonly string[] s_asked = [.. s_flags, .. s_questions];

        private readonly Random _random = new(seed);
        private readonly Region[] _regions = [.. Said.Kb.Regions];

        public string AnyQuestion() => Any(s_asked);

        public Place[] Places() => [.. Enumerable.Range(0, _random.Next(1, 4)).Select(_ => _regions[_random.Next(_regions.Length)]).Select(region => new Place(region.Code, region.Paired ? (Side)_random.Next(2) : null))];

        /// <summary>A state of three to eight answered flags, some gate questions and some facts.</summary>
        public TriageAnswers Answers()
        {
            ImmutableSortedDictionary<string, Answer>.Builder flags = Said.Nothing.Flags.ToBuilder(), gate = Said.Nothing.Gate.ToBuilder();
            for (int left = _random.Next(3, 9); flags.Count < left;)
            {
                flags[Any(s_flags)] = Answer();
            }

            foreach (string question in s_questions)
            {
                if (_random.Next(4) == 0)
                {
                    gate[question] = Answer();
                }
            }

            return Said.Nothing with { AgeGroup = Any(s_ages), Facts = [.. s_facts.Where(_ => _random.Next(8) == 0)], Flags = flags.ToImmutable(), Gate = gate.ToImmutable() };
        }

        /// <summary>One more yes, tick or modifier.</summary>
        public TriageAnswers More(TriageAnswers answers) => _random.Next(3) switch
        {
            0 => answers with { Facts = answers.Facts!.Add(Any(s_facts)) },
            1 => answers.Yes(Any(s_modifiers)),
            _ => answers.Yes(AnyQuestion()),
        };

        public TriageAnswers AnswerTo(TriageQuestion question, TriageAnswers answers) => question.Kind switch
        {
            TriageAsk.Age => answers with { AgeGroup = Any(s_ages) },
            TriageAsk.Facts => answers with { Facts = [.. s_facts.Where(_ => _random.Next(4) == 0)] },
            TriageAsk.FollowUp => answers with { PregnancyWeek = _random.Next(1, 46) },
            _ => answers.With(_random.Next(5) == 0 ? Answer() : Core.Triage.Answer.No, question.Id),
        };

        private string Any(string[] ids) => ids[_random.Next(ids.Length)];

        private Answer Answer() => (Answer)_random.Next(3);
    }
}
