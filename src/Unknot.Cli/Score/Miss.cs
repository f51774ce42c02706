using System.Globalization;
using Unknot.Cli.Cases;
using Unknot.Content.Cases;
using Unknot.Core.Knowledge;

namespace Unknot.Cli.Score;

/// <summary>A case that was not answered as it expects.</summary>
/// <param name="Mode">In which mode.</param>
/// <param name="Id">The case.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Expected">What it expects.</param>
/// <param name="Came">What came; of noisy variants the first that missed.</param>
/// <param name="Said">The complaint, and the words of it that opened a flag: so that the miss can be understood.</param>
/// <param name="Missed">How many runs missed.</param>
/// <param name="Runs">Of how many.</param>
internal sealed record Miss(ScoreMode Mode, string Id, CaseKind Kind, string Expected, string Came, string? Said, int Missed, int Runs)
{
    private const int Shown = 3;

    /// <summary>All misses that may be looked at.</summary>
    internal static IEnumerable<Miss> Of(CaseScore score) =>
        from mode in score.Scorings
        from one in mode.Value
        where score.Input.Split.MayBeRead(one.Written)
        let missed = one.Outcomes.Where(got => IsMissed(one.Written.Scored, got)).ToList()
        where missed.Count > 0
        select new Miss(mode.Key, one.Written.Scored.Id, one.Written.Scored.Kind, Wanted(one.Written.Scored, missed[0]), Answered(missed[0]), Heard(one.Written, missed[0]), missed.Count, one.Outcomes.Count);

    private static bool IsMissed(Scored scored, Outcome got) => Measures.All
        .Where(measure => measure.Id is "top1" or "rightFlag" or "falseStops" or "professional" or "elsewhere" or "regionsRead")
        .Any(measure => measure.Counts(scored.Expect, scored.Kind, got) is { Of: > 0 } count && (measure.Id == "falseStops" ? count.Got > 0 : count.Got < count.Of));

    private static string Wanted(Scored scored, Outcome got)
    {
        Expected expect = scored.Expect;
        List<string> wanted = [];
        if (expect.Muscles.Count > 0)
        {
            wanted.Add(string.Join(" or ", expect.Muscles) + string.Concat(expect.Sides.Select(side => $" {side.Letter()}")));
        }

        if (expect.Flags.Count > 0)
        {
            wanted.Add($"{string.Join(" or ", expect.Flags)} ({Answering.Word(expect.Urgency)})");
        }

        if (scored.Kind is CaseKind.Elsewhere)
        {
            wanted.Add("no muscle to lead");
        }

        if (got.Read is not null && expect.Regions.Count > 0)
        {
            wanted.Add($"places {string.Join(" ", expect.Regions)}");
        }

        return string.Join(", ", wanted);
    }

    private static string? Heard(WrittenCase written, Outcome got) => written.Complaint is { } complaint
        ? string.Join("; ", [$"“{complaint.ReplaceLineEndings(" ")}”", .. got.Flags.Where(flag => flag.Words.Count > 0).Select(flag => $"{flag.Id} by “{string.Join("”, “", flag.Words)}”")])
        : null;

    private static string Answered(Outcome got)
    {
        string flags = string.Join(" ", got.Flags.Select(flag => flag.Id));
        string what = got.Stopped ? $"stopped by {flags}"
            : got.Muscles.Count == 0 ? "no muscle"
            : string.Join(", ", got.Muscles.Take(Shown).Select(muscle => string.Create(CultureInfo.InvariantCulture, $"{muscle.Muscle} {Answering.Word(muscle.Side)} {muscle.Probability:0.00}")))
                + string.Create(CultureInfo.InvariantCulture, $", elsewhere {got.Elsewhere:0.00}");
        string advised = !got.Stopped && got.Flags.Count > 0 ? $", flags {flags}" : "";
        return what + advised + (got.Read is { } read ? $", places {string.Join(" ", read)}" : "");
    }
}
