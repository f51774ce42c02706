using System.Collections.Immutable;
using Unknot.Core.Knowledge;
using Unknot.Core.Planning;
using Unknot.Core.Triage;
using Unknot.Tests.Content;

namespace Unknot.Tests.Planning;

/// <summary>Sessions asked for with the content that ships, every safety question answered no unless a test says otherwise.</summary>
internal static class Asked
{
    internal static KnowledgeBase Kb => Shipped.Content.Knowledge;

    internal static ImmutableSortedSet<string> AllNo { get; } = [.. Kb.RedFlags.Flags.Ids, .. Kb.Findings.Select(f => "finding:" + f.Id)];

    internal static SessionRequest For(string muscle, int minutes = 10) => new()
    {
        Muscle = muscle,
        Side = Side.Right,
        Minutes = minutes,
        Restrictions = Restrictions.None with { AnsweredNo = AllNo },
        Urgency = Urgency.None,
    };

    /// <summary>Of somebody who has a ball beside what is there anyway.</summary>
    internal static SessionRequest WithBall(this SessionRequest request) => request with { Equipment = [.. Kb.Equipment.Where(thing => thing.Default).Select(thing => thing.Id), "ball_tennis"] };

    internal static SessionRequest With(this SessionRequest request, params string[] applies) => request with
    {
        Restrictions = request.Restrictions with
        {
            Applies = [.. applies],
            Modifiers = [.. applies.Where(Kb.RedFlags.Modifiers.Has)],
            AnsweredNo = request.Restrictions.AnsweredNo.Except(applies),
        },
    };

    internal static SessionRequest Flagged(this SessionRequest request, string flag, Blocks blocks) => request with
    {
        Urgency = Urgency.SeeProfessional,
        Restrictions = request.Restrictions with { Blocks = blocks, BlockedBy = [flag], Applies = request.Restrictions.Applies.Add(flag) },
    };

    internal static Session Plan(SessionRequest request) => SessionPlanner.Plan(Kb, request).ShouldBeOfType<SessionOutcome.Planned>().Session;

    internal static SessionStep Of(this Session session, Phase phase) => session.Steps.Single(s => s.Phase == phase);
}
