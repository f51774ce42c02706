using System.Collections.Immutable;
using Unknot.Core.Knowledge;

namespace Unknot.Core.Triage;

/// <summary>
/// What triage takes out of what is offered for one complaint, and leave to offer the rest: only <see cref="Verdict.Permit"/> hands one out.
/// Localisation asks it before it asks to press; planning before every movement.
/// </summary>
public sealed record Restrictions
{
    internal Restrictions()
    {
    }

    /// <summary>Nothing taken out, nothing known.</summary>
    internal static Restrictions None { get; } = new();

    /// <summary>The widest that flags take out in this complaint's area.</summary>
    public Blocks Blocks { get; internal init; }

    /// <summary>The flags that do.</summary>
    public IReadOnlyList<string> BlockedBy { get; internal init; } = [];

    /// <summary>Care modifiers in force.</summary>
    public ImmutableSortedSet<string> Modifiers { get; internal init; } = [];

    /// <summary>Whether it counts as pregnant after mid term.</summary>
    public bool AfterMidTerm { get; internal init; }

    /// <summary>Ids (facts, modifiers, flags, <c>finding:</c>…) answered yes or not sure: a contraindication that names one applies.</summary>
    public ImmutableSortedSet<string> Applies { get; internal init; } = [];

    /// <summary>Ids answered no: what a movement requires to be no. Gate questions are among them on the day they were answered, and the findings they ask in full.</summary>
    public ImmutableSortedSet<string> AnsweredNo { get; internal init; } = [];
}
