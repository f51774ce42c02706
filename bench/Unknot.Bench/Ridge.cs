using Unknot.Content;
using Unknot.Core.Complaint;
using Unknot.Core.Exposure;
using Unknot.Core.Knowledge;

namespace Unknot.Bench;

/// <summary>The case everything is measured on: a knot on the right shoulder ridge that sends pain up the neck to the temple.</summary>
internal static class Ridge
{
    public static KnowledgeBase Knowledge { get; } = ContentFolder.Read(Path.Combine(Clone.Root, "content")).Value.Knowledge;

    public static Findings Findings { get; } = new()
    {
        Marks = [Mark("SH_TOP_R", MarkKind.Sore), Mark("NK_SIDE_R", MarkKind.Spread), Mark("HD_TEMPLE_R", MarkKind.Spread)],
        Presses = [new(At("SH_TOP_R"), PressAnswer.Reproduces, [At("NK_SIDE_R"), At("HD_TEMPLE_R")])],
    };

    /// <summary>Somebody else, of whom little is known yet: most muscles and conditions are still believed in.</summary>
    public static Findings BetweenTheBlades { get; } = new()
    {
        Marks = [.. ((string[])["UB_INTERSCAP_L", "UB_INTERSCAP_R", "NK_POST_L", "SH_BACK_R"]).Select(place => Mark(place, MarkKind.Sore))],
    };

    public static IReadOnlyDictionary<string, TagStrength> Tags { get; } = Core.Exposure.Tags.From(Knowledge, new Dictionary<string, ExposureAnswer>
    {
        ["Q01"] = new ExposureAnswer.Number(9),
        ["Q19"] = new ExposureAnswer.YesNo(false),
        ["Q31"] = new ExposureAnswer.Number(7),
    });

    private static Mark Mark(string place, MarkKind kind) => new(At(place), kind);

    public static Place At(string text) =>
        Place.TryParse(text, Knowledge.Regions, out Place place) ? place : throw new InvalidOperationException($"{text} is no place of the content.");
}
