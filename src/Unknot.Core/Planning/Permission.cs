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
    /// <param name="Using">With these things, one of each list of its needs.</param>
    /// <param name="OnFloor">Whether one lies down for it.</param>
    public sealed record Granted(bool OfficeVersion, IReadOnlyList<string> OnlySo, IReadOnlyList<string> Using, bool OnFloor) : Permission;

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
            return new Refused(passed, $"{movement.Name} is left out today: you skipped {Skipped(kb, request, passed)}.");
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

    private static string Skipped(KnowledgeBase kb, SessionRequest request, string passed) =>
        Finding.IdOf(passed) is { } finding ? $"“{FindingsToAsk.AskedAs(kb.Findings[finding], request.Restrictions)}”" : "a question that has to be answered before it";

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

    /// <summary>The open-office version of a movement that is granted, wherever the person is; null when there is none or it needs what is not there.</summary>
    public static Granted? Standing(KnowledgeBase kb, SessionRequest request, Movement movement, Granted granted)
    {
        if (movement.OfficeAs is not { } standing)
        {
            return null;
        }

        IReadOnlyList<string> things = AtHand.Choose(kb, request, movement, standing.Needs, granted.OnlySo.Count == 0, out IReadOnlyList<string>? lacks);
        return lacks is null ? new(true, granted.OnlySo, things, AtHand.IsFloor(kb, things)) : null;
    }

    private static Permission AtPlace(KnowledgeBase kb, SessionRequest request, Movement movement, IReadOnlyList<string> onlySo)
    {
        Setting setting = request.Setting ?? Setting.Home;
        if (!movement.Settings.Contains(setting))
        {
            return new Refused("place", setting == Setting.Office ? $"{movement.Name} is not for an open office." : $"{movement.Name} is not for at home.");
        }

        bool office = setting == Setting.Office && movement.OfficeAs is not null;
        bool plain = onlySo.Count == 0;
        IReadOnlyList<string> things = AtHand.Choose(kb, request, movement, office ? movement.OfficeAs!.Needs : movement.Needs, plain, out IReadOnlyList<string>? lacks);
        if (lacks is not null && !office && movement.OfficeAs is { } standing)
        {
            things = AtHand.Choose(kb, request, movement, standing.Needs, plain, out IReadOnlyList<string>? still);
            (office, lacks) = still is null ? (true, null) : (false, lacks);
        }

        return lacks is null
            ? new Granted(office, onlySo, things, AtHand.IsFloor(kb, things))
            : new Refused("equipment", $"{movement.Name} needs what is not at hand: {string.Join(" or ", lacks.Select(id => Lower(kb.Equipment[id].Name)))}.");
    }

    private static string Lower(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
