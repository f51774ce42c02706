using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Unknot.Core.Diary;
using Unknot.Core.Knowledge;
using Unknot.Core.Triage;
using Unknot.Store;
using Unknot.Store.Rows;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Charts;
using Unknot.Web.Shell.Forecasts;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Features.Trend;

/// <summary>A knot over the days: the small changes that were kept, then how it is, how long it stays away, what was done, what overloads it, and what tension has to do with it.</summary>
public sealed class TrendModel(UnknotDb db, Chart chart, Habits habits, StoredForecasts forecasts, UsualDays days, DaysTold daysTold, Now now, KnowledgeBase knowledge, Texts texts) : PageModel
{
    private const int Weeks = 84;

    /// <summary>The knot shown.</summary>
    public Knot Knot { get; private set; } = null!;

    /// <summary>All knots that can be shown.</summary>
    public IReadOnlyList<Knot> Knots { get; private set; } = [];

    /// <summary>Its quiet times.</summary>
    public KnotCourse Course { get; private set; } = null!;

    /// <summary>Whether a year is shown, and not twelve weeks.</summary>
    public bool Year { get; private set; }

    /// <summary>What is known of the days ahead; null while triage stops.</summary>
    public KnownForecast? Ahead { get; private set; }

    /// <summary>What is tried out on the days ahead; null for nothing.</summary>
    public TriedOut? Tried { get; private set; }

    /// <summary>What an address says of how far back is looked.</summary>
    public string Span => Year ? "&span=year" : "";

    /// <summary>Whether a professional should see it.</summary>
    public bool SeeProfessional { get; private set; }

    /// <summary>Whether there is more than twelve weeks to show.</summary>
    public bool LongerThanWeeks { get; private set; }

    /// <summary>The small changes that were kept.</summary>
    public SmallChanges Changes { get; private set; } = null!;

    /// <summary>What is drawn, in the order of the page.</summary>
    public IReadOnlyList<ChartView> Drawn => [.. Views.Where(view => view.Wide is not null)];

    /// <summary>What cannot be drawn yet.</summary>
    public IReadOnlyList<ChartView> ToCome => [.. Views.Where(view => view.Wide is null)];

    /// <summary>Whether nothing was written down and nothing was done.</summary>
    public bool Empty { get; private set; }

    /// <summary>Whether all there is was done today: a day has nothing to stand beside yet.</summary>
    public bool FirstEvening { get; private set; }

    /// <summary>Why strengthening is counted (S95), for a knot in the part whose load the others take back; null for any other.</summary>
    public string? TakenBack => Knot.Muscle == knowledge.LoadModel.Parts[0].Muscle
        ? texts["trend.strength.why", knowledge.Muscles[knowledge.LoadModel.Parts[^1].Muscle].Plain.ToLowerInvariant(), knowledge.Muscles[Knot.Muscle].Plain.ToLowerInvariant()]
        : null;

    private IReadOnlyList<ChartView> Views { get; set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid? knot, string? span, string? tried, CancellationToken stop)
    {
        (Year, Tried) = (span == "year", Enum.TryParse(tried, ignoreCase: true, out TriedOut what) && Enum.IsDefined(what) ? what : null);
        return await FindAsync(knot, stop) ?? Page();
    }

    /// <summary>The numbers behind one drawing, for a spreadsheet.</summary>
    public async Task<IActionResult> OnGetCsvAsync(Guid? knot, string? chart, CancellationToken stop)
    {
        if (await FindAsync(knot, stop) is { } elsewhere)
        {
            return elsewhere;
        }

        return Views.Append(Changes.View).FirstOrDefault(view => view.Id == chart) is { } found
            ? File(Csv.Of(found.Table), "text/csv; charset=utf-8", $"unknot-{found.Id}-{now.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.csv")
            : NotFound();
    }

    private async Task<IActionResult?> FindAsync(Guid? knot, CancellationToken stop)
    {
        Knots = await chart.KnotsAsync(stop);
        if (Knots.Count == 0)
        {
            return Redirect("/");
        }

        if (knot is { } id && Knots.All(k => k.Id != id))
        {
            return NotFound();
        }

        Knot = Knots.FirstOrDefault(k => k.Id == knot) ?? Chart.Foremost(Knots);
        Verdict verdict = await chart.VerdictAsync(Knot, stop);
        if (verdict.Urgency == Urgency.SameDay)
        {
            return Redirect($"/safety/stop?knot={Knot.Id}");
        }

        SeeProfessional = verdict.Urgency == Urgency.SeeProfessional;
        IReadOnlyList<Entry> entries = await chart.EntriesAsync(Knot.Id, now.Zone, stop);
        Ahead = await forecasts.OfAsync(Knot, verdict, entries, KnotHistory.Of(entries, Knot.OpenedDay, now.Today).State, stop);
        await DrawAsync(stop);
        return null;
    }

    private async Task DrawAsync(CancellationToken stop)
    {
        TrendRecord told = await TrendRecord.ReadAsync(Knot, db, chart, habits, now, knowledge, stop);
        Course = told.Course;
        LongerThanWeeks = told.Entries is [{ } first, ..] && first.Day < now.Today.AddDays(-Weeks);
        Empty = told.CheckIns.Count == 0 && told.Work.Count == 0;
        FirstEvening = !Empty && told.CheckIns.Count == 0 && told.Work.All(step => step.Day == now.Today);
        Changes = SmallChanges.Of(told, knowledge, texts);
        Changes = Changes with { View = WithFile(Changes.View) };
        ChartView?[] views =
        [
            PainView.Of(told, Year ? TrendRecord.Year : Weeks, knowledge.Change, texts), AheadView.Of(Ahead, told.Entries, Tried, texts),
            Ahead is null ? null : WorkingDayView.Of(chart.MuscleOf(Knot), await days.OfAsync(Knot, Ahead.Answer?.Now.Load?.Middle, stop), Ahead, knowledge, texts),
            Ahead is null ? null : SaidAndCame.Of(await forecasts.AllAsync(Knot.Id, stop), await daysTold.DiaryAsync(Knot, stop), now.Today, texts), ReturnsView.Of(told, texts), StrengthView.Of(told, knowledge, texts), WorkView.Of(told, texts),
            CausesView.Of(told, knowledge, texts), TensionViews.WithPain(told, knowledge, texts), TensionViews.WithQuiet(told, knowledge.Returns, texts),
        ];
        Views = [.. views.OfType<ChartView>().Select(WithFile)];
    }

    private ChartView WithFile(ChartView view) => view with { CsvHref = $"/trend?handler=csv&chart={view.Id}&knot={Knot.Id}" };
}
