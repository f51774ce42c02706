using Unknot.Core.Knowledge;
using Unknot.Core.Triage;

namespace Unknot.Core.Planning;

/// <summary>Whether a movement may be done by this person, here, today.</summary>
internal abstract record Permission
{
    private Permission()
    {
    }

    /// <summary>It may.</summary>
    /// <param name="OfficeVersion">In its open-office version.</param>
    /// <param name="OnlySo">Only in these ways.</param>
    public sealed record Granted(bool OfficeVersion, IReadOnlyList<string> OnlySo) : Permission;

    /// <summary>It may not.</summary>
    /// <param name="Because">The flag, modifier, fact, finding, region, <c>self_release</c>, <c>place</c> or <c>equipment</c>.</param>
    /// <param name="Text">The sentence a person reads.</param>
    public sealed record Refused(string Because, string Text) : Permission;

    /// <summary>Asks everything that can take a movement out, gravest first.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="request">Who asks, where and with what.</param>
    /// <param name="movement">The movement.</param>
    /// <returns>Granted, or refused for the first reason found.</returns>
    public static Permission Of(KnowledgeBase kb, SessionRequest request, Movement movement)
    {
        Restrictions restrictions = request.Restrictions;
        if (ByFlags(kb, restrictions, movement) is { } flag)
        {
            return new Refused(flag, $"{movement.Name} is left out until somebody has looked at what you told us.");
        }

        if (ByModifiers(kb, restrictions, movement) is { } modifier)
        {
            return new Refused(modifier.Id, $"{movement.Name} is left out: {modifier.Change}.");
        }

        List<string> onlySo = [];
        foreach (Contraindication contra in movement.Contraindications)
        {
            if (contra.When.FirstOrDefault(id => Applies(restrictions, id)) is not { } applies)
            {
                continue;
            }

            if (!contra.Adapt)
            {
                return new Refused(applies, $"{movement.Name} is left out: {contra.Say}.");
            }

            Add(onlySo, contra.Say);
        }

        if (movement.RequiresNo.FirstOrDefault(id => !restrictions.AnsweredNo.Contains(id)) is { } blank)
        {
            return new Refused(blank, $"{movement.Name} is left out until its safety questions are all answered no.");
        }

        if (movement.Phase == Phase.Release && ByPressure(kb, request, movement) is { } pressure)
        {
            return pressure;
        }

        Soften(kb, restrictions, movement, onlySo);
        return AtPlace(kb, request, movement, onlySo);
    }

    /// <summary>Whether an id is known to be so.</summary>
    public static bool Applies(Restrictions restrictions, string id) => restrictions.Applies.Contains(id) || restrictions.Modifiers.Contains(id);

    /// <summary>The id of a phase as content writes it.</summary>
    public static string Id(Phase phase) => phase switch
    {
        Phase.Stretch => "stretch",
        Phase.Release => "release",
        Phase.Strengthen => "strengthen",
        Phase.Retrain => "retrain",
        Phase.Breathing => "breathing",
        Phase.Heat => "heat",
        Phase.Mobility => "mobility",
        Phase.Workstation => "workstation",
        _ => throw new ArgumentOutOfRangeException(nameof(phase), phase, "A phase has an id."),
    };

    private static string? ByFlags(KnowledgeBase kb, Restrictions restrictions, Movement movement)
    {
        bool stays = restrictions.Blocks switch
        {
            Blocks.None => true,
            Blocks.GentleOnly => movement.Phase is Phase.Breathing or Phase.Mobility or Phase.Workstation,
            Blocks.Area => movement.Phase == Phase.Workstation || (movement.Phase == Phase.Breathing && !restrictions.BlockedBy.Any(kb.Pressure.ChestScreen.Contains)),
            _ => false,
        };
        return stays ? null : restrictions.BlockedBy.Count > 0 ? restrictions.BlockedBy[0] : "flags";
    }

    private static CareModifier? ByModifiers(KnowledgeBase kb, Restrictions restrictions, Movement movement)
    {
        foreach (string id in restrictions.Modifiers)
        {
            CareModifier modifier = kb.RedFlags.Modifiers[id];
            if (modifier.Block.Contains(movement.Id) || (restrictions.AfterMidTerm && modifier.BlockAfterMidTerm.Contains(movement.Id)))
            {
                return modifier;
            }
        }

        return null;
    }

    private static Refused? ByPressure(KnowledgeBase kb, SessionRequest request, Movement movement)
    {
        Muscle muscle = kb.Muscles[request.Muscle];
        if (kb.SelfReleases[muscle.SelfRelease].NeverAbove is null)
        {
            return new("self_release", $"{movement.Name} is left out: this muscle is not one to press yourself.");
        }

        string? why = null;
        foreach (string region in Pressing.Regions(muscle, movement))
        {
            string? forbids = Pressing.Forbids(kb, movement, region, request.Restrictions);
            if (forbids is null)
            {
                return null;
            }

            why ??= forbids;
        }

        return why is null ? null : new(why, $"{movement.Name} is left out: the place is not one to press for now.");
    }

    private static void Soften(KnowledgeBase kb, Restrictions restrictions, Movement movement, List<string> onlySo)
    {
        foreach (string id in restrictions.Modifiers)
        {
            IReadOnlyDictionary<string, string> soft = kb.RedFlags.Modifiers[id].Soft;
            if (soft.TryGetValue(movement.Id, out string? way))
            {
                Add(onlySo, way);
            }

            if (soft.TryGetValue(Id(movement.Phase), out way))
            {
                Add(onlySo, way);
            }
        }
    }

    private static Permission AtPlace(KnowledgeBase kb, SessionRequest request, Movement movement, List<string> onlySo)
    {
        Setting setting = request.Setting ?? Setting.Home;
        if (!movement.Settings.Contains(setting))
        {
            return new Refused("place", setting == Setting.Office ? $"{movement.Name} is not for an open office." : $"{movement.Name} is not for at home.");
        }

        bool office = setting == Setting.Office && movement.OfficeAs is not null;
        IReadOnlyList<string>? missing = MissingOf(kb, request, office ? movement.OfficeAs!.Needs : movement.Needs);
        if (missing is not null && !office && movement.OfficeAs is { } standing && MissingOf(kb, request, standing.Needs) is null)
        {
            (office, missing) = (true, null);
        }

        return missing is null
            ? new Granted(office, onlySo)
            : new Refused("equipment", $"{movement.Name} needs what is not at hand: {string.Join(" or ", missing.Select(id => Lower(kb.Equipment[id].Name)))}.");
    }

    private static IReadOnlyList<string>? MissingOf(KnowledgeBase kb, SessionRequest request, IReadOnlyList<IReadOnlyList<string>> needs)
    {
        foreach (IReadOnlyList<string> anyOf in needs)
        {
            if (!anyOf.Any(id => IsThere(kb, request, id)))
            {
                return anyOf;
            }
        }

        return null;
    }

    private static bool IsThere(KnowledgeBase kb, SessionRequest request, string id)
    {
        Equipment thing = kb.Equipment[id];
        return thing.Always || (request.Equipment?.Contains(id) ?? thing.Default);
    }

    private static string Lower(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static void Add(List<string> onlySo, string way)
    {
        if (!onlySo.Contains(way))
        {
            onlySo.Add(way);
        }
    }
}
