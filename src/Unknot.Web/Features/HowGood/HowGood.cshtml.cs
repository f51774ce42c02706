using System.Globalization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Unknot.Content.Cases;
using Unknot.Core.Knowledge;
using Unknot.Web.Shell;

namespace Unknot.Web.Features.HowGood;

/// <summary>How often the app is right on written cases, what they are, and what the numbers cannot say.</summary>
public sealed class HowGoodModel(WrittenScore written, WrittenTrials trials, KnowledgeBase knowledge, Texts texts) : PageModel
{
    private static readonly string[] s_shares = ["referCaught", "rightFlag", "top1", "top3", "falseStops", "professional", "elsewhere", "regionsRead"];

    /// <summary>What the load model was fitted to, and what speaks against it.</summary>
    public WrittenTrials Trials => trials;

    /// <summary>What a trial is called: who and when.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>Its id in words.</returns>
    public static string TrialName(string id)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        return char.ToUpperInvariant(id[0]) + id[1..].Replace('_', ' ');
    }

    /// <summary>The score; null where none was written down.</summary>
    public ScoreRecord? Score => written.Record;

    /// <summary>Whether it was written down for another state of the content than this one.</summary>
    public bool IsOfAnotherState => Score?.Content != knowledge.Version;

    /// <summary>How many cases are set aside.</summary>
    public int SetAside => Score?.Kinds.Values.Sum(kind => kind.SetAside) ?? 0;

    /// <summary>How many bars hold.</summary>
    public int Held => Score?.Bars.Count(bar => bar.Holds) ?? 0;

    /// <summary>The measures that say something of a part of the cases, in the order of the table.</summary>
    /// <param name="setAside">Which part.</param>
    /// <returns>Their ids.</returns>
    public IEnumerable<string> Measures(bool setAside) => s_shares.Where(measure => Modes.Any(mode => RateOf(mode, setAside, measure) is not null));

    /// <summary>The modes, as columns.</summary>
    public static IReadOnlyList<ScoreMode> Modes { get; } = Enum.GetValues<ScoreMode>();

    /// <summary>What a measure is called, with the number of cases it is counted on.</summary>
    /// <param name="measure">Its id.</param>
    /// <param name="setAside">Which part.</param>
    /// <returns>Its name.</returns>
    public string NameOf(string measure, bool setAside) => texts["good." + measure, Modes.Max(mode => RateOf(mode, setAside, measure)?.Of ?? 0)];

    /// <summary>A measured share.</summary>
    /// <param name="mode">In which mode.</param>
    /// <param name="setAside">In which part.</param>
    /// <param name="measure">By which measure.</param>
    /// <returns>Null where it says nothing.</returns>
    public Rate? RateOf(ScoreMode mode, bool setAside, string measure) => Score?.Modes[mode].Part(setAside).Rates.GetValueOrDefault(measure);

    /// <summary>The questions that were asked.</summary>
    /// <param name="mode">In which mode.</param>
    /// <param name="setAside">In which part.</param>
    /// <returns>Usual and most; null where nobody was asked.</returns>
    public string? Questions(ScoreMode mode, bool setAside) => Score?.Modes[mode].Part(setAside) is { QuestionsMedian: { } median, QuestionsMax: { } most }
        ? texts["good.questions.are", median.ToString("0.#", CultureInfo.InvariantCulture), most]
        : null;

    /// <summary>What was wanted where a measure falls short of it.</summary>
    /// <param name="mode">In which mode.</param>
    /// <param name="setAside">In which part.</param>
    /// <param name="measure">By which measure.</param>
    /// <returns>Null where it does not.</returns>
    public string? Missed(ScoreMode mode, bool setAside, string measure) =>
        Score?.Bars.FirstOrDefault(bar => !bar.Holds && bar.Mode == mode && bar.SetAside == setAside && bar.Measure == measure) is { } bar
            ? texts[bar.AtLeast ? "good.wanted.least" : "good.wanted.most", Percent(bar.Wanted)]
            : null;

    /// <summary>What was wanted of the questions where there are too many.</summary>
    /// <param name="mode">In which mode.</param>
    /// <param name="setAside">In which part.</param>
    /// <returns>A line for each bar that is missed.</returns>
    public IEnumerable<string> MissedQuestions(ScoreMode mode, bool setAside) => (Score?.Bars ?? [])
        .Where(bar => !bar.Holds && bar.Mode == mode && bar.SetAside == setAside && !ScoreRules.Shares.Contains(bar.Measure))
        .Select(bar => texts["good.wanted.questions", bar.Wanted.ToString("0.#", CultureInfo.InvariantCulture)]);

    /// <summary>From where to where a share could be. Where all or none were right, drawing the cases anew cannot tell: then up to three of as many others as there are could be otherwise.</summary>
    /// <param name="rate">The share.</param>
    /// <returns>Two whole numbers of per cent.</returns>
    public static string Range(Rate rate)
    {
        double three = Math.Min(1, 3.0 / rate.Of);
        (double low, double high) = rate.Value switch
        {
            <= 0 => (0, three),
            >= 1 => (1 - three, 1),
            _ => (rate.Low, rate.High),
        };
        return $"{Percent(low)}–{Percent(high)}";
    }

    /// <summary>A share in per cent.</summary>
    /// <param name="share">0–1.</param>
    /// <returns>Whole per cent; never 100 where it is not all, never 0 where it is not none.</returns>
    public static string Percent(double share)
    {
        double percent = Math.Round(share * 100);
        return (share < 1 && percent >= 100 ? 99 : share > 0 && percent <= 0 ? 1 : percent).ToString("0", CultureInfo.InvariantCulture);
    }
}
