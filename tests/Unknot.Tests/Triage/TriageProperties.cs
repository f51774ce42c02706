using Unknot.Core.Knowledge;
using Unknot.Core.Triage;

namespace Unknot.Tests.Triage;

/// <summary>What holds for all answers: exhaustively for few, by seeded draws for many.</summary>
public class TriageProperties
{
    private static readonly Answer?[] s_answers = [null, Answer.No, Answer.Unsure, Answer.Yes];
    private static readonly string[] s_flags = [.. Said.Kb.RedFlags.Flags.Select(flag => flag.Id)];
    private static readonly string[] s_questions = [.. Said.Kb.RedFlags.Gate.Select(question => question.Id)];

    [Fact]
    public void With_up_to_two_flags_answered_no_single_change_towards_yes_lowers_anything()
    {
        Place[] marked = Said.At("SH_TOP_R", "LB_PARA_L");
        for (int one = 0; one < s_flags.Length; one++)
        {
            for (int other = one + 1; other < s_flags.Length; other++)
            {
                Weight?[,] weights = new Weight?[s_answers.Length, s_answers.Length];
                for (int a = 0; a < s_answers.Length; a++)
                {
                    for (int b = 0; b < s_answers.Length; b++)
                    {
                        weights[a, b] = Weigh(Put(Put(TriageAnswers.None, s_flags[one], s_answers[a]), s_flags[other], s_answers[b]), marked);
                        AtLeast(weights[a, b], a > 0 ? weights[a - 1, b] : null, s_flags[one], s_flags[other]);
                        AtLeast(weights[a, b], b > 0 ? weights[a, b - 1] : null, s_flags[other], s_flags[one]);
                    }
                }
            }
        }
    }

    [Fact]
    public void Every_upgrade_with_all_answers_of_its_members_never_falls_with_a_yes()
    {
        foreach (Flag flag in Said.Kb.RedFlags.Flags.Where(flag => flag.Upgrade is not null))
        {
            Place[] marked = WhereItIsAsked(flag);
            EveryAnswer([flag.Id, .. flag.Upgrade!.WithAny], TriageAnswers.None, answers =>
            {
                bool raised = Answered(answers, flag.Id) is Answer.Yes && flag.Upgrade.WithAny.Any(id => Answered(answers, id) is Answer.Yes);
                StandingFlag? stands = Standing.Of(Said.Kb, answers, marked).FirstOrDefault(standing => standing.Id == flag.Id);

                (stands?.Urgency == flag.Upgrade.To).ShouldBe(raised, flag.Id);
            });
        }
    }

    [Fact]
    public void Every_fallback_stands_unless_one_of_its_details_weighs_as_much_and_nothing_falls_below_it()
    {
        Place[] marked = Said.At("SH_TOP_R", "LB_PARA_R", "HD_TEMPLE_R", "AB_UPPER_R");
        foreach (GateQuestion question in Said.Kb.RedFlags.Gate.Where(question => question.Fallback is not Urgency.None))
        {
            Weight least = Weigh(TriageAnswers.None.Yes(question.Id), marked);
            foreach ((string one, string other) in question.Opens.SelectMany(one => question.Opens.Where(other => string.CompareOrdinal(one, other) < 0).Select(other => (one, other))))
            {
                foreach (Answer level1 in (Answer[])[Answer.Yes, Answer.Unsure])
                {
                    EveryAnswer([one, other], TriageAnswers.None.With(level1, question.Id), answers =>
                    {
                        IReadOnlyList<StandingFlag> standing = Standing.Of(Said.Kb, answers, marked);
                        bool explained = standing.Any(flag => flag.Because is not Because.Fallback && flag.Urgency >= question.Fallback);

                        AtLeast(Weigh(answers, marked), least, one, other);
                        standing.Any(flag => flag.Id == question.Id).ShouldBe(!explained, $"{question.Id} {one} {other}");
                    });
                }
            }
        }
    }

    [Fact]
    public void Every_pair_of_referrals_of_one_area_is_a_cluster_unless_both_are_mere_messages()
    {
        Flag[] referrals = [.. Said.Kb.RedFlags.Flags.Where(flag => flag.Urgency is Urgency.SeeProfessional)];
        foreach (Flag one in referrals)
        {
            foreach (Flag other in referrals.Where(other => string.CompareOrdinal(one.Id, other.Id) < 0))
            {
                Place[] marked = [.. WhereItIsAsked(one), .. WhereItIsAsked(other)];
                Verdict verdict = Assessment.Of(Said.Kb, TriageAnswers.None.Yes(one.Id, other.Id), marked);
                bool raised = verdict.Urgency > Urgency.SeeProfessional;
                bool messages = one.Blocks is Blocks.None && other.Blocks is Blocks.None;

                (verdict.Prompt is not null).ShouldBe(!raised && !messages, $"{one.Id} {other.Id}");
            }
        }
    }

    [Fact]
    public void Twenty_thousand_drawn_states_only_rise_with_one_more_yes()
    {
        Draw draw = new(20260302);
        for (int i = 0; i < 20_000; i++)
        {
            TriageAnswers answers = draw.Answers();
            Place[] marked = draw.Places();
            string changed = draw.Any([.. s_flags, .. s_questions]);

            Weight before = Weigh(answers, marked);
            Weight after = Weigh(answers.Yes(changed), marked);

            AtLeast(after, before, changed, $"draw {i}");
        }
    }

    [Fact]
    public void Five_thousand_drawn_states_are_judged_alike_on_the_left_and_on_the_right()
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
                answers = draw.AnswerTo(next, answers);
            }

            Assessment.Of(Said.Kb, answers, marked).Complete.ShouldBeTrue();
        }
    }

    [Fact]
    public void An_emergency_in_a_drawn_state_leaves_nothing_to_ask_and_nothing_to_do()
    {
        Draw draw = new(5);
        for (int i = 0; i < 3_000; i++)
        {
            TriageAnswers answers = draw.Answers();
            Verdict verdict = Assessment.Of(Said.Kb, answers, draw.Places());
            if (verdict.Urgency is Urgency.Emergency)
            {
                verdict.ToAsk.ShouldBeEmpty($"draw {i}");
                verdict.Restrictions.Blocks.ShouldBe(Blocks.All, $"draw {i}");
                verdict.Stops.ShouldBeTrue();
            }
        }
    }

    private static string Told(TriageAnswers answers, Place[] marked)
    {
        Verdict verdict = Assessment.Of(Said.Kb, answers, marked);
        return string.Join(' ', [
            verdict.Urgency, verdict.Action, verdict.Prompt, .. verdict.Flags.Select(flag => $"{flag.Id}={flag.Urgency}/{flag.Blocks}/{flag.Because}"),
            .. verdict.ToAsk, verdict.Restrictions.Blocks, .. verdict.Restrictions.Modifiers, .. verdict.Restrictions.Applies, .. verdict.Restrictions.AnsweredNo]);
    }

    private static Weight Weigh(TriageAnswers answers, Place[] marked)
    {
        IReadOnlyList<StandingFlag> standing = Standing.Of(Said.Kb, answers, marked);
        Urgency here = Assessment.UrgencyAt(Said.Kb, standing, marked);
        Blocks blocks = standing.Where(flag => flag.Urgency is Urgency.Emergency || Scopes.Share(Said.Kb, flag.Scopes, marked)).Select(flag => flag.Blocks).DefaultIfEmpty().Max();
        return new(standing is [{ } first, ..] ? first.Urgency : Urgency.None, here, blocks);
    }

    private static void AtLeast(Weight? after, Weight? before, string changed, string beside)
    {
        if (before is { } was && after is { } now && (now.Urgency < was.Urgency || now.Here < was.Here || now.Blocks < was.Blocks))
        {
            Assert.Fail($"{changed} beside {beside}: from {was} to {now}");
        }
    }

    private static TriageAnswers Put(TriageAnswers answers, string flag, Answer? answer) => answer is { } given ? answers with { Flags = answers.Flags.SetItem(flag, given) } : answers;

    private static Answer? Answered(TriageAnswers answers, string flag) => answers.Flags.TryGetValue(flag, out Answer answer) ? answer : null;

    private static void EveryAnswer(string[] flags, TriageAnswers answers, Action<TriageAnswers> check)
    {
        if (flags is [string first, .. string[] rest])
        {
            foreach (Answer? answer in s_answers)
            {
                EveryAnswer(rest, Put(answers, first, answer), check);
            }
        }
        else
        {
            check(answers);
        }
    }

    private static Place[] WhereItIsAsked(Flag flag) =>
        [.. Said.Kb.Regions.Where(region => Scopes.Share(flag.Scopes, region.Scopes.ToHashSet())).Take(1).Select(region => new Place(region.Code, region.Paired ? Side.Left : null))];

    private readonly record struct Weight(Urgency Urgency, Urgency Here, Blocks Blocks);

    /// <summary>Draws that are the same each time.</summary>
    private sealed class Draw(int seed)
    {
        private readonly Random _random = new(seed);
        private readonly Region[] _regions = [.. Said.Kb.Regions];

        public string Any(string[] ids) => ids[_random.Next(ids.Length)];

        public Place[] Places() => [.. Enumerable.Range(0, _random.Next(1, 4)).Select(_ => _regions[_random.Next(_regions.Length)]).Select(region => new Place(region.Code, region.Paired ? Side() : null))];

        public TriageAnswers Answers()
        {
            TriageAnswers answers = Said.Nothing with
            {
                AgeGroup = Any([.. Said.Kb.RedFlags.AgeGroups.Ids.Order()]),
                Facts = [.. Said.Kb.RedFlags.Facts.Select(fact => fact.Id).Where(_ => _random.Next(8) == 0)],
            };
            foreach (string id in Enumerable.Range(0, _random.Next(3, 9)).Select(_ => Any(s_flags)).Concat(s_questions.Where(_ => _random.Next(4) == 0)))
            {
                answers = answers.With(Answer(), id);
            }

            return answers;
        }

        public TriageAnswers AnswerTo(TriageQuestion question, TriageAnswers answers) => question.Kind switch
        {
            TriageAsk.Age => answers with { AgeGroup = Any([.. Said.Kb.RedFlags.AgeGroups.Ids.Order()]) },
            TriageAsk.Facts => answers with { Facts = [.. Said.Kb.RedFlags.Facts.Select(fact => fact.Id).Where(_ => _random.Next(4) == 0)] },
            TriageAsk.FollowUp => answers with { PregnancyWeek = _random.Next(1, 46) },
            _ => answers.With(_random.Next(5) == 0 ? Answer() : Core.Triage.Answer.No, question.Id),
        };

        private Answer Answer() => (Answer)_random.Next(3);

        private Side Side() => (Side)_random.Next(2);
    }
}
