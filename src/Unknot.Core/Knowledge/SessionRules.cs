namespace Unknot.Core.Knowledge;

/// <summary>The seconds of a session that are not work.</summary>
/// <param name="TargetSeconds">What the default session aims at.</param>
/// <param name="ToleranceSeconds">How far a session may lie from what was asked.</param>
/// <param name="SetupSeconds">Getting ready.</param>
/// <param name="ChangeoverSeconds">Between two movements.</param>
/// <param name="ChangeoverFloorSeconds">Between two movements of which one is on the floor.</param>
/// <param name="NextHoldSeconds">Before each further hold of a stretch: changing side or round.</param>
/// <param name="NextPointSeconds">Before each further point of a release.</param>
/// <param name="NextSideSeconds">Before the other side of repetitions; a rest that is as long at least is it as well.</param>
/// <param name="LeastHoldSeconds">The least hold of a stretch that counts.</param>
/// <param name="LongestPointSeconds">The longest release on one point.</param>
/// <param name="MostPointsNeckOrJaw">The most release points on neck or jaw.</param>
public sealed record SessionBudget(
    int TargetSeconds, int ToleranceSeconds, int SetupSeconds, int ChangeoverSeconds, int ChangeoverFloorSeconds, int NextHoldSeconds, int NextPointSeconds, int NextSideSeconds,
    int LeastHoldSeconds, int LongestPointSeconds, int MostPointsNeckOrJaw);

/// <summary>What a step of a ready session stands in for.</summary>
public enum StepRole
{
    /// <summary>It is what its movement's phase says.</summary>
    Own,

    /// <summary>Breathing before the first phase.</summary>
    WarmUp,

    /// <summary>In place of a release that is not allowed.</summary>
    ReleaseSubstitute,

    /// <summary>In place of strengthening that does not exist.</summary>
    StrengthenSubstitute,

    /// <summary>In place of a stretch that was taken out.</summary>
    StretchSubstitute,

    /// <summary>Breathing in place of a retrain movement.</summary>
    Retrain,
}

/// <summary>A step of a muscle's ready ten minutes.</summary>
/// <param name="Movement">The movement.</param>
/// <param name="Role">What it stands in for.</param>
/// <param name="Sets">Sets or rounds; null when it is timed or counted in points.</param>
/// <param name="Reps">Repetitions (for each side where the movement is so dosed).</param>
/// <param name="Points">Release points.</param>
/// <param name="HoldSeconds">The hold [s].</param>
/// <param name="DurationSeconds">The whole [s].</param>
/// <param name="Seconds">Work of the step by the time rules [s].</param>
public sealed record DefaultStep(string Movement, StepRole Role, int? Sets, int? Reps, int? Points, int? HoldSeconds, int? DurationSeconds, int Seconds);

/// <summary>One ready ten-minute session.</summary>
/// <param name="Muscle">For which muscle.</param>
/// <param name="TotalSeconds">All of it [s].</param>
/// <param name="ChangeoverSeconds">Of which set-up and changeovers [s].</param>
/// <param name="Steps">In order.</param>
public sealed record DefaultSession(string Muscle, int TotalSeconds, int ChangeoverSeconds, IReadOnlyList<DefaultStep> Steps);

/// <summary>What takes the place of a phase that is missing or taken out.</summary>
/// <param name="Phase">The phase.</param>
/// <param name="SelfRelease">Self-release values that call for it; empty when it does not depend on them.</param>
/// <param name="Muscles">Muscles it is for; empty = all.</param>
/// <param name="Use">Movements, the first that may be done.</param>
/// <param name="When">When, in words.</param>
/// <param name="Note">How, in words; null when nothing more.</param>
public sealed record PhaseSubstitute(Phase Phase, IReadOnlyList<string> SelfRelease, IReadOnlyList<string> Muscles, IReadOnlyList<string> Use, string When, string? Note);

/// <summary>A common sign to stop, asked when something feels wrong.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Say">In words.</param>
/// <param name="Covers">Conditions of contraindications it says too: a movement that names no others under one of its own does not ask it again.</param>
public sealed record StopSign(string Id, string Say, IReadOnlyList<string> Covers);

/// <summary>Which phases a session of so many minutes holds.</summary>
/// <param name="Minutes">What was asked for.</param>
/// <param name="Phases">Its phases in order; where one entry holds two, they take turns by day.</param>
/// <param name="OneSet">Why strengthening is one set there, and why a standing version does; null where it is dosed in full.</param>
public sealed record SessionShape(int Minutes, IReadOnlyList<IReadOnlyList<Phase>> Phases, ShortWork? OneSet = null);

/// <summary>Why strengthening is one set in a session that has no time for more.</summary>
/// <param name="Say">In words.</param>
/// <param name="Sources">Statements and keys of the bibliography.</param>
public sealed record ShortWork(string Say, IReadOnlyList<string> Sources);

/// <summary>Within which bounds a movement may be dosed that the person brought along, and what is said of it. These bounds are ours.</summary>
/// <param name="HoldSeconds">One hold [s]; of a release no longer than on one point.</param>
/// <param name="RepSeconds">One repetition with its way back [s].</param>
/// <param name="Reps">Repetitions of a set.</param>
/// <param name="Sets">Sets or rounds.</param>
/// <param name="Most">How many of them one person may add.</param>
/// <param name="Say">What is said of each.</param>
/// <param name="Care">What is said as well while a care modifier is in force.</param>
public sealed record OwnRules(Span HoldSeconds, Span RepSeconds, Span Reps, Span Sets, int Most, string Say, string Care);

/// <summary>The rules that hold for every session.</summary>
public sealed record SessionRules
{
    /// <summary>Phases in their order; breathing before them is optional.</summary>
    public required IReadOnlyList<Phase> Order { get; init; }

    /// <summary>Why the order holds.</summary>
    public required string OrderRule { get; init; }

    /// <summary>The seconds that are not work.</summary>
    public required SessionBudget Budget { get; init; }

    /// <summary>What 2, 5, 10 and 15 minutes hold.</summary>
    public required IReadOnlyList<SessionShape> Shapes { get; init; }

    /// <summary>Why strengthening may be one set where two knots share a session.</summary>
    public required ShortWork TwoKnots { get; init; }

    /// <summary>What holds for movements that the person brought along.</summary>
    public required OwnRules Own { get; init; }

    /// <summary>Which phases' movements a place of the session takes.</summary>
    public required IReadOnlyDictionary<Phase, IReadOnlyList<Phase>> Accepts { get; init; }

    /// <summary>What is added, in order, when a session is too short; ids.</summary>
    public required IReadOnlyList<string> FillWhenShort { get; init; }

    /// <summary>What is taken, in order, when it is too long; ids.</summary>
    public required IReadOnlyList<string> TrimWhenLong { get; init; }

    /// <summary>What is never done, in words.</summary>
    public required IReadOnlyList<string> NeverDo { get; init; }

    /// <summary>The ready session of each muscle.</summary>
    public required Catalogue<DefaultSession> Defaults { get; init; }

    /// <summary>Why a step may be changed while it runs.</summary>
    public required Catalogue<ChangeReason> ChangeReasons { get; init; }

    /// <summary>What is said of a session, at most one sentence for each place.</summary>
    public required IReadOnlyList<SaidLine> Lines { get; init; }

    /// <summary>Common signs to stop.</summary>
    public required Catalogue<StopSign> StopSigns { get; init; }

    /// <summary>The most discomfort of 10 in a phase; a release has its own.</summary>
    public required IReadOnlyDictionary<Phase, int> DiscomfortCeiling { get; init; }

    /// <summary>The ceiling of a release that states none, of 10.</summary>
    public required int ReleaseCeiling { get; init; }

    /// <summary>What takes the place of a phase.</summary>
    public required IReadOnlyList<PhaseSubstitute> Substitutes { get; init; }

    /// <summary>The side rule, in words.</summary>
    public required string SideRule { get; init; }

    /// <summary>The relief check, in words.</summary>
    public required string ReliefCheck { get; init; }

    /// <summary>The statements and settlements the discomfort ceilings rest on.</summary>
    public required IReadOnlyList<string> DiscomfortStatements { get; init; }

    /// <summary>The words of the fill and trim ids, of the time rules and of what else is decided here.</summary>
    public required Catalogue<WrittenRule> Rules { get; init; }

    /// <summary>How sure the parts of the movement library are: verify = a clinician confirms before release, own = ours.</summary>
    public required IReadOnlyDictionary<string, string> Status { get; init; }
}
