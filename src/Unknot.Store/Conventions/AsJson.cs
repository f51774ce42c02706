using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Unknot.Store.Conventions;

/// <summary>A small value that is only ever read whole is JSON text, in both databases.</summary>
/// <typeparam name="T">The value.</typeparam>
internal sealed class AsJson<T>() : ValueConverter<T, string>(
    value => JsonSerializer.Serialize(value, Json.Options),
    text => JsonSerializer.Deserialize<T>(text, Json.Options)!);

/// <summary>Two such values are the same when they are written alike.</summary>
/// <typeparam name="T">The value.</typeparam>
internal sealed class SameJson<T>() : ValueComparer<T>(
    (left, right) => JsonSerializer.Serialize(left, Json.Options) == JsonSerializer.Serialize(right, Json.Options),
    value => JsonSerializer.Serialize(value, Json.Options).GetHashCode(StringComparison.Ordinal),
    value => value);

/// <summary>How the values of a row are written as JSON.</summary>
internal static class Json
{
    internal static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };
}
