using Unknot.Content.Yaml;
using Unknot.Core.Knowledge;

namespace Unknot.Content.Kinds;

/// <summary><c>localisation.yaml</c>: what findings weigh.</summary>
internal static class LocalisationFile
{
    internal static LocalisationContent Read(MapReader map) => new()
    {
        Weights = map.Catalogue("weights", Weight, weight => weight.Id),
        Priors = map.Keyed("priors", Above0),
        PriorRule = map.Map("prior_rule", WrittenRules.Read),
        ElsewherePrior = Share(map, "elsewhere_prior"),
        Elsewhere = map.Catalogue("elsewhere", one => new ElsewhereCondition(one.Text("id"), one.Text("name"), one.Texts("regions"), one.Texts("flags")), condition => condition.Id),
        Ceiling = Share(map, "ceiling"),
        MostQuestions = map.Whole("most_questions"),
        LeastGainBits = map.Number("least_gain_bits"),
        Together = map.Keyed("together", Above0),
        NeverAlone = map.Texts("never_alone"),
        Breadth = Share(map, "breadth"),
        TellingShare = Share(map, "telling_share"),
        TellingStrength = Above0(map, "telling_strength"),
        BothSides = Share(map, "both_sides"),
        WithinCareGroup = Share(map, "within_care_group"),
        SureEnough = Share(map, "sure_enough"),
    };

    private static FindingWeight Weight(MapReader map) => new(map.Text("id"), Above0(map, "for"), Above0(map, "against"), map.Text("why"), map.Texts("sources"))
    {
        Base = map.Has("base") ? Share(map, "base") : null,
    };

    private static double Above0(MapReader map, string key)
    {
        double number = map.Number(key);
        if (map.Has(key) && number <= 0)
        {
            map.Wrong(key, $"'{key}' is a factor and must be above 0; 1 says nothing");
        }

        return number;
    }

    private static double Share(MapReader map, string key)
    {
        double number = map.Number(key);
        if (number is < 0 or > 1)
        {
            map.Wrong(key, $"'{key}' is a share and must lie between 0 and 1");
        }

        return number;
    }
}
