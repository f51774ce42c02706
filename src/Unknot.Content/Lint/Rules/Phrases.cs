using System.Text.Json;

namespace Unknot.Content.Lint.Rules;

/// <summary>Words of the content for values of Core.</summary>
internal static class Phrases
{
    /// <summary>As the content writes it: <c>see_professional</c>, <c>stretch</c>.</summary>
    public static string Word(this Enum value) => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}
