using Unknot.Cli.Score;
using Unknot.Content.Cases;
using Unknot.Tests.Content;

namespace Unknot.Tests.Cli.Score;

public sealed class SplitTests
{
    private const int OneIn = 3;

    [Fact]
    public void A_third_of_each_kind_is_set_aside()
    {
        Split split = Split.Of(Shipped.Cases, OneIn);

        foreach (IGrouping<CaseKind, WrittenCase> kind in Shipped.Cases.GroupBy(one => one.Scored.Kind))
        {
            kind.Count(split.IsAside).ShouldBe((int)Math.Round(kind.Count() / 3.0, MidpointRounding.AwayFromZero));
        }
    }

    [Fact]
    public void The_order_of_the_cases_does_not_matter()
    {
        Split split = Split.Of(Shipped.Cases, OneIn);
        Split reversed = Split.Of([.. Shipped.Cases.Reverse()], OneIn);

        Shipped.Cases.ShouldAllBe(one => split.IsAside(one) == reversed.IsAside(one));
    }

    [Fact]
    public void One_case_less_moves_at_most_one_other_of_its_kind()
    {
        Split split = Split.Of(Shipped.Cases, OneIn);

        foreach (WrittenCase gone in Shipped.Cases.Where((_, number) => number % 10 == 0))
        {
            WrittenCase[] left = [.. Shipped.Cases.Except([gone])];
            Split without = Split.Of(left, OneIn);
            left.Where(one => split.IsAside(one) != without.IsAside(one)).Count().ShouldBeLessThanOrEqualTo(1);
        }
    }

    [Fact]
    public void What_may_be_read_is_not_set_aside_and_does_not_come_to_be_while_a_kind_grows_by_a_tenth()
    {
        WrittenCase[] muscles = [.. Shipped.Cases.Where(one => one.Scored.Kind is CaseKind.Muscle)];
        WrittenCase[] fewer = [.. muscles.Where((_, number) => number % 10 != 0)];
        Split before = Split.Of(fewer, OneIn);
        Split after = Split.Of(muscles, OneIn);

        fewer.Where(before.MayBeRead).ShouldAllBe(one => !before.IsAside(one) && !after.IsAside(one));
        fewer.Count(before.MayBeRead).ShouldBeGreaterThan(fewer.Length / 3);
    }
}
