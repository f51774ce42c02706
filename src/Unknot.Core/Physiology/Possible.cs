using Unknot.Core.Knowledge;
using Unknot.Core.Numerics;

namespace Unknot.Core.Physiology;

/// <summary>What is held possible of a number before anything is calibrated.</summary>
public static class Possible
{
    // A normal distribution has 5 % below this many standard deviations under its mean.
    private static readonly double s_twentieth = Gaussian.Quantile(0.95);

    /// <summary>The value that a share of what is possible lies below.</summary>
    /// <param name="number">The number.</param>
    /// <param name="share">0–1, the ends without.</param>
    /// <returns>The value, in the number's unit.</returns>
    public static double At(ModelNumber number, double share)
    {
        ArgumentNullException.ThrowIfNull(number);
        return number.Spread switch
        {
            Spread.Uniform => number.Low + (share * (number.High - number.Low)),
            Spread.LogUniform => number.Low * Math.Pow(number.High / number.Low, share),
            Spread.LogNormal => LogNormal(number, Gaussian.Quantile(share)),
            _ => number.Value,
        };
    }

    /// <summary>The share of what is possible below a value: the inverse of <see cref="At"/>.</summary>
    /// <param name="number">The number; not one that is fixed.</param>
    /// <param name="value">A value, in the number's unit.</param>
    /// <returns>0–1; at an end for what lies beyond it.</returns>
    public static double Below(ModelNumber number, double value)
    {
        ArgumentNullException.ThrowIfNull(number);
        return number.Spread switch
        {
            Spread.Uniform => Math.Clamp((value - number.Low) / (number.High - number.Low), 0, 1),
            Spread.LogUniform => Math.Clamp(Math.Log(value / number.Low) / Math.Log(number.High / number.Low), 0, 1),
            Spread.LogNormal => Gaussian.Below(Math.Log(value / number.Value) / Math.Abs(Deviation(number, value > number.Value))),
            _ => value < number.Value ? 0 : 1,
        };
    }

    /// <summary>The two halves may be of different width, so that the median and both ends are as the content gives them.</summary>
    private static double LogNormal(ModelNumber number, double deviations) => number.Value * Math.Exp(deviations * Deviation(number, deviations > 0));

    private static double Deviation(ModelNumber number, bool above) => Math.Log(above ? number.High / number.Value : number.Value / number.Low) / s_twentieth;
}
