using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Unknot.Store.Exports;

/// <summary>How values stand in the document: instants in UTC, days as <c>2026-03-02</c>, choices by name, what is not said left out.</summary>
internal static class ExportJson
{
    /// <summary>What the document calls itself.</summary>
    internal const string Format = "unknot-export";

    /// <summary>The version of its shape.</summary>
    internal const int Version = 1;

    /// <summary>How deep it goes: document, table, row, list, entry, point; and a little room for what is none of ours.</summary>
    internal const int MostDepth = 16;

    internal static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NumberHandling = JsonNumberHandling.Strict,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        MaxDepth = MostDepth,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };
}
