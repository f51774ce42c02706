namespace Unknot.Core.Knowledge;

/// <summary>All that the app knows, as read from <c>content/</c>. Immutable and shared freely between threads.</summary>
public sealed record KnowledgeBase
{
    /// <summary>A stamp over the content, so that what was computed with other content can be told.</summary>
    public required string Version { get; init; }

    /// <summary>The bibliography.</summary>
    public required Catalogue<Source> Sources { get; init; }

    /// <summary>The statements of the two source articles.</summary>
    public required Catalogue<Statement> Statements { get; init; }

    /// <summary>The regions of the body map.</summary>
    public required Catalogue<Region> Regions { get; init; }

    /// <summary>Where pressure may be put.</summary>
    public required PressureRules Pressure { get; init; }

    /// <summary>The load model: its numbers, and what loads the parts it looks at.</summary>
    public required LoadModelContent LoadModel { get; init; }

    /// <summary>The muscles.</summary>
    public required Catalogue<Muscle> Muscles { get; init; }

    /// <summary>What pressure the app may offer.</summary>
    public required Catalogue<SelfRelease> SelfReleases { get; init; }

    /// <summary>Weak partners that are no single muscle.</summary>
    public required Catalogue<SupportGroup> SupportGroups { get; init; }

    /// <summary>Teaching patterns.</summary>
    public required Catalogue<Pattern> Patterns { get; init; }

    /// <summary>Muscles with practically the same session.</summary>
    public required Catalogue<CareGroup> CareGroups { get; init; }

    /// <summary>The guides there are or will be.</summary>
    public required Catalogue<Guide> Guides { get; init; }

    /// <summary>How far a press test can be trusted, in words.</summary>
    public string PressTestLimits => PressTest.Say;

    /// <summary>How far a press test can be trusted, with its sources.</summary>
    public required WrittenRule PressTest { get; init; }

    /// <summary>What the two source articles leave open.</summary>
    public required Catalogue<WrittenRule> Gaps { get; init; }

    /// <summary>The movements.</summary>
    public required Catalogue<Movement> Movements { get; init; }

    /// <summary>What movements may need.</summary>
    public required Catalogue<Equipment> Equipment { get; init; }

    /// <summary>What is asked before a movement.</summary>
    public required Catalogue<Finding> Findings { get; init; }

    /// <summary>The rules of a session.</summary>
    public required SessionRules Session { get; init; }

    /// <summary>How a plan goes on from day to day.</summary>
    public required PlanContent Plan { get; init; }

    /// <summary>Small habits.</summary>
    public required Catalogue<Habit> Habits { get; init; }

    /// <summary>What can be started on its own.</summary>
    public required Catalogue<AloneActivity> Alone { get; init; }

    /// <summary>Breaks at the desk.</summary>
    public required BreaksContent Breaks { get; init; }

    /// <summary>Triage.</summary>
    public required RedFlags RedFlags { get; init; }

    /// <summary>The day, the desk and stress.</summary>
    public required ExposureContent Exposure { get; init; }

    /// <summary>The words people use.</summary>
    public required Words Words { get; init; }

    /// <summary>Questionnaires and measures.</summary>
    public required Catalogue<Instrument> Instruments { get; init; }

    /// <summary>Which instruments the app leans on.</summary>
    public required InstrumentAdvice InstrumentAdvice { get; init; }

    /// <summary>When a change of pain may be called one.</summary>
    public required ChangeRule Change { get; init; }

    /// <summary>When quiet times may be said to get longer or shorter.</summary>
    public required ReturnsRule Returns { get; init; }

    /// <summary>When it may be said that tension and pain went together.</summary>
    public required TensionRule Tension { get; init; }

    /// <summary>When the activity that a knot spoils is asked again.</summary>
    public required ActivityRule Activity { get; init; }

    /// <summary>When a spot keeps coming back, and what is said then.</summary>
    public required SameSpotRule SameSpot { get; init; }

    /// <summary>What a pose model may measure.</summary>
    public required Catalogue<PoseMetric> PoseMetrics { get; init; }

    /// <summary>How a camera's measures may be used.</summary>
    public required PoseAdvice PoseAdvice { get; init; }

    /// <summary>What a practitioner's session record may hold.</summary>
    public required Catalogue<PractitionerTechnique> PractitionerTechniques { get; init; }

    /// <summary>What care at home does, what hands-on care adds, and what to ask at a visit.</summary>
    public required BesideHome BesideHome { get; init; }

    /// <summary>How the app's things are said in other vocabularies.</summary>
    public required Terminology Terminology { get; init; }

    /// <summary>What a complaint may be instead of a muscle.</summary>
    public required Catalogue<ElsewhereCondition> Elsewhere { get; init; }

    /// <summary>The words and numbers the localisation weighs findings by.</summary>
    public required LocalisationContent Localisation { get; init; }
}
