namespace Unknot.Store.Rows;

/// <summary>A row that belongs to one person. <see cref="UnknotDb"/> shows and takes only those of the person it acts for.</summary>
public abstract class PersonRow
{
    /// <summary>A version 7 identifier, so that rows of one moment lie together: <c>Guid.CreateVersion7(now)</c>.</summary>
    public required Guid Id { get; init; }

    /// <summary>Whose it is. Left empty it is filled in on saving.</summary>
    public Guid PersonId { get; internal set; }
}
