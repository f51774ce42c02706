namespace Unknot.Core.Knowledge;

/// <summary>How long a part of the desk is used.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Text">What is shown.</param>
/// <param name="Points">What it adds to a score; below 0 for short use.</param>
public sealed record DeskDuration(string Id, string Text, int Points);

/// <summary>One thing that can be so of a part of the desk.</summary>
/// <param name="Id">Its id, unique within its section.</param>
/// <param name="Text">What is shown.</param>
/// <param name="Points">What it scores.</param>
/// <param name="Tags">Exposure tags it sets, each to 1–3; empty when none.</param>
/// <param name="Fix">What puts it right; null when nothing need be.</param>
public sealed record DeskOption(string Id, string Text, int Points, IReadOnlyDictionary<string, int> Tags, string? Fix);

/// <summary>A part of the workstation score.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Ask">What is asked of it.</param>
/// <param name="Base">Its states; exactly one of these applies.</param>
/// <param name="Add">All of these that apply are added.</param>
/// <param name="Hours">What is asked of its own hours of use, which are added; null when they are not.</param>
/// <param name="Unused">What is answered where there is no such thing, so that it scores 0; null when it cannot be missing.</param>
/// <param name="Muscles">Muscles its faults load where no tag says it.</param>
/// <param name="Note">What is still unsure about it; null when nothing.</param>
public sealed record DeskSection(
    string Id, string Name, string Ask, IReadOnlyList<DeskOption> Base, IReadOnlyList<DeskOption> Add, string? Hours, string? Unused, IReadOnlyList<string> Muscles, string? Note)
{
    /// <summary>The state that needs no change: the one with the fewest points.</summary>
    public DeskOption AsItShouldBe => Base.MinBy(state => state.Points) ?? throw new InvalidOperationException($"Section '{Id}' has no state.");

    /// <summary>Everything of it that fails.</summary>
    public IEnumerable<DeskOption> Faults => Base.Where(state => state != AsItShouldBe).Concat(Add);
}

/// <summary>A look-up table of the workstation score.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Hours">What is asked of the hours that are added after the look-up; null when none are.</param>
/// <param name="Rows">What stands in its rows; their sum is looked up.</param>
/// <param name="RowRange">The sums of the first and the last row; sums beyond are clamped.</param>
/// <param name="Columns">What stands in its columns; their sum is looked up.</param>
/// <param name="ColumnRange">The sums of the first and the last column; sums beyond are clamped.</param>
/// <param name="Cells">The scores, row by row.</param>
public sealed record ScoreGrid(
    string Id, string? Hours, IReadOnlyList<string> Rows, Span RowRange, IReadOnlyList<string> Columns, Span ColumnRange, IReadOnlyList<IReadOnlyList<int>> Cells);

/// <summary>What a final score means.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Range">The scores.</param>
/// <param name="Say">What a person reads.</param>
public sealed record ScoreBand(string Id, Span Range, string Say);

/// <summary>How a workstation is scored (Rapid Office Strain Assessment, its facts in own words).</summary>
public sealed record Workstation
{
    /// <summary>The cause it belongs to: of its tags the check decides, of other tags it is one answer among others.</summary>
    public required string Cause { get; init; }

    /// <summary>Keys of the bibliography.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>Whether the tables were checked against the paper.</summary>
    public required bool Verified { get; init; }

    /// <summary>How far the score can be trusted, in words.</summary>
    public required string Caution { get; init; }

    /// <summary>Hours of use and what they add.</summary>
    public required Catalogue<DeskDuration> Durations { get; init; }

    /// <summary>The parts.</summary>
    public required Catalogue<DeskSection> Sections { get; init; }

    /// <summary>The tables that have cells; each is entered with sums of sections.</summary>
    public required Catalogue<ScoreGrid> Grids { get; init; }

    /// <summary>The least and the greatest score, of a table with its hours and of all.</summary>
    public required Span ScoreRange { get; init; }

    /// <summary>What the final score means.</summary>
    public required Catalogue<ScoreBand> Bands { get; init; }

    /// <summary>How sections, grids and the final score are put together, in words.</summary>
    public required Catalogue<WrittenRule> Rules { get; init; }

    /// <summary>Whose hours are asked, with the question: tables first, then sections, by their ids.</summary>
    public IEnumerable<(string Id, string Ask)> Hours =>
        [.. Grids.Where(grid => grid.Hours is not null).Select(grid => (grid.Id, grid.Hours!)), .. Sections.Where(section => section.Hours is not null).Select(section => (section.Id, section.Hours!))];
}

/// <summary>What should be so at a desk.</summary>
/// <param name="Id">Its id, unique over all lists.</param>
/// <param name="Text">What should be so.</param>
/// <param name="Tags">Exposure tags that are set where it is not, each to 1–3; empty when none.</param>
/// <param name="Fix">What puts it right.</param>
public sealed record ChecklistItem(string Id, string Text, IReadOnlyDictionary<string, int> Tags, string Fix)
{
    /// <summary>How to see it oneself, without a camera; null where it is plain to see.</summary>
    public string? How { get; init; }
}

/// <summary>One part of the plain checklist.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Items">What should be so.</param>
/// <param name="Sources">Keys of the bibliography.</param>
public sealed record Checklist(string Id, string Name, IReadOnlyList<ChecklistItem> Items, IReadOnlyList<string> Sources);
