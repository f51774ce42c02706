using System.Globalization;
using Unknot.Core.Forecasting;
using Unknot.Core.Knowledge;
using Unknot.Core.Physiology;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Charts;
using Unknot.Web.Shell.Forecasts;

namespace Unknot.Web.Features.Trend;

/// <summary>The state in plain words, and a usual working day of the person hour by hour.</summary>
internal static class WorkingDayView
{
    private const double PauseMinutes = 30;
    private const double StepMinutes = 1;
    private const int DrawnMinutes = 5;
    private const double MinutesOfAnHour = 60;
    private static readonly (double UpTo, string Word)[] s_irritable = [(0.15, "calm"), (0.35, "little"), (0.6, "irritable"), (double.PositiveInfinity, "very")];

    /// <summary>The view; null where no muscle is known. Of a muscle the model has no load for it says so, and as long as nothing is known of the person's days nothing is drawn.</summary>
    /// <param name="muscle">The muscle of the knot.</param>
    /// <param name="usual">The working day of the person.</param>
    /// <param name="known">What is known of the days ahead.</param>
    /// <param name="knowledge">The content.</param>
    /// <param name="texts">The words.</param>
    internal static ChartView? Of(string? muscle, UsualDay usual, KnownForecast? known, KnowledgeBase knowledge, Texts texts)
    {
        LoadModelContent model = knowledge.LoadModel;
        if (known is null || muscle is null)
        {
            return null;
        }

        if (model.Parts.All(part => part.Muscle != muscle))
        {
            return Without(knowledge.Muscles[muscle], known, knowledge, texts);
        }

        if (!usual.IsTold && known.Answer is null)
        {
            return new("day", texts["trend.day"], texts["trend.day.ask"], Table([], [], default, texts));
        }

        IReadOnlyList<TiredAt> points = Drawn(DayCurve.Of(usual.Person, usual.State, usual.Day, PauseMinutes, StepMinutes));
        string[] names = [.. model.Parts.Select(part => knowledge.Muscles[part.Muscle].Name)];
        string lead = $"{Loaded(usual, known.Answer?.Now, model, names[0], texts)} {(known.Answer is { } answer ? State(answer.Now, texts) : texts["trend.day.unknown"])}";
        ChartView view = new("day", texts[usual.IsTold ? "trend.day" : "trend.day.of"], lead, Table(points, names, usual.Begins, texts))
        {
            Notes = [texts[usual.IsTold ? "trend.day.note" : "trend.day.example", Number(usual.Day.Hours)], texts["trend.day.limit"]],
        };
        return points.Count == 0 ? view with { Lead = texts["trend.day.none"] } : view with
        {
            Narrow = new WorkingDayChart(points, names, usual.Begins, 350, texts).Draw(),
            Wide = new WorkingDayChart(points, names, usual.Begins, 860, texts).Draw(),
        };
    }

    /// <summary>Of a muscle the model has no load for: which it has, and how irritable the knot is.</summary>
    private static ChartView Without(Muscle muscle, KnownForecast known, KnowledgeBase knowledge, Texts texts)
    {
        string parts = string.Join(", ", knowledge.LoadModel.Parts.Select(part => knowledge.Muscles[part.Muscle].Name));
        string state = known.Answer is { } answer ? Irritable(answer.Now, texts) : texts["trend.day.unknown"];
        return new("day", texts["trend.day.any"], $"{texts["trend.day.without", muscle.Name, parts]} {state}", Table([], [], default, texts));
    }

    /// <summary>As many points as are seen, and both ends of every pause.</summary>
    private static IReadOnlyList<TiredAt> Drawn(IReadOnlyList<TiredAt> all) =>
        [.. all.Where((at, i) => at.Minute % DrawnMinutes == 0 || i == all.Count - 1 || at.Paused != all[i - 1].Paused || at.Paused != all[i + 1].Paused)];

    /// <summary>The load while working, never said to be known better than the content allows.</summary>
    private static string Loaded(UsualDay usual, StateNow? now, LoadModelContent model, string name, Texts texts)
    {
        double load = LoadModel.Load(usual.Person, usual.State, usual.Day), band = model.Days.LeastBand.Value;
        (double low, double high) = now?.Load is { } found ? (Math.Min(found.Low, load - band), Math.Max(found.High, load + band)) : (load - band, load + band);
        return texts[usual.IsTold ? "trend.day.load" : "trend.day.load.of", name, WorkingDayChart.Percent(load), WorkingDayChart.Percent(Math.Max(0, low)), WorkingDayChart.Percent(high)];
    }

    private static string Irritable(StateNow now, Texts texts) => texts["trend.day." + s_irritable.First(one => now.Irritability.Middle < one.UpTo).Word];

    private static string State(StateNow now, Texts texts) => string.Join(' ',
        Irritable(now, texts),
        Strong(WorkingDayChart.Percent(now.Strength.Low - 1), WorkingDayChart.Percent(now.Strength.Middle - 1), WorkingDayChart.Percent(now.Strength.High - 1), texts));

    private static string Strong(string low, string middle, string high, Texts texts) =>
        low is "0" or "-0" || low[0] == '-' ? texts["trend.day.strength.same"] : low == high ? texts["trend.day.stronger.about", middle] : texts["trend.day.stronger", middle, low, high];

    private static Grid Table(IReadOnlyList<TiredAt> points, string[] names, TimeOnly begins, Texts texts) => new(
        [texts["trend.day.col"], .. names, texts["trend.day.pause"]],
        [
            .. points.Where(at => at.Minute % MinutesOfAnHour == 0).Select(at => (IReadOnlyList<Cell>)
            [
                Cell.Of(begins.AddMinutes(at.Minute).ToString("H:mm", CultureInfo.InvariantCulture)),
                .. Enumerable.Range(0, names.Length).Select(part => Cell.Of((double?)Math.Round(WorkingDayChart.Of(at, part) * 100), "0")),
                Cell.Of(at.Paused ? texts["yes"] : null),
            ]),
        ])
    {
        Caption = texts["trend.day.caption"],
    };

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
