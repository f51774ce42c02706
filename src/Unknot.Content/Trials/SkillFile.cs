using Unknot.Content.Yaml;
using Unknot.Core.Forecasting;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Trials;

/// <summary><c>model/skill.yaml</c>: how good the forecast is. It is written by <c>bench/run skill</c>.</summary>
public static class SkillFile
{
    /// <summary>Where it lies in a content folder.</summary>
    public const string Name = "model/skill.yaml";

    /// <summary>The words for how people were made.</summary>
    internal static readonly Vocabulary<MadeBy> MadeByWords = new("how people were made", ("own_family", MadeBy.OwnFamily), ("other_mechanisms", MadeBy.OtherMechanisms));

    /// <summary>The words for what is foretold.</summary>
    internal static readonly Vocabulary<Foretold> ForetoldWords = new("what is foretold", ("return", Foretold.Return), ("relapse", Foretold.Relapse), ("quiet", Foretold.Quiet));

    /// <summary>Reads it.</summary>
    /// <param name="content">The content folder.</param>
    /// <returns>The record, or every problem with file, line and remedy.</returns>
    public static Result<SkillRecord> Read(string content)
    {
        string file = Path.Combine(content, Name);
        if (!File.Exists(file))
        {
            return Result<SkillRecord>.Failed(new Problem(Name, "this file is missing; 'bench/run skill' writes it"));
        }

        Result<Document> document = Document.Read(File.ReadAllText(file), Name);
        return document.IsValue ? document.Value.As(Read) : Result<SkillRecord>.Failed(document.Problems);
    }

    private static SkillRecord Read(MapReader map) => new(map.Text("posterior"), map.Whole("days"), map.Map("wanted", Wanted), map.List("people", People));

    private static SkillWanted Wanted(MapReader map) => new(
        map.Whole("own_people"), map.Whole("other_people"), Pair(map, "slope"), Pair(map, "pain_inside"), map.Number("of_oracle"), map.Number("skill"));

    private static SkillOfPeople People(MapReader map) => new(map.Word("made_by", MadeByWords), map.Whole("people"), map.Number("pain_inside"), Measured(map, "together"), map.List("kinds", Kind));

    private static SkillOfKind Kind(MapReader map) => new()
    {
        What = map.Word("what", ForetoldWords),
        Days = map.Whole("days"),
        Forecasts = map.Whole("forecasts"),
        Happened = map.Whole("happened"),
        Skill = Measured(map, "skill"),
        Model = map.Number("model"),
        Oracle = map.Number("oracle"),
        Ridge = map.Number("ridge"),
        Slope = Measured(map, "slope"),
        Area = map.Number("area"),
        OracleArea = map.Number("oracle_area"),
    };

    private static Measured Measured(MapReader map, string key) => map.Numbers(key) is [double value, double low, double high] && low <= value && value <= high
        ? new(value, low, high)
        : Wrong(map, key, $"'{key}' must hold the figure, then the lower and the upper end of its 95 %", new Measured(0, 0, 0));

    private static (double Low, double High) Pair(MapReader map, string key) => map.Numbers(key) is [double low, double high] && low <= high
        ? (low, high)
        : Wrong(map, key, $"'{key}' must hold the least and the most", (0d, 0d));

    private static T Wrong<T>(MapReader map, string key, string what, T otherwise)
    {
        map.Wrong(key, what + "; write the file anew with 'bench/run skill'");
        return otherwise;
    }
}
