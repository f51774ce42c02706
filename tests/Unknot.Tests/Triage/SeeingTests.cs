using Unknot.Core.Triage;

namespace Unknot.Tests.Triage;

public class SeeingTests
{
    private static readonly DateOnly s_raised = new(2026, 3, 2);
    private static readonly IReadOnlyList<StandingFlag> s_standing = Said.NothingToReport.Yes("RF24", "RF42").Verdict("SH_TOP_R").Flags;
    private static readonly Dictionary<string, DateOnly> s_days = new() { ["RF24"] = s_raised, ["RF42"] = s_raised.AddDays(3) };

    [Fact]
    public void A_day_in_the_future_is_not_taken() => Refuses(s_raised.AddDays(6), today: s_raised.AddDays(5)).ShouldBe(NotSeen.InTheFuture);

    [Fact]
    public void A_day_before_the_flag_is_not_taken() => Refuses(s_raised.AddDays(-1)).ShouldBe(NotSeen.BeforeTheFlag);

    [Fact]
    public void Without_leave_to_go_on_it_is_not_taken() => Refuses(s_raised, told: false).ShouldBe(NotSeen.NotToldToGoOn);

    [Fact]
    public void The_day_of_the_flag_itself_is_taken() => Refuses(s_raised).ShouldBeNull();

    [Fact]
    public void It_clears_what_stood_by_then_and_leaves_what_came_later()
    {
        Seeing.Clears(s_standing, s_days, s_raised).ShouldBe(["RF24"]);
        Seeing.Clears(s_standing, s_days, s_raised.AddDays(3)).ShouldBe(["RF24", "RF42"]);
    }

    [Fact]
    public void While_an_emergency_stands_whatever_makes_nothing_graver_is_confirmed_twice()
    {
        Verdict emergency = Said.NothingToReport.Yes("RF05").Verdict("SH_TOP_R"), today = Said.NothingToReport.Yes("RF24").Verdict("SH_TOP_R");

        Seeing.IsConfirmedTwice(emergency, [Answer.No]).ShouldBeTrue();
        Seeing.IsConfirmedTwice(emergency, [Answer.Yes, Answer.Unsure]).ShouldBeTrue();
        Seeing.IsConfirmedTwice(emergency, [Answer.Yes]).ShouldBeFalse();
        Seeing.IsConfirmedTwice(today, [Answer.No]).ShouldBeFalse();
    }

    private static NotSeen? Refuses(DateOnly seenOn, bool told = true, DateOnly? today = null) => Seeing.Refuses(s_standing, s_days, seenOn, told, today ?? s_raised.AddDays(10));
}
