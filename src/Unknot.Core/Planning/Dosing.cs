using Unknot.Core.Knowledge;

namespace Unknot.Core.Planning;

/// <summary>A movement with the dose it has for this person today.</summary>
/// <param name="Movement">The movement; its dose is cut to what today allows, inside that of the content (a flare, a gentle day and one set stand below it).</param>
/// <param name="Level">Its level; 0 where it has none.</param>
/// <param name="Version">The easier or harder version, in words; null for the plain one.</param>
internal readonly record struct Dosed(Movement Movement, int Level, string? Version);

/// <summary>Cuts the dose of a movement to the level it has come to, to a flare, and to the one set of a session that has no time for more.</summary>
internal static class Dosing
{
    /// <summary>The movement as it is dosed today.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="request">Who asks.</param>
    /// <param name="place">The place it takes.</param>
    /// <param name="movement">The movement.</param>
    /// <param name="ready">Its dose in the muscle's ready session; null when it is not in it.</param>
    /// <param name="granted">How it may be done.</param>
    /// <returns>The movement itself where nothing changes it.</returns>
    public static Dosed Of(KnowledgeBase kb, SessionRequest request, Phase place, Movement movement, DefaultStep? ready, Permission.Granted granted)
    {
        if (!Levels.Has(movement))
        {
            return new(movement, 0, null);
        }

        bool plain = !granted.OfficeVersion && granted.OnlySo.Count == 0;
        int level = request.State.Flare is not null ? Levels.Easier : Math.Min(request.State.Levels.GetValueOrDefault(movement.Id), Levels.Most(kb, movement, ready, plain));
        LevelDose at = Levels.At(kb, movement, ready, level);
        Dose dose = level > 0 ? Raised(movement.Dose, at) : movement.Dose;
        if (granted.OfficeVersion && movement.OfficeAs?.RepSeconds is { } rep)
        {
            dose = dose with { RepSeconds = rep, HoldSeconds = movement.Dose.HoldSeconds is { } hold ? Span.At(hold.Least) : null };
        }

        if (place == Phase.Strengthen && ShapeOf(kb, request)?.OneSet is not null)
        {
            dose = dose with { Sets = Span.At(1) };
        }
        else if (place == Phase.Strengthen && request.IsJoined && dose.Sets is { Least: > 1 } sets)
        {
            dose = dose with { Sets = new(1, sets.Most) };
        }

        if (place == Phase.Strengthen && request.State.IsGentle)
        {
            dose = Less(dose, request.State.Flare is not null ? kb.Plan.Flare.StrengthenPercent : kb.Plan.Gentle.StrengthenPercent);
        }

        return new(
            ReferenceEquals(dose, movement.Dose) ? movement : movement with { Dose = dose },
            level,
            level < 0 && plain ? movement.Easier : at.Harder ? movement.Harder : null);
    }

    private static SessionShape? ShapeOf(KnowledgeBase kb, SessionRequest request)
    {
        foreach (SessionShape shape in kb.Session.Shapes)
        {
            if (shape.Minutes == request.Minutes)
            {
                return shape;
            }
        }

        return null;
    }

    private static Dose Raised(Dose dose, LevelDose at) => dose with
    {
        HoldSeconds = dose.HoldSeconds is { } hold && at.HoldSeconds is { } least ? From(hold, least) : dose.HoldSeconds,
        DurationSeconds = dose.DurationSeconds is { } time && at.DurationSeconds is { } shortest ? From(time, shortest) : dose.DurationSeconds,
        RepsPerSide = dose.RepsPerSide is { } each ? From(each, at.Reps) : null,
        Reps = dose.Reps is { } reps ? From(reps, at.Reps) : null,
    };

    /// <summary>Fewer sets where there are several at least; else less time or fewer repetitions.</summary>
    private static Dose Less(Dose dose, int percent) => dose switch
    {
        { DurationSeconds: { } time } => dose with { DurationSeconds = Share(time, percent) },
        { Sets: { Least: >= 2 } sets } => dose with { Sets = Share(sets, percent) },
        { RepsPerSide: { } each } => dose with { RepsPerSide = Share(each, percent) },
        { Reps: { } reps } => dose with { Reps = Share(reps, percent) },
        _ => dose,
    };

    private static Span From(Span span, int least) => new(Math.Min(Math.Max(span.Least, least), span.Most), span.Most);

    private static Span Share(Span span, int percent) => new(Math.Max(1, span.Least * percent / 100), Math.Max(1, span.Most * percent / 100));
}
