using System.Collections.Concurrent;
using Unknot.Core.Knowledge;
using Unknot.Core.Numerics;
using Unknot.Core.Physiology;

namespace Unknot.Core.Forecasting;

/// <summary>Runs protocols. People who were found for one are kept for the next that lets in the same.</summary>
/// <param name="draws">Draws of the model's numbers; at least one.</param>
/// <param name="levers">What each part carries while all is well [–].</param>
/// <param name="desks">The overload tables.</param>
/// <param name="people">How many people in each arm and draw; 1 or more.</param>
/// <param name="seed">What decides all chance.</param>
public sealed class Trials(IReadOnlyList<Parameters> draws, Parts levers, DeskTables desks, int people, int seed)
{
    private const int BlockOfPeople = 100;
    private const int CandidatesOfABlock = 100_000;

    // So many are worked on side by side and added up before the next.
    private const int BlocksAtATime = 256;

    // Of more, nobody is kept, so that memory does not grow with their number.
    private const int MostKept = 100_000;

    private readonly DeskTables[] _desks = [.. draws.Select(draw => desks.Narrowed(draw[LoadParameter.RestMultiplier]))];
    private readonly bool _keeps = (long)people * draws.Count <= MostKept;
    private readonly ConcurrentDictionary<(int Draw, int Block, Enrolment Enrol, DeskRule? Desk), IReadOnlyList<Life>> _entries = [];

    /// <summary>Runs a protocol.</summary>
    /// <param name="protocol">The protocol.</param>
    /// <returns>What came out, the same for the same numbers whatever runs beside it.</returns>
    public TrialResult Run(Protocol protocol)
    {
        ArgumentNullException.ThrowIfNull(protocol);
        int blocks = (people + BlockOfPeople - 1) / BlockOfPeople;
        TrialTallies[] ofDraws = [.. draws.Select(_ => new TrialTallies(protocol))];
        for (int from = 0; from < draws.Count * blocks; from += BlocksAtATime)
        {
            TrialTallies[] done = new TrialTallies[Math.Min(BlocksAtATime, (draws.Count * blocks) - from)];
            Parallel.For(0, done.Length, i => done[i] = Block(protocol, (from + i) / blocks, (from + i) % blocks));
            for (int i = 0; i < done.Length; i++)
            {
                ofDraws[(from + i) / blocks].Add(done[i]);
            }
        }

        return new(protocol, people, draws.Count, seed, Measured(protocol, Together(protocol, ofDraws)), [.. Compared(protocol).Select(one => Result(protocol, ofDraws, one.Compared, one.Published))]);
    }

    private TrialTallies Block(Protocol protocol, int draw, int block)
    {
        Cohort cohort = new(draws[draw], levers, _desks[draw], seed);
        DeskRule? always = protocol.Arms.Select(arm => arm.Desk).FirstOrDefault(desk => desk is { Always: true });
        IReadOnlyList<Life> Entered()
        {
            ArmDays before = new(new Arm { Name = "before", Desk = always }, draws[draw], _desks[draw], 0);
            return cohort.Enrol(protocol.Enrol, before, block * CandidatesOfABlock, Math.Min(BlockOfPeople, people - (block * BlockOfPeople)));
        }

        return new TrialRun(protocol, cohort).Of(_keeps ? _entries.GetOrAdd((draw, block, protocol.Enrol, always), _ => Entered()) : Entered());
    }

    private static TrialTallies Together(Protocol protocol, ReadOnlySpan<TrialTallies> parts)
    {
        TrialTallies all = new(protocol);
        foreach (TrialTallies part in parts)
        {
            all.Add(part);
        }

        return all;
    }

    private static TrialMeasure[] Measured(Protocol protocol, TrialTallies all) =>
    [
        .. from arm in Enumerable.Range(0, protocol.Arms.Count)
           from week in Enumerable.Range(0, protocol.MeasureWeeks.Count)
           from outcome in protocol.Outcomes
           select new TrialMeasure(protocol.Arms[arm].Name, protocol.MeasureWeeks[week], outcome, all[arm, outcome, week]),
    ];

    /// <summary>Every published figure, and the contrasts of which nothing was published.</summary>
    private static IEnumerable<(TrialComparison Compared, PublishedFigure? Published)> Compared(Protocol protocol) =>
    [
        .. protocol.Published.Select(figure => (TrialComparison.Of(figure), (PublishedFigure?)figure)),
        .. from contrast in protocol.Contrasts
           where !protocol.Published.Any(figure => figure.Arm == contrast.Arm && figure.Against == contrast.Against && figure.Outcome == contrast.Outcome && figure.Week == contrast.Week)
           select (new TrialComparison(contrast.Arm, contrast.Against, contrast.Outcome, contrast.Week, FigureKind.Difference), (PublishedFigure?)null),
    ];

    private static TrialFinding Result(Protocol protocol, TrialTallies[] ofDraws, TrialComparison compared, PublishedFigure? published)
    {
        (double Value, double Error)[] figures = [.. ofDraws.Select(draw => compared.In(protocol, draw)).Where(figure => double.IsFinite(figure.Value))];
        double[] values = [.. figures.Select(figure => figure.Value)];
        double middle = values.Length > 0 ? values.Average() : double.NaN;
        double around = values.Length > 0 ? Gaussian.Middle95 * figures.Average(figure => figure.Error) : double.NaN;
        return new(compared, values, new(middle - around, middle + around), published);
    }
}
