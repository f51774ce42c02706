namespace Unknot.Web.Features.History;

/// <summary>One entry in the list of days.</summary>
/// <param name="Kind">checkin, session, answer, relief, activity, words or break; null where it is only told.</param>
/// <param name="Id">The row.</param>
/// <param name="Day">The person's day.</param>
/// <param name="At">When, for the order within the day.</param>
/// <param name="Head">What it is.</param>
/// <param name="Says">What it says.</param>
/// <param name="Knot">The name of the knot it is about; null where it is about the person.</param>
/// <param name="Corrected">Whether it was corrected.</param>
/// <param name="Href">Where it leads.</param>
public sealed record Line(string? Kind, Guid Id, DateOnly Day, DateTimeOffset At, string Head, string Says, string? Knot, bool Corrected, string? Href);

/// <summary>A day with its entries, or days without any.</summary>
/// <param name="From">The day; the first of a gap.</param>
/// <param name="Until">The last of a gap; the same day where there are entries.</param>
/// <param name="Lines">The entries; none in a gap.</param>
/// <param name="Gap">What the gap is; null where there are entries.</param>
public sealed record Days(DateOnly From, DateOnly Until, IReadOnlyList<Line> Lines, string? Gap);
