using Unknot.Core.Complaint;
using Unknot.Core.Knowledge;
using Unknot.Core.Numerics;

namespace Unknot.Core.Localisation;

/// <summary>How beliefs would stand after an answer that nobody has given yet.</summary>
internal sealed class Outlook
{
    /// <summary>A point less likely than this changes no decision and is left out of the outlook.</summary>
    private const double LeastShare = 0.002;

    /// <summary>An answer rarer than this is not counted on.</summary>
    private const double LeastAnswer = 0.02;

    private const int MostAnswers = 3;

    private readonly LocalisationTables _tables;
    private readonly Weighing _weighing;
    private readonly Believed _points;
    private readonly Believed _muscles;
    private readonly double[] _weights;
    private readonly double[] _careThen;
    private readonly double[] _muscleThen;
    private readonly double _careBits;
    private readonly double _withinBits;
    private readonly int _first;
    private readonly double _firstShare;

    internal Outlook(LocalisationTables tables, Weighing weighing, Posterior posterior)
    {
        (_tables, _weighing) = (tables, weighing);
        _points = Believed.Of(tables, posterior, LeastShare);
        _muscles = _points.ByMuscle();
        _weights = new double[MostAnswers * _points.Shares.Length];
        _careThen = new double[_points.CareCells];
        _muscleThen = new double[_points.MuscleCells];
        for (int i = 0; i < _points.Shares.Length; i++)
        {
            _careThen[_points.Care[i]] += _points.Shares[i];
            _muscleThen[_points.Muscle[i]] += _points.Shares[i];
        }

        _careBits = Beliefs.EntropyBits(_careThen);
        _withinBits = Beliefs.EntropyBits(_muscleThen) - _careBits;
        _first = Greatest(_careThen);
        _firstShare = _careThen[_first];
    }

    /// <summary>The most that can be learnt of whether a point lies at a place.</summary>
    /// <returns>An upper bound of the gain of pressing there [bits]; 0 where no point that is still believed in lies there.</returns>
    internal double MostBitsAt(int region, int side)
    {
        double share = 0;
        for (int i = 0; i < _points.Hypotheses.Length; i++)
        {
            (int point, int of) = _points.Hypotheses[i];
            share += _tables.Points[point].At[region] && LocalisationTables.Fits(side, of) ? _points.Shares[i] : 0;
        }

        return share <= 0 ? 0 : Bits(share);
    }

    /// <summary>The most that can be learnt of whether something speaks for the muscle it is.</summary>
    /// <param name="logsByMuscle">The logarithms of a yes.</param>
    /// <returns>An upper bound of the gain [bits]; 0 where it speaks for none that is still believed in.</returns>
    internal double MostBitsOf(double[] logsByMuscle)
    {
        double share = 0;
        for (int i = 0; i < _muscles.Hypotheses.Length; i++)
        {
            share += logsByMuscle[_tables.Points[_muscles.Hypotheses[i].Point].Muscle] > 0 ? _muscles.Shares[i] : 0;
        }

        return share <= 0 ? 0 : Bits(share);
    }

    /// <summary>What the answer to a question is expected to tell.</summary>
    /// <param name="yes">The answer yes; for a press, that it brings the pain.</param>
    /// <returns>
    /// The expected loss of entropy between care groups on their sides, with a small share of that between muscles inside them [bits]; 0 where one group is sure enough and no answer
    /// would put another first.
    /// </returns>
    internal double GainBits(in Evidence yes)
    {
        Believed believed = yes.Kind is EvidenceKind.Press or EvidenceKind.Touch ? _points : _muscles;
        int count = believed.Shares.Length;
        int answers = yes.Kind == EvidenceKind.Press ? MostAnswers : 2;
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
            changes |= likely >= LeastAnswer && Greatest(_careThen) != _first;
        }

        LocalisationContent content = _tables.Knowledge.Localisation;
        return changes || _firstShare < content.SureEnough
            ? _careBits - careAfter + (content.WithinCareGroup * (_withinBits - (muscleAfter - careAfter)))
            : 0;
    }

    private static double Bits(double share) => Beliefs.EntropyBits([Math.Min(share, 1), Math.Max(0, 1 - share)]);

    /// <summary>Shares after an answer, into the cells. How often each answer is given is scaled so that the answers of one hypothesis add up to one.</summary>
    /// <returns>How likely the answer is [0–1].</returns>
    private double After(Believed believed, int answer, int answers)
    {
        Array.Clear(_careThen);
        Array.Clear(_muscleThen);
        int count = believed.Shares.Length;
        double likely = 0;
        for (int i = 0; i < count; i++)
        {
            double all = _weights[i] + _weights[count + i] + (answers > 2 ? _weights[count + count + i] : 0);
            double share = believed.Shares[i] * _weights[(answer * count) + i] / all;
            likely += share;
            _careThen[believed.Care[i]] += share;
            _muscleThen[believed.Muscle[i]] += share;
        }

        Divide(_careThen, likely);
        Divide(_muscleThen, likely);
        return likely;
    }

    private void Weigh(Believed believed, in Evidence evidence, double often, Span<double> weights)
    {
        // Most muscles say the same of a word: what was worked out for the one before mostly holds for the next.
        (double logBefore, double sumBefore, double weightBefore) = (double.NaN, double.NaN, 0);
        for (int i = 0; i < believed.Hypotheses.Length; i++)
        {
            (int point, int side) = believed.Hypotheses[i];
            double log = _tables.Log(evidence, point, side);
            double sum = log == 0 ? 0 : _weighing.SumOf(evidence, point, side, log);
            if (log != logBefore || sum != sumBefore)
            {
                (logBefore, sumBefore, weightBefore) = (log, sum, often * Math.Exp(_weighing.LogOnTop(evidence, sum, log)));
            }

            weights[i] = weightBefore;
        }

        weights[^1] = often * Math.Exp(_tables.LogElsewhere(evidence));
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

    private static void Divide(Span<double> cells, double by)
    {
        for (int i = 0; i < cells.Length && by > 0; i++)
        {
            cells[i] /= by;
        }
    }
}
