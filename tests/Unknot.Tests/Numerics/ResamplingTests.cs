using Unknot.Core.Numerics;

namespace Unknot.Tests.Numerics;

public sealed class ResamplingTests
{
    [Fact]
    public void The_interval_of_a_share_is_about_that_of_its_binomial()
    {
        double[] of = [.. Enumerable.Repeat(1.0, 100)];
        double[] got = [.. Enumerable.Range(0, 100).Select(i => i < 80 ? 1.0 : 0)];

        (double low, double high) = Resampling.Ratio(got, of, 4_000, 0.95, new(7));

        low.ShouldBe(0.80 - (1.96 * 0.04), 0.015);
        high.ShouldBe(0.80 + (1.96 * 0.04), 0.015);
    }

    [Fact]
    public void Runs_of_one_case_are_drawn_together_so_that_many_runs_make_it_no_surer()
    {
        double[] one = [.. Enumerable.Repeat(1.0, 50)];
        double[] twenty = [.. Enumerable.Repeat(20.0, 50)];
        double[] got = [.. Enumerable.Range(0, 50).Select(i => i < 40 ? 1.0 : 0)];

        Resampling.Ratio(got, one, 500, 0.95, new(3)).ShouldBe(Resampling.Ratio([.. got.Select(part => part * 20)], twenty, 500, 0.95, new(3)));
    }

    [Fact]
    public void Where_all_got_everything_the_interval_is_a_point() =>
        Resampling.Ratio([1, 1, 1], [1, 1, 1], 100, 0.95, new(1)).ShouldBe((1, 1));

    [Fact]
    public void Cases_with_nothing_to_get_leave_the_share_as_it_is() => Resampling.Ratio([2, 0, 0], [2, 0, 0], 100, 0.95, new(1)).ShouldBe((1, 1));

    [Fact]
    public void There_must_be_something_to_get() => Should.Throw<ArgumentException>(() => Resampling.Ratio([0, 0], [0, 0], 100, 0.95, new(1)));
}
