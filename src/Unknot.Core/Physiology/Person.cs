using Unknot.Core.Knowledge;

namespace Unknot.Core.Physiology;

/// <summary>One person as the load model sees them: their own numbers, with what every day needs of them worked out once. Immutable.</summary>
public sealed class Person
{
    /// <summary>Makes a person.</summary>
    /// <param name="own">The person's own numbers; spreads among people are not read.</param>
    /// <param name="levers">What each part carries while all is well [–]; see <see cref="SharedLoad"/>.</param>
    public Person(Parameters own, Parts levers)
    {
        ArgumentNullException.ThrowIfNull(own);
        (Own, Levers) = (own, levers);
        Load = own[LoadParameter.Load];
        RestFraction = own[LoadParameter.RestFraction];
        RestMultiplier = OverloadTable.PlaceOf(own[LoadParameter.RestMultiplier]);
        Threshold = own[LoadParameter.Threshold];
        Protection = own[LoadParameter.Protection];
        OverloadGain = own[LoadParameter.OverloadGain];
        HealingPerDay = 1 / own[LoadParameter.IrritableDays];
        SensitisedGainPerDay = own[LoadParameter.SensitisedGain] * HealingPerDay;
        SensitisedLeft = Left(own[LoadParameter.SensitisedDays]);
        PainFeedback = own[LoadParameter.PainFeedback];
        PulseLeft = Left(own[LoadParameter.PulseDays]);
        SorenessPerDay = 1 / own[LoadParameter.SorenessDays];
        SorenessLeft = Left(own[LoadParameter.SorenessDays]);
        WeekLeft = Left(DaysOfAWeek);
        HalfDose = own[LoadParameter.HalfDose];
        StrengthGain = own[LoadParameter.StrengthGain];
        (StrengthUp, StrengthDown) = (1 - Left(own[LoadParameter.StrengthUpDays]), 1 - Left(own[LoadParameter.StrengthDownDays]));
        (ToleranceUp, ToleranceDown) = (1 - Left(own[LoadParameter.ToleranceUpDays]), 1 - Left(own[LoadParameter.ToleranceDownDays]));
        WeakWeight = own[LoadParameter.WeakWeight];
        Retraining = 1 - Left(own[LoadParameter.RetrainDays]);
        SwingSpread = own[LoadParameter.SwingSpread];
        SwingLeft = Left(own[LoadParameter.SwingDays]);
        SwingShock = Math.Sqrt(1 - (SwingLeft * SwingLeft));
        SwingLoadLog = Math.Log(own[LoadParameter.SwingLoad]);
        SwingRestLog = Math.Log(own[LoadParameter.SwingRest]);
        (Noise, NoiseCorrelation) = (own[LoadParameter.Noise], own[LoadParameter.NoiseCorrelation]);
    }

    /// <summary>The person's numbers, in the units of <see cref="LoadParameter"/>.</summary>
    public Parameters Own { get; }

    /// <summary>What each part carries while all is well [–].</summary>
    public Parts Levers { get; }

    internal const double DaysOfAWeek = 7;

    internal double Load { get; }

    internal double RestFraction { get; }

    internal MultiplierPlace RestMultiplier { get; }

    internal double Threshold { get; }

    internal double Protection { get; }

    internal double OverloadGain { get; }

    internal double HealingPerDay { get; }

    internal double SensitisedGainPerDay { get; }

    internal double SensitisedLeft { get; }

    internal double PainFeedback { get; }

    internal double PulseLeft { get; }

    internal double SorenessPerDay { get; }

    internal double SorenessLeft { get; }

    internal double WeekLeft { get; }

    internal double HalfDose { get; }

    internal double StrengthGain { get; }

    internal double StrengthUp { get; }

    internal double StrengthDown { get; }

    internal double ToleranceUp { get; }

    internal double ToleranceDown { get; }

    internal double WeakWeight { get; }

    internal double Retraining { get; }

    internal double SwingSpread { get; }

    internal double SwingLeft { get; }

    internal double SwingShock { get; }

    internal double SwingLoadLog { get; }

    internal double SwingRestLog { get; }

    internal double Noise { get; }

    internal double NoiseCorrelation { get; }

    /// <summary>What is left after a day of something that fades in so many days.</summary>
    internal static double Left(double days) => Math.Exp(-1 / days);
}
