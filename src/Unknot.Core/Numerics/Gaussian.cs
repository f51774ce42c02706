namespace Unknot.Core.Numerics;

/// <summary>The normal distribution of mean 0 and standard deviation 1.</summary>
public static class Gaussian
{
    /// <summary>So many standard deviations around the middle hold 95 % of all values [–].</summary>
    public const double Middle95 = 1.959963984540054;

    private const double Far = 37;
    private const double Near = 7.07106781186547;
    private const double RootOfTwoPi = 2.5066282746310002;

    /// <summary>The share of all values below one.</summary>
    /// <param name="value">A value [–]; not a number gives not a number.</param>
    /// <returns>0–1, to about fifteen digits.</returns>
    /// <remarks>Hart's rational approximations, as West (2005) arranged them for double precision.</remarks>
    public static double Below(double value)
    {
        double size = Math.Abs(value);
        double tail = size > Far ? 0 : size < Near ? Inner(size) : Outer(size);
        return value > 0 ? 1 - tail : tail;
    }

    /// <summary>The value that a share of all values lies below: the inverse of <see cref="Below"/>.</summary>
    /// <param name="share">0–1, the ends without.</param>
    /// <returns>The value [–]; infinite at the ends.</returns>
    /// <remarks>Algorithm AS 241 (Wichura 1988), to about sixteen digits.</remarks>
    public static double Quantile(double share)
    {
        double middle = share - 0.5;
        if (Math.Abs(middle) <= 0.425)
        {
            double near = 0.180625 - (middle * middle);
            return middle * Ratio(near, NearTop, NearBottom);
        }

        double tail = Math.Sqrt(-Math.Log(middle < 0 ? share : 1 - share));
        double size = double.IsInfinity(tail) ? tail : tail <= 5 ? Ratio(tail - 1.6, MiddleTop, MiddleBottom) : Ratio(tail - 5, FarTop, FarBottom);
        return middle < 0 ? -size : size;
    }

    private static ReadOnlySpan<double> NearTop =>
    [
        2.5090809287301226727e3, 3.3430575583588128105e4, 6.7265770927008700853e4, 4.5921953931549871457e4,
        1.3731693765509461125e4, 1.9715909503065514427e3, 1.3314166789178437745e2, 3.3871328727963666080,
    ];

    private static ReadOnlySpan<double> NearBottom =>
    [
        5.2264952788528545610e3, 2.8729085735721942674e4, 3.9307895800092710610e4, 2.1213794301586595867e4,
        5.3941960214247511077e3, 6.8718700749205790830e2, 4.2313330701600911252e1, 1,
    ];

    private static ReadOnlySpan<double> MiddleTop =>
    [
        7.74545014278341407640e-4, 2.27238449892691845833e-2, 2.41780725177450611770e-1, 1.27045825245236838258,
        3.64784832476320460504, 5.76949722146069140550, 4.63033784615654529590, 1.42343711074968357734,
    ];

    private static ReadOnlySpan<double> MiddleBottom =>
    [
        1.05075007164441684324e-9, 5.47593808499534494600e-4, 1.51986665636164571966e-2, 1.48103976427480074590e-1,
        6.89767334985100004550e-1, 1.67638483018380384940, 2.05319162663775882187, 1,
    ];

    private static ReadOnlySpan<double> FarTop =>
    [
        2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.24266094738807843860e-3, 2.65321895265761230930e-2,
        2.96560571828504891230e-1, 1.78482653991729133580, 5.46378491116411436990, 6.65790464350110377720,
    ];

    private static ReadOnlySpan<double> FarBottom =>
    [
        2.04426310338993978564e-15, 1.42151175831644588870e-7, 1.84631831751005468180e-5, 7.86869131145613259100e-4,
        1.48753612908506148525e-2, 1.36929880922735805310e-1, 5.99832206555887937690e-1, 1,
    ];

    private static ReadOnlySpan<double> InnerTop =>
    [
        3.52624965998911e-2, 0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871, 221.213596169931, 220.206867912376,
    ];

    private static ReadOnlySpan<double> InnerBottom =>
    [
        8.83883476483184e-2, 1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674, 637.333633378831, 793.826512519948, 440.413735824752,
    ];

    private static double Inner(double size) => Math.Exp(-size * size / 2) * Ratio(size, InnerTop, InnerBottom);

    /// <summary>A continued fraction, cut after its fourth step.</summary>
    private static double Outer(double size) => Math.Exp(-size * size / 2) / (size + (1 / (size + (2 / (size + (3 / (size + (4 / (size + 0.65))))))))) / RootOfTwoPi;

    private static double Ratio(double at, ReadOnlySpan<double> top, ReadOnlySpan<double> bottom) => Polynomial(at, top) / Polynomial(at, bottom);

    /// <summary>A polynomial by Horner's rule, the highest power first.</summary>
    private static double Polynomial(double at, ReadOnlySpan<double> coefficients)
    {
        double sum = 0;
        foreach (double coefficient in coefficients)
        {
            sum = (sum * at) + coefficient;
        }

        return sum;
    }
}
