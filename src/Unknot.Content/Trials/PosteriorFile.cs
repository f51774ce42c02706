using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Unknot.Content.Kinds;
using Unknot.Content.Yaml;
using Unknot.Core.Forecasting;
using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;
using Unknot.Core.Physiology;

namespace Unknot.Content.Trials;

/// <summary><c>model/posterior.yaml</c>: what calibration found. It is written by the command and read by whatever simulates.</summary>
public static class PosteriorFile
{
    /// <summary>Where it lies in a content folder.</summary>
    public const string Name = "model/posterior.yaml";

    private const int StampDigits = 16;

    private const int Digits = 5;

    private static readonly Vocabulary<FigureKind> s_kinds = new(
        "what a figure is", ("difference", FigureKind.Difference), ("ratio", FigureKind.Ratio), ("smd", FigureKind.StandardisedDifference), ("mean", FigureKind.Mean),
        ("change", FigureKind.Change), ("share_of_entry", FigureKind.ShareOfEntry));

    /// <summary>The word files write for a figure.</summary>
    /// <param name="kind">What it is; not a direction.</param>
    /// <returns>Such as <c>difference</c>.</returns>
    public static string Word(FigureKind kind) => s_kinds.WordFor(kind);

    /// <summary>Tells the content that calibration rests on from any other.</summary>
    /// <param name="content">The content folder.</param>
    /// <param name="protocols">The protocols of the content; those it aims at count.</param>
    /// <returns>Sixteen digits: the beginning of a SHA-256 over the model's files and those protocols.</returns>
    public static string VersionOf(string content, IEnumerable<Protocol> protocols)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string file in (string[])["model/parameters.yaml", "model/loads.yaml", .. protocols.Where(protocol => protocol.Role == TrialRole.Calibration).Select(protocol => $"{TrialsFolder.Own}/{protocol.Id}.yaml")])
        {
            hash.AppendData(File.ReadAllBytes(Path.Combine(content, file)));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }

    /// <summary>Tells a calibration from any other: its draws may change where the content it was made with does not.</summary>
    /// <param name="content">The content folder.</param>
    /// <param name="with">What else is to be told from any other along with it, by its names in that folder.</param>
    /// <returns>Sixteen digits: the beginning of a SHA-256 over the files; nothing where one of them is missing.</returns>
    public static string StampOf(string content, params string[] with)
    {
        string[] files = [.. with.Prepend(Name).Select(name => Path.Combine(content, name))];
        return files.All(File.Exists) ? Convert.ToHexStringLower(SHA256.HashData([.. files.SelectMany(File.ReadAllBytes)]))[..StampDigits] : "";
    }

    /// <summary>Reads the posterior of a content folder.</summary>
    /// <param name="content">The content folder.</param>
    /// <param name="model">The model's content: what is fixed is taken from there.</param>
    /// <returns>The posterior, or every problem with file, line and remedy.</returns>
    public static Result<Posterior> Read(string content, LoadModelContent model)
    {
        string file = Path.Combine(content, Name);
        if (!File.Exists(file))
        {
            return Result<Posterior>.Failed(new Problem(Name, "this file is missing; 'unknot calibrate' writes it"));
        }

        Result<Document> document = Document.Read(File.ReadAllText(file), Name);
        return document.IsValue ? document.Value.As(map => Read(map, model)) : Result<Posterior>.Failed(document.Problems);
    }

    /// <summary>The text of a posterior.</summary>
    /// <param name="posterior">The posterior.</param>
    /// <param name="model">The model's content.</param>
    /// <returns>YAML.</returns>
    public static string Write(Posterior posterior, LoadModelContent model)
    {
        StringBuilder text = new();
        void Line(FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
        Line($"# What calibration found (docs/models/calibration.md). Written by 'unknot calibrate'; nothing here is changed by hand.");
        Line($"# draws: numbers of the load model that agree with the targets, each row as likely as another, in the order of 'order'. What is fixed is not repeated.");
        Line($"version: \"{posterior.Version}\"");
        Line($"seed: {posterior.Seed}");
        Line($"tried: {posterior.Tried}");
        Line($"effective_draws: {posterior.EffectiveDraws:0.#}");
        Line($"disagreement: {posterior.Disagreement:0.###}");
        Line($"all_targets_hit: {posterior.AllHit:0.####}");
        Line($"never_leaves: {posterior.NeverLeaves:0.####}");
        Line($"targets:");
        foreach (TargetHit target in posterior.Targets)
        {
            Line($"  - {{trial: {target.Trial}, arm: {target.Arm}, outcome: {TrialFile.Word(target.Outcome)}, week: {target.Week}, figure: {Word(target.Kind)}, published: {target.Published}, ci95: [{target.Low}, {target.High}], median: {target.Median:0.###}, p05: {target.Lower:0.###}, p95: {target.Upper:0.###}}}");
        }

        Line($"narrowed:");
        foreach (NarrowedNumber number in posterior.Numbers)
        {
            Line($"  - {{id: {LoadModelFiles.IdOf(number.Parameter)}, width: {number.Width:0.###}, effective_draws: {number.EffectiveDraws:0.#}, disagreement: {number.Disagreement:0.###}}}");
        }

        Line($"pairs: {(posterior.Pairs.Count == 0 ? "[]" : "")}");
        foreach (TradeOff pair in posterior.Pairs)
        {
            Line($"  - {{one: {LoadModelFiles.IdOf(pair.One)}, other: {LoadModelFiles.IdOf(pair.Other)}, correlation: {pair.Correlation:0.##}}}");
        }

        LoadParameter[] order = Drawn(model);
        Line($"order: [{string.Join(", ", order.Select(LoadModelFiles.IdOf))}]");
        Line($"draws:");
        foreach (Parameters draw in posterior.Draws)
        {
            Line($"  - [{string.Join(", ", order.Select(one => Short(draw[one])))}]");
        }

        return text.ToString().Replace("pairs: \n", "pairs:\n", StringComparison.Ordinal);
    }

    private static string Short(double value) => decimal.Round((decimal)value, Math.Max(0, Math.Min(28, Digits - 1 - (value == 0 ? 0 : (int)Math.Floor(Math.Log10(Math.Abs(value))))))).ToString(CultureInfo.InvariantCulture);

    private static LoadParameter[] Drawn(LoadModelContent model) => [.. model.Numbers.Where(number => number.Spread != Spread.Fixed).Select(number => number.Parameter)];

    private static Posterior Read(MapReader map, LoadModelContent model)
    {
        LoadParameter[] wanted = Drawn(model);
        IReadOnlyList<LoadParameter> order = map.WordList("order", LoadModelFiles.Parameters);
        if (!order.Order().SequenceEqual(wanted))
        {
            map.Wrong("order", "the numbers named here are not those with a spread in parameters.yaml; calibrate anew with 'unknot calibrate'");
        }

        Parameters usual = Parameters.Usual(model);
        List<Parameters> draws = [];
        foreach (IReadOnlyList<string> row in map.TextLists("draws"))
        {
            draws.Add(Draw(map, usual, order, row));
        }

        if (draws.Count == 0)
        {
            map.Wrong("draws", "there is no draw; calibrate anew with 'unknot calibrate'");
        }

        return new(
            map.Text("version"), map.Whole("seed"), map.Whole("tried"), map.Number("effective_draws"), map.Number("disagreement"), draws, map.List("targets", Target), map.Number("all_targets_hit"),
            map.Number("never_leaves"), map.List("narrowed", Narrowed),
            map.List("pairs", pair => new TradeOff(pair.Word("one", LoadModelFiles.Parameters), pair.Word("other", LoadModelFiles.Parameters), pair.Number("correlation"))));
    }

    private static Parameters Draw(MapReader map, Parameters usual, IReadOnlyList<LoadParameter> order, IReadOnlyList<string> row)
    {
        double[] values = usual.Values.ToArray();
        for (int i = 0; i < order.Count && row.Count == order.Count; i++)
        {
            values[(int)order[i]] = double.TryParse(row[i], NumberStyles.Float, CultureInfo.InvariantCulture, out double value) ? value : double.NaN;
        }

        if (row.Count == order.Count && values.All(double.IsFinite))
        {
            return Parameters.Of(values);
        }

        map.Wrong("draws", $"a draw of {row.Count} holds {order.Count} finite numbers; calibrate anew with 'unknot calibrate'");
        return usual;
    }

    private static TargetHit Target(MapReader map)
    {
        IReadOnlyList<double> interval = map.Numbers("ci95");
        (double low, double high) = interval is [double lower, double upper] ? (lower, upper) : (0, 0);
        return new(
            map.Text("trial"), map.Text("arm"), map.Word("outcome", TrialFile.Outcomes), map.Whole("week"), map.Word("figure", s_kinds), map.Number("published"), low, high, map.Number("median"),
            map.Number("p05"), map.Number("p95"));
    }

    private static NarrowedNumber Narrowed(MapReader map) =>
        new(map.Word("id", LoadModelFiles.Parameters), map.Number("width"), map.Number("effective_draws"), map.Number("disagreement"));
}
