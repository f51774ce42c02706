using Unknot.Content.Yaml;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Cases;

/// <summary>How much of a case the app gets to see.</summary>
public enum ScoreMode
{
    /// <summary>Everything is asked: the safety questions, then one question after the other.</summary>
    Full,

    /// <summary>The same, with marks and answers spoilt.</summary>
    Noisy,

    /// <summary>The complaint in own words and the marks.</summary>
    Marks,

    /// <summary>The complaint in own words alone.</summary>
    Words,
}

/// <summary>What must be reached.</summary>
/// <param name="Mode">In which mode.</param>
/// <param name="Measure">By which measure.</param>
/// <param name="AtLeast">Whether the value must be at least the bar; else at most.</param>
/// <param name="Cases">The bar in the cases.</param>
/// <param name="SetAside">The bar in the third set aside.</param>
public sealed record ScoreBar(ScoreMode Mode, string Measure, bool AtLeast, double Cases, double SetAside);

/// <summary>How many cases there are to be at least.</summary>
/// <param name="Where">File and line that say so.</param>
/// <param name="All">In all.</param>
/// <param name="EachMuscle">Whose answer is a muscle, for each muscle.</param>
/// <param name="Refer">To refer.</param>
/// <param name="Both">A muscle and a professional.</param>
/// <param name="Elsewhere">No muscle.</param>
public sealed record CasesWanted(string Where, int All, int EachMuscle, int Refer, int Both, int Elsewhere);

/// <summary>How beliefs are judged on people drawn from the content itself.</summary>
/// <param name="People">How many are drawn.</param>
/// <param name="ErrorAtMost">The expected calibration error must be at most so much [0–1].</param>
public sealed record CalibrationRule(int People, double ErrorAtMost);

/// <summary>How written cases are scored: <c>score/rules.yaml</c>.</summary>
/// <param name="SetAsideOneIn">One in so many of each kind is set aside.</param>
/// <param name="Resamples">How often the cases are drawn anew for an interval.</param>
/// <param name="Variants">Noisy variants of each case.</param>
/// <param name="AnswersLost">The share of answers a noisy variant loses [0–1].</param>
/// <param name="Wanted">How many cases there are to be.</param>
/// <param name="Bars">What must be reached.</param>
/// <param name="Calibration">How beliefs are judged on drawn people.</param>
public sealed record ScoreRules(
    int SetAsideOneIn, int Resamples, int Variants, double AnswersLost, CasesWanted Wanted, IReadOnlyList<ScoreBar> Bars, CalibrationRule Calibration)
{
    /// <summary>The file, inside the content folder.</summary>
    public const string File = "score/rules.yaml";

    /// <summary>The modes, as files write them.</summary>
    internal static readonly Vocabulary<ScoreMode> Modes = new(
        "a mode", ("full", ScoreMode.Full), ("noisy", ScoreMode.Noisy), ("marks", ScoreMode.Marks), ("words", ScoreMode.Words));

    /// <summary>What is measured as a share or a mean.</summary>
    public static IReadOnlyList<string> Shares { get; } = ["top1", "top3", "referCaught", "rightFlag", "falseStops", "professional", "elsewhere", "regionsRead", "regionsMore", "brier"];

    /// <summary>What a bar may stand on.</summary>
    public static IReadOnlyList<string> Measures { get; } = [.. Shares, "questionsMedian", "questionsMax"];

    /// <summary>Reads the rules of a content folder.</summary>
    /// <param name="content">The content folder.</param>
    /// <returns>The rules, or every problem.</returns>
    public static Result<ScoreRules> Read(string content)
    {
        string path = Path.Combine(content, File);
        if (!System.IO.File.Exists(path))
        {
            return Result<ScoreRules>.Failed(new Problem(File, "this file is missing; without it nothing says what a score must reach"));
        }

        Result<Document> document = Document.Read(System.IO.File.ReadAllText(path), File);
        return document.IsValue ? document.Value.As(Read) : Result<ScoreRules>.Failed(document.Problems);
    }

    private static ScoreRules Read(MapReader map)
    {
        (int variants, double lost) = map.Map("noise", noise => (noise.Whole("variants"), noise.Number("answers_lost")));
        CasesWanted wanted = map.Map("written", one => new CasesWanted(one.Here, one.Whole("all"), one.Whole("each_muscle"), one.Whole("refer"), one.Whole("both"), one.Whole("elsewhere")));
        return new(AtLeastOne(map, "set_aside_one_in"), AtLeastOne(map, "resamples"), variants, lost, wanted, map.List("bars", Bar),
            map.Map("calibration", one => new CalibrationRule(AtLeastOne(one, "people"), one.Number("error_at_most"))));
    }

    private static ScoreBar Bar(MapReader map)
    {
        bool least = map.Has("at_least");
        if (least == map.Has("at_most"))
        {
            map.Wrong("measure", "a bar has either 'at_least' or 'at_most'; write one of them");
        }

        string measure = map.Text("measure");
        if (!Measures.Contains(measure))
        {
            map.Wrong("measure", $"'{measure}' is no measure; {Spelling.Remedy(measure, Measures)}");
        }

        return new(map.Word("mode", Modes), measure, least, map.Number(least ? "at_least" : "at_most"), map.Number("set_aside"));
    }

    private static int AtLeastOne(MapReader map, string key)
    {
        int number = map.Whole(key);
        if (number < 1)
        {
            map.Wrong(key, $"'{key}' is {number}; it takes 1 or more");
        }

        return Math.Max(1, number);
    }
}
