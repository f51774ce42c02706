using Unknot.Core.Knowledge;
using Unknot.Core.Numerics;

namespace Unknot.Core.Physiology;

/// <summary>One value for every number of the load model: a draw from what is held possible, or one person's own. Immutable.</summary>
public sealed class Parameters
{
    private readonly double[] _values;

    private Parameters(double[] values) => _values = values;

    /// <summary>How many numbers there are.</summary>
    public static int Count { get; } = Enum.GetValues<LoadParameter>().Length;

    /// <summary>A number, in the unit that <see cref="LoadParameter"/> gives.</summary>
    /// <param name="parameter">Which.</param>
    public double this[LoadParameter parameter] => _values[(int)parameter];

    /// <summary>The values, in the order of <see cref="LoadParameter"/>.</summary>
    public ReadOnlySpan<double> Values => _values;

    /// <summary>The usual value of everything.</summary>
    /// <param name="model">The model's content.</param>
    /// <returns>The values the content gives.</returns>
    public static Parameters Usual(LoadModelContent model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return new([.. model.Numbers.Select(number => number.Value)]);
    }

    /// <summary>Values that were drawn or fitted.</summary>
    /// <param name="values">One for each, in the order of <see cref="LoadParameter"/>.</param>
    /// <returns>The same, kept.</returns>
    /// <exception cref="ArgumentException">There are more or fewer, or one is not finite.</exception>
    public static Parameters Of(ReadOnlySpan<double> values)
    {
        if (values.Length != Count || values.ContainsAnyExceptInRange(double.MinValue, double.MaxValue))
        {
            throw new ArgumentException($"There are {Count} parameters, each a finite number.", nameof(values));
        }

        return new(values.ToArray());
    }

    /// <summary>Draws every number from what is held possible before anything is calibrated, each by itself.</summary>
    /// <param name="model">The model's content.</param>
    /// <param name="chance">Where chance comes from; one share a number, so that the same stream gives the same draw.</param>
    /// <returns>The draw.</returns>
    public static Parameters Prior(LoadModelContent model, Chance chance)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(chance);
        return new([.. model.Numbers.Select(number => Possible.At(number, chance.Share()))]);
    }

    /// <summary>The same with one number changed.</summary>
    /// <param name="parameter">Which.</param>
    /// <param name="value">Its value, finite.</param>
    /// <returns>The others as they were.</returns>
    public Parameters With(LoadParameter parameter, double value)
    {
        double[] values = [.. _values];
        values[(int)parameter] = double.IsFinite(value) ? value : throw new ArgumentOutOfRangeException(nameof(value));
        return new(values);
    }
}
