using Unknot.Core.Numerics;

namespace Unknot.Tests.Numerics;

public sealed class ReliabilityTests
{
    [Fact]
    public void Beliefs_that_keep_what_they_promise_have_no_error()
    {
        List<(double, bool)> beliefs = [.. Enumerable.Range(0, 10).Select(i => (0.2, i < 2)), .. Enumerable.Range(0, 10).Select(i => (0.9, i < 9))];

        IReadOnlyList<ReliabilityBin> bins = Reliability.Bins(beliefs, 2);

        bins.Select(bin => (bin.Count, Math.Round(bin.Believed, 9), bin.Right)).ShouldBe([(10, 0.2, 0.2), (10, 0.9, 0.9)]);
        Reliability.Error(bins).ShouldBe(0, 1e-12);
    }

    [Fact]
    public void Who_is_always_sure_and_right_half_of_the_time_is_off_by_half() =>
        Reliability.Error(Reliability.Bins([(1, true), (1, false), (1, true), (1, false)], 1)).ShouldBe(0.5);

    [Theory]
    [InlineData(7, 3)]
    [InlineData(2, 10)]
    [InlineData(0, 4)]
    public void Every_belief_is_in_one_bin_and_no_bin_is_empty(int count, int wanted)
    {
        IReadOnlyList<ReliabilityBin> bins = Reliability.Bins([.. Enumerable.Range(0, count).Select(i => (i / 10.0, true))], wanted);

        bins.Sum(bin => bin.Count).ShouldBe(count);
        bins.ShouldAllBe(bin => bin.Count > 0);
    }
}
