using Unknot.Core.Knowledge;

namespace Unknot.Core.Localisation;

/// <summary>What a complaint may come from: a muscle, or a condition that is none.</summary>
internal sealed class Structure
{
    internal Structure(Muscle muscle, int careGroup) => (Muscle, CareGroup) = (muscle, careGroup);

    internal Structure(ElsewhereCondition condition, int careGroup) => (Condition, CareGroup) = (condition, careGroup);

    /// <summary>The muscle; null for a condition.</summary>
    internal Muscle? Muscle { get; }

    /// <summary>The condition; null for a muscle.</summary>
    internal ElsewhereCondition? Condition { get; }

    /// <summary>The number of its care group. All conditions share one: somebody should look at them.</summary>
    internal int CareGroup { get; }

    /// <summary>How much a word is its own.</summary>
    /// <param name="kind">The list the word is of.</param>
    /// <param name="id">The word.</param>
    /// <param name="hint">What a word counts that a desk cause only hints at [0–1].</param>
    /// <returns>1 its own, less where it only hints, 0 not [–].</returns>
    internal double Share(EvidenceKind kind, string id, double hint) => kind switch
    {
        EvidenceKind.Quality => Holds(Muscle?.Qualities ?? Condition!.Qualities, id),
        EvidenceKind.Worse => Math.Max(Holds(Muscle?.Aggravators ?? Condition!.Aggravators, id), Muscle is null ? 0 : hint * Holds(Muscle.DeskCauses, id)),
        EvidenceKind.Better => Holds(Muscle?.Easers ?? Condition!.Easers, id),
        _ => Holds(Muscle?.Limits ?? Condition!.Limits, id),
    };

    private static double Holds(IReadOnlyList<string> list, string id) => list.Contains(id) ? 1 : 0;
}
