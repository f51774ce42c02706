using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Unknot.Web.Shell.Logs;

/// <summary>
/// What is logged of a happening: when, how bad, which part, the sentence of the sources, and where a fault was. Nothing that came from outside: a library's values, an exception's message and
/// an address may each hold what somebody wrote, so of those only the sentence they were to be put in is kept.
/// </summary>
/// <param name="At">When, in UTC.</param>
/// <param name="Level">warning, error or critical.</param>
/// <param name="From">Which part.</param>
/// <param name="What">The sentence as it stands in the sources, with its gaps.</param>
/// <param name="Values">What fills the gaps, where the sentence is our own; else null.</param>
/// <param name="Faults">The exceptions, the outer one first; null when there is none.</param>
internal sealed partial record Happening(DateTimeOffset At, string Level, string From, string What, IReadOnlyDictionary<string, string>? Values, IReadOnlyList<Fault>? Faults)
{
    private const string Own = "Unknot.";
    private const string Sentence = "{OriginalFormat}";

    /// <summary>Makes it of what a logger is told.</summary>
    internal static Happening Of<TState>(DateTimeOffset at, LogLevel level, string from, EventId id, TState state, Exception? exception)
    {
        IReadOnlyList<KeyValuePair<string, object?>> said = state as IReadOnlyList<KeyValuePair<string, object?>> ?? [];
        string what = said.FirstOrDefault(value => value.Key == Sentence).Value as string ?? id.Name ?? id.Id.ToString(CultureInfo.InvariantCulture);
        Dictionary<string, string> values = from.StartsWith(Own, StringComparison.Ordinal)
            ? said.Where(value => value.Key != Sentence).ToDictionary(value => value.Key, value => Convert.ToString(value.Value, CultureInfo.InvariantCulture) ?? "")
            : [];
        return new(at, Word(level), from, what, values.Count > 0 ? values : null, exception is null ? null : Fault.Of(exception));
    }

    /// <summary>A line for a machine.</summary>
    internal string AsJson() => JsonSerializer.Serialize(this, HappeningJson.Default.Happening);

    /// <summary>A line for a person.</summary>
    internal string AsText()
    {
        string what = (Values ?? new Dictionary<string, string>()).Aggregate(What, (sentence, value) => sentence.Replace($"{{{value.Key}}}", value.Value, StringComparison.Ordinal));
        string faults = Faults is null ? "" : " (" + string.Join(" after ", Faults.Select(fault => $"{fault.Kind} {fault.Code} at {(fault.At is [string place, ..] ? place : "an unknown place")}")) + ")";
        return $"{Level}: {From}: {what}{faults}".ReplaceLineEndings(" ");
    }

    private static string Word(LogLevel level) => level switch
    {
        LogLevel.Critical => "critical",
        LogLevel.Error => "error",
        LogLevel.Warning => "warning",
        _ => "note",
    };

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonSerializable(typeof(Happening))]
    internal sealed partial class HappeningJson : JsonSerializerContext;
}

/// <summary>An exception without its message.</summary>
/// <param name="Kind">Its type.</param>
/// <param name="Code">Its number, as a database or the system gives it.</param>
/// <param name="At">Where, the innermost first; methods without what they were given.</param>
internal sealed record Fault(string Kind, string Code, IReadOnlyList<string> At)
{
    private const int MostCauses = 5;
    private const int MostPlaces = 20;

    /// <summary>An exception and what caused it.</summary>
    internal static IReadOnlyList<Fault> Of(Exception exception)
    {
        List<Fault> all = [];
        for (Exception? one = exception; one is not null && all.Count < MostCauses; one = one.InnerException)
        {
            all.Add(new(one.GetType().FullName!, $"0x{((one as ExternalException)?.ErrorCode ?? one.HResult):X8}", [.. new StackTrace(one, false).GetFrames().Take(MostPlaces).Select(Place)]));
        }

        return all;
    }

    private static string Place(StackFrame frame) => DiagnosticMethodInfo.Create(frame) is { } method ? $"{method.DeclaringTypeName}.{method.Name}" : "?";
}
