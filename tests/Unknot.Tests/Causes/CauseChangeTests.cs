using Unknot.Core.Causes;
using Unknot.Core.Exposure;
using Unknot.Core.Knowledge;
using Unknot.Core.Localisation;
using Unknot.Core.Triage;
using Unknot.Tests.Content;

namespace Unknot.Tests.Causes;

/// <summary>What would be otherwise if answers were others.</summary>
public sealed class CauseChangeTests
{
    private static readonly IReadOnlyList<Candidate> s_ridge = [new("upper_trapezius", Side.Right, 0.9, ["UT1"], [])];
    private static readonly Dictionary<string, TagStrength> s_now = new() { ["arms_unsupported"] = new(3, null, ["Q19"]), ["stress_high"] = new(2, null, ["Q31"]), ["sitting_long"] = new(2, null, ["Q01"]) };

    private static KnowledgeBase Knowledge => Shipped.Content.Knowledge;

    [Fact]
    public void What_goes_leaves_everything_else_as_it_is()
    {
        CauseChange change = Change(s_now.Without("arms_unsupported"));

        foreach (CauseLoad load in change.Loads.Where(load => load.Cause != "workstation"))
        {
            load.Then.ShouldBe(load.Now, 1e-9, load.Cause);
        }

        change.Loads[0].ShouldSatisfyAllConditions(desk => desk.Cause.ShouldBe("workstation"), desk => desk.Then.ShouldBe(0));
        (change.Now - change.Then).ShouldBe(change.Loads[0].Now, 1e-9);
        change.Less.ShouldBe(["Your forearms have no support."]);
        change.More.ShouldBeEmpty();
    }

    [Fact]
    public void As_things_are_it_is_the_mix_that_ranks_the_causes()
    {
        IReadOnlyList<CauseShare> mix = CauseMix.Of(Knowledge, s_now, s_ridge, Restrictions.None);

        foreach (CauseLoad load in Change(s_now.Without("stress_high")).Loads)
        {
            load.Now.ShouldBe(mix.Single(cause => cause.Cause == load.Cause).Share, 1e-9, load.Cause);
        }
    }

    [Fact]
    public void What_comes_is_said_and_never_goes_over_the_scale()
    {
        CauseChange change = Change(new(s_now) { ["phone_cradle"] = new(3, Side.Right, ["Q12"]) });

        change.More.ShouldHaveSingleItem();
        (change.Then, change.Now).ShouldSatisfyAllConditions(both => both.Item1.ShouldBe(1, 1e-9), both => both.Item2.ShouldBeLessThan(1));
    }

    [Fact]
    public void What_loads_other_muscles_or_the_other_side_changes_nothing()
    {
        Change(new(s_now) { ["phone_cradle"] = new(3, Side.Left, ["Q12"]) }).ShouldSatisfyAllConditions(change => change.Then.ShouldBe(change.Now), change => change.More.ShouldBeEmpty());
        CauseChange none = CauseChange.Between(Knowledge, new Dictionary<string, TagStrength>(), new Dictionary<string, TagStrength>(), s_ridge);
        (none.Loads.Count, none.Now, none.Then).ShouldBe((0, 0, 0));
    }

    private static CauseChange Change(Dictionary<string, TagStrength> then) => CauseChange.Between(Knowledge, s_now, then, s_ridge);
}

file static class Tagged
{
    public static Dictionary<string, TagStrength> Without(this Dictionary<string, TagStrength> tags, string tag) => tags.Where(one => one.Key != tag).ToDictionary(StringComparer.Ordinal);
}
