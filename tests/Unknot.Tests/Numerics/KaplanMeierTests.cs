using Unknot.Core.Numerics;

namespace Unknot.Tests.Numerics;

public sealed class KaplanMeierTests
{
    // The 6-MP arm of Freireich's leukaemia trial, the standard worked example: remission in weeks, + still running.
    private static readonly Wait[] s_freireich =
    [
        .. new[] { 6, 6, 6, 7, 10, 13, 16, 22, 23 }.Select(weeks => new Wait(weeks, true)),
        .. new[] { 6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35 }.Select(weeks => new Wait(weeks, false)),
    ];

    [Fact]
    public void The_worked_example_comes_out_as_in_the_textbooks()
    {
        IReadOnlyList<LastingStep> steps = KaplanMeier.Of(s_freireich);

        steps.Select(step => (step.At, step.AtRisk, step.Ended)).ShouldBe([(6, 21, 3), (7, 17, 1), (10, 15, 1), (13, 12, 1), (16, 11, 1), (22, 7, 1), (23, 6, 1)]);
        double[] shares = [0.857, 0.807, 0.753, 0.690, 0.627, 0.538, 0.448];
        steps.Zip(shares).ShouldAllBe(pair => Math.Abs(pair.First.Share - pair.Second) < 0.0006);
        KaplanMeier.Median(steps).ShouldBe(23);
    }

    [Fact]
    public void Its_interval_is_that_of_the_log_log_scale()
    {
        LastingStep first = KaplanMeier.Of(s_freireich)[0];

        // As R's survfit prints it with conf.type = "log-log".
        first.Low.ShouldBe(0.620, 0.001);
        first.High.ShouldBe(0.952, 0.001);
    }

    [Fact]
    public void The_share_never_rises_and_always_lies_in_its_interval()
    {
        IReadOnlyList<LastingStep> steps = KaplanMeier.Of([.. Enumerable.Range(0, 60).Select(i => new Wait(1 + (i * 37 % 23), i % 3 != 0))]);

        steps.Zip(steps.Skip(1)).ShouldAllBe(pair => pair.First.Share >= pair.Second.Share && pair.First.At < pair.Second.At);
        steps.ShouldAllBe(step => step.Low >= 0 && step.Low <= step.Share && step.Share <= step.High && step.High <= 1);
    }

    [Fact]
    public void Where_all_have_ended_none_lasts_longer()
    {
        LastingStep last = KaplanMeier.Of([new(3, true), new(5, true)])[^1];

        (last.Share, last.Low).ShouldBe((0, 0));
        last.High.ShouldBeInRange(0, 1);
    }

    [Fact]
    public void Where_none_has_ended_there_is_no_step_and_no_median()
    {
        KaplanMeier.Of([new(9, false)]).ShouldBeEmpty();
        KaplanMeier.Median([]).ShouldBeNull();
    }
}
