using Unknot.Core.Knowledge;
using Unknot.Web.Shell;

namespace Unknot.Web.Features.Library;

/// <summary>The whole dose of a movement in words: from the least to the most of everything it counts.</summary>
internal static class DoseLines
{
    /// <summary>The lines.</summary>
    /// <param name="dose">The dose.</param>
    /// <param name="texts">The words.</param>
    /// <returns>What is counted, and how much of it; what does not apply is left out.</returns>
    internal static IReadOnlyList<(string What, string Much)> Of(Dose dose, Texts texts) =>
    [
        .. Line(texts, dose.RepSeconds is null && dose.DurationSeconds is null ? "rounds" : "sets", dose.Points is null ? Range(dose.Sets) : null),
        .. Line(texts, "reps", Range(dose.Reps)),
        .. Line(texts, "reps.side", Range(dose.RepsPerSide)),
        .. Line(texts, "points", Range(dose.Points)),
        .. Line(texts, "hold", Seconds(texts, dose.HoldSeconds)),
        .. Line(texts, "hold.long", Seconds(texts, dose.LongHoldSeconds)),
        .. Line(texts, "rep", dose.RepSeconds is { } rep ? Seconds(texts, Span.At(rep)) : null),
        .. Line(texts, "rest", dose.RestSeconds is > 0 and { } rest ? Seconds(texts, Span.At(rest)) : null),
        .. Line(texts, "duration", Seconds(texts, dose.DurationSeconds)),
        .. Line(texts, "side", dose.Side is { } side ? texts["dose.line.side." + side.ToString().ToLowerInvariant()] : null),
        .. Line(texts, "pressure", dose.Pressure is { } pressure ? texts["dose.line.pressure.of", Range(pressure.Want)] : null),
        .. Line(texts, "breath", dose.Breath is { } breath ? texts["dose.line.breath.of", breath.InSeconds, Range(breath.OutSeconds)] : null),
        .. Line(texts, "warm", dose.HighestCelsius is { } most ? texts["dose.line.warm.of", dose.TemperatureFeel, most] : dose.TemperatureFeel),
        .. Line(texts, "tempo", dose.Tempo),
        .. Line(texts, "often", dose.Frequency),
        .. Line(texts, "until", dose.Until),
    ];

    private static IEnumerable<(string, string)> Line(Texts texts, string key, string? much) => much is null ? [] : [(texts["dose.line." + key], much)];

    private static string? Range(Span? span) => span is not { } some ? null : some.Least == some.Most ? $"{some.Least}" : $"{some.Least}–{some.Most}";

    private static string? Seconds(Texts texts, Span? span) => Range(span) is { } range ? texts["dose.line.seconds", range] : null;
}
