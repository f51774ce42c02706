using Unknot.Content.Yaml;
using Unknot.Core.Forecasting;
using Unknot.Core.Knowledge;

namespace Unknot.Content.Trials;

/// <summary>What one group of a trial does, as a file says it.</summary>
/// <param name="knowledge">The content that movements are looked up in.</param>
/// <param name="weeks">How long the trial lasts [weeks].</param>
internal sealed class ArmPart(KnowledgeBase knowledge, int weeks)
{
    private const double UsualStress = 5;
    private const double StressOfASwing = 2.5;

    internal Arm Read(MapReader map, string name) => new()
    {
        Name = name,
        Exercises = [.. Several(map, "train", Exercise)],
        Pressings = [.. Several(map, "release", Release), .. Several(map, "massage", massage => new Pressing(60 * Within(massage, "minutes", 0, 600), When(massage)))],
        Breathing = map.MapOrNull("breathing", breathing => new Breathing(Within(breathing, "minutes_per_day", 0, 600), knowledge.LoadModel.BreathingLoad, When(breathing))),
        Breaks = map.MapOrNull("breaks", Breaks),
        Desk = map.MapOrNull("desk", Desk),
        Adherence = Adherence(map),
    };

    /// <summary>One mapping, or a list of them.</summary>
    private static IReadOnlyList<T> Several<T>(MapReader map, string key, Func<MapReader, T> read)
        where T : notnull => map.IsMap(key) ? [map.Map(key, read)] : map.ListOrNone(key, read);

    private Exercise Exercise(MapReader map)
    {
        double minutes = Within(map, "minutes_per_day", 0, 600);
        Timing when = When(map);
        if (Movement(map) is not { } movement)
        {
            return new(ExerciseKind.Stretches, minutes, default, when);
        }

        bool isKnown = knowledge.LoadModel.Movements.TryGet(movement.Id, out MovementLoad? load);
        switch (movement.Phase)
        {
            case Phase.Strengthen when isKnown:
                return new(ExerciseKind.Strengthens, minutes, new(load!.Upper, load.Middle, load.Lower), when);
            case Phase.Strengthen:
                map.Wrong("movement", $"how hard '{movement.Id}' works the parts of the model is not known; {Spelling.Remedy(movement.Id, [.. knowledge.LoadModel.Movements.Ids])}");
                break;
            case Phase.Retrain:
                return new(ExerciseKind.Retrains, minutes, default, when);
            case not Phase.Stretch:
                map.Wrong("movement", $"'{movement.Id}' neither strengthens, retrains nor stretches; write it under 'release' or 'breathing', or take another");
                break;
        }

        return new(ExerciseKind.Stretches, minutes, default, when);
    }

    private Pressing Release(MapReader map)
    {
        if (Movement(map) is { Phase: not Phase.Release } other)
        {
            map.Wrong("movement", $"'{other.Id}' releases nothing; write it under 'train', or take a release");
        }

        return new(Within(map, "seconds", 0, 3600), When(map));
    }

    private Movement? Movement(MapReader map)
    {
        string id = map.Text("movement");
        if (knowledge.Movements.TryGet(id, out Movement? movement))
        {
            return movement;
        }

        if (id.Length > 0)
        {
            map.Wrong("movement", $"'{id}' is no movement; {Spelling.Remedy(id, [.. knowledge.Movements.Ids])}");
        }

        return null;
    }

    private BreakRule Breaks(MapReader map) => new(
        Within(map, "every_minutes", 5, 480), Within(map, "seconds", 1, 3600), map.Bool("active", false), new(7, map.WholeOrNull("from_week") ?? 0, map.WholeOrNull("weeks") ?? weeks));

    private DeskRule Desk(MapReader map)
    {
        bool? supported = map.Has("forearm_support") ? map.Bool("forearm_support") : null;
        LoadShift? shift = knowledge.LoadModel.Shifts.TryGet(knowledge.LoadModel.Unsupported, out LoadShift? known) ? known : null;
        return new(
            WithinOrNull(map, "active_percent_mvc", 0, 60) / 100, WithinOrNull(map, "rest_fraction", 0, 0.95), WithinOrNull(map, "hours", 0, 16),
            ((WithinOrNull(map, "stress", 0, 10) ?? UsualStress) - UsualStress) / StressOfASwing, supported == false ? shift?.LoadTimes ?? 1 : 1,
            map.Word("since", s_since, false));
    }

    private static readonly Vocabulary<bool> s_since = new("a beginning", ("entry", false), ("always", true));

    private Timing When(MapReader map)
    {
        int days = (int)Within(map, "days_per_week", 0, 7);
        int from = map.WholeOrNull("from_week") ?? 0;
        int lasts = map.WholeOrNull("weeks") ?? weeks - from;
        if (from < 0 || lasts < 0 || from + lasts > weeks)
        {
            map.Wrong(map.Has("weeks") ? "weeks" : "from_week", $"from week {from} for {lasts} weeks goes beyond the {weeks} weeks of the trial");
        }

        return new(days, from, lasts);
    }

    private static (double First, double Last) Adherence(MapReader map)
    {
        if (!map.Has("adherence"))
        {
            return (1, 1);
        }

        double[] shares = map.IsList("adherence") ? [.. map.Numbers("adherence")] : [map.Number("adherence"), map.Number("adherence")];
        if (shares.Length != 2 || shares.Any(share => share is < 0 or > 1))
        {
            map.Wrong("adherence", "'adherence' is one share from 0 to 1, or two: of the first and of the last week");
            return (1, 1);
        }

        return (shares[0], shares[1]);
    }

    private static double Within(MapReader map, string key, double least, double most) => map.Has(key) ? WithinOrNull(map, key, least, most)!.Value : map.Number(key);

    private static double? WithinOrNull(MapReader map, string key, double least, double most)
    {
        double? number = map.NumberOrNull(key);
        if (number is { } value && (value < least || value > most))
        {
            map.Wrong(key, FormattableString.Invariant($"'{key}' is {value}; it takes {least} to {most}"));
        }

        return number;
    }
}
