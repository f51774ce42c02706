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
        UnlistedPrior = Share(map, "unlisted_prior"),
        Rules = map.Catalogue("rules", Rule, rule => rule.Id),
        Ceiling = Share(map, "ceiling"),
        MostQuestions = map.Whole("most_questions"),
        LeastGainBits = map.Number("least_gain_bits"),
        Together = map.Keyed("together", Above0),
        NeverAlone = map.Texts("never_alone"),
        SaidShare = Share(map, "said_share"),
        SeveralPoints = Share(map, "several_points"),
        Breadth = Share(map, "breadth"),
        TellingShare = Share(map, "telling_share"),
        TellingStrength = Above0(map, "telling_strength"),
        BothSides = Share(map, "both_sides"),
        WithinCareGroup = Share(map, "within_care_group"),
        SureEnough = Share(map, "sure_enough"),
        PressOnce = map.Bool("press_once"),
        DrawnPeople = map.Map("drawn_people", Noise),
    };

    private static FindingWeight Weight(MapReader map) => new(map.Text("id"), Above0(map, "for"), Above0(map, "against"), map.Text("why"), map.Texts("sources"))
    {
        Base = map.Has("base") ? Share(map, "base") : null,
    };

    private static LocalisationRule Rule(MapReader map)
    {
        (IReadOnlyList<string> regions, IReadOnlyList<string> qualities, IReadOnlyList<string> aggravators, bool before) =
            map.Map("when", when => (when.TextsOrNone("regions"), when.TextsOrNone("qualities"), when.TextsOrNone("aggravators"), when.Bool("or_been_before", false)));
        return new()
        {
            Id = map.Text("id"),
            Regions = regions,
            Qualities = qualities,
            OrBeenBefore = before,
            Aggravators = aggravators,
            Weighs = map.Keyed("weighs", Above0),
            Say = map.Text("say"),
            Sources = map.Texts("sources"),
        };
    }

    private static DrawnNoise Noise(MapReader map) => new()
    {
        PrimaryMarked = Share(map, "primary_marked"),
        SpillMarked = Share(map, "spill_marked"),
        PointMarked = Share(map, "point_marked"),
        NeighbourAdded = Share(map, "neighbour_added"),
        WrongAdded = Share(map, "wrong_added"),
        MarkLost = Share(map, "mark_lost"),
        WordSaid = Share(map, "word_said"),
        WrongWord = Share(map, "wrong_word"),
        YesWhereSo = Share(map, "yes_where_so"),
        YesWhereNot = Share(map, "yes_where_not"),
        PressOnSpot = map.Map("press_on_spot", Press),
        PressBeside = map.Map("press_beside", Press),
        SpreadTold = Share(map, "spread_told"),
        Skipped = Share(map, "skipped"),
        GivesUp = Share(map, "gives_up"),
    };

    private static (double Reproduces, double Partly) Press(MapReader map)
    {
        (double reproduces, double partly) = (Share(map, "reproduces"), Share(map, "partly"));
        if (reproduces + partly > 1)
        {
            map.Wrong("partly", "'reproduces' and 'partly' are shares of one and may not add up to more");
        }

        return (reproduces, partly);
    }

    internal static double Above0(MapReader map, string key)
    {
        double number = map.Number(key);
        if (map.Has(key) && number <= 0)
        {
            map.Wrong(key, $"'{key}' is a factor and must be above 0; 1 says nothing");
        }

        return number;
    }

    internal static double Share(MapReader map, string key)
    {
        double number = map.Number(key);
        if (number is < 0 or > 1)
        {
            map.Wrong(key, $"'{key}' is a share and must lie between 0 and 1");
        }

        return number;
    }
}
