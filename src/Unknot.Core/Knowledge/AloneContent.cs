namespace Unknot.Core.Knowledge;

/// <summary>Something a person can start on its own, outside the plan.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Say">What it is good for, and what not.</param>
/// <param name="Use">Its movements, in the order they are shown; empty where <paramref name="LongHold"/>.</param>
/// <param name="LongHold">Whether it is the stretch of the muscle that may be held long.</param>
/// <param name="Minutes">The lengths that can be chosen [min]; empty = the movement's own dose.</param>
/// <param name="Paces">The rhythms of breath that can be chosen; null where there is no choice.</param>
/// <param name="After">What is said at the end; null when nothing more.</param>
/// <param name="Sources">Statements and keys of the bibliography.</param>
public sealed record AloneActivity(
    string Id, string Name, string Say, IReadOnlyList<string> Use, bool LongHold, IReadOnlyList<int> Minutes, BreathPaces? Paces, string? After, IReadOnlyList<string> Sources);

/// <summary>Rhythms of breath to choose from.</summary>
/// <param name="Of">The movements that leave the choice.</param>
/// <param name="Choose">The rhythms, the usual one first.</param>
public sealed record BreathPaces(IReadOnlyList<string> Of, IReadOnlyList<Breath> Choose);
