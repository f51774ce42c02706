using System.Text.Json;
using System.Text.Json.Serialization;
using Unknot.Core.Forecasting;

namespace Unknot.Web.Shell.Forecasts;

/// <summary>What can be tried out on the days ahead.</summary>
public enum TriedOut
{
    /// <summary>Breaks in a short rhythm, moved in.</summary>
    Breaks,

    /// <summary>The program on five days of the week.</summary>
    Program,

    /// <summary>Forearms supported.</summary>
    Support,

    /// <summary>Stress as last month.</summary>
    Stress,

    /// <summary>Releases alone, without training.</summary>
    ReleaseOnly,
}

/// <summary>What would be with something else done.</summary>
/// <param name="What">What.</param>
/// <param name="Change">By how much the chance that is shown changes: of return while it is quiet, else of being quiet.</param>
/// <param name="Relapse">By how much the chance of a relapse changes; null where that is undefined.</param>
/// <param name="Pain">Pain, day after day ahead: what half of what is possible lies below [tenths of NPRS points].</param>
public sealed record TriedAnswer(TriedOut What, OddsChange Change, OddsChange? Relapse, IReadOnlyList<int> Pain);

/// <summary>What pages show of a forecast besides its chances.</summary>
public sealed record ForecastAnswer
{
    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };

    /// <summary>How many numbers tell the pain of a day: what 5, 10, 25, 50, 75, 90 and 95 % lie below.</summary>
    public const int Quantiles = 7;

    /// <summary>Pain, day after day ahead, <see cref="Quantiles"/> numbers for each [tenths of NPRS points]. One row of numbers, because Today reads them and shows none.</summary>
    public required IReadOnlyList<int> Pain { get; init; }

    /// <summary>How the knot and the person stand.</summary>
    public required StateNow Now { get; init; }

    /// <summary>What the chance comes from, the greatest share first.</summary>
    public required IReadOnlyList<WhyShare> Why { get; init; }

    /// <summary>What would be with something else done.</summary>
    public required IReadOnlyList<TriedAnswer> Tried { get; init; }

    /// <summary>The same chance as it was forecast a week before; null where it was not.</summary>
    public double? LastWeek { get; init; }

    /// <summary>The chance of a return within a week as it was forecast the evening before; null where it was not, or was undefined.</summary>
    public double? EveningBefore { get; init; }

    /// <summary>Writes it.</summary>
    /// <returns>JSON.</returns>
    public string Write() => JsonSerializer.Serialize(this, s_json);

    /// <summary>Reads it.</summary>
    /// <param name="json">What was written.</param>
    /// <returns>The answer.</returns>
    public static ForecastAnswer Read(string json) => JsonSerializer.Deserialize<ForecastAnswer>(json, s_json) ?? throw new JsonException("A kept forecast is empty.");

    /// <summary>Pain as finely as it is shown.</summary>
    internal static int Tenths(double pain) => (int)Math.Round(pain * 10);
}
