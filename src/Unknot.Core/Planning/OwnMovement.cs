using Unknot.Core.Knowledge;

namespace Unknot.Core.Planning;

/// <summary>A movement that the person brought along: theirs, and not checked by anybody here.</summary>
public sealed record OwnMovement
{
    /// <summary>Its id; no movement of the content has one like it.</summary>
    public required string Id { get; init; }

    /// <summary>What the person calls it.</summary>
    public required string Name { get; init; }

    /// <summary>What it is for: a phase of the session.</summary>
    public required Phase Phase { get; init; }

    /// <summary>The region a release presses; null when it is none.</summary>
    public string? Presses { get; init; }

    /// <summary>How sides are done.</summary>
    public required DoseSide Side { get; init; }

    /// <summary>Sets, rounds, or points of a release.</summary>
    public required int Sets { get; init; }

    /// <summary>Repetitions of a set; null when it is held.</summary>
    public int? Reps { get; init; }

    /// <summary>One hold, or one repetition with its way back [s].</summary>
    public required int Seconds { get; init; }

    /// <summary>How it is done, in the person's words; null when nothing was written.</summary>
    public string? Note { get; init; }

    /// <summary>Whether somebody who treats the person gave it to them.</summary>
    public bool FromTherapist { get; init; }

    /// <summary>The same in the shape of the content's movements, with a dose that nothing can change.</summary>
    /// <param name="budget">The seconds of a session that are not work.</param>
    /// <returns>A movement without contraindications of its own: what takes it out is asked by <see cref="OwnMovements.Refuses"/>.</returns>
    public Movement AsMovement(SessionBudget budget)
    {
        bool presses = Phase == Phase.Release;
        return new()
        {
            Id = Id,
            Name = Name,
            Phase = Phase,
            Targets = [],
            Also = [],
            Needs = [],
            Helps = [],
            Position = "",
            Settings = [Setting.Home, Setting.Office],
            Floor = false,
            Presses = Presses is null ? [] : [Presses],
            Dose = new Dose
            {
                Sets = presses ? null : Span.At(Sets),
                Points = presses ? Span.At(Sets) : null,
                Reps = Reps is { } reps ? Span.At(reps) : null,
                HoldSeconds = Reps is null ? Span.At(Seconds) : null,
                RepSeconds = Reps is null ? null : Seconds,
                RestSeconds = Reps is null ? null : budget.NextPointSeconds,
                Side = Side,
                Frequency = "",
                ShortHoldBecause = OwnMovements.Grade,
            },
            Steps = Note is { Length: > 0 } note ? [note] : [],
            Cues = [],
            Faults = [],
            Contraindications = [],
            Never = [],
            RequiresNo = [],
            NotFirstFor = [],
            Evidence = new(OwnMovements.Grade, [], null),
            Pose = new("none", null, [], null),
        };
    }
}
