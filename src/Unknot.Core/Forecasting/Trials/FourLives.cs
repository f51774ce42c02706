using System.Runtime.Intrinsics;
using Unknot.Core.Knowledge;
using Unknot.Core.Physiology;

namespace Unknot.Core.Forecasting;

/// <summary>
/// Four people of one draw at once, on days on which nothing but the usual is done: what <see cref="Life"/> does of each, side by side in the processor. Nobody trains or is
/// treated, so that strength, tolerance and relief stay as they are.
/// </summary>
internal sealed class FourLives
{
    private const double Scale = 10;

    private readonly OverloadSheet _leaf;
    private readonly Person _any;
    private readonly Vector256<double> _load;
    private readonly Vector256<double> _rest;
    private readonly Vector256<double> _gain;
    private readonly Vector256<double> _healing;
    private readonly Vector256<double> _sensitising;
    private readonly double _noiseOfADay;
    private Vector256<double> _irritability;
    private Vector256<double> _sensitisation;
    private Vector256<double> _swing;
    private Vector256<double> _overload;
    private Vector256<double> _noise;

    /// <summary>Begins with four people without a knot.</summary>
    /// <param name="people">Four people of one draw.</param>
    /// <param name="leaf">The overload of a day for their rest multiplier.</param>
    public FourLives(ReadOnlySpan<Life> people, OverloadSheet leaf)
    {
        (_leaf, _any) = (leaf, people[0].Person);
        (_load, _rest) = (Each(people, person => person.Load), Each(people, person => person.RestFraction));
        (_gain, _healing, _sensitising) = (Each(people, person => person.OverloadGain), Each(people, person => person.HealingPerDay), Each(people, person => person.SensitisedGainPerDay));
        _noiseOfADay = Observation.NoiseAfter(_any, 1).Deviation;
    }

    /// <summary>Lives a day that nobody asks about.</summary>
    public void Pass(bool works, Vector256<double> shock)
    {
        _swing = (_swing * _any.SwingLeft) + (shock * _any.SwingShock);
        _overload = works ? Overload() : Vector256<double>.Zero;
        Vector256<double> fed = (_gain * _overload) + (_sensitising * _sensitisation);
        Vector256<double> rate = fed + _healing;
        Vector256<double> level = fed / rate;
        Vector256<double> before = _irritability;
        _irritability = level + ((before - level) * Vector256.Exp(-rate));
        Vector256<double> mean = (before + _irritability) * 0.5;
        _sensitisation = mean + ((_sensitisation - mean) * _any.SensitisedLeft);
    }

    /// <summary>Lives a day and says how it was.</summary>
    /// <returns>The pain of each [NPRS points].</returns>
    public Vector256<double> Report(bool works, Vector256<double> shock, Vector256<double> noise, bool first)
    {
        Pass(works, shock);
        _noise = first ? noise * _any.Noise : (_noise * _any.NoiseCorrelation) + (noise * _noiseOfADay);
        Vector256<double> felt = (_irritability * Scale) + (_swing * (_any.Own[LoadParameter.SwingPain] * _any.SwingSpread)) + _noise;
        return Vector256.Min(Vector256.Max(felt, Vector256<double>.Zero), Vector256.Create(Scale));
    }

    /// <summary>What has become of one of them.</summary>
    public Past Of(int lane, int days, int watched, Spell spell) => new(
        days, watched, LoadState.Healthy(_any) with { Irritability = _irritability[lane], Sensitisation = _sensitisation[lane], Swing = _swing[lane], Overload = _overload[lane] }, spell, _noise[lane]);

    private static Vector256<double> Each(ReadOnlySpan<Life> people, Func<Person, double> number) =>
        Vector256.Create(number(people[0].Person), number(people[1].Person), number(people[2].Person), number(people[3].Person));

    private Vector256<double> Overload()
    {
        Vector256<double> most = Vector256.Create(LoadModel.MostLoad);
        Vector256<double> load = _load * Vector256.Exp(_swing * (_any.SwingLoadLog * _any.SwingSpread)) * ((_irritability * _any.PainFeedback) + Vector256<double>.One);
        Vector256<double> rest = _rest * Vector256.Exp(_swing * (_any.SwingRestLog * _any.SwingSpread));
        return _leaf.Dose(Vector256.Min(load, most), Vector256.Min(rest, Vector256.Create(LoadModel.MostRest)), _any.Threshold);
    }
}
