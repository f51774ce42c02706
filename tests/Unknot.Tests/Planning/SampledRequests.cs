using System.Collections.Immutable;
using Unknot.Core.Knowledge;
using Unknot.Core.Planning;
using Unknot.Core.Triage;
using static Unknot.Tests.Planning.Asked;

namespace Unknot.Tests.Planning;

/// <summary>Requests drawn from all there can be, by a seed.</summary>
internal sealed class SampledRequests(int seed)
{
    private static readonly DateOnly s_day = new(2026, 3, 2);

    private static readonly string[] s_applying =
        [.. Kb.RedFlags.Modifiers.Select(m => m.Id), .. Kb.Findings.Select(f => "finding:" + f.Id), .. Kb.Movements.SelectMany(m => m.Contraindications).SelectMany(c => c.When)];

    private readonly Random _random = new(seed);

    /// <summary>The next request.</summary>
    internal SessionRequest Next()
    {
        SessionRequest request = For(Pick(Kb.Muscles).Id, Pick(Kb.Session.Shapes).Minutes)
            .With([.. Enumerable.Range(0, _random.Next(4)).Select(_ => Pick(s_applying))]);
        request = Sometimes(5) ? request.Flagged(Pick(Kb.RedFlags.Flags).Id, Pick(Enum.GetValues<Blocks>())) : request;
        request = request with
        {
            Side = Pick<Side?>([Side.Left, Side.Right, null]),
            Setting = Pick<Setting?>([null, Setting.Home, Setting.Office]),
            Equipment = Sometimes(3) ? null : [.. Kb.Equipment.Where(_ => Sometimes(2)).Select(e => e.Id)],
            Unwanted = [.. Kb.Movements.Where(_ => Sometimes(20)).Select(m => m.Id)],
            Day = _random.Next(1, 30),
            State = Sometimes(2) ? PlanState.Fresh : State(),
            Restrictions = request.Restrictions with
            {
                AfterMidTerm = Sometimes(2),
                AnsweredNo = Sometimes(3) ? [.. request.Restrictions.AnsweredNo.Where(_ => Sometimes(2))] : request.Restrictions.AnsweredNo,
            },
        };
        return Sometimes(4) ? request with { Other = Second(request) } : request;
    }

    private OtherKnot Second(SessionRequest request)
    {
        Restrictions own = request.Restrictions with { Blocks = Sometimes(8) ? Blocks.GentleOnly : Blocks.None, BlockedBy = [Pick(Kb.RedFlags.Flags).Id] };
        return new(Pick(Kb.Muscles).Id, Pick<Side?>([Side.Left, Side.Right, null]), own with { Applies = own.Applies.Add(Pick(s_applying)) }, Urgency.None);
    }

    private PlanState State() => new()
    {
        Levels = Kb.Movements.Where(m => m.Phase is Phase.Strengthen or Phase.Retrain && Sometimes(2)).ToImmutableSortedDictionary(m => m.Id, _ => _random.Next(-1, 6), StringComparer.Ordinal),
        Tools = Kb.Movements.Where(m => m.Phase == Phase.Release && Sometimes(2)).ToImmutableSortedDictionary(m => m.Id, _ => _random.Next(4), StringComparer.Ordinal),
        Flare = Sometimes(4) ? new(s_day, s_day.AddDays(1), s_day.AddDays(3)) : null,
        Plateau = Pick(Enum.GetValues<Plateau>()),
        Missed = Sometimes(3) ? Pick(Kb.Plan.Missed) : null,
        Tense = Sometimes(2),
    };

    private bool Sometimes(int oneIn) => _random.Next(oneIn) == 0;

    private T Pick<T>(IReadOnlyList<T> from) => from[_random.Next(from.Count)];
}
