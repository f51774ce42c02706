using Unknot.Core.Knowledge;

namespace Unknot.Core.Exposure;

/// <summary>The score of a workstation by its tables.</summary>
/// <param name="Final">The final score [1–10]; null while anything it needs is missing.</param>
/// <param name="Tables">The score of each table that can be read, with its hours, by id.</param>
/// <param name="Missing">What is still to be said: ids of sections, and <c>hours/ID</c> of those whose hours count.</param>
public sealed record DeskScore(int? Final, IReadOnlyDictionary<string, int> Tables, IReadOnlyList<string> Missing)
{
    /// <summary>Scores a desk.</summary>
    /// <param name="workstation">The parts, the tables and what they range over.</param>
    /// <param name="check">What was said. Parts of other content are left aside.</param>
    /// <returns>The score; nothing is assumed of what was not said.</returns>
    /// <remarks>
    /// A section scores its state, every add that applies and its own hours, never below 0; one that is not used scores 0. A table is entered with the sums of its rows and columns, clamped to
    /// their ranges, and takes its hours after the look-up; the greatest table is the final score. Every sum is clamped.
    /// <source key="ROSA2012" /><source key="ROSA_GRIDS" />
    /// </remarks>
    public static DeskScore Of(Workstation workstation, DeskCheck check)
    {
        List<string> missing = [];
        Dictionary<string, int> tables = new(StringComparer.Ordinal);
        foreach (ScoreGrid grid in workstation.Grids)
        {
            int? rows = Sum(workstation, check, grid.Rows, missing);
            int? columns = Sum(workstation, check, grid.Columns, missing);
            int? hours = grid.Hours is null ? 0 : HoursOf(workstation, check, grid.Id, missing);
            if (rows + columns + hours is not null)
            {
                int cell = grid.Cells[grid.RowRange.Nearest(rows!.Value) - grid.RowRange.Least][grid.ColumnRange.Nearest(columns!.Value) - grid.ColumnRange.Least];
                tables[grid.Id] = workstation.ScoreRange.Nearest(cell + hours!.Value);
            }
        }

        return new(missing.Count == 0 ? workstation.ScoreRange.Nearest(tables.Values.Max()) : null, tables, missing);
    }

    private static int? Sum(Workstation workstation, DeskCheck check, IReadOnlyList<string> sections, List<string> missing)
    {
        int?[] scores = [.. sections.Select(id => Of(workstation, check, workstation.Sections[id], missing))];
        return scores.Contains(null) ? null : scores.Sum();
    }

    private static int? Of(Workstation workstation, DeskCheck check, DeskSection section, List<string> missing)
    {
        if (!check.Parts.TryGetValue(section.Id, out DeskPart? part))
        {
            missing.Add(section.Id);
            return null;
        }

        if (part.State is null)
        {
            return 0;
        }

        int points = section.Base.Concat(section.Add).Where(option => option.Id == part.State || part.More.Contains(option.Id)).Sum(option => option.Points);
        return section.Hours is null ? points
            : HoursOf(workstation, check, section.Id, missing) is { } hours ? Math.Max(0, points + hours)
            : null;
    }

    private static int? HoursOf(Workstation workstation, DeskCheck check, string of, List<string> missing)
    {
        if (check.Hours.TryGetValue(of, out string? duration))
        {
            return workstation.Durations[duration].Points;
        }

        missing.Add($"hours/{of}");
        return null;
    }
}
