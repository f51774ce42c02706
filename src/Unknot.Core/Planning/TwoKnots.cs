using Unknot.Core.Knowledge;
using Unknot.Core.Triage;

namespace Unknot.Core.Planning;

/// <summary>One session for two knots: stretch and release of the worse first, then of the other; one strengthening and one retraining that serve both, else the worse one's.</summary>
internal static class TwoKnots
{
    /// <summary>The request of the second knot, as strict as both; null when there is none to join: a knot with a flag that takes something out has a gentle day of its own.</summary>
    public static SessionRequest? OtherOf(SessionRequest request) => request.Other is { } other && !request.State.IsGentle && IsFree(request.Restrictions, request.Urgency) && IsFree(other.Restrictions, other.Urgency)
        && other.Muscle != request.Muscle
        ? request with { Muscle = other.Muscle, Side = other.Side, Restrictions = Both(request.Restrictions, other.Restrictions), Other = null, IsJoined = true }
        : null;

    /// <summary>The request of the first knot: joined with another, as strict as both.</summary>
    public static SessionRequest FirstOf(SessionRequest request) =>
        OtherOf(request) is { } other ? request with { Restrictions = other.Restrictions, Other = null, IsJoined = true } : request;

    /// <summary>What may take a place of the first knot; strengthening and retraining of both.</summary>
    public static Choices First(KnowledgeBase kb, SessionRequest request, SessionRequest? other, Phase phase, bool partners)
    {
        if (other is null)
        {
            return Choices.Of(kb, request, phase, partners);
        }

        bool shared = phase is Phase.Strengthen or Phase.Retrain;
        Choices first = Choices.Of(kb, request with { Restrictions = other.Restrictions, Other = null, IsJoined = true }, phase, partners || shared);
        Muscle second = kb.Muscles[other.Muscle];
        return !shared ? first : first with
        {
            Allowed = [.. first.Allowed.Where(c => !Choices.NotFirst(c.Movement, second)).OrderByDescending(c => Serves(second, c.Movement, phase)).ThenByDescending(c => Partners.Spares(second, c.Movement))],
        };
    }

    /// <summary>What may take a place of the second knot.</summary>
    public static Choices Second(KnowledgeBase kb, SessionRequest other, Phase phase, bool partners)
    {
        Choices second = Choices.Of(kb, other, phase, partners);
        return second with { Allowed = [.. second.Allowed.Select(c => c with { Knot = 1 })] };
    }

    /// <summary>Whether a movement helps a muscle in this phase: it is on its list, or strengthens one of its weak partners and spares it.</summary>
    public static bool Serves(Muscle muscle, Movement movement, Phase phase) =>
        muscle.MovementsOf(phase).Contains(movement.Id) || (muscle.WeakPartners.Any(partner => Choices.Reaches(movement, partner)) && Partners.Spares(muscle, movement));

    private static bool IsFree(Restrictions restrictions, Urgency urgency) => restrictions.Blocks == Blocks.None && urgency < Urgency.SameDay;

    private static Restrictions Both(Restrictions one, Restrictions other) => one with
    {
        Modifiers = one.Modifiers.Union(other.Modifiers),
        AfterMidTerm = one.AfterMidTerm || other.AfterMidTerm,
        Applies = one.Applies.Union(other.Applies),
        AnsweredNo = one.AnsweredNo.Intersect(other.AnsweredNo),
    };
}
