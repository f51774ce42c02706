using Unknot.Core.Complaint;
using Unknot.Core.Knowledge;
using Unknot.Core.Numerics;

namespace Unknot.Core.Localisation;

/// <summary>How beliefs would stand after an answer that nobody has given yet.</summary>
internal sealed class Outlook
{
    /// <summary>A question has at most so many answers.</summary>
    internal const int MostAnswers = 3;

    /// <summary>A point less likely than this changes no decision and is left out of the outlook.</summary>
    private const double LeastShare = 0.002;

    /// <summary>An answer rarer than this is not counted on.</summary>
    private const double LeastAnswer = 0.02;

    /// <summary>What was left out of the outlook must not decide what comes first.</summary>
    private const double ClearlyFirst = 1.05;

    private readonly LocalisationTables _tables;
    private readonly Weighing _weighing;
    private readonly Believed _points;
    private readonly Believed _structures;
    private readonly double[] _weights;
    private readonly double[] _careThen;
    private readonly double[] _muscleThen;
    private readonly double[] _namedGiven;
    private readonly double _careBits;
    private readonly double _withinBits;
    private readonly int _firstCare;
    private readonly double _firstCareShare;
    private readonly int _firstNamed;

    internal Outlook(LocalisationTables tables, Weighing weighing, Posterior posterior)
    {
        (_tables, _weighing) = (tables, weighing);
        _points = Believed.Of(tables, weighing, posterior, LeastShare);
        _structures = _points.ByStructure();
        _weights = new double[MostAnswers * _points.Shares.Length];
        _careThen = new double[_points.Count.Care];
        _muscleThen = new double[_points.Count.Muscle];
        _namedGiven = new double[_points.Count.Named];
        for (int i = 0; i < _points.Shares.Length; i++)
        {
            _careThen[_points.Cells[i].Care] += _points.Shares[i];
            _muscleThen[_points.Cells[i].Muscle] += _points.Shares[i];
            _namedGiven[_points.Cells[i].Named] += _points.Shares[i];
        }

        _careBits = Beliefs.EntropyBits(_careThen);
        _withinBits = Beliefs.EntropyBits(_muscleThen) - _careBits;
        (_firstCare, _firstNamed) = (Greatest(_careThen), Greatest(_namedGiven));
        _firstCareShare = _careThen[_firstCare];
        ToOvertake = Math.Log(_namedGiven[_firstNamed] / Second(_namedGiven, _firstNamed));
    }

    /// <summary>How far an answer must move the second muscle against the first to put it first [–].</summary>
    internal double ToOvertake { get; }

    /// <summary>How likely a point that is still believed in lies at a place.</summary>
    /// <returns>[0–1].</returns>
    internal double ShareAt(int region, int side)
    {
        double share = 0;
        for (int i = 0; i < _points.Hypotheses.Length; i++)
        {
            (int point, int of) = _points.Hypotheses[i];
            share += _tables.Points[point].At[region] && LocalisationTables.Fits(side, of) ? _points.Shares[i] : 0;
        }

        return share;
    }

    /// <summary>The most that can be learnt of whether something so likely is so.</summary>
    /// <returns>An upper bound of the gain [bits]; 0 where it cannot be.</returns>
    internal static double MostBits(double share) => share <= 0 ? 0 : Beliefs.EntropyBits([Math.Min(share, 1), Math.Max(0, 1 - share)]);

    /// <summary>The most that can be learnt of whether something speaks for what it is.</summary>
    /// <param name="logsByStructure">The logarithms of a yes.</param>
    /// <returns>An upper bound of the gain [bits]; 0 where it speaks for none that is still believed in.</returns>
    internal double MostBitsOf(double[] logsByStructure)
    {
        double share = 0;
        for (int i = 0; i < _structures.Hypotheses.Length; i++)
        {
            share += logsByStructure[_tables.Points[_structures.Hypotheses[i].Point].Structure] > 0 ? _structures.Shares[i] : 0;
        }

        return MostBits(share);
    }

    /// <summary>What the answers to a question are expected to tell.</summary>
    /// <param name="yes">The answer yes; for a press, that it brings the pain.</param>
    /// <param name="turns">By answer: which muscle it would put first in place of another, and how likely the answer is; cleared where it would put none.</param>
    /// <returns>
    /// The expected loss of entropy between care groups on their sides, with a small share of that between muscles inside them [bits]; 0 where one group is sure enough and no answer
    /// would put another first.
    /// </returns>
    internal double GainBits(in Evidence yes, Span<Turn> turns)
    {
        Believed believed = yes.Kind is EvidenceKind.Press or EvidenceKind.Touch ? _points : _structures;
        int count = believed.Shares.Length;
        int answers = yes.Kind == EvidenceKind.Press ? MostAnswers : 2;
        turns.Clear();
        for (int answer = 0; answer < answers; answer++)
        {
            (Evidence evidence, double often) = Answered(yes, answer);
            Weigh(believed, evidence, often, _weights.AsSpan(answer * count, count));
        }

        double careAfter = 0;
        double muscleAfter = 0;
        bool changes = false;
        for (int answer = 0; answer < answers; answer++)
        {
            double likely = After(believed, answer, answers);
            careAfter += likely * Beliefs.EntropyBits(_careThen);
            muscleAfter += likely * Beliefs.EntropyBits(_muscleThen);
            changes |= likely >= LeastAnswer && Greatest(_careThen) != _firstCare;
            int first = Greatest(_namedGiven);
            bool turned = _namedGiven[first] > _namedGiven[_firstNamed] * ClearlyFirst;
            turns[answer] = turned ? new(likely, Answered(yes, answer).Evidence, Likeliest(believed, first, answer)) : default;
        }

        LocalisationContent content = _tables.Knowledge.Localisation;
        return changes || _firstCareShare < content.SureEnough
            ? _careBits - careAfter + (content.WithinCareGroup * (_withinBits - (muscleAfter - careAfter)))
            : 0;
    }

    /// <summary>The likeliest hypothesis of a muscle once an answer is given; null for what is no muscle.</summary>
    private Hypothesis? Likeliest(Believed believed, int named, int answer)
    {
        (Hypothesis? likeliest, double most) = (null, 0);
        for (int i = 0; i < believed.Hypotheses.Length && named < believed.Count.Named - 1; i++)
        {
            double given = believed.Cells[i].Named == named ? believed.Shares[i] * _weights[(answer * believed.Shares.Length) + i] : 0;
            (likeliest, most) = given > most ? (believed.Hypotheses[i], given) : (likeliest, most);
        }

        return likeliest;
    }

    /// <summary>
    /// Shares after an answer, into the cells: as expected, where how often each answer is given is scaled so that the answers of one hypothesis add up to one; and as they would be weighed
    /// once it is given.
    /// </summary>
    /// <returns>How likely the answer is [0–1].</returns>
    private double After(Believed believed, int answer, int answers)
    {
        Array.Clear(_careThen);
        Array.Clear(_muscleThen);
        Array.Clear(_namedGiven);
        int count = believed.Shares.Length;
        double likely = 0;
        for (int i = 0; i < count; i++)
        {
            double all = _weights[i] + _weights[count + i] + (answers > 2 ? _weights[count + count + i] : 0);
            double given = believed.Shares[i] * _weights[(answer * count) + i];
            double share = given / all;
            likely += share;
            _careThen[believed.Cells[i].Care] += share;
            _muscleThen[believed.Cells[i].Muscle] += share;
            _namedGiven[believed.Cells[i].Named] += given;
        }

        Divide(_careThen, likely);
        Divide(_muscleThen, likely);
        return likely;
    }

    private void Weigh(Believed believed, in Evidence evidence, double often, Span<double> weights)
    {
        // Most structures say the same of a word: what was worked out for the one before mostly holds for the next.
        (double logBefore, double sumBefore, double weightBefore) = (double.NaN, double.NaN, 0);
        for (int i = 0; i < believed.Hypotheses.Length; i++)
        {
            (int point, int side) = believed.Hypotheses[i];
            double log = _tables.Log(evidence, point, side);
            double sum = Weighing.SumOf(evidence, log, believed.SumsOf(i));
            if (log != logBefore || sum != sumBefore)
            {
                (logBefore, sumBefore, weightBefore) = (log, sum, often * Math.Exp(_weighing.LogOnTop(evidence, sum, log)));
            }

            weights[i] = weightBefore;
        }

        weights[^1] = often * Math.Exp(_tables.LogOfUnlisted(evidence));
    }

    private (Evidence Evidence, double Often) Answered(in Evidence yes, int answer)
    {
        if (yes.Kind == EvidenceKind.Press)
        {
            return (yes with { Answer = answer }, _tables.PressBase((PressAnswer)answer));
        }

        double often = yes.Kind switch
        {
            EvidenceKind.Touch => _tables.TouchBase,
            EvidenceKind.Question => _tables.Day.Base,
            _ => _tables.WordsOf(yes.Kind).Base,
        };
        return answer == 0 ? (yes, often) : (yes with { Answer = 0 }, 1 - often);
    }

    private static int Greatest(ReadOnlySpan<double> cells)
    {
        int greatest = 0;
        for (int i = 1; i < cells.Length; i++)
        {
            greatest = cells[i] > cells[greatest] ? i : greatest;
        }

        return greatest;
    }

    private static double Second(ReadOnlySpan<double> cells, int first)
    {
        double second = 0;
        for (int i = 0; i < cells.Length; i++)
        {
            second = i == first ? second : Math.Max(second, cells[i]);
        }

        return second;
    }

    private static void Divide(Span<double> cells, double by)
    {
        for (int i = 0; i < cells.Length && by > 0; i++)
        {
            cells[i] /= by;
        }
    }
}

/// <summary>An answer that would put another muscle first.</summary>
/// <param name="Likely">How likely the answer is [0–1]; 0 where it would put none.</param>
/// <param name="Answer">The answer.</param>
/// <param name="First">A point of the muscle it would put first, on its side; null where it would rather be no muscle.</param>
internal readonly record struct Turn(double Likely, Evidence Answer, Hypothesis? First);
