using Unknot.Core.Complaint;
using Unknot.Core.Numerics;

namespace Unknot.Core.Localisation;

/// <summary>How beliefs would stand after an answer that nobody has given yet.</summary>
internal sealed class Outlook
{
    /// <summary>A point less likely than this changes no decision and is left out of the outlook.</summary>
    private const double LeastShare = 0.001;

    /// <summary>An answer rarer than this is not counted on.</summary>
    private const double LeastAnswer = 0.02;

    private readonly LocalisationTables _tables;
    private readonly Weighing _weighing;
    private readonly Hypothesis[] _live;
    private readonly double[] _shares;
    private readonly int[] _care;
    private readonly int[] _muscle;
    private readonly int _careCells;
    private readonly double[] _careNow;
    private readonly double[] _careThen;
    private readonly double[] _muscleThen;
    private readonly double[] _weights;
    private readonly double[] _normal;
    private readonly double _careBits;
    private readonly double _muscleBits;
    private readonly int _first;

    internal Outlook(LocalisationTables tables, Weighing weighing, Posterior posterior)
    {
        (_tables, _weighing) = (tables, weighing);
        List<int> kept = [];
        for (int i = 0; i < posterior.Hypotheses.Length; i++)
        {
            if (posterior.Shares[i] >= LeastShare)
            {
                kept.Add(i);
            }
        }

        _live = new Hypothesis[kept.Count];
        _shares = new double[kept.Count + 1];
        _care = new int[kept.Count + 1];
        _muscle = new int[kept.Count + 1];
        _weights = new double[kept.Count + 1];
        _normal = new double[kept.Count + 1];
        double sum = posterior.Shares[^1];
        for (int i = 0; i < kept.Count; i++)
        {
            _live[i] = posterior.Hypotheses[kept[i]];
            _shares[i] = posterior.Shares[kept[i]];
            sum += _shares[i];
        }

        _shares[^1] = posterior.Shares[^1];
        for (int i = 0; i < _shares.Length; i++)
        {
            _shares[i] /= sum;
        }

        (_careCells, int muscleCells) = Cells();
        _careNow = new double[_careCells];
        _careThen = new double[_careCells];
        _muscleThen = new double[muscleCells];
        for (int i = 0; i < _shares.Length; i++)
        {
            _careNow[_care[i]] += _shares[i];
            _muscleThen[_muscle[i]] += _shares[i];
        }

        _careBits = Beliefs.EntropyBits(_careNow);
        _muscleBits = Beliefs.EntropyBits(_muscleThen) - _careBits;
        _first = Greatest(_careNow);
    }

    /// <summary>Whether a point still believed in lies at a place.</summary>
    internal bool LiesAPointAt(int region, int side)
    {
        foreach (Hypothesis hypothesis in _live)
        {
            if (_tables.Points[hypothesis.Point].At[region] && LocalisationTables.Fits(side, hypothesis.Side))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether something would speak differently for the muscles still believed in.</summary>
    internal bool Splits(double[] logsByMuscle)
    {
        foreach (Hypothesis hypothesis in _live)
        {
            if (logsByMuscle[_tables.Points[hypothesis.Point].Muscle] > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What the answer to a question is expected to tell.</summary>
    /// <param name="yes">The answer yes; for a press, that it brings the pain.</param>
    /// <returns>
    /// The expected loss of entropy between care groups on their sides, with a small share of that between muscles inside them [bits]; 0 where one group is sure enough and no answer
    /// would put another first.
    /// </returns>
    internal double GainBits(in Evidence yes)
    {
        int answers = yes.Kind == EvidenceKind.Press ? 3 : 2;
        Array.Clear(_normal);
        for (int answer = 0; answer < answers; answer++)
        {
            Weigh(yes, answer);
            for (int i = 0; i < _weights.Length; i++)
            {
                _normal[i] += _weights[i];
            }
        }

        double careAfter = 0;
        double muscleAfter = 0;
        bool changes = false;
        for (int answer = 0; answer < answers; answer++)
        {
            Weigh(yes, answer);
            double likely = After();
            careAfter += likely * Beliefs.EntropyBits(_careThen);
            muscleAfter += likely * Beliefs.EntropyBits(_muscleThen);
            changes |= likely >= LeastAnswer && Greatest(_careThen) != _first;
        }

        Knowledge.LocalisationContent content = _tables.Knowledge.Localisation;
        return changes || _careNow[_first] < content.SureEnough
            ? _careBits - careAfter + (content.WithinCareGroup * (_muscleBits - (muscleAfter - careAfter)))
            : 0;
    }

    /// <summary>Shares after the answer just weighed, into the cells.</summary>
    /// <returns>How likely the answer is [0–1].</returns>
    private double After()
    {
        Array.Clear(_careThen);
        Array.Clear(_muscleThen);
        double likely = 0;
        for (int i = 0; i < _shares.Length; i++)
        {
            double share = _shares[i] * _weights[i] / _normal[i];
            likely += share;
            _careThen[_care[i]] += share;
            _muscleThen[_muscle[i]] += share;
        }

        if (likely > 0)
        {
            Divide(_careThen, likely);
            Divide(_muscleThen, likely);
        }

        return likely;
    }

    private void Weigh(in Evidence yes, int answer)
    {
        (Evidence evidence, double often) = Answered(yes, answer);
        for (int i = 0; i < _live.Length; i++)
        {
            _weights[i] = often * Math.Exp(_weighing.LogWith(evidence, _live[i].Point, _live[i].Side));
        }

        _weights[^1] = often * Math.Exp(_tables.LogElsewhere(evidence));
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

    /// <summary>Numbers the care groups and the muscles that are still open, each with its side; the last is "no muscle at all".</summary>
    private (int Care, int Muscles) Cells()
    {
        List<int> care = [];
        List<int> muscles = [];
        for (int i = 0; i < _live.Length; i++)
        {
            int muscle = _tables.Points[_live[i].Point].Muscle;
            _care[i] = Number(care, (_tables.CareGroups[muscle] * LocalisationTables.Sides) + _live[i].Side);
            _muscle[i] = Number(muscles, (muscle * LocalisationTables.Sides) + _live[i].Side);
        }

        (_care[^1], _muscle[^1]) = (care.Count, muscles.Count);
        return (care.Count + 1, muscles.Count + 1);
    }

    private static int Number(List<int> cells, int cell)
    {
        int at = cells.IndexOf(cell);
        if (at >= 0)
        {
            return at;
        }

        cells.Add(cell);
        return cells.Count - 1;
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
        for (int i = 0; i < cells.Length; i++)
        {
            cells[i] /= by;
        }
    }
}
