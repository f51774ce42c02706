using Unknot.Core.Knowledge;
using Unknot.Core.Triage;

namespace Unknot.Tests.Triage;

/// <summary>What holds in every state of up to two answered flags, and over every upgrade, fallback and cluster with the answers of its own members.</summary>
[Trait("Takes", "long")]
public class EveryStateOfTwo
{
    private static readonly Answer[] s_rising = [Answer.No, Answer.Unsure, Answer.Yes];
    private static readonly string[] s_flags = [.. Said.Kb.RedFlags.Flags.Select(flag => flag.Id)];

    [Fact]
    public void No_single_answer_towards_yes_lowers_the_urgency_or_what_is_taken_out()
    {
        Place[] marked = Said.At("SH_TOP_R", "LB_PARA_L");
        IReadOnlySet<string> here = Scopes.Of(Said.Kb, marked);
        int changes = 0;
        foreach (TriageAnswers state in States())
        {
            Weight before = Weight.Of(state, marked, here);
            foreach (string flag in s_flags)
            {
                int from = state.Flags.TryGetValue(flag, out Answer was) ? Array.IndexOf(s_rising, was) : 0;
                foreach (Answer to in s_rising.AsSpan(from + 1))
                {
                    Weight.Of(state with { Flags = state.Flags.SetItem(flag, to) }, marked, here).ShouldNotBeBelow(before, flag, string.Join(' ', state.Flags));
                    changes++;
                }
            }
        }

        changes.ShouldBeGreaterThan(s_flags.Length * s_flags.Length * s_flags.Length * 8);
    }

    [Fact]
    public void Every_upgrade_with_all_answers_of_its_members_is_raised_by_two_yes_and_by_nothing_less()
    {
        foreach (Flag flag in Said.Kb.RedFlags.Flags.Where(flag => flag.Upgrade is not null))
        {
            Place[] marked = WhereItIsAsked(flag);
            EveryAnswer([flag.Id, .. flag.Upgrade!.WithAny], TriageAnswers.None, answers =>
            {
                bool raised = Answered(answers, flag.Id) is Answer.Yes && flag.Upgrade.WithAny.Any(id => Answered(answers, id) is Answer.Yes);
                StandingFlag? stands = Standing.Of(Said.Kb, answers, marked).FirstOrDefault(standing => standing.Id == flag.Id);

                (stands?.Urgency == flag.Upgrade.To).ShouldBe(raised, flag.Id);
                if (stands is { } standing)
                {
                    (standing.Blocks >= flag.Blocks).ShouldBeTrue(flag.Id);
                }
            });
        }
    }

    [Fact]
    public void Every_fallback_stands_unless_one_of_its_details_weighs_as_much_whatever_is_answered_to_all_of_them()
    {
        Place[] marked = Said.At("SH_TOP_R", "LB_PARA_R", "HD_TEMPLE_R", "AB_UPPER_R");
        IReadOnlySet<string> here = Scopes.Of(Said.Kb, marked);
        foreach (GateQuestion question in Said.Kb.RedFlags.Gate.Where(question => question.Fallback is not Urgency.None))
        {
            Flag[] details = [.. question.Opens.Select(id => Said.Kb.RedFlags.Flags[id])];
            foreach ((Answer level1, Answer level2) in ((Answer, Answer)[])[(Answer.Yes, Answer.Yes), (Answer.Yes, Answer.Unsure), (Answer.Unsure, Answer.Yes), (Answer.Unsure, Answer.Unsure)])
            {
                TriageAnswers bare = TriageAnswers.None.With(level1, question.Id);
                Weight least = Weight.Of(bare, marked, here);
                for (int subset = 0; subset < 1 << details.Length; subset++)
                {
                    TriageAnswers answers = bare with { Flags = bare.Flags.AddRange(details.Where((_, bit) => (subset & (1 << bit)) != 0).Select(flag => KeyValuePair.Create(flag.Id, level2))) };
                    IReadOnlyList<StandingFlag> standing = Standing.Of(Said.Kb, answers, marked);
                    bool explained = standing.Any(flag => flag.Because is not Because.Fallback && flag.Urgency >= question.Fallback && flag.Blocks >= Standing.DefaultBlocks(question.Fallback));

                    Weight.Of(answers, marked, here).ShouldNotBeBelow(least, question.Id, string.Join(' ', answers.Flags.Keys));
                    (standing.Any(flag => flag.Id == question.Id) == !explained).ShouldBeTrue($"{question.Id} {string.Join(' ', answers.Flags.Keys)}");
                }
            }
        }
    }

    [Fact]
    public void Every_pair_of_referrals_of_one_area_is_a_cluster_whatever_their_answers_unless_both_are_mere_messages()
    {
        Flag[] referrals = [.. Said.Kb.RedFlags.Flags.Where(flag => flag.Urgency is Urgency.SeeProfessional)];
        foreach (Flag one in referrals)
        {
            foreach (Flag other in referrals.Where(other => string.CompareOrdinal(one.Id, other.Id) < 0))
            {
                Place[] marked = [.. WhereItIsAsked(one), .. WhereItIsAsked(other)];
                EveryAnswer([one.Id, other.Id], TriageAnswers.None, answers =>
                {
                    Verdict verdict = Assessment.Of(Said.Kb, answers, marked);
                    bool both = verdict.Flags.Count == 2 && verdict.Urgency is Urgency.SeeProfessional;
                    bool messages = one.Blocks is Blocks.None && other.Blocks is Blocks.None;

                    (verdict.Prompt is not null).ShouldBe(both && !messages, $"{one.Id} {other.Id}");
                });
            }
        }
    }

    [Fact]
    public void A_flag_for_today_leaves_no_permit_to_any_knot_it_shares_a_scope_with_and_an_emergency_to_none()
    {
        Place[] everywhere = [.. Said.Kb.Regions.Select(region => new Place(region.Code, region.Paired ? Side.Left : null))];
        Dictionary<Place, TriageAnswers> clear = everywhere.ToDictionary(place => place, place => Said.NothingToReport.AllNo(place.ToString()));
        foreach (Flag flag in Said.Kb.RedFlags.Flags)
        {
            JudgedComplaint raising = new(everywhere, Assessment.Of(Said.Kb, Said.NothingToReport.Yes(flag.Id), everywhere));
            foreach (Place place in everywhere)
            {
                Verdict here = Assessment.Among(Said.Kb, new([place], Assessment.Of(Said.Kb, clear[place], [place])), [raising]);
                bool stops = flag.Urgency is Urgency.Emergency || (flag.Urgency is Urgency.SameDay && Scopes.Share(Said.Kb, flag.Scopes, [place]));

                (here.Permit is null).ShouldBe(stops, $"{flag.Id} at {place}");
            }
        }
    }

    private static IEnumerable<TriageAnswers> States()
    {
        yield return TriageAnswers.None;
        for (int one = 0; one < s_flags.Length; one++)
        {
            foreach (Answer first in s_rising)
            {
                TriageAnswers single = TriageAnswers.None.With(first, s_flags[one]);
                yield return single;
                for (int other = one + 1; other < s_flags.Length; other++)
                {
                    foreach (Answer second in s_rising)
                    {
                        yield return single with { Flags = single.Flags.Add(s_flags[other], second) };
                    }
                }
            }
        }
    }

    private static Answer? Answered(TriageAnswers answers, string flag) => answers.Flags.TryGetValue(flag, out Answer answer) ? answer : null;

    private static void EveryAnswer(string[] flags, TriageAnswers answers, Action<TriageAnswers> check)
    {
        if (flags is [string first, .. string[] rest])
        {
            EveryAnswer(rest, answers, check);
            foreach (Answer answer in s_rising)
            {
                EveryAnswer(rest, answers with { Flags = answers.Flags.SetItem(first, answer) }, check);
            }
        }
        else
        {
            check(answers);
        }
    }

    private static Place[] WhereItIsAsked(Flag flag) =>
        [.. Said.Kb.Regions.Where(region => Scopes.Share(flag.Scopes, region.Scopes.ToHashSet())).Take(1).Select(region => new Place(region.Code, region.Paired ? Side.Left : null))];
}
