using Unknot.Content.Yaml;
using Unknot.Core.Knowledge;

namespace Unknot.Content.Kinds;

/// <summary><c>model/days.yaml</c>: what a day is taken for where nobody said it, and what answers and a diary make of it.</summary>
internal static class DaysFile
{
    internal static DayNorms None { get; } = MapReader.MakeOfNothing("model/days.yaml", Read);

    internal static DayNorms Read(MapReader map)
    {
        (string tag, int days) = map.Map("seen", seen => (seen.Text("tag"), seen.Whole("days")));
        (double minutes, double release) = map.Map("program", program => (LoadModelFiles.Positive(program, "minutes"), LoadModelFiles.Positive(program, "release_s")));
        return new()
        {
            Hours = map.Map("hours", Norm),
            HoursQuestion = map.Text("asks"),
            OwnFrom = map.Whole("own_from"),
            ReleaseSeconds = map.Map("release_s", Norm),
            MassageSeconds = map.Map("massage_s", Norm),
            Training = map.Map("training", work => LoadModelFiles.Work(work, "")),
            BreakQuestion = map.Text("break_asks"),
            Breaks = map.List("breaks", one => Rhythm(one, one.Text("answer"))),
            IfBreaks = map.Map("if_breaks", one => Rhythm(one, null)),
            Extras = map.Catalogue("extras", Extra, extra => extra.Extra),
            SeenTag = tag,
            SeenDays = days,
            LeastBand = map.Map("least_band", Norm),
            RepeatWeeks = map.Whole("repeat_weeks"),
            ProgramMinutes = minutes,
            ProgramReleaseSeconds = release,
        };
    }

    /// <summary>Every norm with the key it stands under.</summary>
    internal static IEnumerable<(string Key, DayNorm Norm)> Norms(DayNorms days) =>
        [("hours", days.Hours), ("release_s", days.ReleaseSeconds), ("massage_s", days.MassageSeconds), ("least_band", days.LeastBand)];

    private static DayNorm Norm(MapReader map)
    {
        DayNorm norm = new(map.Number("value"), map.Number("low"), map.Number("high"), map.Word("known", LoadModelFiles.Known), map.Texts("sources"));
        if (!(norm.Low > 0 && norm.Low < norm.High && norm.Low <= norm.Value && norm.Value <= norm.High))
        {
            map.Wrong("value", $"{norm.Value} with {norm.Low} to {norm.High} is no span around a value; write low, value and high in rising order, above 0");
        }

        return norm;
    }

    private static BreakNorm Rhythm(MapReader map, string? answer) => new(
        answer, LoadModelFiles.Positive(map, "every_min"), LoadModelFiles.Positive(map, "seconds"), map.Word("known", LoadModelFiles.Known), map.Texts("sources"));

    private static ExtraNorm Extra(MapReader map) => new(map.Text("extra"), map.Bool("off", false), map.Bool("unbroken", false), map.Bool("eased", false), map.Bool("massage", false));
}
