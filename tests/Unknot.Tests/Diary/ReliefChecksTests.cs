using Unknot.Core.Diary;

namespace Unknot.Tests.Diary;

public sealed class ReliefChecksTests
{
    private static readonly DateTimeOffset s_release = new(2026, 1, 5, 18, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Nothing_is_due_within_a_day() => Due(23).ShouldBeEmpty();

    [Fact]
    public void After_a_day_the_first_check_is_due_and_dated_back() => Due(30).ShouldBe([new ReliefCheck(s_release, 24, s_release.AddHours(24))]);

    [Fact]
    public void After_two_days_one_check_asks_for_both() => Due(60).ShouldBe([new ReliefCheck(s_release, 48, s_release.AddHours(48))]);

    [Fact]
    public void An_answer_that_relief_ended_settles_the_release()
    {
        Due(60, new ReliefAnswer(s_release, 24, ReliefLasted.Hours)).ShouldBeEmpty();
        Due(60, new ReliefAnswer(s_release, 24, ReliefLasted.Still)).Count.ShouldBe(1);
        Due(60, new ReliefAnswer(s_release, 48, ReliefLasted.Still)).ShouldBeEmpty();
    }

    [Fact]
    public void A_check_is_not_put_when_the_next_release_came_well_before_it()
    {
        Of([s_release, s_release.AddHours(10)], 30).ShouldBeEmpty();
        Of([s_release, s_release.AddHours(23)], 30).ShouldBe([new ReliefCheck(s_release, 24, s_release.AddHours(24))]);
        Of([s_release, s_release.AddHours(30)], 60).Select(c => (c.ReleasedAt, c.AfterHours)).ShouldBe([(s_release, 24), (s_release.AddHours(30), 24)]);
    }

    [Fact]
    public void What_nobody_remembers_is_not_asked() => Due(8 * 24).ShouldBeEmpty();

    private static IReadOnlyList<ReliefCheck> Due(int hours, params ReliefAnswer[] answers) => ReliefChecks.Due([s_release], answers, s_release.AddHours(hours));

    private static IReadOnlyList<ReliefCheck> Of(DateTimeOffset[] releases, int hours) => ReliefChecks.Due(releases, [], s_release.AddHours(hours));
}
