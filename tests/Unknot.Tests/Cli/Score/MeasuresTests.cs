using Unknot.Cli.Score;
using Unknot.Content.Cases;
using Unknot.Core.Knowledge;
using Unknot.Core.Localisation;
using Unknot.Core.Triage;

namespace Unknot.Tests.Cli.Score;

public sealed class MeasuresTests
{
    private static readonly Expected s_ridge = new(["upper_trapezius"], [Side.Right], [new("SH_TOP", Side.Right)], [], Urgency.None);
    private static readonly Expected s_heart = new([], [], [], ["RF01"], Urgency.Emergency);

    [Fact]
    public void Every_measure_has_a_name_that_a_bar_may_stand_on() => Measures.All.Select(measure => measure.Id).ShouldBe(ScoreRules.Shares);

    [Theory]
    [InlineData(Side.Right, 1)]
    [InlineData(null, 1)]
    [InlineData(Side.Left, 0)]
    public void The_right_muscle_on_the_other_side_is_wrong(Side? side, double got) => Counted("top1", s_ridge, CaseKind.Muscle, Named(("upper_trapezius", side, 0.5))).ShouldBe(new(1, got));

    [Fact]
    public void Among_three_is_not_first_and_fourth_is_neither()
    {
        Outcome third = Named(("rhomboids", Side.Right, 0.4), ("scalenes", Side.Right, 0.2), ("upper_trapezius", Side.Right, 0.1));
        Outcome fourth = Named(("rhomboids", Side.Right, 0.4), ("scalenes", Side.Right, 0.2), ("masseter", Side.Right, 0.15), ("upper_trapezius", Side.Right, 0.1));

        Counted("top1", s_ridge, CaseKind.Muscle, third).Got.ShouldBe(0);
        Counted("top3", s_ridge, CaseKind.Muscle, third).Got.ShouldBe(1);
        Counted("top3", s_ridge, CaseKind.Muscle, fourth).Got.ShouldBe(0);
    }

    [Fact]
    public void A_stop_catches_who_is_to_be_referred_and_is_false_where_it_was_a_muscle()
    {
        Counted("referCaught", s_heart, CaseKind.Refer, Stopped("RF06")).ShouldBe(new(1, 1));
        Counted("rightFlag", s_heart, CaseKind.Refer, Stopped("RF06")).ShouldBe(new(1, 0));
        Counted("rightFlag", s_heart, CaseKind.Refer, Stopped("RF06", "RF01")).ShouldBe(new(1, 1));
        Counted("falseStops", s_ridge, CaseKind.Muscle, Stopped("RF06")).ShouldBe(new(1, 1));
        Counted("top1", s_ridge, CaseKind.Muscle, Stopped("RF06")).ShouldBe(new(1, 0));
        Counted("falseStops", s_heart, CaseKind.Refer, Stopped("RF01")).ShouldBe(Count.None);
    }

    [Theory]
    [InlineData(0.3, 0.4, 1)]
    [InlineData(0.4, 0.4, 1)]
    [InlineData(0.5, 0.4, 0)]
    public void Elsewhere_must_be_at_least_as_likely_as_the_first_muscle(double muscle, double elsewhere, double got) =>
        Counted("elsewhere", s_ridge, CaseKind.Elsewhere, Named(("rhomboids", Side.Right, muscle)) with { Elsewhere = elsewhere }).ShouldBe(new(1, got));

    [Fact]
    public void A_place_taken_for_both_sides_was_not_read()
    {
        Read("SH_TOP_R").ShouldBe(new(1, 1));
        Read("SH_TOP_R", "NK_SIDE_R").ShouldBe(new(1, 1));
        Read("SH_TOP_L", "SH_TOP_R").ShouldBe(new(1, 0));
        Read("NK_SIDE_R").ShouldBe(new(1, 0));
        Counted("regionsRead", s_ridge, CaseKind.Muscle, Named()).ShouldBe(Count.None);

        static Count Read(params string[] places) => Counted("regionsRead", s_ridge, CaseKind.Muscle, Named() with { Read = [.. places.Select(Place)] });
    }

    [Fact]
    public void Brier_counts_how_far_the_belief_in_the_first_muscle_was_off()
    {
        Counted("brier", s_ridge, CaseKind.Muscle, Named(("upper_trapezius", Side.Right, 0.8))).Got.ShouldBe(0.04, 1e-12);
        Counted("brier", s_ridge, CaseKind.Muscle, Named(("rhomboids", Side.Right, 0.8))).Got.ShouldBe(0.64, 1e-12);
        Counted("brier", s_ridge, CaseKind.Elsewhere, Named(("rhomboids", Side.Right, 0.3))).Got.ShouldBe(0.09, 1e-12);
        Counted("brier", s_ridge, CaseKind.Muscle, Stopped("RF06")).ShouldBe(Count.None);
    }

    private static Count Counted(string measure, Expected expect, CaseKind kind, Outcome got) => Measures.All.Single(one => one.Id == measure).Counts(expect, kind, got);

    private static Outcome Named(params (string Muscle, Side? Side, double Probability)[] muscles) => new()
    {
        Stopped = false,
        Flags = [],
        Muscles = [.. muscles.Select(muscle => new Candidate(muscle.Muscle, muscle.Side, muscle.Probability, [], []))],
        Elsewhere = 0.1,
    };

    private static Outcome Stopped(params string[] flags) => new()
    {
        Stopped = true,
        Flags = [.. flags.Select(flag => new StandingFlag(flag, Answer.Yes, Urgency.Emergency, Blocks.All, Because.Answer, ["always"], "emergency"))],
        Muscles = [],
        Elsewhere = 1,
    };

    private static Place Place(string code) => new(code[..^2], code[^1] == 'R' ? Side.Right : Side.Left);
}
