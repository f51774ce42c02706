using Unknot.Core.Triage;

namespace Unknot.Tests.Triage;

public class AskingAgainTests
{
    private static readonly DateOnly s_asked = new(2026, 3, 2);

    [Fact]
    public void Nothing_is_due_while_nothing_changed() => Due(s_asked.AddDays(6), painNow: 5).ShouldBeNull();

    [Fact]
    public void Pain_up_by_two_asks_the_short_set_again()
    {
        AskedAgain due = Due(s_asked, painNow: 6).ShouldNotBeNull();

        due.For.ShouldBe([AskedAgainFor.PainRose]);
        due.Questions.Select(question => question.Id).ShouldBe(Said.Kb.RedFlags.AskAgain.ShortSet, ignoreOrder: true);
    }

    [Fact]
    public void Pain_that_was_not_said_did_not_rise() =>
        AskingAgain.Due(Said.Kb, Said.NothingToReport, new(s_asked, null, 9, Said.At("SH_TOP_R"), Said.At("SH_TOP_R")), s_asked).ShouldBeNull();

    [Fact]
    public void A_new_place_asks_it_again_and_so_does_the_other_side()
    {
        Due(s_asked, now: ["SH_TOP_R", "NK_SIDE_R"]).ShouldNotBeNull().For.ShouldBe([AskedAgainFor.Spread]);
        Due(s_asked, now: ["SH_TOP_L"]).ShouldNotBeNull().For.ShouldBe([AskedAgainFor.Spread]);
    }

    [Fact]
    public void A_week_asks_it_again() => Due(s_asked.AddDays(7)).ShouldNotBeNull().For.ShouldBe([AskedAgainFor.TimeIsUp]);

    [Fact]
    public void What_the_diary_cannot_tell_is_asked_with_it_once_a_week_and_at_no_other_time()
    {
        SinceAsked since = new(s_asked, 4, 7, Said.At("SH_TOP_R"), Said.At("SH_TOP_R")) { Gaps = ["RF58"] };

        AskingAgain.Due(Said.Kb, Said.NothingToReport, since, s_asked.AddDays(7)).ShouldNotBeNull().Questions.ShouldContain(question => question.Id == "RF58");
        AskingAgain.Due(Said.Kb, Said.NothingToReport, since, s_asked.AddDays(1)).ShouldNotBeNull().Questions.ShouldNotContain(question => question.Id == "RF58");
        AskingAgain.Due(Said.Kb, Said.NothingToReport.Yes("RF58"), since, s_asked.AddDays(7)).ShouldNotBeNull().Questions.ShouldNotContain(question => question.Id == "RF58");
    }

    [Fact]
    public void What_stands_already_is_not_asked_again() =>
        Due(s_asked.AddDays(7), answers: Said.NothingToReport.Yes("RF42")).ShouldNotBeNull().Questions.ShouldNotContain(question => question.Id == "RF42");

    [Fact]
    public void What_was_cleared_is_asked_again() =>
        Due(s_asked.AddDays(7), answers: Said.NothingToReport.Yes("RF42").Cleared("RF42")).ShouldNotBeNull().Questions.ShouldContain(question => question.Id == "RF42");

    private static AskedAgain? Due(DateOnly today, int painNow = 4, string[]? now = null, TriageAnswers? answers = null) =>
        AskingAgain.Due(Said.Kb, answers ?? Said.NothingToReport, new(s_asked, 4, painNow, Said.At("SH_TOP_R"), Said.At(now ?? ["SH_TOP_R"])), today);
}
