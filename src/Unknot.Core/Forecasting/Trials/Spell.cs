namespace Unknot.Core.Forecasting;

/// <summary>
/// How pain went from day to day: the mean of three days, how long it has been low, and whether it came back. Free of a knot is a three-day mean below 2 for 14 days; an
/// episode is the first of 3 or more after that. A missing day takes part in no mean; where fewer than two of the three are left there is none, and that day counts for nothing.
/// </summary>
public struct Spell
{
    /// <summary>A three-day mean below this is quiet [NPRS points].</summary>
    public const double QuietBelow = 2;

    /// <summary>A three-day mean from this on is an episode [NPRS points].</summary>
    public const double EpisodeFrom = 3;

    /// <summary>So many quiet days make somebody free of it.</summary>
    public const int DaysToBeFree = 14;

    private double _before;
    private double _yesterday;
    private int _days;

    /// <summary>For how many days on end the mean has been quiet.</summary>
    public int QuietDays { get; private set; }

    /// <summary>Whether the knot has been quiet for long enough.</summary>
    public readonly bool IsFree => QuietDays >= DaysToBeFree;

    /// <summary>Takes a day's pain.</summary>
    /// <param name="pain">NPRS of the day [points]; not a number where it is missing.</param>
    /// <returns>Whether an episode began on it.</returns>
    public bool Add(double pain)
    {
        double mean = _days < 2 ? double.NaN : Mean(_before, _yesterday, pain);
        (_before, _yesterday, _days) = (_yesterday, pain, _days + 1);
        if (double.IsNaN(mean))
        {
            return false;
        }

        bool begins = IsFree && mean >= EpisodeFrom;
        QuietDays = mean < QuietBelow ? QuietDays + 1 : mean >= EpisodeFrom || !IsFree ? 0 : QuietDays;
        return begins;
    }

    private static double Mean(double one, double other, double third)
    {
        double sum = one + other + third;
        if (!double.IsNaN(sum))
        {
            return sum / 3;
        }

        return double.IsNaN(one) ? (other + third) / 2 : double.IsNaN(other) ? (one + third) / 2 : (one + other) / 2;
    }
}
