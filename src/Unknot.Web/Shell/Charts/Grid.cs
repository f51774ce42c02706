using System.Globalization;

namespace Unknot.Web.Shell.Charts;

/// <summary>A cell of a table: what the page shows, and what a spreadsheet gets.</summary>
/// <param name="Text">What the page shows.</param>
/// <param name="Raw">What a spreadsheet gets: a number or a day in its plain form, else the words.</param>
/// <param name="IsWords">Whether it is words, which a spreadsheet must not take for a formula.</param>
public sealed record Cell(string Text, string Raw, bool IsWords)
{
    private const string Nothing = "–";

    /// <summary>Where the page leads from it; null where nowhere.</summary>
    public string? Href { get; init; }

    /// <summary>What the link is called when it is read aloud; null where its text will do.</summary>
    public string? Label { get; init; }

    /// <summary>Words.</summary>
    /// <param name="text">The words; null or empty is nothing.</param>
    public static Cell Of(string? text) => string.IsNullOrEmpty(text) ? new(Nothing, "", false) : new(text, text, true);

    /// <summary>A number.</summary>
    /// <param name="number">The number; null is nothing.</param>
    /// <param name="format">How it is written.</param>
    public static Cell Of(double? number, string format = "0.#") =>
        number is { } value ? new(value.ToString(format, CultureInfo.InvariantCulture), value.ToString(format, CultureInfo.InvariantCulture), false) : new(Nothing, "", false);

    /// <summary>A day.</summary>
    /// <param name="day">The day; null is nothing.</param>
    public static Cell Of(DateOnly? day) =>
        day is { } value ? new(value.ToString("ddd d MMM yyyy", CultureInfo.InvariantCulture), value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), false) : new(Nothing, "", false);
}

/// <summary>The numbers behind a drawing: a table on the page, and a file for a spreadsheet.</summary>
/// <param name="Columns">The heads.</param>
/// <param name="Rows">The rows; each begins with what it is about.</param>
public sealed record Grid(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<Cell>> Rows)
{
    /// <summary>How many of the columns only the page shows: the last ones.</summary>
    public int PageOnly { get; init; }

    /// <summary>What the table's numbers are; null where the heads say it.</summary>
    public string? Caption { get; init; }
}
