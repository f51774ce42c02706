using Unknot.Core.Numerics;
using Unknot.Core.Physiology;

namespace Unknot.Core.Forecasting;

/// <summary>One of the ways on from an evening: somebody who may be the person, and chance of their own. Every way draws as many numbers whatever is done, so that two that differ in what is done differ in nothing else.</summary>
internal struct Way(Person person, LoadState state, double noise, Spell spell, Chance chance)
{
    private LoadState _state = state;
    private Spell _spell = spell;
    private double _noise = noise;

    /// <summary>How likely it has not been found sore so far [0–1].</summary>
    public double StillQuiet { get; private set; } = 1;

    /// <summary>How likely it has not been found quiet so far [0–1].</summary>
    public double StillSore { get; private set; } = 1;

    /// <summary>Whether it has relapsed.</summary>
    public bool Relapsed { get; private set; }

    /// <summary>The pain of the day [NPRS points].</summary>
    public double Pain { get; private set; }

    /// <summary>Goes a day on.</summary>
    /// <param name="day">What is done.</param>
    /// <param name="noise">What is left of the noise before, and the deviation around that.</param>
    /// <param name="written">How likely an entry is written [0–1].</param>
    /// <param name="swings">Whether load and stress swing.</param>
    public void Live(in Day day, (double Kept, double Deviation) noise, double written, bool swings)
    {
        double shock = chance.Normal();
        LoadModel.Step(person, ref _state, day, swings ? shock : 0);
        _noise = (noise.Kept * _noise) + (noise.Deviation * chance.Normal());
        Pain = Math.Clamp(Observation.Pain(person, _state) + _noise, 0, 10);
        double sore = EntryLikelihood.Sore(person, _state);
        StillQuiet *= 1 - (written * sore);
        StillSore *= 1 - (written * (1 - sore));
        bool writes = chance.Share() < written;
        Relapsed |= _spell.Add(writes ? Observation.Written(Pain) : double.NaN);
    }
}
