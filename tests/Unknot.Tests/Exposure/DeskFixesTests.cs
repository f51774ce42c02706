using Unknot.Core.Exposure;

namespace Unknot.Tests.Exposure;

public sealed class DeskFixesTests
{
    private static readonly DateOnly s_first = new(2026, 1, 5);

    [Fact]
    public void What_was_put_right_stays_in_place_while_later_looks_leave_it_out() =>
        Of((0, "too_low"), (7, "eye_level"), (30, null)).ShouldHaveSingleItem().ShouldSatisfyAllConditions(fix => fix.Fault.Item.ShouldBe("too_low"), fix => fix.Since.ShouldBe(s_first.AddDays(7)));

    [Fact]
    public void What_came_back_is_not_in_place_any_more() => Of((0, "too_low"), (7, "eye_level"), (30, "too_low")).ShouldBeEmpty();

    [Fact]
    public void Put_right_again_it_counts_from_then() => Of((0, "too_low"), (7, "eye_level"), (30, "too_low"), (40, "eye_level")).ShouldHaveSingleItem().Since.ShouldBe(s_first.AddDays(40));

    [Fact]
    public void A_desk_that_was_right_from_the_start_has_nothing_put_right() => Of((0, "eye_level"), (7, "eye_level")).ShouldBeEmpty();

    [Fact]
    public void The_order_they_are_given_in_does_not_matter() => Of((7, "eye_level"), (0, "too_low")).Count.ShouldBe(1);

    private static IReadOnlyList<DeskFix> Of(params (int Day, string? Monitor)[] looks) => DeskFixes.Of(
        Desks.Exposure, looks.Select(look => new DatedLook(s_first.AddDays(look.Day), look.Monitor is { } state ? DeskCheck.None.With("monitor", state) : DeskCheck.None.With("mouse", "reaching"))));
}
