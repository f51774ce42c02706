using Unknot.Core.Knowledge;

namespace Unknot.Core.Complaint;

/// <summary>What is felt at a place. Three things, not one.</summary>
public enum MarkKind
{
    /// <summary>A sore spot.</summary>
    Sore,

    /// <summary>Stiffness.</summary>
    Stiff,

    /// <summary>Where the pain spreads to.</summary>
    Spread,
}

/// <summary>One mark on the body map.</summary>
/// <param name="Place">Where.</param>
/// <param name="Kind">What is felt there.</param>
/// <param name="Said">Whether it was only read out of words, and nobody confirmed it: then it counts less.</param>
public sealed record Mark(Place Place, MarkKind Kind, bool Said = false);
