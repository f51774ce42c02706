using Unknot.Core.Causes;
using Unknot.Core.Exposure;
using Unknot.Core.Knowledge;
using Unknot.Core.Localisation;
using Unknot.Core.Triage;
using Unknot.Tests.Content;
using Unknot.Tests.Exposure;

namespace Unknot.Tests.Causes;

public sealed class DeskAdviceTests
{
    private static readonly IReadOnlyList<Candidate> s_neck = [new("semispinalis", null, 0.8, [], []), new("upper_trapezius", Side.Right, 0.1, [], [])];

    private static KnowledgeBase Knowledge => Shipped.Content.Knowledge;

    [Fact]
    public void The_same_desk_asks_the_ridge_and_the_neck_for_different_changes_first()
    {
        DeskCheck desk = Desks.Perfect.With("monitor", "too_low").With("armrests", "unsupported").With("keyboard", "extended");

        Report(desk, SomeDays.Ridge).Actions.Select(action => action.Action.Movement).ShouldBe(["arms_supported"]);
        Report(desk, s_neck).Actions.Select(action => action.Action.Movement).ShouldBe(["screen_eye_level", "arms_supported"]);
        Report(desk, s_neck).Faults.Select(fault => fault.Fault.Item).ShouldBe(["too_low", "unsupported", "extended"]);
        Report(desk, s_neck).Faults[0].Muscles[0].ShouldBe("semispinalis");
    }

    [Fact]
    public void What_a_change_removes_is_its_part_of_all_load_that_was_found()
    {
        // On the ridge: arms 3 x 3, the mouse 3 x 2; tension 2 x 3 beside them.
        DeskCheck desk = DeskCheck.None.With("armrests", "unsupported").With("mouse", "reaching");
        Dictionary<string, ExposureAnswer> tense = new() { ["Q31"] = new ExposureAnswer.Number(7) };

        DeskAction first = DeskAdvice.Of(Knowledge, desk, Tags.From(Knowledge, tense, desk), SomeDays.Ridge, Restrictions.None).Actions.ShouldHaveSingleItem();

        first.LoadRemoved.ShouldBe(15.0 / 21, 1e-9);
        first.Tags.ShouldBe(["arms_unsupported", "mouse_reach"]);
        first.Muscles.ShouldBe(["upper_trapezius"]);
    }

    [Fact]
    public void A_desk_where_nothing_fails_is_fine_however_long_it_is_used()
    {
        DeskReport report = Report(Desks.Perfect.UsedFor("long"), SomeDays.Ridge);

        report.Score.Final.ShouldBe(3);
        report.Faults.ShouldBeEmpty();
        report.Band!.Id.ShouldBe("negligible");
        report.Actions.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("too_low", "medium", "improvable")]
    [InlineData("too_high", "long", "improvable")]
    public void A_band_says_the_score(string screen, string hours, string band) => Report(Desks.Perfect.With("monitor", screen).UsedFor(hours), SomeDays.Ridge).Band!.Id.ShouldBe(band);

    [Fact]
    public void The_worst_desk_is_worth_changing_now() => Report(Desks.Worst, SomeDays.Ridge).Band!.Say.ShouldBe("worth changing now");

    [Fact]
    public void A_desk_looked_at_in_part_has_its_faults_and_no_band()
    {
        DeskReport report = Report(DeskCheck.None.With("mouse", "reaching").Listed("no_glare", false), SomeDays.Ridge);

        report.Band.ShouldBeNull();
        report.Faults.Select(fault => fault.Fault.Item).ShouldBe(["reaching", "no_glare"]);
    }

    [Fact]
    public void Every_fault_of_the_worst_desk_and_of_the_whole_checklist_says_what_to_do_and_whom_it_loads()
    {
        DeskCheck all = Desks.Exposure.Checklists.SelectMany(list => list.Items).Aggregate(Desks.Worst, (check, item) => check.Listed(item.Id, false));

        DeskReport report = Report(all, []);

        report.Faults.Count.ShouldBe(Desks.Workstation.Sections.Sum(section => 1 + section.Add.Count) + Desks.Exposure.Checklists.Sum(list => list.Items.Count));
        report.Faults.ShouldAllBe(one => one.Fault.Fix.EndsWith('.') && (one.Muscles.Count > 0 || Desks.Exposure.Checklists.Has(one.Fault.Part)));
        report.Actions.Select(action => action.LoadRemoved).ShouldBeInOrder(SortDirection.Descending);
    }

    [Fact]
    public void Only_what_triage_leaves_is_named_and_advice_without_a_movement_stays()
    {
        DeskCheck desk = DeskCheck.None.Listed("ears_over_shoulders", false).With("monitor", "eye_level", "neck_turn", "no_holder");
        for (Blocks blocks = Blocks.None; blocks <= Blocks.All; blocks++)
        {
            Restrictions restrictions = new() { Blocks = blocks };
            DeskReport report = DeskAdvice.Of(Knowledge, desk, Tags.From(Knowledge, new Dictionary<string, ExposureAnswer>(), desk), s_neck, restrictions);

            report.Actions.Select(action => action.Action.Movement).OfType<string>().ShouldAllBe(id => Allowance.Refuses(Knowledge, restrictions, Knowledge.Movements[id]) == null);
            report.Faults.Count.ShouldBe(3);
        }
    }

    [Fact]
    public void A_mirrored_person_is_told_to_change_the_same_and_the_order_of_muscles_does_not_matter()
    {
        for (int seed = 0; seed < 200; seed++)
        {
            DeskCheck desk = Desks.Somebodys(seed);
            IReadOnlyList<Candidate> muscles = SomeDays.Muscles(seed);

            string[] shown = Shown(Report(desk, muscles));
            Shown(Report(desk, [.. muscles.Select(muscle => muscle with { Side = muscle.Side.Mirrored() })])).ShouldBe(shown);
            Shown(Report(desk, [.. muscles.Reverse()])).ShouldBe(shown, ignoreOrder: true);
        }
    }

    private static string[] Shown(DeskReport report) => [.. report.Actions.Select(action => $"{action.Action.Text} {action.LoadRemoved:0.000000}"), .. report.Faults.Select(one => $"{one.Fault.Item} {one.Load:0.000000}")];

    private static DeskReport Report(DeskCheck desk, IReadOnlyList<Candidate> muscles) =>
        DeskAdvice.Of(Knowledge, desk, Tags.From(Knowledge, new Dictionary<string, ExposureAnswer>(), desk), muscles, Restrictions.None);
}
