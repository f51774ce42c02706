using Unknot.Core.Knowledge;

namespace Unknot.Content.Lint.Rules;

/// <summary>What instruments, the camera's measures, localisation and terminology name.</summary>
internal static class MeasureReferences
{
    public static IEnumerable<Reference> Of(KnowledgeBase knowledge) =>
    [
        .. knowledge.Instruments.SelectMany(instrument => $"instruments/{instrument.Id}".Names("sources", Named.Source, instrument.Sources)),
        .. "instruments".Names("recommended_core", Named.Instrument, knowledge.InstrumentAdvice.Core),
        .. "instruments/change".Names("instrument", Named.Instrument, knowledge.Change.Instrument),
        .. "instruments/returns".Names("instrument", Named.Instrument, knowledge.Returns.Instrument),
        .. "instruments/returns".Names("sources", Named.Source, knowledge.Returns.Sources),
        .. References.Cited("instruments/tension", knowledge.Tension.Sources, knowledge),
        .. References.Cited("practitioner/beside_home", knowledge.BesideHome.Sources, knowledge),
        .. "instruments/activity".Names("instrument", Named.Instrument, knowledge.Activity.Instrument),
        .. References.Cited("instruments/activity", knowledge.Activity.Sources, knowledge),
        .. "instruments/same_spot".Names("instrument", Named.Instrument, knowledge.SameSpot.Instrument),
        .. References.Cited("instruments/same_spot", knowledge.SameSpot.Sources, knowledge),
        .. References.OfRules("instruments/reading", knowledge.InstrumentAdvice.Reading, knowledge),
        .. "pose-metrics/seated_posture".Names("bands", Named.PoseMetric, knowledge.PoseAdvice.SeatedBands.Select(band => band.Metric)),
        .. "pose-metrics/seated_posture".Names("sources", Named.Source, knowledge.PoseAdvice.SeatedSources),
        .. References.OfRules("pose-metrics/rules", knowledge.PoseAdvice.Rules, knowledge),
        .. Of(knowledge.Localisation),
        .. knowledge.Localisation.Rules.SelectMany(rule => References.Cited($"localisation/rules/{rule.Id}", rule.Sources, knowledge)),
        .. knowledge.Elsewhere.SelectMany(Of),
        .. Of(knowledge.Terminology, knowledge),
    ];

    private static IEnumerable<Reference> Of(LocalisationContent localisation) =>
    [
        .. localisation.Weights.SelectMany(weight => $"localisation/weights/{weight.Id}".Names("sources", Named.Source, weight.Sources)),
        .. "localisation".Names("priors", Named.Muscle, localisation.Priors.Keys),
        .. "localisation".Names("never_alone", Named.Region, localisation.NeverAlone),
        .. localisation.Rules.SelectMany(Of),
    ];

    private static IEnumerable<Reference> Of(LocalisationRule rule)
    {
        string entry = $"localisation/rules/{rule.Id}";
        return
        [
            .. entry.Names("when/regions", Named.Region, rule.Regions),
            .. entry.Names("when/qualities", Named.Quality, rule.Qualities),
            .. entry.Names("when/aggravators", Named.Aggravator, rule.Aggravators),
            .. entry.Names("weighs", Named.Muscle, rule.Weighs.Keys),
        ];
    }

    private static IEnumerable<Reference> Of(ElsewhereCondition condition)
    {
        string entry = $"elsewhere/{condition.Id}";
        return
        [
            .. condition.Places.SelectMany((place, at) => $"{entry}/places/{at}".Names("primary", Named.Region, place.Primary)),
            .. condition.Places.SelectMany((place, at) => $"{entry}/places/{at}".Names("spill", Named.Region, place.Spill)),
            .. condition.Places.SelectMany((place, at) => $"{entry}/places/{at}".Names("tender", Named.Region, place.Tender)),
            .. entry.Names("qualities", Named.Quality, condition.Qualities),
            .. entry.Names("aggravators", Named.Aggravator, condition.Aggravators),
            .. entry.Names("easers", Named.Easer, condition.Easers),
            .. entry.Names("limits", Named.Limit, condition.Limits),
            .. entry.Names("flags", Named.Flag, condition.Flags),
            .. entry.Names("sources", Named.Source, condition.Sources),
        ];
    }

    private static IEnumerable<Reference> Of(Terminology terminology, KnowledgeBase knowledge) =>
    [
        .. terminology.Fhir.SelectMany(mapping => $"terminology/fhir/{mapping.App}".Names("source", Named.Source, mapping.Source)),
        .. terminology.OpenMHealth.SelectMany(mapping => $"terminology/open_mhealth/{mapping.App}".Names("source", Named.Source, mapping.Source)),
        .. terminology.Guides.SelectMany(guide => $"terminology/guides/{guide.Name}".Names("source", Named.Source, guide.Source)),
        .. References.OfRules("terminology/rules", terminology.Rules, knowledge),
    ];
}
