using Unknot.Core.Exposure;
using Unknot.Core.Knowledge;
using Unknot.Tests.Triage;

namespace Unknot.Tests.Exposure;

/// <summary>How high tension stands by the day's check-in, the question about the week, and words.</summary>
public class TensionLevelTests
{
    private static readonly DateTimeOffset s_now = new(2026, 3, 9, 9, 0, 0, TimeSpan.Zero);
    private static readonly StressLadder s_ladder = Said.Kb.Exposure.Stress;

    [Theory]
    [InlineData(null, 8, "very_high")]
    [InlineData(2, 6, "high")]
    [InlineData(7, 1, "high")]
    [InlineData(4, null, "medium")]
    [InlineData(null, null, null)]
    public void The_higher_of_the_week_and_the_day_counts(int? diary, int? week, string? level) =>
        LevelOf(diary, week is { } tension ? [new(StressSignOf.Question, "Q31", tension, s_now.AddDays(-6))] : []).ShouldBe(level);

    [Fact]
    public void An_answer_about_a_week_counts_for_that_week_alone() =>
        LevelOf(2, [new(StressSignOf.Question, "Q31", 9, s_now.AddDays(-7))]).ShouldBe("low");

    [Fact]
    public void Words_of_low_mood_count_as_the_highest_level_whatever_the_diary_says()
    {
        LevelOf(0, [new(StressSignOf.Words, "low_mood", 1, s_now.AddDays(-1))]).ShouldBe("very_high");
        LevelOf(0, [new(StressSignOf.Words, "low_mood", 1, s_now.AddDays(-8))]).ShouldBe("low");
    }

    private static string? LevelOf(int? diary, StressSign[] signs) => TensionLevel.Of(s_ladder, diary, signs, s_now)?.Id;
}
