using Unknot.Web.Shell.Body;
using Unknot.Web.Shell.Parts;
using Thread = Unknot.Web.Shell.Thread;

namespace Unknot.Web.Tests.Shell;

/// <summary>What the parts of pages work out before they draw.</summary>
public sealed class PartTests
{
    [Theory]
    [InlineData(125, 160, 157, 85)]
    [InlineData(10, 10, 10, 600)]
    [InlineData(0, 0, 0, 0)]
    [InlineData(120)]
    [InlineData(60, 240)]
    public void A_ribbon_fills_its_line_and_hides_no_phase(params int[] seconds)
    {
        IReadOnlyList<int> spans = new Ribbon([.. seconds.Select(s => new RibbonPart("Phase", s))]).Spans;

        spans.Sum().ShouldBe(24);
        spans.Min().ShouldBeGreaterThanOrEqualTo(Math.Min(4, 24 / seconds.Length));
    }

    [Theory]
    [InlineData("90 2 1 7", 0.904, 0.016, 0.012, 0.068)]
    [InlineData("34 33 33", 1 / 3.0, 1 / 3.0, 1 / 3.0)]
    [InlineData("72 15 10 3", 0.715, 0.155, 0.1, 0.03)]
    [InlineData("100 0", 0.996, 0.004)]
    [InlineData("87", 0.87)]
    public void Shares_of_one_whole_are_shown_as_percentages_that_add_up(string percents, params double[] shares)
    {
        IReadOnlyList<Belief> together = Belief.Together([.. shares.Select(share => new Belief("Muscle", "possible", share))]);

        string.Join(' ', together.Select(belief => belief.Percent)).ShouldBe(percents);
    }

    [Fact]
    public void A_longer_phase_is_never_drawn_shorter() => new Ribbon([new("Stretch", 125), new("Release", 160), new("Retrain", 85)]).Spans.ShouldBe([8, 10, 6]);

    [Fact]
    public void A_thread_begins_and_ends_on_its_baseline_and_loops_between()
    {
        string path = Thread.Loop(1, 39, 21, 17.2);

        path.ShouldStartWith("M1 21");
        path.ShouldEndWith("39 21");
        path.ShouldContain("20 3.8");
    }

    [Fact]
    public void The_widest_circle_of_a_square_is_the_one_that_touches_its_sides()
    {
        Room room = PathOutline.Widest(PathOutline.Rings("M10 10l40 0l0 40l-40 0z"));

        room.Centre.X.ShouldBe(30, 0.5);
        room.Centre.Y.ShouldBe(30, 0.5);
        room.Radius.ShouldBe(20, 0.5);
    }

    [Fact]
    public void The_widest_circle_stays_out_of_a_hole()
    {
        Room room = PathOutline.Widest(PathOutline.Rings("M0 0l60 0l0 20l-60 0zM0 0l40 0l0 20l-40 0z"));

        room.Centre.X.ShouldBe(50, 0.5);
        room.Radius.ShouldBe(10, 0.5);
    }

    [Fact]
    public void Numbers_may_stand_without_anything_between_them() =>
        PathOutline.Rings("M1 2l.5-.5-1.5.5").Single().ShouldBe([new(1, 2), new(1.5, 1.5), new(0, 2)]);

    [Fact]
    public void A_command_that_is_not_understood_is_refused() => Should.Throw<FormatException>(() => PathOutline.Rings("M0 0Q1 1 2 2"));
}
