using System.Text.Json;
using Microsoft.EntityFrameworkCore.Metadata;
using Unknot.Core.Outcomes;
using Unknot.Store.Rows;

namespace Unknot.Store.Exports;

/// <summary>A row as it came, and where it stood.</summary>
/// <param name="Row">The row, of no person yet.</param>
/// <param name="Where">Its place: <c>checkIns[3]</c>.</param>
internal sealed record ImportedRow(PersonRow Row, string Where);

/// <summary>What a document holds, every value looked at.</summary>
/// <param name="Person">The person.</param>
/// <param name="Tables">The rows by table, in the order of the shape.</param>
internal sealed record ImportedDocument(ExportedPerson Person, IReadOnlyDictionary<ExportTable, IReadOnlyList<ImportedRow>> Tables);

/// <summary>Reads a document of everything. What is missing, unknown or out of range is named with its place; nothing is guessed and nothing passed over.</summary>
internal sealed class ImportRead(IReadOnlyList<ExportTable> shape)
{
    private const int MostProblems = 20;

    private readonly List<Problem> _problems = [];

    /// <summary>Reads it.</summary>
    /// <param name="json">UTF-8.</param>
    /// <param name="file">What it is called.</param>
    /// <returns>What it holds, or what is wrong with it.</returns>
    internal Result<ImportedDocument> Read(ReadOnlyMemory<byte> json, string file)
    {
        try
        {
            ReadOnlyMemory<byte> text = json.Span.StartsWith("\uFEFF"u8) ? json[3..] : json;
            using JsonDocument document = JsonDocument.Parse(text, new() { MaxDepth = ExportJson.MostDepth, AllowDuplicateProperties = false });
            ImportedDocument? read = Document(document.RootElement, file);
            return read is not null && _problems.Count == 0 ? Result<ImportedDocument>.Of(read) : Result<ImportedDocument>.Failed(_problems);
        }
        catch (JsonException error)
        {
            return Result<ImportedDocument>.Failed(new Problem(error.LineNumber is { } line ? $"{file}:{line + 1}" : file, "This is no whole JSON document; take the file as Unknot exported it."));
        }
        catch (InvalidOperationException)
        {
            return Result<ImportedDocument>.Failed(new Problem(file, "The document holds text that is no UTF-8; take the file as Unknot exported it."));
        }
    }

    private ImportedDocument? Document(JsonElement root, string file)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("format", out JsonElement format) || format.ValueKind != JsonValueKind.String || format.GetString() != ExportJson.Format)
        {
            _problems.Add(new(file, "This is no export of Unknot; take one that `unknot export` or the page Export made."));
            return null;
        }

        if (!root.TryGetProperty("version", out JsonElement version) || version.ValueKind != JsonValueKind.Number || !version.TryGetInt32(out int number) || number != ExportJson.Version)
        {
            _problems.Add(new($"{file}: version", $"The document is not of version {ExportJson.Version}, the one this Unknot reads; a newer Unknot may have made it."));
            return null;
        }

        foreach (JsonProperty unknown in root.EnumerateObject().Where(p => p.Name is not ("format" or "version" or "person") && shape.All(table => table.Name != p.Name)))
        {
            Add($"{unknown.Name}", "There is no such table; a newer Unknot may have made this.");
        }

        ExportedPerson? person = root.TryGetProperty("person", out JsonElement its) ? Value<ExportedPerson>(its, "person") : null;
        if (person is null || !TimeZoneInfo.TryFindSystemTimeZoneById(person.Zone, out _))
        {
            Add("person", "It names no time zone that is known here.");
        }

        return new(person!, shape.ToDictionary(table => table, IReadOnlyList<ImportedRow> (table) => root.TryGetProperty(table.Name, out JsonElement rows) ? Rows(table, rows) : []));
    }

    private List<ImportedRow> Rows(ExportTable table, JsonElement rows)
    {
        if (rows.ValueKind != JsonValueKind.Array)
        {
            Add(table.Name, "It is no list of rows.");
            return [];
        }

        HashSet<Guid> ids = [];
        List<ImportedRow> read = [];
        foreach (JsonElement row in rows.EnumerateArray().TakeWhile(_ => _problems.Count < MostProblems))
        {
            string where = $"{table.Name}[{read.Count}]";
            read.Add(new(Row(table, row, where), where));
            if (!ids.Add(read[^1].Row.Id))
            {
                Add(where, "Its id is that of a row before it, or none.");
            }
        }

        return read;
    }

    private PersonRow Row(ExportTable table, JsonElement row, string where)
    {
        PersonRow made = (PersonRow)Activator.CreateInstance(table.Type.ClrType)!;
        if (row.ValueKind != JsonValueKind.Object)
        {
            Add(where, "It is no row.");
            return made;
        }

        foreach (JsonProperty unknown in row.EnumerateObject().Where(p => table.Columns.All(column => column.Name != p.Name)))
        {
            Add($"{where}.{unknown.Name}", "There is no such column; a newer Unknot may have made this.");
        }

        foreach (ExportColumn column in table.Columns)
        {
            Put(made, column, row, where);
        }

        return made;
    }

    private void Put(PersonRow made, ExportColumn column, JsonElement row, string where)
    {
        IProperty property = column.Property;
        string place = $"{where}.{column.Name}";
        object? value = row.TryGetProperty(column.Name, out JsonElement given) ? Value(given, property.ClrType, place) : null;
        if (value is null)
        {
            if (!property.IsNullable)
            {
                Add(place, "It is missing.");
            }

            return;
        }

        if (Wrong(column, value) is { } wrong)
        {
            Add(place, wrong);
        }

        property.PropertyInfo!.SetValue(made, value);
    }

    private static string? Wrong(ExportColumn column, object value) => value switch
    {
        int score when column.IsScore && score is < 0 or > 10 => "It is not from 0 to 10.",
        double number when !double.IsFinite(number) => "It is no number.",
        string text when text.Contains('\0', StringComparison.Ordinal) => "It holds a character that no database keeps.",
        string text when column.IsJson && !IsJson(text) => "It is no JSON.",
        Guid id when id == Guid.Empty => "It is no id.",
        _ => null,
    };

    private static bool IsJson(string text)
    {
        try
        {
            using JsonDocument _ = JsonDocument.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private T? Value<T>(JsonElement given, string place)
        where T : class => (T?)Value(given, typeof(T), place);

    private object? Value(JsonElement given, Type type, string place)
    {
        try
        {
            return given.Deserialize(type, ExportJson.Options);
        }
        catch (Exception error) when (error is JsonException or FormatException or ArgumentException or NotSupportedException)
        {
            Add(place, "It does not hold what belongs there; docs/schema/export.json says what does.");
            return null;
        }
    }

    private void Add(string where, string what)
    {
        if (_problems.Count < MostProblems)
        {
            _problems.Add(new(where, what));
        }
    }
}
