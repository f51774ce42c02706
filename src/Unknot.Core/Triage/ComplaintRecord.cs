namespace Unknot.Core.Triage;

/// <summary>An answer with its time. One that was corrected is not among those that are read; it is kept with what took its place.</summary>
/// <param name="Question">A gate question or a flag.</param>
/// <param name="Answer">The answer.</param>
/// <param name="At">When it was given.</param>
/// <param name="Round">The walk through the gate it belongs to; null outside one.</param>
public sealed record DatedAnswer(string Question, Answer Answer, DateTimeOffset At, Guid? Round = null);

/// <summary>"Seen by a professional on that day, told that I may go on."</summary>
/// <param name="Flags">The flags and gate questions it answers, as <see cref="Seeing.Clears"/> gives them.</param>
/// <param name="RecordedAt">When it was recorded.</param>
public sealed record SeenRecord(IReadOnlyCollection<string> Flags, DateTimeOffset RecordedAt);

/// <summary>A flag that the stress ladder, the diary or the person's own words raised: an older no does not answer it.</summary>
/// <param name="Flag">The flag.</param>
/// <param name="At">When.</param>
public sealed record RaisedFlag(string Flag, DateTimeOffset At)
{
    /// <summary>The words that opened it, as the person wrote them; empty where something else raised it.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];
}

/// <summary>All that was ever told of one complaint's gate and flags.</summary>
public sealed record ComplaintRecord
{
    /// <summary>Answers to gate questions.</summary>
    public IReadOnlyList<DatedAnswer> Gate { get; init; } = [];

    /// <summary>Answers to flags.</summary>
    public IReadOnlyList<DatedAnswer> Flags { get; init; } = [];

    /// <summary>Records of having been seen.</summary>
    public IReadOnlyList<SeenRecord> Seen { get; init; } = [];

    /// <summary>Flags that were raised.</summary>
    public IReadOnlyList<RaisedFlag> Raised { get; init; } = [];
}
