using Unknot.Content.Yaml;
using Unknot.Core.Numerics;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Cases;

/// <summary>How beliefs were borne out on people drawn from the content itself.</summary>
/// <param name="People">How many.</param>
/// <param name="Error">How far they were off on average [0–1].</param>
/// <param name="HighestShown">The highest that was shown [0–1].</param>
/// <param name="Tenths">From the least sure tenth to the surest.</param>
public sealed record RecordedCalibration(int People, double Error, double HighestShown, IReadOnlyList<ReliabilityBin> Tenths);

/// <summary>The score as it was last written down: what <c>unknot score --json</c> answered. Pages show it; tests hold that it has not become better than the app.</summary>
public sealed record ScoreRecord
{
    /// <summary>The file, inside the content folder.</summary>
    public const string File = "score/record.json";

    private const string Cases = "cases";
    private const string SetAside = "set_aside";

    /// <summary>The state of the content it was measured with.</summary>
    public required string Content { get; init; }

    /// <summary>The state of the cases (<see cref="CasesFolder.Stamp"/>).</summary>
    public required string Stamp { get; init; }

    /// <summary>How many cases of each kind there are: in the cases, and in the third set aside.</summary>
    public required IReadOnlyDictionary<CaseKind, (int Cases, int SetAside)> Kinds { get; init; }

    /// <summary>What was measured, by mode.</summary>
    public required IReadOnlyDictionary<ScoreMode, ModeScore> Modes { get; init; }

    /// <summary>How beliefs were borne out on drawn people; null where that was not looked at.</summary>
    public RecordedCalibration? Calibration { get; init; }

    /// <summary>Each bar.</summary>
    public required IReadOnlyList<BarResult> Bars { get; init; }

    /// <summary>All cases.</summary>
    public int Count => Kinds.Values.Sum(kind => kind.Cases + kind.SetAside);

    /// <summary>Reads the record of a content folder.</summary>
    /// <param name="content">The content folder.</param>
    /// <returns>The record, or every problem; one problem where none was written down.</returns>
    public static Result<ScoreRecord> Read(string content)
    {
        string path = Path.Combine(content, File);
        return System.IO.File.Exists(path)
            ? Parse(System.IO.File.ReadAllText(path), File)
            : Result<ScoreRecord>.Failed(new Problem(File, "no score is written down here; run unknot score --json"));
    }

    /// <summary>Reads what <c>unknot score --json</c> answered.</summary>
    /// <param name="text">Its answer.</param>
    /// <param name="name">The name problems give for it.</param>
    /// <returns>The record, or every problem.</returns>
    public static Result<ScoreRecord> Parse(string text, string name)
    {
        Result<Document> document = Document.Read(text, name);
        return document.IsValue ? document.Value.As(Of) : Result<ScoreRecord>.Failed(document.Problems);
    }

    private static ScoreRecord Of(MapReader map)
    {
        _ = (map.Text("on"), map.Whole("seed"), map.Bool("holds"));
        return new()
        {
            Content = map.Text("content"),
            Stamp = map.Text("stamp"),
            Kinds = map.Map("kinds", Counts),
            Modes = Enum.GetValues<ScoreMode>().ToDictionary(mode => mode, mode => map.Map(Word(mode), one => new ModeScore(one.Map(Cases, Part), one.Map(SetAside, Part)))),
            Calibration = map.MapOrNull("calibration", OfDrawn),
            Bars = map.List("bars", Bar),
        };
    }

    private static Dictionary<CaseKind, (int Cases, int SetAside)> Counts(MapReader map)
    {
        (Dictionary<CaseKind, int> cases, Dictionary<CaseKind, int> aside) = (map.Map(Cases, OfKinds), map.Map(SetAside, OfKinds));
        return cases.ToDictionary(kind => kind.Key, kind => (kind.Value, aside[kind.Key]));
    }

    private static Dictionary<CaseKind, int> OfKinds(MapReader map) => Enum.GetValues<CaseKind>().ToDictionary(kind => kind, kind => map.Whole(kind.ToString().ToLowerInvariant()));

    private static PartScore Part(MapReader map)
    {
        IReadOnlyDictionary<string, int> of = map.Keyed("of", (all, measure) => all.Whole(measure));
        IReadOnlyDictionary<string, IReadOnlyList<double>> intervals = map.Keyed("intervals", (all, measure) => all.Numbers(measure));
        Dictionary<string, Rate> rates = new(StringComparer.Ordinal);
        foreach (string measure in ScoreRules.Shares)
        {
            if (map.NumberOrNull(measure) is { } value && of.TryGetValue(measure, out int cases) && intervals.TryGetValue(measure, out IReadOnlyList<double>? ends) && ends is [double low, double high])
            {
                rates[measure] = new(value, cases, low, high);
            }
        }

        (double? median, int? most) = map.Has("questions") ? map.Map("questions", asked => (asked.NumberOrNull("median"), asked.WholeOrNull("max"))) : (null, null);
        return new()
        {
            Count = map.Whole("n"),
            Rates = rates,
            QuestionsMedian = median,
            QuestionsMax = most,
            Reliability = map.List("reliability", Bin),
        };
    }

    private static RecordedCalibration OfDrawn(MapReader map)
    {
        _ = map.Bool("holds");
        return new(map.Whole("people"), map.Number("error"), map.Number("highestShown"), map.List("tenths", Bin));
    }

    private static ReliabilityBin Bin(MapReader map) => new(map.Whole("n"), map.Number("believed"), map.Number("right"));

    private static BarResult Bar(MapReader map)
    {
        bool least = map.Has("atLeast");
        return new(
            map.Word("mode", ScoreRules.Modes), map.Text("part") == SetAside, map.Text("measure"), least, map.Number(least ? "atLeast" : "atMost"), map.Number("value"), map.Bool("holds"));
    }

    private static string Word(ScoreMode mode) => ScoreRules.Modes.WordFor(mode);
}
