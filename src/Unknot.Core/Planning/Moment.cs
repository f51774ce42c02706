using Unknot.Core.Knowledge;

namespace Unknot.Core.Planning;

/// <summary>What is done in a moment of a session.</summary>
public enum MomentKind
{
    /// <summary>Getting ready for the first step.</summary>
    GetReady,

    /// <summary>Changing over to the next step, which is the step the moment names.</summary>
    ChangeOver,

    /// <summary>Holding a stretch.</summary>
    Hold,

    /// <summary>Holding pressure on one point.</summary>
    Press,

    /// <summary>One repetition, with hold and return.</summary>
    Repeat,

    /// <summary>Timed work that is not counted: breathing, easy movement.</summary>
    Timed,

    /// <summary>Changing side, round or point.</summary>
    Change,

    /// <summary>Resting between sets or repetitions.</summary>
    Rest,
}

/// <summary>A stretch of time in a session with one thing to do. Moments follow each other without a gap.</summary>
public sealed record Moment
{
    /// <summary>When it begins, from the start of the session [s].</summary>
    public required int AtSeconds { get; init; }

    /// <summary>How long it lasts [s], above 0.</summary>
    public required int Seconds { get; init; }

    /// <summary>What is done.</summary>
    public required MomentKind Kind { get; init; }

    /// <summary>The step, from 0; for getting ready and changing over the step that comes.</summary>
    public required int Step { get; init; }

    /// <summary>The side; null when both are done at once, or when it is the person's to choose.</summary>
    public Side? Side { get; init; }

    /// <summary>Which hold, point or repetition of <see cref="Of"/>, from 1; of the side and set for repetitions. 0 where nothing is counted.</summary>
    public int Number { get; init; }

    /// <summary>How many of them there are.</summary>
    public int Of { get; init; }

    /// <summary>Which set or round of <see cref="Sets"/>, from 1; 0 where there are none.</summary>
    public int Set { get; init; }

    /// <summary>How many sets or rounds there are.</summary>
    public int Sets { get; init; }

    /// <summary>The rhythm of breath to pace by; null when none is set.</summary>
    public Breath? Breath { get; init; }

    /// <summary>When it ends, from the start of the session [s].</summary>
    public int UntilSeconds => AtSeconds + Seconds;
}
