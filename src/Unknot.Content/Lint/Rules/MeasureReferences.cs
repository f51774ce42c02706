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
        .. References.OfRules("instruments/reading", knowledge.InstrumentAdvice.Reading, knowledge),
        .. "pose-metrics/seated_posture".Names("bands", Named.PoseMetric, knowledge.PoseAdvice.SeatedBands.Select(band => band.Metric)),
        .. "pose-metrics/seated_posture".Names("sources", Named.Source, knowledge.PoseAdvice.SeatedSources),
        .. References.OfRules("pose-metrics/rules", knowledge.PoseAdvice.Rules, knowledge),
        .. Of(knowledge.Localisation),
        .. Of(knowledge.Terminology, knowledge),
    ];

    private static IEnumerable<Reference> Of(LocalisationContent localisation) =>
    [
        .. localisation.Weights.SelectMany(weight => $"localisation/weights/{weight.Id}".Names("sources", Named.Source, weight.Sources)),
        .. "localisation".Names("priors", Named.Muscle, localisation.Priors.Keys),
        .. "localisation".Names("never_alone", Named.Region, localisation.NeverAlone),
        .. localisation.Elsewhere.SelectMany(condition => $"localisation/elsewhere/{condition.Id}".Names("regions", Named.Region, condition.Regions)),
        .. localisation.Elsewhere.SelectMany(condition => $"localisation/elsewhere/{condition.Id}".Names("flags", Named.Flag, condition.Flags)),
    ];

    private static IEnumerable<Reference> Of(Terminology terminology, KnowledgeBase knowledge) =>
    [
        .. terminology.Fhir.SelectMany(mapping => $"terminology/fhir/{mapping.App}".Names("source", Named.Source, mapping.Source)),
        .. terminology.OpenMHealth.SelectMany(mapping => $"terminology/open_mhealth/{mapping.App}".Names("source", Named.Source, mapping.Source)),
        .. terminology.Guides.SelectMany(guide => $"terminology/guides/{guide.Name}".Names("source", Named.Source, guide.Source)),
        .. References.OfRules("terminology/rules", terminology.Rules, knowledge),
    ];
}
