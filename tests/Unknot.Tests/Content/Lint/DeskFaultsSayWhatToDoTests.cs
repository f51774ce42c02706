using Unknot.Content.Lint;
using Unknot.Content.Lint.Rules;
using Unknot.Core.Knowledge;

namespace Unknot.Tests.Content.Lint;

public sealed class DeskFaultsSayWhatToDoTests
{
    [Fact]
    public void A_fault_without_a_remedy_is_told() => new DeskFaultsSayWhatToDo().ShouldFind(InAdd(add => add with { Fix = null }), "leg_room");

    [Fact]
    public void A_tag_value_that_is_no_strength_is_told() => new DeskFaultsSayWhatToDo().ShouldFind(InAdd(add => add with { Tags = new Dictionary<string, int> { ["seat_low"] = 4 } }), "leg_room");

    [Fact]
    public void An_addition_that_adds_nothing_is_told() => new DeskFaultsSayWhatToDo().ShouldFind(InAdd(add => add with { Points = 0 }), "leg_room");

    [Fact]
    public void Two_states_that_need_no_change_are_told() => new DeskFaultsSayWhatToDo().ShouldFind(
        Planted.InDeskSection("chair_height", section => section with { Base = [.. section.Base.Select(state => state with { Points = 1 })] }), "chair_height");

    [Fact]
    public void A_state_that_needs_no_change_and_says_what_to_do_is_told() => new DeskFaultsSayWhatToDo().ShouldFind(
        Planted.InDeskSection("chair_height", section => section with { Base = [section.Base[0] with { Fix = "Raise it." }, .. section.Base.Skip(1)] }), "knees_90");

    [Fact]
    public void A_line_that_stands_in_two_checklists_is_told() => new DeskFaultsSayWhatToDo().ShouldFind(
        Planted.InExposure(exposure => exposure with { Checklists = exposure.Checklists.Change("seat", list => list with { Items = [.. list.Items, exposure.Checklists["posture"].Items[0]] }, list => list.Id) }),
        "ears_over_shoulders");

    [Fact]
    public void A_look_at_oneself_from_which_nothing_follows_is_told() => new DeskFaultsSayWhatToDo().ShouldFind(
        Planted.InExposure(exposure => exposure with { Checklists = exposure.Checklists.Change("posture", list => list with { Items = [list.Items[0] with { Tags = new Dictionary<string, int>() }, .. list.Items.Skip(1)] }, list => list.Id) }),
        "ears_over_shoulders");

    [Fact]
    public void The_content_that_ships_is_clean() => new DeskFaultsSayWhatToDo().ShouldFindNothing(Planted.Nothing);

    private static LintInput InAdd(Func<DeskOption, DeskOption> change) =>
        Planted.InDeskSection("chair_height", section => section with { Add = [change(section.Add[0]), .. section.Add.Skip(1)] });
}
