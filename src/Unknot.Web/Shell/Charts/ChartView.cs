namespace Unknot.Web.Shell.Charts;

/// <summary>A drawing with what it means, its table and its files. <c>&lt;partial name="_ChartView" model="…" /&gt;</c></summary>
/// <param name="Id">Its name in addresses and files.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Lead">What it says, in a sentence; where it cannot be drawn yet, when it can.</param>
/// <param name="Table">Its numbers.</param>
public sealed record ChartView(string Id, string Title, string Lead, Grid Table)
{
    /// <summary>The drawing for a phone; null where there is nothing to draw yet.</summary>
    public Scene? Narrow { get; init; }

    /// <summary>The drawing for a wide window.</summary>
    public Scene? Wide { get; init; }

    /// <summary>What is said beneath it.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Where its file for a spreadsheet is.</summary>
    public string CsvHref { get; init; } = "";
}
