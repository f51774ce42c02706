using System.Collections.Immutable;
using Unknot.Core.Knowledge;
using Unknot.Core.Triage;

namespace Unknot.Core.Planning;

/// <summary>A second knot that a session is for as well, the less sore one.</summary>
/// <param name="Muscle">The muscle.</param>
/// <param name="Side">Its side; null = both, or the midline.</param>
/// <param name="Restrictions">What triage takes out of it.</param>
/// <param name="Urgency">The urgency that stands for it.</param>
public sealed record OtherKnot(string Muscle, Side? Side, Restrictions Restrictions, Urgency Urgency);

/// <summary>What a session is asked for.</summary>
public sealed record SessionRequest
{
    /// <summary>The sore muscle.</summary>
    public required string Muscle { get; init; }

    /// <summary>Its side; null = both, or the midline.</summary>
    public required Side? Side { get; init; }

    /// <summary>2, 5, 10 or 15 [min].</summary>
    public required int Minutes { get; init; }

    /// <summary>What triage takes out.</summary>
    public required Restrictions Restrictions { get; init; }

    /// <summary>The urgency that stands for this knot.</summary>
    public required Urgency Urgency { get; init; }

    /// <summary>Equipment there is; null = the content's default set.</summary>
    public ImmutableSortedSet<string>? Equipment { get; init; }

    /// <summary>Where; null = anywhere, that is home.</summary>
    public Setting? Setting { get; init; }

    /// <summary>The number of the day on the plan, from 1: what takes turns goes by it.</summary>
    public int Day { get; init; } = 1;

    /// <summary>What was to be asked before a movement and was passed over today, as contraindications name it: <c>finding:id</c>, or a flag. It leaves out what depends on it.</summary>
    public ImmutableSortedSet<string> PassedOver { get; init; } = [];

    /// <summary>Regions the person marked: what they said of soreness is said of these too.</summary>
    public ImmutableSortedSet<string> Marked { get; init; } = [];

    /// <summary>Movements the person does not want; each is swapped where there is another.</summary>
    public ImmutableSortedSet<string> Unwanted { get; init; } = [];

    /// <summary>A second, less sore knot; null when it is for one alone.</summary>
    public OtherKnot? Other { get; init; }

    /// <summary>Movements the person brought along for this knot, in the order they were added. They come in addition, as far as the minutes have room.</summary>
    public IReadOnlyList<OwnMovement> Own { get; init; } = [];

    /// <summary>Seconds of the minutes that are taken already [s].</summary>
    internal int ReservedSeconds { get; init; }

    /// <summary>Whether it is the part of one knot in a session for two.</summary>
    internal bool IsJoined { get; init; }

    /// <summary>What the days so far have made of the plan.</summary>
    public PlanState State { get; init; } = PlanState.Fresh;
}

/// <summary>One step of a session, dosed.</summary>
public sealed record SessionStep
{
    /// <summary>The movement.</summary>
    public required string Movement { get; init; }

    /// <summary>The person's own movement that it is, as it was when the session was planned; null for a movement of the content.</summary>
    public OwnMovement? Own { get; init; }

    /// <summary>The place in the session it takes.</summary>
    public required Phase Phase { get; init; }

    /// <summary>What it stands in for.</summary>
    public required StepRole Role { get; init; }

    /// <summary>Whose it is: 0 the first knot's or both's, 1 the other's.</summary>
    public int Knot { get; init; }

    /// <summary>How sides are done.</summary>
    public required DoseSide Side { get; init; }

    /// <summary>Sets or rounds.</summary>
    public required int Sets { get; init; }

    /// <summary>Repetitions of a set (for each side where sides are done in turn); 1 for a plain hold.</summary>
    public required int Reps { get; init; }

    /// <summary>Release points, both sides together; null when it is no release.</summary>
    public int? Points { get; init; }

    /// <summary>The hold [s]; null when there is none.</summary>
    public int? HoldSeconds { get; init; }

    /// <summary>One repetition with hold and return [s]; null when it is not counted.</summary>
    public int? RepSeconds { get; init; }

    /// <summary>Rest [s] after sets, or after repetitions where <see cref="RestOfReps"/>.</summary>
    public required int RestSeconds { get; init; }

    /// <summary>Whether the rest belongs to repetitions.</summary>
    public bool RestOfReps { get; init; }

    /// <summary>The least time to change to the other side of repetitions [s]; 0 where nothing is repeated side by side, and in a session that was kept before there was any.</summary>
    public int TurnSeconds { get; init; }

    /// <summary>Work of the step by the time rules, sides and rests in it [s].</summary>
    public required int Seconds { get; init; }

    /// <summary>Wanted discomfort of 10 of a release, already cut to the strictest rule; null when it is none.</summary>
    public Span? Pressure { get; init; }

    /// <summary>Whether it presses neither where the muscle itself is sore nor what was marked: what was said of soreness is not said of there.</summary>
    public bool PressesElsewhere { get; init; }

    /// <summary>The most discomfort of 10 in this step.</summary>
    public required int Ceiling { get; init; }

    /// <summary>The most effort of 10; null where it is no strengthening or retraining.</summary>
    public int? EffortCeiling { get; init; }

    /// <summary>The level it has come to: -1 the easier version, 0 where it begins or has none, above 0 what was raised.</summary>
    public int Level { get; init; }

    /// <summary>The easier or harder version, in words; null for the plain one.</summary>
    public string? Version { get; init; }

    /// <summary>What it is done with, by ids of equipment: one thing of each list of its needs.</summary>
    public IReadOnlyList<string> Using { get; init; } = [];

    /// <summary>Whether one lies down for it; null in a session that was kept before this was.</summary>
    public bool? OnFloor { get; init; }

    /// <summary>The rhythm of breath; null when none is set.</summary>
    public Breath? Breath { get; init; }

    /// <summary>Whether the open-office version is meant.</summary>
    public bool OfficeVersion { get; init; }

    /// <summary>In what way only it may be done (care modifiers, adapted contraindications), in words.</summary>
    public IReadOnlyList<string> OnlySo { get; init; } = [];

    /// <summary>What was changed about it while the session ran, first to last.</summary>
    public IReadOnlyList<StepChange> Changes { get; init; } = [];

    /// <summary>The step as it was before the last change, so that a slip of the finger can be taken back; null where nothing was changed, or it was taken back.</summary>
    public SessionStep? Was { get; init; }

    /// <summary>Why this movement, in a sentence.</summary>
    public required string Why { get; init; }

    /// <summary>The evidence grade.</summary>
    public required string Evidence { get; init; }

    /// <summary>Keys of the bibliography.</summary>
    public required IReadOnlyList<string> Sources { get; init; }
}

/// <summary>A movement that was taken out or swapped.</summary>
/// <param name="Movement">The movement.</param>
/// <param name="Because">The modifier, flag, fact, finding, <c>equipment</c>, <c>place</c> or <c>unwanted</c> that did it.</param>
/// <param name="Text">The sentence a person reads.</param>
/// <param name="Instead">What took its place; null when nothing.</param>
public sealed record TakenOut(string Movement, string Because, string Text, string? Instead);

/// <summary>A session that may be done.</summary>
public sealed record Session
{
    /// <summary>What was asked for [min].</summary>
    public required int Minutes { get; init; }

    /// <summary>All of it: getting ready, work, changing over [s].</summary>
    public required int TotalSeconds { get; init; }

    /// <summary>The steps, in order.</summary>
    public required IReadOnlyList<SessionStep> Steps { get; init; }

    /// <summary>Phases a shorter session leaves out.</summary>
    public required IReadOnlyList<Phase> Missing { get; init; }

    /// <summary>Whether a phase was taken out, so that it is a gentle day and not a four-phase session.</summary>
    public required bool Gentle { get; init; }

    /// <summary>What was taken out or swapped, and why.</summary>
    public required IReadOnlyList<TakenOut> TakenOut { get; init; }

    /// <summary>The second knot it is for; null when it is for one alone.</summary>
    public string? OtherMuscle { get; init; }

    /// <summary>The side of the second knot.</summary>
    public Side? OtherSide { get; init; }

    /// <summary>What had no room, in sentences.</summary>
    public IReadOnlyList<string> LeftAside { get; init; } = [];

    /// <summary>Whether a step was changed while it ran: what was dosed before that stays as it is.</summary>
    internal bool IsChanged => Steps.Any(step => step.Changes.Count > 0);

    /// <summary>Whether it works on why the knot comes back: something is strengthened or retrained. Stretch, release and breathing alone ease it for a while.</summary>
    public bool WorksOnCause => Steps.Any(s => s.Own is null && s.Phase is Phase.Strengthen or Phase.Retrain && s.Role != StepRole.Retrain);
}

/// <summary>A session, or why there is none.</summary>
public abstract record SessionOutcome
{
    private SessionOutcome()
    {
    }

    /// <summary>A session that <c>PlanRules</c> accepts.</summary>
    /// <param name="Session">It.</param>
    public sealed record Planned(Session Session) : SessionOutcome;

    /// <summary>No session.</summary>
    /// <param name="Because">The flag, modifier or rule.</param>
    /// <param name="Text">The sentence a person reads.</param>
    /// <param name="TakenOut">What was taken out on the way.</param>
    public sealed record Refused(string Because, string Text, IReadOnlyList<TakenOut> TakenOut) : SessionOutcome;
}
