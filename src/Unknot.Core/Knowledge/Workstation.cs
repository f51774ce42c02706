namespace Unknot.Core.Knowledge;

/// <summary>One answer about a part of the workstation.</summary>
/// <param name="Id">Its id, unique within its section.</param>
/// <param name="Text">What is shown.</param>
/// <param name="Points">What it scores.</param>
public sealed record WorkstationOption(string Id, string Text, int Points);

/// <summary>A part of the workstation score.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Base">Exactly one of these applies.</param>
/// <param name="Add">All of these that apply are added.</param>
/// <param name="OwnDuration">Whether its own hours of use are added.</param>
/// <param name="Muscles">Muscles its faults load.</param>
/// <param name="Note">What is still unsure about it; null when nothing.</param>
public sealed record WorkstationSection(
    string Id, IReadOnlyList<WorkstationOption> Base, IReadOnlyList<WorkstationOption> Add, bool OwnDuration, IReadOnlyList<string> Muscles, string? Note);

/// <summary>A look-up table of the workstation score.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Rows">What stands in its rows; their sum is looked up.</param>
/// <param name="RowRange">The sums of the first and the last row; sums beyond are clamped.</param>
/// <param name="Columns">What stands in its columns; their sum is looked up.</param>
/// <param name="ColumnRange">The sums of the first and the last column; sums beyond are clamped.</param>
/// <param name="Cells">The scores, row by row.</param>
public sealed record ScoreGrid(string Id, IReadOnlyList<string> Rows, Span RowRange, IReadOnlyList<string> Columns, Span ColumnRange, IReadOnlyList<IReadOnlyList<int>> Cells);

/// <summary>What a final score means.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Range">The scores.</param>
/// <param name="Label">The words.</param>
public sealed record ScoreBand(string Id, Span Range, string Label);

/// <summary>How a workstation is scored (Rapid Office Strain Assessment, its facts in own words).</summary>
public sealed record Workstation
{
    /// <summary>Keys of the bibliography.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>How far the score can be trusted, in words.</summary>
    public required string Caution { get; init; }

    /// <summary>Hours of use and what they add.</summary>
    public required IReadOnlyList<WorkstationOption> Durations { get; init; }

    /// <summary>The parts.</summary>
    public required Catalogue<WorkstationSection> Sections { get; init; }

    /// <summary>The tables that have cells; each is entered with sums of sections.</summary>
    public required Catalogue<ScoreGrid> Grids { get; init; }

    /// <summary>The least and the greatest value of a named sum or section, applied before every look-up.</summary>
    public required IReadOnlyDictionary<string, Span> Clamp { get; init; }

    /// <summary>What the final score means.</summary>
    public required Catalogue<ScoreBand> Bands { get; init; }

    /// <summary>How sections, grids and the final score are put together, in words.</summary>
    public required Catalogue<WrittenRule> Rules { get; init; }
}

/// <summary>One part of the plain checklist.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Items">What should be so.</param>
/// <param name="Sources">Keys of the bibliography.</param>
public sealed record Checklist(string Id, IReadOnlyList<Option> Items, IReadOnlyList<string> Sources);
