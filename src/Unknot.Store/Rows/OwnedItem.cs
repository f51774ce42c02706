namespace Unknot.Store.Rows;

/// <summary>A piece of equipment the person has.</summary>
public sealed class OwnedItem : PersonRow
{
    /// <summary>Its id in the content.</summary>
    public required string Item { get; init; }

    /// <summary>Since when Unknot knows.</summary>
    public required DateTimeOffset Since { get; init; }
}
