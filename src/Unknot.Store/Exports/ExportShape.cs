using System.Reflection;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Unknot.Store.Rows;

namespace Unknot.Store.Exports;

/// <summary>A table of the document: what is stored of a person, row by row.</summary>
/// <param name="Name">Its name in the document: <c>checkIns</c>.</param>
/// <param name="Type">The kind of row.</param>
/// <param name="Columns">Its columns, in the order they are written.</param>
internal sealed record ExportTable(string Name, IEntityType Type, IReadOnlyList<ExportColumn> Columns)
{
    /// <summary>What a row refers to: the columns that hold ids of other rows, and the table each leads to.</summary>
    internal IReadOnlyList<(IProperty Property, IEntityType To)> References { get; } =
        [.. Type.GetForeignKeys().Where(key => key.PrincipalEntityType.ClrType != typeof(Person)).Select(key => (key.Properties[0], key.PrincipalEntityType))];

    /// <summary>What no two rows share: sets of columns, and whether they count only for rows that correct no other.</summary>
    internal IReadOnlyList<(IReadOnlyList<IProperty> Columns, bool FirstEntriesOnly)> Unique { get; } =
        [.. Type.GetIndexes().Where(index => index.IsUnique).Select(index => ((IReadOnlyList<IProperty>)[.. index.Properties.Where(p => p.Name != nameof(PersonRow.PersonId))], index.GetFilter() is not null))];
}

/// <summary>A column of a table.</summary>
/// <param name="Name">Its name in the document: <c>recordedAt</c>.</param>
/// <param name="Property">What it holds.</param>
internal sealed record ExportColumn(string Name, IProperty Property)
{
    /// <summary>Whether the database refuses what is not 0 to 10.</summary>
    internal bool IsScore { get; } = Property.PropertyInfo?.IsDefined(typeof(ScoreAttribute)) ?? false;

    /// <summary>Whether it is text that holds JSON of a feature's own.</summary>
    internal bool IsJson { get; } = Property.PropertyInfo?.IsDefined(typeof(JsonTextAttribute)) ?? false;

    /// <summary>What a row holds in it.</summary>
    /// <param name="row">The row.</param>
    /// <returns>The value; null when nothing is said.</returns>
    internal object? Of(PersonRow row) => Property.PropertyInfo!.GetValue(row);

    /// <summary>The same as a spreadsheet gets it: a list as JSON, what is written in own words never as a formula.</summary>
    /// <param name="row">The row.</param>
    /// <returns>The field.</returns>
    internal string InASheet(PersonRow row) => Of(row) switch
    {
        null => "",
        string words => Spreadsheet.Words(words),
        { } value => Spreadsheet.Plain(Written(JsonSerializer.SerializeToElement(value, Property.ClrType, ExportJson.Options))),
    };

    private static string Written(JsonElement json) => json.ValueKind == JsonValueKind.String ? json.GetString()! : json.GetRawText();
}

/// <summary>What the document of everything holds, read off the model: a new table or column is in it without a line being written.</summary>
internal static class ExportShape
{
    private static readonly MethodInfo s_any = typeof(ExportShape).GetMethod(nameof(AnyOf), BindingFlags.Static | BindingFlags.NonPublic)!;
    private static readonly MethodInfo s_count = typeof(ExportShape).GetMethod(nameof(CountOf), BindingFlags.Static | BindingFlags.NonPublic)!;
    private static readonly MethodInfo s_rows = typeof(ExportShape).GetMethod(nameof(RowsOf), BindingFlags.Static | BindingFlags.NonPublic)!;

    /// <summary>The tables, so that a row refers to rows of its own table and those before. Whose a row is stays out, as do writes that were done: both mean nothing elsewhere.</summary>
    /// <param name="model">The model.</param>
    /// <returns>The tables.</returns>
    internal static IReadOnlyList<ExportTable> Tables(IModel model)
    {
        List<IEntityType> left = [.. model.GetEntityTypes().Where(type => type.ClrType.IsAssignableTo(typeof(PersonRow))).OrderBy(type => type.ClrType.Name, StringComparer.Ordinal)];
        List<ExportTable> tables = [];
        while (left.Count > 0)
        {
            IEntityType next = left.First(type => type.GetForeignKeys().All(key => key.PrincipalEntityType == type || !left.Contains(key.PrincipalEntityType)));
            left.Remove(next);
            tables.Add(new(Camel(next.GetTableName()!), next, Columns(next)));
        }

        return tables;
    }

    /// <summary>All rows of a table that are the person's, in the order of their ids, which is about that of time.</summary>
    /// <param name="db">Acts for the person.</param>
    /// <param name="table">The table.</param>
    /// <returns>The rows, not tracked.</returns>
    internal static IAsyncEnumerable<PersonRow> Rows(this UnknotDb db, ExportTable table) => (IAsyncEnumerable<PersonRow>)s_rows.MakeGenericMethod(table.Type.ClrType).Invoke(null, [db])!;

    /// <summary>How many they are.</summary>
    /// <param name="db">Acts for the person.</param>
    /// <param name="table">The table.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>The number.</returns>
    internal static Task<int> CountAsync(this UnknotDb db, ExportTable table, CancellationToken stop) => (Task<int>)s_count.MakeGenericMethod(table.Type.ClrType).Invoke(null, [db, stop])!;

    /// <summary>Whether anybody at all has a row in a table.</summary>
    /// <param name="db">The database.</param>
    /// <param name="table">The table.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>True when somebody has.</returns>
    internal static Task<bool> AnybodysAsync(this UnknotDb db, ExportTable table, CancellationToken stop) => (Task<bool>)s_any.MakeGenericMethod(table.Type.ClrType).Invoke(null, [db, stop])!;

    private static IAsyncEnumerable<T> RowsOf<T>(UnknotDb db)
        where T : PersonRow => db.Set<T>().AsNoTracking().OrderBy(row => row.Id).AsAsyncEnumerable();

    private static Task<bool> AnyOf<T>(UnknotDb db, CancellationToken stop)
        where T : PersonRow => db.Set<T>().IgnoreQueryFilters().AnyAsync(stop);

    private static Task<int> CountOf<T>(UnknotDb db, CancellationToken stop)
        where T : PersonRow => db.Set<T>().CountAsync(stop);

    private static IReadOnlyList<ExportColumn> Columns(IEntityType type) =>
    [
        .. type.GetProperties().Where(p => p.Name != nameof(PersonRow.PersonId)).Select(p => new ExportColumn(Camel(p.Name), p))
            .OrderBy(column => column.Name != "id").ThenBy(column => column.Name, StringComparer.Ordinal),
    ];

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
