namespace Unknot.Store.Rows;

/// <summary>What a row that is changed in place said before somebody corrected it: a session, its steps, the words of a visit.</summary>
public sealed class Correction : PersonRow
{
    /// <summary>The row that was corrected.</summary>
    public required Guid RowId { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>What it said until then, as JSON of the feature that corrects it.</summary>
    [JsonText]
    public required string Said { get; init; }
}
