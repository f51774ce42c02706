using Unknot.Core.Knowledge;

namespace Unknot.Core.Planning;

/// <summary>What stands before a muscle's own movements on a day of the week.</summary>
/// <param name="Use">Movements, the first that may be done.</param>
/// <param name="Because">Why, in words that go on after "today, because".</param>
internal sealed record Turned(IEnumerable<string> Use, string Because);

/// <summary>The turns of a week: on its days a place turns to a partner of the muscle, and what the content wants in a week has its day.</summary>
internal static class WeekTurns
{
    /// <summary>The turn of a place today.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="request">For whom, and which day.</param>
    /// <param name="phase">The place.</param>
    /// <returns>What comes first; null when the muscle's own does.</returns>
    public static Turned? Of(KnowledgeBase kb, SessionRequest request, Phase phase)
    {
        if (request.State.Flare is not null)
        {
            return null;
        }

        WeekRule week = kb.Plan.Week;
        int day = week.DayOf(request.Day);
        foreach (WeekHold hold in week.Holds)
        {
            if (hold.Muscle == request.Muscle && hold.Phase == phase && hold.Days.Contains(day))
            {
                return new(hold.Use, hold.Because);
            }
        }

        foreach (WeekTurn turn in week.Turns)
        {
            if (turn.Phase == phase && turn.Days.Contains(day))
            {
                return Of(kb, kb.Muscles[request.Muscle], turn, (((request.Day - day) / week.Days) * turn.Days.Count) + IndexOf(turn.Days, day));
            }
        }

        return null;
    }

    /// <summary>The partners take turns; one that the ready session serves already is passed over.</summary>
    private static Turned? Of(KnowledgeBase kb, Muscle muscle, WeekTurn turn, int number)
    {
        string? ready = kb.Session.Defaults.TryGet(muscle.Id, out DefaultSession? session)
            ? session.Steps.FirstOrDefault(s => Choices.PlaceOf(kb, s) == turn.Phase)?.Movement
            : null;
        IReadOnlyList<string> partners = turn.To == PartnerKind.Tight ? muscle.TightPartners : muscle.WeakPartners;
        List<string> others = [.. partners.Where(p => p != muscle.Id && !(ready is not null && kb.Movements[ready].Targets.Contains(p)) && Partners.Of(kb, muscle, p, turn.Phase).Any())];
        if (others.Count == 0)
        {
            return null;
        }

        string partner = others[((number % others.Count) + others.Count) % others.Count];
        string named = Reasons.Named(kb, partner);
        return new(
            Partners.Of(kb, muscle, partner, turn.Phase),
            turn.To == PartnerKind.Tight ? $"{named} holds {Reasons.Plain(muscle)} short" : $"{named} leaves {Reasons.Plain(muscle)} its work");
    }

    private static int IndexOf(IReadOnlyList<int> days, int day)
    {
        for (int i = 0; i < days.Count; i++)
        {
            if (days[i] == day)
            {
                return i;
            }
        }

        return 0;
    }
}
