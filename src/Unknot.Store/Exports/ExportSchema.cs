using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Unknot.Store.Exports;

/// <summary>The shape of the document of everything, as JSON Schema 2020-12. It stands in docs/schema/export.json.</summary>
public static class ExportSchema
{
    private static readonly JsonSerializerOptions s_written = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The schema.</summary>
    /// <returns>JSON.</returns>
    public static string Text()
    {
        using SqliteUnknotDb db = new(Sqlite.SqliteFile.OptionsOfCopy("unused.db"));
        IReadOnlyList<ExportTable> tables = ExportShape.Tables(db.Model);
        JsonObject properties = new()
        {
            ["format"] = new JsonObject { ["const"] = ExportJson.Format },
            ["version"] = new JsonObject { ["const"] = ExportJson.Version },
            ["person"] = Row([("zone", Text("An IANA name."), true), ("since", Of(typeof(DateTimeOffset)), true), ("country", OrNull(Text("ISO 3166.")), false)]),
        };
        foreach (ExportTable table in tables)
        {
            properties[table.Name] = new JsonObject { ["type"] = "array", ["items"] = Row(table.Columns.Select(column => (column.Name, Of(column), !column.Property.IsNullable))) };
        }

        JsonObject schema = new()
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = "Everything that Unknot stores of a person",
            ["description"] = "Written by `unknot export`, read by `unknot import`. Ids tie rows together; instants are in UTC; what is not said is left out.",
            ["type"] = "object",
            ["properties"] = properties,
            ["required"] = new JsonArray("format", "version", "person"),
            ["additionalProperties"] = false,
        };
        return schema.ToJsonString(s_written) + "\n";
    }

    private static JsonObject Row(IEnumerable<(string Name, JsonObject Type, bool Required)> columns)
    {
        (string Name, JsonObject Type, bool Required)[] all = [.. columns];
        return new()
        {
            ["type"] = "object",
            ["properties"] = new JsonObject(all.Select(column => KeyValuePair.Create<string, JsonNode?>(column.Name, column.Type))),
            ["required"] = new JsonArray([.. all.Where(column => column.Required).Select(column => JsonValue.Create(column.Name))]),
            ["additionalProperties"] = false,
        };
    }

    private static JsonObject Of(ExportColumn column)
    {
        JsonObject type = Of(column.Property.ClrType);
        if (column.IsScore)
        {
            (type["minimum"], type["maximum"]) = (0, 10);
        }

        if (column.IsJson)
        {
            type["contentMediaType"] = "application/json";
        }

        return type;
    }

    private static JsonObject Of(Type given) => (Nullable.GetUnderlyingType(given) ?? given) switch
    {
        Type t when t == typeof(Guid) => new() { ["type"] = "string", ["format"] = "uuid" },
        Type t when t == typeof(DateTimeOffset) => new() { ["type"] = "string", ["format"] = "date-time" },
        Type t when t == typeof(DateOnly) => new() { ["type"] = "string", ["format"] = "date" },
        Type t when t == typeof(string) => new() { ["type"] = "string" },
        Type t when t == typeof(bool) => new() { ["type"] = "boolean" },
        Type t when t == typeof(int) => new() { ["type"] = "integer" },
        Type t when t == typeof(double) => new() { ["type"] = "number" },
        Type { IsEnum: true } t => new() { ["enum"] = new JsonArray([.. Enum.GetNames(t).Select(name => JsonValue.Create(JsonNamingPolicy.CamelCase.ConvertName(name)))]) },
        Type { IsGenericType: true } t => new() { ["type"] = "array", ["items"] = Of(t.GetGenericArguments()[0]) },
        Type t => Row(t.GetConstructors()[0].GetParameters().Select(p => (JsonNamingPolicy.CamelCase.ConvertName(p.Name!), IsOpen(p) ? OrNull(Of(p.ParameterType)) : Of(p.ParameterType), !p.HasDefaultValue))),
    };

    private static bool IsOpen(ParameterInfo parameter) => parameter.HasDefaultValue || Nullable.GetUnderlyingType(parameter.ParameterType) is not null;

    private static JsonObject OrNull(JsonObject type) => new() { ["anyOf"] = new JsonArray(type, new JsonObject { ["type"] = "null" }) };

    private static JsonObject Text(string description) => new() { ["type"] = "string", ["description"] = description };
}
