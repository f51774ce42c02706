using System.Globalization;
using Unknot.Store.Rows;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Parts;

namespace Unknot.Web.Features.Knots;

/// <summary>Reads what a knot's forms send.</summary>
internal static class KnotForm
{
    /// <summary>The longest name of a knot or an activity [characters].</summary>
    internal const int Longest = 120;

    /// <summary>Words without the space around them and without line breaks.</summary>
    internal static string Tidy(string? words) => string.Join(' ', (words ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>What is wrong with a name.</summary>
    internal static IReadOnlyList<FieldError> Name(string? name, Texts texts) => Words("name", name, texts["knots.wrong.name"], texts);

    /// <summary>What is wrong with an activity and its numbers.</summary>
    internal static IReadOnlyList<FieldError> Activity(string? activity, string? score, string? ease, Texts texts) =>
    [
        .. Words("activity", activity, texts["knots.wrong.activity"], texts),
        .. Score(score) is null ? [new FieldError("score", texts["knots.wrong.score"])] : (FieldError[])[],
        .. !string.IsNullOrEmpty(ease) && Score(ease) is null ? [new FieldError("ease", texts["knots.wrong.score"])] : (FieldError[])[],
    ];

    /// <summary>A number from 0 to 10.</summary>
    internal static int? Score(string? written) => int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out int score) && score <= 10 ? score : null;

    /// <summary>Why it is put aside.</summary>
    internal static PauseReason? Why(string? written) => written switch
    {
        "holiday" => PauseReason.Holiday,
        "illness" => PauseReason.Illness,
        "other" => PauseReason.Other,
        _ => null,
    };

    /// <summary>What is wrong with a pause.</summary>
    internal static IReadOnlyList<FieldError> Pause(string? why, Texts texts) => Why(why) is null ? [new("why", texts["knots.wrong.why"])] : [];

    private static FieldError[] Words(string field, string? words, string missing, Texts texts) => Tidy(words) switch
    {
        { Length: 0 } => [new(field, missing)],
        { Length: > Longest } => [new(field, texts["knots.wrong.long", Longest])],
        _ => [],
    };
}
