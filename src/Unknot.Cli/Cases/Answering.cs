using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;

namespace Unknot.Cli.Cases;

/// <summary>How verbs that read a case answer and refuse, alike.</summary>
public static class Answering
{
    // Read by people and by scripts, never put in a page: quotes and umlauts stay as they are.
    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One JSON object on a line.</summary>
    /// <param name="answer">What is said.</param>
    /// <returns>The text.</returns>
    public static string AsJson(object answer) => JsonSerializer.Serialize(answer, s_json) + "\n";

    /// <summary>Says what is wrong with the input: one sentence, with <c>--json</c> one object; standard output stays empty.</summary>
    /// <param name="asked">What was typed.</param>
    /// <param name="asJson">Whether JSON was asked for.</param>
    /// <param name="problems">At least one.</param>
    /// <returns>The exit code.</returns>
    public static int Refuse(ParseResult asked, bool asJson, IReadOnlyList<Problem> problems)
    {
        string more = problems.Count > 1 ? $" (and {problems.Count - 1} more: {string.Join("; ", problems.Skip(1))})" : "";
        asked.InvocationConfiguration.Error.Write(asJson
            ? AsJson(new { error = new { where = problems[0].Where, what = problems[0].What + more } })
            : $"unknot: {problems[0]}{more}\n");
        return ExitCode.WrongInput;
    }

    /// <summary>An urgency as files write it.</summary>
    /// <param name="urgency">The urgency.</param>
    /// <returns>none, see_professional, same_day or emergency.</returns>
    public static string Word(Urgency urgency) => urgency switch
    {
        Urgency.Emergency => "emergency",
        Urgency.SameDay => "same_day",
        Urgency.SeeProfessional => "see_professional",
        _ => "none",
    };

    /// <summary>What a flag takes out, as files write it.</summary>
    /// <param name="blocks">What it takes out.</param>
    /// <returns>none, gentle_only, area or all.</returns>
    public static string Word(Blocks blocks) => blocks switch
    {
        Blocks.All => "all",
        Blocks.Area => "area",
        Blocks.GentleOnly => "gentle_only",
        _ => "none",
    };

    /// <summary>A side as files write it.</summary>
    /// <param name="side">The side; null = both.</param>
    /// <returns>L, R or both.</returns>
    public static string Word(Side? side) => side is { } one ? one.Letter().ToString() : "both";
}
