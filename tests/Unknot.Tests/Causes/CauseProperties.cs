using Unknot.Core.Causes;
using Unknot.Core.Exposure;
using Unknot.Core.Knowledge;
using Unknot.Core.Localisation;
using Unknot.Core.Triage;
using Unknot.Tests.Content.Lint;
using Unknot.Tests.Exposure;

namespace Unknot.Tests.Causes;

/// <summary>What holds of the mix for anybody: people at random, the same for the same seed.</summary>
[Trait("Takes", "long")]
public sealed class CauseProperties
{
    private const int People = 400;

    private static KnowledgeBase Knowledge => SomeDays.Knowledge;

    [Fact]
    public void Shares_add_up_to_one_as_soon_as_an_answer_loads_one_of_the_muscles_and_are_nought_before()
    {
        ForPeople((tags, muscles) =>
        {
            IReadOnlyList<CauseShare> mix = Mix(tags, muscles);
            bool loads = tags.Any(tag => tag.Value.Value * muscles.Sum(muscle => Loads(tag.Key, tag.Value, muscle)) > 0);

            mix.ShouldAllBe(cause => cause.Share >= 0 && cause.Share <= 1 + 1e-9);
            mix.Sum(cause => cause.Share).ShouldBe(loads ? 1 : 0, 1e-9);
            mix.ShouldAllBe(cause => (cause.Share > 0) == (cause.Reasons.Count > 0));
        });
    }

    [Fact]
    public void A_stronger_tag_never_lowers_its_causes_share_and_raises_no_other()
    {
        ForPeople((tags, muscles) =>
        {
            IReadOnlyList<CauseShare> before = Mix(tags, muscles);
            foreach ((string id, TagStrength strength) in tags.Where(tag => tag.Value.Value < 3))
            {
                IReadOnlyList<CauseShare> after = Mix(new Dictionary<string, TagStrength>(tags) { [id] = strength with { Value = strength.Value + 1 } }, muscles);
                string cause = Knowledge.Exposure.Tags[id].Cause;

                ShareOf(after, cause).ShouldBeGreaterThanOrEqualTo(ShareOf(before, cause) - 1e-9, id);
                bool anythingBefore = before.Any(one => one.Share > 0);
                after.Where(one => one.Cause != cause && anythingBefore).ShouldAllBe(one => one.Share <= ShareOf(before, one.Cause) + 1e-9);
            }
        });
    }

    [Fact]
    public void Mirrored_answers_of_a_mirrored_person_give_the_same_mix()
    {
        ForPeople((tags, muscles) => Mix(Localisation.Bodies.Mirrored(tags), [.. muscles.Select(muscle => muscle with { Side = muscle.Side.Mirrored() })])
            .Select(Shown).ShouldBe(Mix(tags, muscles).Select(Shown)));
    }

    [Fact]
    public void The_order_of_answers_and_of_muscles_does_not_matter()
    {
        for (int seed = 0; seed < People; seed++)
        {
            Dictionary<string, ExposureAnswer> answers = SomeDays.Answers(seed);
            IReadOnlyList<Candidate> muscles = SomeDays.Muscles(seed);

            IReadOnlyList<CauseShare> turned = Mix(Tags.From(Knowledge, answers.Reverse().ToDictionary()), [.. muscles.Reverse()]);

            turned.OrderBy(cause => cause.Cause).Select(Shown).ShouldBe(Mix(Tags.From(Knowledge, answers), muscles).OrderBy(cause => cause.Cause).Select(Shown));
        }
    }

    [Fact]
    public void Inactivity_weighs_like_overuse_and_every_cause_like_every_other()
    {
        // The same load, given by one tag of each cause in turn beside the same rest, must have the same share.
        IReadOnlyDictionary<string, int> weights = new Dictionary<string, int> { ["upper_trapezius"] = 2, ["erector_spinae_lumbar"] = 1 };
        string[] tags = ["sitting_long", "load_jump", "posture_slump", "stress_high", "weak_core", "no_back_support", "repetition_lifting"];
        KnowledgeBase alike = Planted.InExposure(exposure => exposure with { Tags = new(exposure.Tags.Select(tag => tag with { Muscles = weights }), tag => tag.Id) }).Knowledge;
        tags.Select(tag => alike.Exposure.Tags[tag].Cause).Distinct().Count().ShouldBe(Knowledge.Exposure.Causes.Count);

        IReadOnlyList<CauseShare> mix = CauseMix.Of(alike, tags.ToDictionary(tag => tag, _ => new TagStrength(2, null, [])), SomeDays.Ridge, Restrictions.None);

        mix.ShouldAllBe(cause => Math.Abs(cause.Share - (1.0 / tags.Length)) < 1e-9);
    }

    [Fact]
    public void Nothing_that_triage_takes_out_is_ever_named_as_an_action_an_offer_or_what_a_hypothesis_asks_for()
    {
        Dictionary<string, TagStrength> everything = Knowledge.Exposure.Tags.ToDictionary(tag => tag.Id, _ => new TagStrength(3, null, []));
        foreach (Restrictions restrictions in EveryRestriction())
        {
            // Each tag alone, so that every tag's own actions are reached, and nothing, so that the hypothesis is.
            foreach (Dictionary<string, TagStrength> tags in everything.Select(tag => new Dictionary<string, TagStrength> { [tag.Key] = tag.Value }).Append(everything).Append([]))
            {
                foreach (CauseAction action in CauseMix.Of(Knowledge, tags, SomeDays.Ridge, restrictions).SelectMany(cause => new[] { cause.Action, cause.Offer }).OfType<CauseAction>())
                {
                    (action.Movement is { } id ? Allowance.Refuses(Knowledge, restrictions, Knowledge.Movements[id]) : null).ShouldBeNull(action.Text);
                }
            }
        }
    }

    private static IEnumerable<Restrictions> EveryRestriction() =>
    [
        .. Enum.GetValues<Blocks>().Select(blocks => new Restrictions { Blocks = blocks }),
        .. Enum.GetValues<Blocks>().Select(blocks => new Restrictions { Blocks = blocks, BlockedBy = Knowledge.Pressure.ChestScreen }),
        .. Knowledge.RedFlags.Modifiers.SelectMany(modifier => new[] { false, true }.Select(late => new Restrictions { Modifiers = [modifier.Id], AfterMidTerm = late })),
        .. Knowledge.Movements.SelectMany(movement => movement.Contraindications).SelectMany(contra => contra.When).Distinct().Select(id => new Restrictions { Applies = [id] }),
        new Restrictions { Modifiers = [.. Knowledge.RedFlags.Modifiers.Ids], AfterMidTerm = true },
    ];

    private static void ForPeople(Action<IReadOnlyDictionary<string, TagStrength>, IReadOnlyList<Candidate>> check)
    {
        for (int seed = 0; seed < People; seed++)
        {
            check(Tags.From(Knowledge, SomeDays.Answers(seed)), SomeDays.Muscles(seed));
        }
    }

    private static IReadOnlyList<CauseShare> Mix(IReadOnlyDictionary<string, TagStrength> tags, IReadOnlyList<Candidate> muscles) => CauseMix.Of(Knowledge, tags, muscles, Restrictions.None);

    private static double ShareOf(IReadOnlyList<CauseShare> mix, string cause) => mix.Single(one => one.Cause == cause).Share;

    private static double Loads(string tag, TagStrength strength, Candidate muscle) =>
        strength.Side is null || muscle.Side is null || strength.Side == muscle.Side ? muscle.Probability * Knowledge.Exposure.Tags[tag].Muscles.GetValueOrDefault(muscle.Muscle) : 0;

    private static string Shown(CauseShare cause) =>
        $"{cause.Cause} {cause.Share:0.000000} {cause.Asked} {string.Join(" ", cause.Tags)} {string.Join(" ", cause.Muscles)} {cause.Action?.Movement} {cause.Offer?.Movement} {cause.Hypothesis}";
}
