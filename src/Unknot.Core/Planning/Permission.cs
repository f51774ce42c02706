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
        if (Allowance.Refuses(kb, request.Restrictions, movement) is { } refusal)
        {
            return new Refused(refusal.Id, Say(movement, refusal));
        }

        if (FindingsToAsk.PassedOver(request, movement) is { } passed)
        {
            return new Refused(passed, $"{movement.Name} is left out today: what is asked before it was passed over.");
        }

        if (movement.Phase == Phase.Release && ByPressure(kb, request, movement) is { } pressure)
        {
            return pressure;
        }

        return AtPlace(kb, request, movement, Allowance.OnlySo(kb, request.Restrictions, movement));
    }

    private static string Say(Movement movement, Refusal refusal) => refusal.By switch
    {
        TakenBy.Flag => $"{movement.Name} is left out until somebody has looked at what you told us.",
        TakenBy.Unanswered => $"{movement.Name} is left out until its safety questions are all answered no.",
        _ => $"{movement.Name} is left out: {refusal.Say}.",
    };

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

    private static Permission AtPlace(KnowledgeBase kb, SessionRequest request, Movement movement, IReadOnlyList<string> onlySo)
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
}
