using Unknot.Cli.Locate;
using Unknot.Core.Knowledge;
using Unknot.Core.Localisation;
using Unknot.Core.Triage;

namespace Unknot.Cli.Score;

/// <summary>What the app answered to a case.</summary>
internal sealed record Outcome
{
    /// <summary>Whether triage stopped before any muscle was named.</summary>
    internal required bool Stopped { get; init; }

    /// <summary>The flags that stand.</summary>
    internal required IReadOnlyList<StandingFlag> Flags { get; init; }

    /// <summary>Muscles of the worst complaint, the likeliest first.</summary>
    internal required IReadOnlyList<Candidate> Muscles { get; init; }

    /// <summary>That it is no muscle [0–1].</summary>
    internal required double Elsewhere { get; init; }

    /// <summary>The places read from the complaint; null where there were marks to go by as well.</summary>
    internal IReadOnlyList<Place>? Read { get; init; }

    /// <summary>Questions asked after map and safety questions; null when none could be: nobody was there to ask, or triage stopped.</summary>
    internal int? Questions { get; init; }

    /// <summary>Takes from an answer what is scored.</summary>
    internal static Outcome Of(Location location, int? questions = null, IReadOnlyList<Place>? read = null)
    {
        Located? worst = location.Complaints is [{ } first, ..] ? first.Located : null;
        return new()
        {
            Stopped = location.Verdict.Stops,
            Flags = location.Verdict.Flags,
            Muscles = worst?.Muscles ?? [],
            Elsewhere = worst?.Elsewhere.Probability ?? 1,
            Read = read,
            Questions = location.Verdict.Stops ? null : questions,
        };
    }
}
