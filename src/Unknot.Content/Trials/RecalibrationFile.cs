using System.Globalization;
using System.Text;
using Unknot.Content.Yaml;
using Unknot.Core.Forecasting;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Trials;

/// <summary><c>model/recalibration.yaml</c>: how what a forecast says is set right. It is written by <c>unknot recalibrate</c>.</summary>
public static class RecalibrationFile
{
    /// <summary>Where it lies in a content folder.</summary>
    public const string Name = "model/recalibration.yaml";

    private const int Digits = 4;

    /// <summary>Reads it.</summary>
    /// <param name="content">The content folder.</param>
    /// <returns>The record, or every problem with file, line and remedy.</returns>
    public static Result<RecalibrationRecord> Read(string content)
    {
        string file = Path.Combine(content, Name);
        if (!File.Exists(file))
        {
            return Result<RecalibrationRecord>.Failed(new Problem(Name, "this file is missing; 'unknot recalibrate' writes it"));
        }

        Result<Document> document = Document.Read(File.ReadAllText(file), Name);
        return document.IsValue ? document.Value.As(Read) : Result<RecalibrationRecord>.Failed(document.Problems);
    }

    /// <summary>The text of a record.</summary>
    /// <param name="record">The record.</param>
    /// <returns>YAML.</returns>
    public static string Write(RecalibrationRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        StringBuilder text = new();
        void Line(FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
        Line($"# How what a forecast says is set right (docs/models/forecast.md). Written by 'unknot recalibrate'; nothing here is changed by hand.");
        Line($"# Log-odds are multiplied by the slope, and the intercept is added; fitted to forecasts of people of the model's own family, none of whom a forecast is judged on.");
        Line($"posterior: \"{record.Posterior}\"");
        Line($"seed: {record.Seed}");
        Line($"people: {record.People}");
        Line($"days: {record.Days}");
        Line($"corrections:");
        foreach (Correction one in record.Right.Corrections)
        {
            Line($"  - {{what: {SkillFile.ForetoldWords.WordFor(one.What)}, days: {one.Days}, forecasts: {one.Forecasts}, intercept: {Short(one.Intercept):0.####}, slope: {Short(one.Slope):0.####}}}");
        }

        return text.ToString();
    }

    /// <summary>Rounded, and nought without a sign.</summary>
    private static double Short(double value) => Math.Round(value, Digits) + 0.0;

    private static RecalibrationRecord Read(MapReader map)
    {
        IReadOnlyList<Correction> corrections = map.List("corrections", Correction);
        if (corrections.Select(one => (one.What, one.Days)).Distinct().Count() < corrections.Count || Enum.GetValues<Foretold>().Except(corrections.Select(one => one.What)).Any())
        {
            map.Wrong("corrections", "there is one correction of each kind and number of days, and one or more of return, relapse and quiet; write the file anew with 'unknot recalibrate'");
        }

        return new(map.Text("posterior"), map.Whole("seed"), map.Whole("people"), map.Whole("days"), new(corrections));
    }

    private static Correction Correction(MapReader map)
    {
        Correction read = new(map.Word("what", SkillFile.ForetoldWords), map.Whole("days"), map.Whole("forecasts"), map.Number("intercept"), map.Number("slope"));
        if (read.Days < 1 || read.Slope <= 0)
        {
            map.Wrong(read.Days < 1 ? "days" : "slope", "'days' is 1 or more, and 'slope' above 0; write the file anew with 'unknot recalibrate'");
        }

        return read;
    }
}
