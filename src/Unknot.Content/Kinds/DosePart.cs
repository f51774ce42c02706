using Unknot.Content.Yaml;
using Unknot.Core.Knowledge;

namespace Unknot.Content.Kinds;

/// <summary>The <c>dose</c> of a movement.</summary>
internal static class DosePart
{
    internal static Dose Read(MapReader map)
    {
        (string? feel, int? celsius) = map.Has("temperature") ? map.Map("temperature", one => ((string?)one.Text("feel"), one.WholeOrNull("max_c"))) : (null, null);
        return new()
        {
            Sets = map.SpanOrNull("sets"),
            Reps = map.SpanOrNull("reps"),
            RepsPerSide = map.SpanOrNull("reps_per_side"),
            Points = map.SpanOrNull("points"),
            HoldSeconds = map.SpanOrNull("hold_s"),
            LongHoldSeconds = map.SpanOrNull("long_hold_s"),
            RepSeconds = map.WholeOrNull("rep_s"),
            RestSeconds = map.WholeOrNull("rest_s"),
            RestOfReps = map.Word("rest_of", Vocabularies.RestOf, false),
            DurationSeconds = map.SpanOrNull("duration_s"),
            Side = map.Word("side", Vocabularies.Sides, null),
            Pressure = map.MapOrNull("pressure", Pressure),
            Breath = map.MapOrNull("breath", one => new Breath(one.Whole("in_s"), one.Span("out_s"))),
            Tempo = map.TextOrNull("tempo"),
            Frequency = map.Text("freq"),
            Statement = map.TextOrNull("statement"),
            ShortHoldBecause = map.TextOrNull("short_hold_because"),
            Note = map.TextOrNull("note"),
            Until = map.TextOrNull("until"),
            BreathsPerMinute = map.WholeOrNull("breaths_per_min"),
            Areas = map.WholeOrNull("areas"),
            LongestSeconds = map.WholeOrNull("max_s"),
            TemperatureFeel = feel,
            HighestCelsius = celsius,
        };
    }

    private static Pressure Pressure(MapReader map) => new(
        map.Span("want"), map.Whole("never_above"), map.KeyedOrNone("never_above_at", (places, key) => places.Whole(key)), map.TextOrNull("by"));
}
