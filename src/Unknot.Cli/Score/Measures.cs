using Unknot.Content.Cases;
using Unknot.Core.Knowledge;
using Unknot.Core.Localisation;

namespace Unknot.Cli.Score;

/// <summary>What one run of a case counts towards a measure.</summary>
/// <param name="Of">How much there is to get; 0 where the measure says nothing of the case.</param>
/// <param name="Got">How much of it was got.</param>
internal readonly record struct Count(double Of, double Got)
{
    internal static Count None { get; } = new(0, 0);

    internal static Count When(bool asked, bool got) => asked ? new(1, got ? 1 : 0) : None;
}

/// <summary>A measure: over all runs, what was got of what there was to get.</summary>
/// <param name="Id">Its name in the answer.</param>
/// <param name="Name">Its name in the table.</param>
/// <param name="Counts">What a run counts.</param>
internal sealed record Measure(string Id, string Name, Func<Expected, CaseKind, Outcome, Count> Counts);

/// <summary>All measures.</summary>
internal static class Measures
{
    /// <summary>In the order they are shown.</summary>
    internal static IReadOnlyList<Measure> All { get; } =
    [
        new("top1", "muscle named first", (expect, kind, got) => Count.When(HasMuscle(kind), IsAmong(expect, got, 1))),
        new("top3", "muscle among the first three", (expect, kind, got) => Count.When(HasMuscle(kind), IsAmong(expect, got, 3))),
        new("referCaught", "stopped, to be referred", (_, kind, got) => Count.When(kind is CaseKind.Refer, got.Stopped)),
        new("rightFlag", "stopped by the right flag", (expect, kind, got) => Count.When(kind is CaseKind.Refer, IsStoppedBy(expect, got))),
        new("falseStops", "stopped, though a muscle", (_, kind, got) => Count.When(HasMuscle(kind), got.Stopped)),
        new("professional", "muscle with its flag", (expect, kind, got) => Count.When(kind is CaseKind.Both, IsAdvised(expect, got))),
        new("elsewhere", "no muscle leads where none should", (_, kind, got) => Count.When(kind is CaseKind.Elsewhere, NoMuscleLeads(got))),
        new("regionsRead", "places and sides read", (expect, _, got) => got.Read is { } read ? Found(expect, read) : Count.None),
        new("regionsMore", "places read that were not said", (expect, _, got) => got.Read is { } read && expect.Regions.Count > 0 ? new(read.Count, read.Except(expect.Regions).Count()) : Count.None),
        new("brier", "Brier score of the first muscle", Brier),
    ];

    /// <summary>Whether the answer of a case is a muscle.</summary>
    internal static bool HasMuscle(CaseKind kind) => kind is CaseKind.Muscle or CaseKind.Both;

    /// <summary>Whether a muscle that is right stands among the first.</summary>
    internal static bool IsAmong(Expected expect, Outcome got, int first) => got.Muscles.Take(first).Any(muscle => IsRight(expect, muscle));

    /// <summary>Whether this is an answer with a belief that can be right or wrong.</summary>
    internal static bool IsBelieved(CaseKind kind, Outcome got) => kind is not CaseKind.Refer && !got.Stopped && got.Muscles.Count > 0;

    /// <summary>A muscle on the wrong side is wrong; both sides alike are not the wrong side.</summary>
    private static bool IsRight(Expected expect, Candidate muscle) =>
        expect.Muscles.Contains(muscle.Muscle) && (muscle.Side is not { } side || expect.Sides.Count == 0 || expect.Sides.Contains(side));

    private static bool IsStoppedBy(Expected expect, Outcome got) => got.Stopped && got.Flags.Any(flag => flag.Urgency >= Urgency.SameDay && expect.Flags.Contains(flag.Id));

    private static bool IsAdvised(Expected expect, Outcome got) => IsAmong(expect, got, 1) && got.Flags.Any(flag => expect.Flags.Contains(flag.Id));

    private static bool NoMuscleLeads(Outcome got) => !got.Stopped && (got.Muscles.Count == 0 || got.Muscles[0].Probability <= got.Elsewhere);

    /// <summary>A place that was also taken for its other side was not read.</summary>
    private static Count Found(Expected expect, IReadOnlyList<Place> read) => new(
        expect.Regions.Count,
        expect.Regions.Count(place => read.Contains(place) && (place.Mirrored == place || expect.Regions.Contains(place.Mirrored) || !read.Contains(place.Mirrored))));

    private static Count Brier(Expected expect, CaseKind kind, Outcome got)
    {
        if (!IsBelieved(kind, got))
        {
            return Count.None;
        }

        double off = got.Muscles[0].Probability - (IsAmong(expect, got, 1) ? 1 : 0);
        return new(1, off * off);
    }
}
