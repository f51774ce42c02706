namespace Unknot.Core.Forecasting;

/// <summary>What was measured in a trial: arm by arm, outcome by outcome, week by week.</summary>
internal sealed class TrialTallies
{
    private readonly Tally[] _tallies;
    private readonly int _weeks;

    public TrialTallies(Protocol protocol)
    {
        (Outcomes, _weeks) = (protocol.Outcomes, protocol.MeasureWeeks.Count);
        _tallies = [.. Enumerable.Range(0, protocol.Arms.Count * Outcomes.Count * _weeks).Select(place => new Tally(Bin(Outcomes[place / _weeks % Outcomes.Count])))];
    }

    public IReadOnlyList<TrialOutcome> Outcomes { get; }

    /// <summary>The tally of an arm, an outcome and the place of a week among those measured.</summary>
    public Tally this[int arm, TrialOutcome outcome, int week] => _tallies[(((arm * Outcomes.Count) + Place(outcome)) * _weeks) + week];

    public void Add(TrialTallies other)
    {
        for (int i = 0; i < _tallies.Length; i++)
        {
            _tallies[i].Add(other._tallies[i]);
        }
    }

    /// <summary>How finely an outcome is told apart, in its unit.</summary>
    private static double Bin(TrialOutcome outcome) => outcome switch
    {
        TrialOutcome.Nprs => 0.05,
        TrialOutcome.PressureThreshold => 1,
        _ => 0.001,
    };

    private int Place(TrialOutcome outcome)
    {
        int place = 0;
        while (Outcomes[place] != outcome)
        {
            place++;
        }

        return place;
    }
}
