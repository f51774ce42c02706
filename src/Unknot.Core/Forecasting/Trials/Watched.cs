using System.Runtime.Intrinsics;

namespace Unknot.Core.Forecasting;

/// <summary>Four people who say how it was: what is kept of their pain, and whether an episode began.</summary>
/// <param name="born">Who they are.</param>
/// <param name="four">The same, going from day to day together.</param>
internal sealed class Watched(Life[] born, FourLives four)
{
    private readonly double[] _pains = new double[CommonChance.Abreast * Life.DaysKept];
    private readonly Spell[] _spells = new Spell[CommonChance.Abreast];
    private int _days;

    /// <summary>They together.</summary>
    public FourLives Four => four;

    /// <summary>Lives a day and takes what they say.</summary>
    /// <returns>Who had an episode begin on it, a bit each.</returns>
    public int Report(bool works, Vector256<double> shock, Vector256<double> noise)
    {
        Vector256<double> pain = four.Report(works, shock, noise, _days == 0);
        int begins = 0;
        for (int lane = 0; lane < CommonChance.Abreast; lane++)
        {
            _pains[(lane * Life.DaysKept) + (_days % Life.DaysKept)] = pain[lane];
            begins |= _spells[lane].Add(pain[lane]) ? 1 << lane : 0;
        }

        _days++;
        return begins;
    }

    /// <summary>One of them, to go on separately.</summary>
    public Life Now(int lane, int day) => Life.After(born[lane], four.Of(lane, day, _days, _spells[lane]), _pains.AsSpan(lane * Life.DaysKept, Life.DaysKept));
}

/// <summary>A year of usual days that lies ahead of somebody.</summary>
/// <param name="FirstEpisode">After how many days an episode begins; null where none does.</param>
internal readonly record struct UsualYear(int? FirstEpisode);
