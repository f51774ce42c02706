using Unknot.Core.Knowledge;

namespace Unknot.Content.Cases;

/// <summary>What the right answer to a written case is.</summary>
public enum CaseKind
{
    /// <summary>A muscle, and nothing that needs a professional.</summary>
    Muscle,

    /// <summary>No muscle may be named: somebody should look at it today or now.</summary>
    Refer,

    /// <summary>A muscle, shown with the advice to see a professional.</summary>
    Both,

    /// <summary>No muscle should lead: it comes from somewhere else, or from where no muscle refers to.</summary>
    Elsewhere,
}

/// <summary>What a written case expects of the answer.</summary>
/// <param name="Muscles">Muscles of which any one, named first, is right.</param>
/// <param name="Sides">Its side; both sides hold both; empty where the case does not say.</param>
/// <param name="Regions">The places the complaint's own words say, with their sides.</param>
/// <param name="Flags">Flags of which any one that stops is the right one.</param>
/// <param name="Urgency">How urgent it is.</param>
public sealed record Expected(IReadOnlyList<string> Muscles, IReadOnlyList<Side> Sides, IReadOnlyList<Place> Regions, IReadOnlyList<string> Flags, Urgency Urgency);

/// <summary>What makes a case one that answers are scored by.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">What the right answer is.</param>
/// <param name="Sources">Keys of the bibliography its pattern comes from; of somebody else's cases whatever they name.</param>
/// <param name="Expect">What is expected.</param>
public sealed record Scored(string Id, CaseKind Kind, IReadOnlyList<string> Sources, Expected Expect);
