namespace Unknot.Store.Rows;

/// <summary>A row that is never overwritten: a correction is a new row that names the one it replaces (<see cref="UnknotDb.Replace"/>).</summary>
public abstract class KeptRow : PersonRow
{
    /// <summary>The row this one corrects; null for a first entry.</summary>
    public Guid? ReplacesId { get; internal set; }

    /// <summary>When this row was corrected by another; null while it holds.</summary>
    public DateTimeOffset? ReplacedAt { get; internal set; }
}
