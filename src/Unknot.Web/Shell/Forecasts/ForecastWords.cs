using System.Globalization;
using Unknot.Core.Forecasting;
using Unknot.Store.Rows;

namespace Unknot.Web.Shell.Forecasts;

/// <summary>A forecast in plain words: tenths, and never finer; what changes it, in hundredths.</summary>
public static class ForecastWords
{
    private const int Week = 7;
    private const int Tenths = 10;
    private const double LeastChange = 0.01;
    private const double Most = 0.5;

    /// <summary>The chance that pages show: of return while it is quiet, else of being quiet.</summary>
    /// <param name="known">What is known.</param>
    /// <returns>The chance; null where there is none yet.</returns>
    public static ForecastChance? Shown(KnownForecast known)
    {
        ArgumentNullException.ThrowIfNull(known);
        return known.Chance(ChanceOf.Return, Week) ?? known.Chance(ChanceOf.Quiet, Week);
    }

    /// <summary>A chance, as <c>about 3 in 10 (2–5)</c>.</summary>
    /// <param name="chance">The chance.</param>
    /// <param name="texts">The words.</param>
    /// <returns>The words.</returns>
    public static string Of(ForecastChance chance, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(chance);
        ArgumentNullException.ThrowIfNull(texts);
        // Outwards to whole tenths, so that the ends never seem closer than they are.
        (double low, double high) = (Math.Floor(chance.Low * Tenths), Math.Ceiling(chance.High * Tenths));
        return string.Create(CultureInfo.InvariantCulture, $"{About(chance.Likely, texts)} ({low:0}–{high:0})");
    }

    /// <summary>A chance without its ends.</summary>
    /// <param name="likely">The chance [0–1].</param>
    /// <param name="texts">The words.</param>
    /// <returns>The words.</returns>
    public static string About(double likely, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        int tenth = Tenth(likely);
        return texts[tenth == 0 ? "ahead.below" : tenth == Tenths ? "ahead.above" : "ahead.about", tenth];
    }

    /// <summary>The sentence of the chance that pages show.</summary>
    /// <param name="chance">The chance.</param>
    /// <param name="texts">The words.</param>
    /// <returns>The sentence.</returns>
    public static string Sentence(ForecastChance chance, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(chance);
        ArgumentNullException.ThrowIfNull(texts);
        return texts[chance.Of == ChanceOf.Return ? "ahead.return" : "ahead.quiet", Of(chance, texts)];
    }

    /// <summary>How it was a week before.</summary>
    /// <param name="likely">The chance now [0–1].</param>
    /// <param name="before">The chance then [0–1].</param>
    /// <param name="texts">The words.</param>
    /// <returns>An arrow, and what it means in words.</returns>
    public static (string Arrow, string Words) Against(double likely, double before, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        int change = Tenth(likely).CompareTo(Tenth(before));
        return (change < 0 ? "↓" : change > 0 ? "↑" : "→", texts[change < 0 ? "ahead.lower" : change > 0 ? "ahead.higher" : "ahead.same", About(before, texts)]);
    }

    /// <summary>What it comes from most.</summary>
    /// <param name="why">The shares.</param>
    /// <param name="texts">The words.</param>
    /// <returns>A sentence; null where nothing stands out.</returns>
    public static string? Why(IReadOnlyList<WhyShare> why, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(why);
        ArgumentNullException.ThrowIfNull(texts);
        return why is [{ } first, ..] ? texts[first.Share >= Most ? "ahead.why.mostly" : "ahead.why.most", texts["ahead.why." + first.Cause.ToString().ToLowerInvariant()]] : null;
    }

    /// <summary>What would change it most for the better.</summary>
    /// <param name="tried">What was tried out.</param>
    /// <param name="of">What the chance is of.</param>
    /// <param name="texts">The words.</param>
    /// <returns>A sentence.</returns>
    public static string Best(IReadOnlyList<TriedAnswer> tried, ChanceOf of, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(tried);
        ArgumentNullException.ThrowIfNull(texts);
        double Gain(TriedAnswer one) => of == ChanceOf.Return ? -one.Change.Change : one.Change.Change;
        return tried.Count > 0 && tried.MaxBy(Gain) is { } best && Gain(best) >= LeastChange
            ? texts[of == ChanceOf.Return ? "ahead.best.lowers" : "ahead.best.raises", Name(best.What, texts), Hundredths(Gain(best))]
            : texts["ahead.best.none"];
    }

    /// <summary>What something that is tried out is called.</summary>
    /// <param name="what">What.</param>
    /// <param name="texts">The words.</param>
    /// <returns>Its name.</returns>
    public static string Name(TriedOut what, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return texts["ahead.try." + what.ToString().ToLowerInvariant()];
    }

    /// <summary>A share in hundredths.</summary>
    /// <param name="share">The share [0–1].</param>
    /// <returns>A whole number.</returns>
    public static string Hundredths(double share) => Math.Round(share * 100, MidpointRounding.AwayFromZero).ToString("0", CultureInfo.InvariantCulture);

    /// <summary>A chance as a whole number of tenths.</summary>
    /// <param name="share">The chance [0–1].</param>
    /// <returns>0–10.</returns>
    public static int Tenth(double share) => (int)Math.Round(share * Tenths, MidpointRounding.AwayFromZero);
}
