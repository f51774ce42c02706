using Unknot.Core.Causes;
using Unknot.Core.Exposure;
using Unknot.Core.Knowledge;
using Unknot.Core.Localisation;
using Unknot.Core.Triage;
using Unknot.Tests.Content;

namespace Unknot.Tests.Causes;

public sealed class CauseMixTests
{
    private static readonly IReadOnlyList<Candidate> s_ridge = [new("upper_trapezius", Side.Right, 0.9, ["UT1"], [])];

    private static KnowledgeBase Knowledge => Shipped.Content.Knowledge;

    [Fact]
    public void The_ridge_case_has_a_mix_and_never_one_forced_cause()
    {
        IReadOnlyList<CauseShare> mix = Mix(s_ridge, ("Q01", "9"), ("Q19", "no"), ("Q31", "7"));

        mix.Where(cause => cause.Share > 0).Select(cause => cause.Cause).ShouldBe(["workstation", "stress", "inactivity"]);
        mix.Sum(cause => cause.Share).ShouldBe(1, 1e-9);
        mix[0].Tags.ShouldBe(["arms_unsupported"]);
        mix[0].Reasons.ShouldHaveSingleItem().ShouldEndWith(".");
        mix[0].Action!.Movement.ShouldBe("arms_supported");
    }

    [Fact]
    public void What_was_not_asked_is_told_from_what_was_asked_and_not_found()
    {
        IReadOnlyList<CauseShare> mix = Mix(s_ridge, ("Q31", "2"), ("Q19", "no"));

        mix.Single(cause => cause.Cause == "stress").ShouldSatisfyAllConditions(stress => stress.Asked.ShouldBeTrue(), stress => stress.Share.ShouldBe(0), stress => stress.Action.ShouldBeNull());
        mix.Single(cause => cause.Cause == "posture").Asked.ShouldBeFalse();
        mix.Count.ShouldBe(Knowledge.Exposure.Causes.Count);
    }

    [Fact]
    public void Sitting_still_weighs_like_overuse()
    {
        // Both weigh 1 on this muscle; sitting ten hours gives 3 where a jump in load gives 2.
        IReadOnlyList<CauseShare> mix = Mix(s_ridge, ("Q01", "10"), ("Q30", "yes"));

        (Share(mix, "inactivity") / Share(mix, "overuse")).ShouldBe(3.0 / 2, 1e-9);
    }

    [Fact]
    public void A_load_on_the_other_side_does_not_count()
    {
        Dictionary<string, TagStrength> tags = new() { ["phone_cradle"] = new(3, Side.Left, ["Q12"]), ["stress_high"] = new(2, null, ["Q31"]) };

        IReadOnlyList<CauseShare> mix = CauseMix.Of(Knowledge, tags, ["Q12", "Q31"], s_ridge, Restrictions.None);

        Share(mix, "posture").ShouldBe(0);
        Share(mix, "stress").ShouldBe(1);
    }

    [Fact]
    public void With_nothing_answered_nothing_is_found()
    {
        IReadOnlyList<CauseShare> mix = Mix(s_ridge);

        mix.ShouldAllBe(cause => cause.Share == 0 && !cause.Asked && cause.Action == null);
    }

    [Fact]
    public void An_action_that_care_takes_out_gives_way_to_the_next()
    {
        // Heat is among the answers to tension; breathing comes first and stands while only heat is out.
        Dictionary<string, TagStrength> tags = new() { ["weak_scapular"] = new(3, null, ["Q36"]) };
        CauseAction Action(Restrictions restrictions) => CauseMix.Of(Knowledge, tags, ["Q36"], s_ridge, restrictions).First(cause => cause.Share > 0).Action!;

        Action(Restrictions.None).Movement.ShouldBe("prone_y_raise");
        Action(new() { Modifiers = ["CM03"] }).Movement.ShouldBe("wall_slide");
    }

    [Fact]
    public void Nothing_blocked_is_ever_named_as_an_action()
    {
        Dictionary<string, TagStrength> tags = Knowledge.Exposure.Tags.ToDictionary(tag => tag.Id, tag => new TagStrength(3, null, []));
        foreach (CareModifier modifier in Knowledge.RedFlags.Modifiers)
        {
            IReadOnlyList<CauseShare> mix = CauseMix.Of(Knowledge, tags, [], s_ridge, new() { Modifiers = [modifier.Id], AfterMidTerm = true });

            mix.Select(cause => cause.Action?.Movement).ShouldNotContain(movement => movement != null && (modifier.Block.Contains(movement) || modifier.BlockAfterMidTerm.Contains(movement)));
        }
    }

    private static double Share(IReadOnlyList<CauseShare> mix, string cause) => mix.Single(one => one.Cause == cause).Share;

    private static IReadOnlyList<CauseShare> Mix(IReadOnlyList<Candidate> muscles, params (string Question, string Text)[] answers)
    {
        Dictionary<string, ExposureAnswer> read = answers.ToDictionary(answer => answer.Question, answer => Answers.Parse(Knowledge.Exposure.Questions[answer.Question], answer.Text, Knowledge).Value);
        return CauseMix.Of(Knowledge, Tags.From(Knowledge, read), [.. read.Keys], muscles, Restrictions.None);
    }
}
