using System.Data;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Unknot.Store.Rows;

namespace Unknot.Store.Exports;

/// <summary>All that is stored of a person, for them to take along. The same content is the same bytes.</summary>
public static class Export
{
    private static readonly JsonWriterOptions s_written = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One document of everything, as it was at one moment.</summary>
    /// <param name="db">Acts for the person.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>JSON in UTF-8, in the shape of docs/schema/export.json.</returns>
    public static async Task<byte[]> EverythingAsync(UnknotDb db, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        using MemoryStream document = new();
        await using (Utf8JsonWriter json = new(document, s_written))
        await using (IDbContextTransaction moment = await db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, stop))
        {
            json.WriteStartObject();
            json.WriteString("format", ExportJson.Format);
            json.WriteNumber("version", ExportJson.Version);
            await WritePersonAsync(json, db, stop);
            foreach (ExportTable table in ExportShape.Tables(db.Model))
            {
                json.WriteStartArray(table.Name);
                await WriteRowsAsync(json, db, table, stop);
                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        document.WriteByte((byte)'\n');
        return document.ToArray();
    }

    /// <summary>The names of the tables, and how many rows each has.</summary>
    /// <param name="db">Acts for the person.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>Them, in the order of the document.</returns>
    public static async Task<IReadOnlyList<(string Name, int Rows)>> TablesAsync(UnknotDb db, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        List<(string, int)> tables = [];
        foreach (ExportTable table in ExportShape.Tables(db.Model))
        {
            tables.Add((table.Name, await db.CountAsync(table, stop)));
        }

        return tables;
    }

    /// <summary>One table as a file for a spreadsheet.</summary>
    /// <param name="db">Acts for the person.</param>
    /// <param name="name">The table, by its name in the document.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>CSV; null when there is no such table.</returns>
    public static async Task<byte[]?> TableAsync(UnknotDb db, string name, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        if (ExportShape.Tables(db.Model).FirstOrDefault(table => table.Name == name) is not { } table)
        {
            return null;
        }

        Spreadsheet sheet = new();
        sheet.Line(table.Columns.Select(column => Spreadsheet.Words(column.Name)));
        await foreach (PersonRow row in db.Rows(table).WithCancellation(stop))
        {
            sheet.Line(table.Columns.Select(column => column.InASheet(row)));
        }

        return sheet.ToBytes();
    }

    private static async Task WritePersonAsync(Utf8JsonWriter json, UnknotDb db, CancellationToken stop)
    {
        Person person = await db.People.AsNoTracking().SingleAsync(p => p.Id == db.ActsFor, stop);
        json.WritePropertyName("person");
        JsonSerializer.Serialize(json, new ExportedPerson(person.ZoneId, person.CreatedAt, person.Country), ExportJson.Options);
    }

    private static async Task WriteRowsAsync(Utf8JsonWriter json, UnknotDb db, ExportTable table, CancellationToken stop)
    {
        await foreach (PersonRow row in db.Rows(table).WithCancellation(stop))
        {
            json.WriteStartObject();
            foreach (ExportColumn column in table.Columns)
            {
                if (column.Of(row) is { } value)
                {
                    json.WritePropertyName(column.Name);
                    JsonSerializer.Serialize(json, value, column.Property.ClrType, ExportJson.Options);
                }
            }

            json.WriteEndObject();
        }
    }
}

/// <summary>The person, as the document holds them: without the id, which means nothing elsewhere.</summary>
/// <param name="Zone">The time zone their days are counted in, an IANA name.</param>
/// <param name="Since">When they first came.</param>
/// <param name="Country">The country they chose for emergency numbers.</param>
internal sealed record ExportedPerson(string Zone, DateTimeOffset Since, string? Country = null);
