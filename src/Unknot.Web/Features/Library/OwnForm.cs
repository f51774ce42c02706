using System.Globalization;
using Unknot.Core.Knowledge;
using Unknot.Core.Planning;
using Unknot.Store.Rows;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Parts;

namespace Unknot.Web.Features.Library;

/// <summary>What somebody wrote of a movement of their own, as it was sent; it is shown again where it could not be taken.</summary>
public sealed record OwnForm
{
    /// <summary>The longest name.</summary>
    public const int LongestName = 80;

    /// <summary>The longest note.</summary>
    public const int LongestNote = 2000;

    /// <summary>What it is called.</summary>
    public string? Name { get; init; }

    /// <summary>What it is for.</summary>
    public string? Phase { get; init; }

    /// <summary>held or repeated.</summary>
    public string? How { get; init; }

    /// <summary>One hold, or one repetition [s].</summary>
    public string? Seconds { get; init; }

    /// <summary>Repetitions of a set.</summary>
    public string? Reps { get; init; }

    /// <summary>Sets, rounds or points.</summary>
    public string? Sets { get; init; }

    /// <summary>How sides are done.</summary>
    public string? Side { get; init; }

    /// <summary>Where a release presses.</summary>
    public string? Presses { get; init; }

    /// <summary>The knot it is for; empty for all.</summary>
    public string? Knot { get; init; }

    /// <summary>How it is done.</summary>
    public string? Note { get; init; }

    /// <summary>Whether somebody who treats the person gave it to them.</summary>
    public bool Therapist { get; init; }

    /// <summary>The form of what is stored.</summary>
    /// <param name="row">The stored movement.</param>
    /// <returns>The form.</returns>
    public static OwnForm Of(AddedMovement row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return new()
        {
            Name = row.Name,
            Phase = row.Phase.ToString(),
            How = row.Reps is null ? "held" : "repeated",
            Seconds = Text(row.Seconds),
            Reps = row.Reps is { } reps ? Text(reps) : null,
            Sets = Text(row.Sets),
            Side = row.Side.ToString(),
            Presses = row.Presses,
            Knot = row.KnotId?.ToString(),
            Note = row.Note,
            Therapist = row.FromTherapist,
        };
    }

    /// <summary>Reads it.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="texts">The words.</param>
    /// <param name="errors">All that is to be put right.</param>
    /// <returns>The movement; null where something is to be put right.</returns>
    internal OwnMovement? Read(KnowledgeBase kb, Texts texts, out IReadOnlyList<FieldError> errors)
    {
        List<FieldError> wrong = [];
        string name = (Name ?? "").Trim(), note = (Note ?? "").Trim();
        if (name.Length is 0 or > LongestName)
        {
            wrong.Add(new("name", texts["own.wrong.name", LongestName]));
        }

        if (note.Length > LongestNote)
        {
            wrong.Add(new("note", texts["own.wrong.note", LongestNote]));
        }

        if (!Enum.TryParse(Phase, out Phase phase) || !OwnMovements.Phases(kb).Contains(phase))
        {
            wrong.Add(new("phase", texts["own.wrong.phase"]));
        }

        if (!Enum.TryParse(Side, out DoseSide side) || side == DoseSide.MouseHand)
        {
            wrong.Add(new("side", texts["own.wrong.side"]));
        }

        bool release = phase == Core.Knowledge.Phase.Release, counted = How == "repeated" && !release;
        OwnMovement own = new()
        {
            Id = "",
            Name = name,
            Phase = phase,
            Side = side,
            Seconds = Number(Seconds),
            Reps = counted ? Number(Reps) : null,
            Sets = Number(Sets),
            Presses = release && Presses is { Length: > 0 } ? Presses : null,
            Note = note.Length == 0 ? null : note,
            FromTherapist = Therapist,
        };
        wrong.AddRange(wrong.Exists(error => error.Field == "phase") ? [] : OwnMovements.Faults(kb, own).Select(fault => Say(kb, texts, own, fault)));
        errors = wrong;
        return wrong.Count == 0 ? own : null;
    }

    private static FieldError Say(KnowledgeBase kb, Texts texts, OwnMovement own, OwnFault fault)
    {
        Span seconds = OwnMovements.SecondsOf(kb, own.Phase, own.Reps is not null), sets = OwnMovements.SetsOf(kb, own.Phase), reps = kb.Session.Own.Reps;
        return fault switch
        {
            OwnFault.Seconds => new("seconds", texts["own.wrong.seconds", seconds.Least, seconds.Most]),
            OwnFault.Reps => new("reps", texts["own.wrong.reps", reps.Least, reps.Most]),
            OwnFault.Sets => new("sets", texts["own.wrong.sets", sets.Least, sets.Most]),
            OwnFault.NeverPressed => new("presses", texts["own.wrong.never", kb.Pressure.NoSelfPressureWhy]),
            OwnFault.Presses => new("presses", texts["own.wrong.presses"]),
            _ => new("phase", texts["own.wrong.phase"]),
        };
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static int Number(string? text) => int.TryParse(text, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out int number) ? number : -1;
}
