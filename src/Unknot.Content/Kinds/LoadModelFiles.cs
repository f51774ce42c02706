using System.Text.Json;
using Unknot.Content.Yaml;
using Unknot.Core.Knowledge;

namespace Unknot.Content.Kinds;

/// <summary><c>model/parameters.yaml</c> and <c>model/loads.yaml</c>: the numbers of the load model, and what loads the parts it looks at.</summary>
internal static class LoadModelFiles
{
    private const int PartsThatShare = 3;

    internal static readonly Vocabulary<LoadParameter> Parameters = new(
        "a number of the load model", [.. Enum.GetValues<LoadParameter>().Select(one => (IdOf(one), one))]);

    internal static readonly Vocabulary<Known> Known = new("how well a number is known", ("found", Core.Knowledge.Known.Found), ("recalled", Core.Knowledge.Known.Recalled), ("assumed", Core.Knowledge.Known.Assumed));

    private static readonly Vocabulary<Spread> s_spreads = new(
        "a spread", ("fixed", Spread.Fixed), ("uniform", Spread.Uniform), ("log_uniform", Spread.LogUniform), ("log_normal", Spread.LogNormal));

    /// <summary>A number's id as files write it.</summary>
    internal static string IdOf(LoadParameter parameter) => JsonNamingPolicy.SnakeCaseLower.ConvertName(parameter.ToString());

    internal static LoadModelContent Read(IReadOnlyList<ModelNumber> numbers, LoadModelContent loads, DayNorms days) => loads with { Numbers = numbers, Days = days };

    /// <summary>Every number once; they may stand in any order and come out in that of the enumeration.</summary>
    internal static IReadOnlyList<ModelNumber> Numbers(MapReader map)
    {
        Catalogue<ModelNumber> numbers = map.Catalogue("numbers", Number, number => IdOf(number.Parameter));
        foreach (LoadParameter missing in Enum.GetValues<LoadParameter>().Where(one => !numbers.Has(IdOf(one))))
        {
            map.Wrong("numbers", $"'{IdOf(missing)}' is missing; every number of the load model stands here");
        }

        return [.. numbers.OrderBy(number => number.Parameter)];
    }

    internal static LoadModelContent Loads(MapReader map)
    {
        IReadOnlyList<LoadPart> parts = map.List("parts", part => new LoadPart(part.Text("muscle"), Positive(part, "part")));
        if (parts.Count != PartsThatShare)
        {
            map.Wrong("parts", $"{parts.Count} parts stand here; there are three: the one looked at, a middle one, and the one that is often weak");
        }

        return new()
        {
            Numbers = [],
            Days = DaysFile.None,
            Parts = parts,
            Movements = map.Catalogue("movements", Movement, one => one.Movement),
            Shifts = map.Catalogue("shifts", Shift, one => one.Tag),
            Unsupported = map.Text("unsupported"),
            BreathingLoad = map.Map("breathing", breathing => Positive(breathing, "load_times")),
        };
    }

    private static ModelNumber Number(MapReader map)
    {
        LoadParameter parameter = map.Word("id", Parameters);
        double value = map.Number("value");
        Spread spread = map.Word("spread", s_spreads);
        bool isFixed = spread == Spread.Fixed;
        (double low, double high) = isFixed ? (value, value) : (map.Number("low"), map.Number("high"));
        if (!isFixed && !(low < high && low <= value && value <= high))
        {
            map.Wrong("value", $"{value} with {low} to {high} is no span around a value; write low, value and high in rising order");
        }
        else if (spread is Spread.LogUniform or Spread.LogNormal && low <= 0)
        {
            map.Wrong("low", $"'low' is {low}; a spread in proportion begins above 0");
        }

        return new(parameter, value, spread, low, high, map.Text("unit"), map.Word("known", Known), map.Texts("sources")) { What = map.Text("what"), Free = map.Bool("free", false) };
    }

    private static MovementLoad Movement(MapReader map) => Work(map, map.Text("movement"));

    internal static MovementLoad Work(MapReader map, string movement) => new(
        movement, Activity(map, "upper"), Activity(map, "middle"), Activity(map, "lower"), map.Word("known", Known), map.Texts("sources"));

    private static LoadShift Shift(MapReader map) => new(
        map.Text("tag"), map.Has("load_times") ? Positive(map, "load_times") : 1, map.NumberOrNull("load_plus") ?? 0, map.Has("rest_times") ? Positive(map, "rest_times") : 1,
        map.Word("known", Known), map.Texts("sources"));

    internal static double Positive(MapReader map, string key)
    {
        double number = map.Number(key);
        if (number <= 0)
        {
            map.Wrong(key, $"'{key}' is {number}; it is above 0");
        }

        return number;
    }

    private static double Activity(MapReader map, string key)
    {
        double number = map.Number(key);
        if (number is < 0 or > 2)
        {
            map.Wrong(key, $"'{key}' is {number}; an activity is a share of the greatest there is, 0 to 2");
        }

        return number;
    }
}
