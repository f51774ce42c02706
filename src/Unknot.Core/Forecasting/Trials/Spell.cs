namespace Unknot.Core.Forecasting;

/// <summary>
/// How pain went from day to day: the mean of three days, how long it has been low, and whether it came back. Free of a knot is a three-day mean below 2 for 14 days; an
/// episode is the first of 3 or more after that.
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
    /// <param name="pain">NPRS of the day [points].</param>
    /// <returns>Whether an episode began on it.</returns>
    public bool Add(double pain)
    {
        double mean = _days < 2 ? double.NaN : (_before + _yesterday + pain) / 3;
        (_before, _yesterday, _days) = (_yesterday, pain, _days + 1);
        bool begins = IsFree && mean >= EpisodeFrom;
        QuietDays = mean < QuietBelow ? QuietDays + 1 : mean >= EpisodeFrom || !IsFree ? 0 : QuietDays;
        return begins;
    }
}
