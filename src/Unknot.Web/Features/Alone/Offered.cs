using Unknot.Core.Causes;
using Unknot.Core.Knowledge;
using Unknot.Core.Planning;
using Unknot.Core.Triage;
using Unknot.Store.Rows;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Features.Alone;

/// <summary>What may be started on its own now.</summary>
/// <param name="Knot">The knot it is for.</param>
/// <param name="Request">What is asked for, and what is taken out.</param>
/// <param name="Activities">Every activity with what of it may be done, the one the leading cause asks for first.</param>
internal sealed record Offered(Knot Knot, SessionRequest Request, IReadOnlyList<(AloneActivity Activity, IReadOnlyList<AloneChoice> Choices)> Activities)
{
    /// <summary>Looks what is offered for the foremost knot.</summary>
    /// <param name="chart">The chart to read.</param>
    /// <param name="knowledge">The content.</param>
    /// <param name="now">The moment.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>What is offered, or else where to go.</returns>
    internal static async Task<(Offered? Offered, string? Elsewhere)> OfAsync(Chart chart, KnowledgeBase knowledge, Now now, CancellationToken stop)
    {
        IReadOnlyList<Knot> knots = await chart.KnotsAsync(stop);
        if (knots.Count == 0)
        {
            return (null, "/");
        }

        Knot knot = Chart.Foremost(knots);
        Verdict verdict = await chart.VerdictAsync(knot, stop);
        if (verdict.Permit is not { } permit)
        {
            return (null, Chart.WithoutPermit(knot, verdict));
        }

        if (chart.MuscleOf(knot) is not { } muscle)
        {
            return (null, "/today");
        }

        SessionRequest request = await chart.SessionRequestAsync(knot, permit, knowledge.Session.Shapes[0].Minutes, now, stop);
        string? leads = CauseMix.Of(knowledge, await chart.TagsAsync(stop), [new(muscle, knot.Side, 1, [], [])], permit) is [{ Offer.Movement: { } first }, ..] ? first : null;
        return (new(knot, request, [.. knowledge.Alone.Select(one => (one, Core.Planning.Alone.Of(knowledge, request, one))).OrderByDescending(one => leads is not null && one.one.Use.Contains(leads))]), null);
    }

    /// <summary>One of them.</summary>
    /// <param name="movement">Its movement.</param>
    /// <returns>The activity and the choice; null where it is not offered, or no longer.</returns>
    internal (AloneActivity Activity, AloneChoice Choice)? Find(string? movement)
    {
        foreach ((AloneActivity activity, IReadOnlyList<AloneChoice> choices) in Activities)
        {
            if (choices.FirstOrDefault(c => c.Movement.Id == movement) is { } choice)
            {
                return (activity, choice);
            }
        }

        return null;
    }
}
