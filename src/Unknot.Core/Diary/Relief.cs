namespace Unknot.Core.Diary;

/// <summary>How long it stayed easier after a release.</summary>
public enum ReliefLasted
{
    /// <summary>Not at all.</summary>
    NotAtAll,

    /// <summary>Some hours.</summary>
    Hours,

    /// <summary>About a day.</summary>
    ADay,

    /// <summary>Two days or more.</summary>
    TwoDaysOrMore,

    /// <summary>It still is.</summary>
    Still,
}

/// <summary>An answer to a relief check. Relief is kept apart from the return interval.</summary>
/// <param name="ReleasedAt">The release it speaks of.</param>
/// <param name="AfterHours">Which check it answers [h].</param>
/// <param name="Lasted">How long it stayed easier.</param>
/// <param name="SameSpot">Whether what came back is in the same spot; null when nothing came back or it was not said.</param>
/// <param name="SameFeel">Whether it feels the same; null likewise.</param>
public sealed record ReliefAnswer(DateTimeOffset ReleasedAt, int AfterHours, ReliefLasted Lasted, bool? SameSpot = null, bool? SameFeel = null);

/// <summary>A relief check that is due.</summary>
/// <param name="ReleasedAt">The release it asks about.</param>
/// <param name="AfterHours">24 or 48 [h].</param>
/// <param name="DueAt">The instant it speaks of, to which a late answer is dated back.</param>
public sealed record ReliefCheck(DateTimeOffset ReleasedAt, int AfterHours, DateTimeOffset DueAt);

/// <summary>When to ask how long a release eased a knot.</summary>
public static class ReliefChecks
{
    /// <summary>The checks after a release [h].</summary>
    public static IReadOnlyList<int> AfterHours { get; } = [24, 48];

    /// <summary>A release so long ago [days] is not asked about any more: nobody remembers.</summary>
    public const int ForgottenAfterDays = 7;

    /// <summary>A next release so little before a check is due [h] does not take it away: who releases daily does not do it at the same minute.</summary>
    public const int GraceHours = 4;

    /// <summary>The checks that are due and not answered, for one knot.</summary>
    /// <param name="releases">When releases of this knot ended.</param>
    /// <param name="answers">What was answered so far.</param>
    /// <param name="now">The instant of asking.</param>
    /// <returns>At most one for each release, oldest first: the later check where both are due, since its answer holds the earlier one's.</returns>
    /// <remarks>
    /// A check is not put when the next release came well before it was due, for then it could not tell whose relief it was; nor when an earlier answer said that
    /// the relief had ended.
    /// <source key="ARTICLE_B" at="is the knot back in the same spot after 24 and 48 hours" />
    /// </remarks>
    public static IReadOnlyList<ReliefCheck> Due(IReadOnlyList<DateTimeOffset> releases, IReadOnlyCollection<ReliefAnswer> answers, DateTimeOffset now)
    {
        DateTimeOffset[] ordered = [.. releases.Where(at => at <= now).Distinct().Order()];
        List<ReliefCheck> due = [];
        for (int i = 0; i < ordered.Length; i++)
        {
            DateTimeOffset released = ordered[i], until = i + 1 < ordered.Length ? ordered[i + 1] : DateTimeOffset.MaxValue;
            int hours = AfterHours.LastOrDefault(h => released.AddHours(h) <= now && released.AddHours(h - GraceHours) <= until);
            if (hours > 0 && now - released <= TimeSpan.FromDays(ForgottenAfterDays) && !Settled(answers, released, hours))
            {
                due.Add(new(released, hours, released.AddHours(hours)));
            }
        }

        return due;
    }

    private static bool Settled(IReadOnlyCollection<ReliefAnswer> answers, DateTimeOffset released, int hours) =>
        answers.Any(a => a.ReleasedAt == released && (a.AfterHours >= hours || a.Lasted != ReliefLasted.Still));
}
