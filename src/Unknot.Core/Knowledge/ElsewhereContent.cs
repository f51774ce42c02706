namespace Unknot.Core.Knowledge;

/// <summary>One pattern in which a condition is felt.</summary>
/// <param name="Primary">Regions it is usually felt in.</param>
/// <param name="Spill">Regions some people feel it in as well.</param>
/// <param name="Tender">Regions where pressing hurts.</param>
public sealed record ElsewherePlace(IReadOnlyList<string> Primary, IReadOnlyList<string> Spill, IReadOnlyList<string> Tender);

/// <summary>A joint, nerve, organ or headache disorder a complaint may come from instead of a muscle.</summary>
public sealed record ElsewhereCondition
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>Its name, as look-alikes name it.</summary>
    public required string Name { get; init; }

    /// <summary>What gives it away, as a person reads it.</summary>
    public required string Tell { get; init; }

    /// <summary>How common it is against the other conditions [–], above 0; 1 = usual.</summary>
    public required double Prior { get; init; }

    /// <summary>The patterns it is felt in; at least one.</summary>
    public required IReadOnlyList<ElsewherePlace> Places { get; init; }

    /// <summary>Ids of <see cref="Words.Qualities"/>: how it feels.</summary>
    public required IReadOnlyList<string> Qualities { get; init; }

    /// <summary>Ids of <see cref="Words.Aggravators"/>: what makes it worse.</summary>
    public required IReadOnlyList<string> Aggravators { get; init; }

    /// <summary>Ids of <see cref="Words.Easers"/>: what makes it better.</summary>
    public required IReadOnlyList<string> Easers { get; init; }

    /// <summary>Ids of <see cref="Words.Limits"/>: what it keeps a person from doing.</summary>
    public required IReadOnlyList<string> Limits { get; init; }

    /// <summary>The ages it is mostly met at [years]; null = any.</summary>
    public Span? Ages { get; init; }

    /// <summary>How long it has mostly lasted when somebody comes with it [days]; null = any time.</summary>
    public Span? OnsetDays { get; init; }

    /// <summary>How common both sides alike are, against one of them [0–1]; null = as for a muscle.</summary>
    public double? BothSides { get; init; }

    /// <summary>Flags that belong to it.</summary>
    public required IReadOnlyList<string> Flags { get; init; }

    /// <summary>Keys of the bibliography.</summary>
    public required IReadOnlyList<string> Sources { get; init; }
}
