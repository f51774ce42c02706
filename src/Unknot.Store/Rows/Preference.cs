namespace Unknot.Store.Rows;

/// <summary>Something the person chose or was told once: a name and a value.</summary>
public sealed class Preference : ChangingRow
{
    /// <summary>Its name, in the feature's own words.</summary>
    public required string Name { get; init; }

    /// <summary>Its value.</summary>
    public required string Value { get; set; }

    /// <summary>When it was last set.</summary>
    public required DateTimeOffset SetAt { get; set; }
}
