namespace Unknot.Core.Knowledge;

/// <summary>What a movement is for. The first four are the session, in its order.</summary>
public enum Phase
{
    /// <summary>Lengthen what is short.</summary>
    Stretch,

    /// <summary>Held pressure on the sore point.</summary>
    Release,

    /// <summary>Load the weak partner.</summary>
    Strengthen,

    /// <summary>Use it in the posture of the day.</summary>
    Retrain,

    /// <summary>Slow breathing: a warm-up, or where nothing else may be done.</summary>
    Breathing,

    /// <summary>Warmth: an event of its own, never inside a session.</summary>
    Heat,

    /// <summary>Easy movement for breaks and gentle days.</summary>
    Mobility,

    /// <summary>A change of the desk, not an exercise.</summary>
    Workstation,
}

/// <summary>How the sides of a movement are done.</summary>
public enum DoseSide
{
    /// <summary>One side after the other.</summary>
    Each,

    /// <summary>Both at once.</summary>
    Both,

    /// <summary>The worse side only.</summary>
    Worse,

    /// <summary>The hand that holds the mouse.</summary>
    MouseHand,
}

/// <summary>Where a movement can be done.</summary>
public enum Setting
{
    /// <summary>At home.</summary>
    Home,

    /// <summary>In an open office, in work clothes.</summary>
    Office,
}

/// <summary>How much pressure a release wants.</summary>
/// <param name="Want">Discomfort of 10.</param>
/// <param name="NeverAbove">The ceiling of 10.</param>
/// <param name="NeverAboveAt">A lower ceiling at single regions.</param>
/// <param name="By">What presses, where that limits it ("weight of the head only"); null when nothing does.</param>
public sealed record Pressure(Span Want, int NeverAbove, IReadOnlyDictionary<string, int> NeverAboveAt, string? By);

/// <summary>The rhythm of breath.</summary>
/// <param name="InSeconds">Seconds in.</param>
/// <param name="OutSeconds">Seconds out.</param>
public sealed record Breath(int InSeconds, Span OutSeconds);

/// <summary>How much of a movement. What is null does not apply to it.</summary>
public sealed record Dose
{
    /// <summary>Sets, or rounds of a stretch.</summary>
    public Span? Sets { get; init; }

    /// <summary>Repetitions of a set, both sides at once or a movement without sides.</summary>
    public Span? Reps { get; init; }

    /// <summary>Repetitions of a set for each side.</summary>
    public Span? RepsPerSide { get; init; }

    /// <summary>Points pressed, both sides together.</summary>
    public Span? Points { get; init; }

    /// <summary>Length of one hold [s].</summary>
    public Span? HoldSeconds { get; init; }

    /// <summary>Length of one long, gentle hold of an evening or a tense day [s]; null where it is not held so long.</summary>
    public Span? LongHoldSeconds { get; init; }

    /// <summary>Length of one repetition with hold and return [s].</summary>
    public int? RepSeconds { get; init; }

    /// <summary>Rest [s] after a set, or after each repetition where <see cref="RestOfReps"/>.</summary>
    public int? RestSeconds { get; init; }

    /// <summary>Whether the rest belongs to repetitions and not to sets.</summary>
    public bool RestOfReps { get; init; }

    /// <summary>Length of the whole [s], for movements that are timed and not counted.</summary>
    public Span? DurationSeconds { get; init; }

    /// <summary>How sides are done; null for workstation changes.</summary>
    public DoseSide? Side { get; init; }

    /// <summary>Pressure of a release.</summary>
    public Pressure? Pressure { get; init; }

    /// <summary>The rhythm of breath.</summary>
    public Breath? Breath { get; init; }

    /// <summary>The tempo in words.</summary>
    public string? Tempo { get; init; }

    /// <summary>How often, in words.</summary>
    public required string Frequency { get; init; }

    /// <summary>The statement of the two source articles that gives the dose; such a dose is never changed silently.</summary>
    public string? Statement { get; init; }

    /// <summary>Why a stretch may be held for less than the session's least hold; null when it may not.</summary>
    public string? ShortHoldBecause { get; init; }

    /// <summary>A remark on the dose.</summary>
    public string? Note { get; init; }

    /// <summary>What ends it early ("fatigue").</summary>
    public string? Until { get; init; }

    /// <summary>Breaths in a minute.</summary>
    public int? BreathsPerMinute { get; init; }

    /// <summary>Areas of the body worked through in turn.</summary>
    public int? Areas { get; init; }

    /// <summary>The longest it may ever last [s].</summary>
    public int? LongestSeconds { get; init; }

    /// <summary>How warm it should feel; heat only.</summary>
    public string? TemperatureFeel { get; init; }

    /// <summary>The highest temperature [°C]; heat only.</summary>
    public int? HighestCelsius { get; init; }
}

/// <summary>When a movement is left out or changed.</summary>
/// <param name="When">A fact, care modifier or flag, or <c>finding:id</c>; any one answered yes or not sure.</param>
/// <param name="Adapt">False: left out. True: only in the way the words say.</param>
/// <param name="Say">The words.</param>
public sealed record Contraindication(IReadOnlyList<string> When, bool Adapt, string Say)
{
    /// <summary>Regions that are then not pressed; where a muscle has no other, the release is left out for it.</summary>
    public IReadOnlyList<string> NotAt { get; init; } = [];
}

/// <summary>The version for an open office.</summary>
/// <param name="Say">How it differs.</param>
/// <param name="Needs">What it needs; see <see cref="Movement.Needs"/>.</param>
/// <param name="RepSeconds">One repetition of it with hold and return [s]; null where it takes as long as the other.</param>
public sealed record OfficeVersion(string Say, IReadOnlyList<IReadOnlyList<string>> Needs, int? RepSeconds = null);

/// <summary>How well something is known.</summary>
/// <param name="Grade">A trial or meta-analysis in office workers or neck and shoulder; B indirect trial or EMG; C textbook convention; D source article or engineering only.</param>
/// <param name="Sources">Keys of the bibliography.</param>
/// <param name="Note">What the evidence says; null when nothing more.</param>
public sealed record Evidence(string Grade, IReadOnlyList<string> Sources, string? Note);

/// <summary>One thing the camera may look at.</summary>
/// <param name="Metric">An id of <c>content/pose-metrics.yaml</c>.</param>
/// <param name="Want">The wanted band, as written.</param>
/// <param name="Fault">The band that is a fault, as written.</param>
/// <param name="Say">What is said then.</param>
public sealed record PoseCheck(string Metric, string Want, string Fault, string Say);

/// <summary>How far a camera can judge a movement.</summary>
/// <param name="Camera">good, fair, poor or none.</param>
/// <param name="View">The view it is best seen from; null when none.</param>
/// <param name="Checks">What is looked at.</param>
/// <param name="Alternative">A version a camera sees better; null when none.</param>
public sealed record Pose(string Camera, string? View, IReadOnlyList<PoseCheck> Checks, string? Alternative);

/// <summary>The steps of a movement where they are others with one of the things it may be done with.</summary>
/// <param name="With">The thing, by its id; one of the movement's needs.</param>
/// <param name="Steps">The steps, in order.</param>
public sealed record StepsWith(string With, IReadOnlyList<string> Steps)
{
    /// <summary>What is called out meanwhile; empty where the movement's own cues fit.</summary>
    public IReadOnlyList<string> Cues { get; init; } = [];
}

/// <summary>A movement of the library.</summary>
public sealed record Movement
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>What it is for.</summary>
    public required Phase Phase { get; init; }

    /// <summary>Muscles or support groups it is meant for.</summary>
    public required IReadOnlyList<string> Targets { get; init; }

    /// <summary>Others it reaches.</summary>
    public required IReadOnlyList<string> Also { get; init; }

    /// <summary>Equipment: one of each inner list, all of the outer. Empty = nothing.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> Needs { get; init; }

    /// <summary>Equipment that is useful and not needed.</summary>
    public required IReadOnlyList<string> Helps { get; init; }

    /// <summary>The position, in words.</summary>
    public required string Position { get; init; }

    /// <summary>Where it can be done.</summary>
    public required IReadOnlyList<Setting> Settings { get; init; }

    /// <summary>Whether its first-named position is on the floor.</summary>
    public required bool Floor { get; init; }

    /// <summary>The open-office version where it differs; it is never on the floor.</summary>
    public OfficeVersion? OfficeAs { get; init; }

    /// <summary>Regions where the hand or tool of a release is put.</summary>
    public required IReadOnlyList<string> Presses { get; init; }

    /// <summary>How much.</summary>
    public required Dose Dose { get; init; }

    /// <summary>The steps, in order.</summary>
    public required IReadOnlyList<string> Steps { get; init; }

    /// <summary>The steps where they are others with one thing; empty = always the same.</summary>
    public IReadOnlyList<StepsWith> OtherSteps { get; init; } = [];

    /// <summary>The steps with what it is done with.</summary>
    /// <param name="things">Ids of equipment, as <c>SessionStep.Using</c> has them.</param>
    /// <returns>Those of the first thing that has its own; else <see cref="Steps"/>.</returns>
    public IReadOnlyList<string> StepsOf(IReadOnlyList<string> things) => With(things)?.Steps ?? Steps;

    /// <summary>What is called out with what it is done with.</summary>
    /// <param name="things">Ids of equipment.</param>
    /// <returns>Short sentences.</returns>
    public IReadOnlyList<string> CuesOf(IReadOnlyList<string> things) => With(things) is { Cues.Count: > 0 } other ? other.Cues : Cues;

    /// <summary>The thing whose own steps hold with what it is done with: with it the movement looks otherwise.</summary>
    /// <param name="things">Ids of equipment.</param>
    /// <returns>Null where the movement's own steps hold.</returns>
    public string? OtherWith(IReadOnlyList<string> things) => With(things)?.With;

    private StepsWith? With(IReadOnlyList<string> things) => OtherSteps.FirstOrDefault(other => things.Contains(other.With));

    /// <summary>Short reminders while doing it.</summary>
    public required IReadOnlyList<string> Cues { get; init; }

    /// <summary>What often goes wrong.</summary>
    public required IReadOnlyList<string> Faults { get; init; }

    /// <summary>An easier version.</summary>
    public string? Easier { get; init; }

    /// <summary>A harder version.</summary>
    public string? Harder { get; init; }

    /// <summary>When it is left out or changed, its own and those it inherits (<c>contra_from</c>) together.</summary>
    public required IReadOnlyList<Contraindication> Contraindications { get; init; }

    /// <summary>Places or things ruled out for everybody, its own and inherited.</summary>
    public required IReadOnlyList<string> Never { get; init; }

    /// <summary>Flags that must be answered no before it is planned; blank takes it out.</summary>
    public required IReadOnlyList<string> RequiresNo { get; init; }

    /// <summary>Muscles for which it is never the first or only choice of its phase.</summary>
    public required IReadOnlyList<string> NotFirstFor { get; init; }

    /// <summary>Upper to lower trapezius share: low, medium or high; null where it was not looked at.</summary>
    public string? UpperLowerRatio { get; init; }

    /// <summary>How well it is known.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>How far a camera can judge it.</summary>
    public required Pose Pose { get; init; }
}

/// <summary>Something a movement may need.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Household">What serves in its place.</param>
/// <param name="Default">Whether it is taken as there when nobody was asked.</param>
/// <param name="Always">Whether it is there even when the list is empty.</param>
/// <param name="OnFloor">Whether one lies down on it.</param>
public sealed record Equipment(string Id, string Name, IReadOnlyList<string> Household, bool Default, bool Always, bool OnFloor = false);

/// <summary>Something asked once, before the first movement that depends on it.</summary>
/// <param name="Id">Its id; contraindications name it as <c>finding:id</c>.</param>
/// <param name="Ask">The question.</param>
public sealed record Finding(string Id, string Ask)
{
    /// <summary>What stands before its id where contraindications name it.</summary>
    public const string KeyPrefix = "finding:";

    /// <summary>What contraindications call it.</summary>
    public string Key => KeyPrefix + Id;

    /// <summary>A gate question that asks it too, in full or in part; null where none does.</summary>
    public AskedAtTheGate? AtTheGate { get; init; }

    /// <summary>Which finding a condition of a contraindication names.</summary>
    /// <param name="condition">What stands under <c>when</c>.</param>
    /// <returns>The finding's id; null where it names something else.</returns>
    public static string? IdOf(string condition) => condition.StartsWith(KeyPrefix, StringComparison.Ordinal) ? condition[KeyPrefix.Length..] : null;
}

/// <summary>What a no at the gate leaves of a finding to ask on the same day.</summary>
/// <param name="Gate">The id of the gate question.</param>
/// <param name="Rest">What the gate question does not ask, in words of its own; null where it asks all of it, and the finding is then known as no.</param>
public sealed record AskedAtTheGate(string Gate, string? Rest);
