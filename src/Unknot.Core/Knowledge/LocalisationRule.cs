namespace Unknot.Core.Knowledge;

/// <summary>What several findings say together beyond each alone.</summary>
public sealed record LocalisationRule
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>One of these regions must be marked; empty = none need be.</summary>
    public required IReadOnlyList<string> Regions { get; init; }

    /// <summary>One of these qualities must be said; empty = none need be.</summary>
    public required IReadOnlyList<string> Qualities { get; init; }

    /// <summary>Whether that it has been there before, as asked beside the map, stands for one of the qualities.</summary>
    public required bool OrBeenBefore { get; init; }

    /// <summary>One of these must make it worse; empty = none need.</summary>
    public required IReadOnlyList<string> Aggravators { get; init; }

    /// <summary>Factors by muscle [–], above 0.</summary>
    public required IReadOnlyDictionary<string, double> Weighs { get; init; }

    /// <summary>The sentence a person reads as the reason.</summary>
    public required string Say { get; init; }

    /// <summary>Keys of the bibliography, or statements.</summary>
    public required IReadOnlyList<string> Sources { get; init; }
}
