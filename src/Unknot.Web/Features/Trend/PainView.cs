using System.Globalization;
using Unknot.Core.Diary;
using Unknot.Core.Knowledge;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Charts;
using Unknot.Web.Shell.Parts;

namespace Unknot.Web.Features.Trend;

/// <summary>Pain and tenderness with the sessions, and what would be called a change.</summary>
internal static class PainView
{
    private const int LeastDays = 14;
    private const int MostRows = 400;

    internal static ChartView Of(TrendRecord told, int span, ChangeRule rule, Texts texts)
    {
        PainChange pain = PainTrend.Of(told.Entries, told.Today, rule);
        ChartView view = new("pain", texts["trend.pain"], $"{PainWords.Of(pain, told.Knot, told.Today, texts)} {texts["trend.itself"]}", Table(told, texts)) { Notes = [.. Ordinary(pain, rule, texts)] };
        if (told.Entries.Count == 0)
        {
            return view;
        }

        DateOnly oldest = told.Entries[0].Day < told.Knot.OpenedDay ? told.Entries[0].Day : told.Knot.OpenedDay;
        DateOnly from = told.Today.AddDays(-Math.Clamp(told.Today.DayNumber - oldest.DayNumber, LeastDays, span));
        PainDays days = new(told.Entries, told.SessionDays, told.Course, from, told.Today)
        {
            Ordinary = pain is { BeforeMean: { } before, Changed: not null } ? PainTrend.Threshold(before, rule) : null,
        };
        return view with { Notes = [texts[days.DaysOfADot == 1 ? "trend.key" : "trend.key.weeks"], .. view.Notes], Narrow = PainChart.Of(days, 350, 290, texts), Wide = PainChart.Of(days, 860, 340, texts) };
    }

    private static IReadOnlyList<string> Ordinary(PainChange pain, ChangeRule rule, Texts texts)
    {
        if (pain is not { BeforeMean: { } before, Changed: not null })
        {
            return [];
        }

        (double? quieter, double? louder) = PainTrend.Threshold(before, rule);
        string named = (quieter, louder) switch
        {
            ({ } down, { } up) => texts["trend.ordinary.both", Said(down), Said(up)],
            ({ } down, null) => texts["trend.ordinary.down", Said(down)],
            (null, { } up) => texts["trend.ordinary.up", Said(up)],
            _ => "",
        };
        return [$"{named} {texts["trend.ordinary.why", rule.LeastPoints, rule.LeastShare * 100]}".Trim()];
    }

    private static Grid Table(TrendRecord told, Texts texts)
    {
        HashSet<DateOnly> sessions = [.. told.SessionDays];
        return new(
            [texts["trend.col.day"], texts["trend.col.pain"], texts["trend.col.tender"], texts["trend.col.back"], texts["trend.col.session"], texts["trend.col.corrected"], texts["trend.col.correct"]],
            [.. told.CheckIns.Reverse().Take(MostRows).Select(row => Row(row, sessions.Contains(row.Day), texts))])
        {
            PageOnly = 1,
            Caption = texts["trend.caption"],
        };
    }

    private static IReadOnlyList<Cell> Row(Store.Rows.CheckIn row, bool session, Texts texts) =>
    [
        Cell.Of((DateOnly?)row.Day), Cell.Of((double?)row.Nprs), Cell.Of((double?)row.Tenderness),
        Cell.Of(row.Back is { } back ? texts["trend.back." + back.ToString().ToLowerInvariant()] : null),
        Cell.Of(session ? texts["yes"] : null),
        Cell.Of(row.ReplacesId is null ? null : texts["trend.corrected"]),
        Cell.Of(texts["trend.correct"]) with { Href = $"/checkin?entry={row.Id}", Label = texts["trend.correct.day", Cell.Of((DateOnly?)row.Day).Text] },
    ];

    private static string Said(double mean) => mean.ToString("0.#", CultureInfo.InvariantCulture);
}
