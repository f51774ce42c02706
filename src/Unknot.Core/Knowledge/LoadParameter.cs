namespace Unknot.Core.Knowledge;

/// <summary>
/// The numbers of the load model, in the order in which draws hold them. Rates and levels are those of a person; spreads say how much people differ, and are read where
/// a person is drawn. What each means, its unit, spread and source stand in <c>content/model/parameters.yaml</c>.
/// </summary>
public enum LoadParameter
{
    /// <summary>The rate at which active units tire, <c>F</c> [1/s].</summary>
    FatigueRate,

    /// <summary>The rate at which tired units recover under load, <c>R</c> [1/s].</summary>
    RecoveryRate,

    /// <summary>How many times faster they recover at rest, <c>r</c> [–].</summary>
    RestMultiplier,

    /// <summary>The load up to which a muscle counts as at rest, <c>ε</c> [share of the greatest force].</summary>
    RestLevel,

    /// <summary>The length of one turn of load and muscular rest [s].</summary>
    Cycle,

    /// <summary>The load while working at a desk, <c>a₀</c> [share of the greatest force].</summary>
    Load,

    /// <summary>How much people differ in it: the standard deviation of its logarithm [–].</summary>
    LoadSpread,

    /// <summary>The share of working time at muscular rest, <c>ρ</c> [–].</summary>
    RestFraction,

    /// <summary>How much people differ in it: the standard deviation of its log-odds [–].</summary>
    RestSpread,

    /// <summary>The tired share above which load counts as too much, <c>θ</c> [–].</summary>
    Threshold,

    /// <summary>How fast overload makes a knot irritable, <c>k_O</c> [1/day for a dose of 1].</summary>
    OverloadGain,

    /// <summary>How much people differ in it: the standard deviation of its logarithm [–].</summary>
    GainSpread,

    /// <summary>How strongly a sensitised system keeps a knot irritable: <c>k_Z·τ_N</c> [–].</summary>
    SensitisedGain,

    /// <summary>How long irritability lasts, <c>τ_N</c> [days].</summary>
    IrritableDays,

    /// <summary>How much people differ in it: the standard deviation of its logarithm [–].</summary>
    IrritableSpread,

    /// <summary>How slowly sensitisation follows, <c>τ_Z</c> [days].</summary>
    SensitisedDays,

    /// <summary>How much a knot raises the load of its own muscle, <c>φ</c> [–].</summary>
    PainFeedback,

    /// <summary>The share of irritability that a long release takes away, <c>ε_rel</c> [–].</summary>
    ReleaseEffect,

    /// <summary>How long a pressure takes to have most of its effect [s].</summary>
    ReleaseSeconds,

    /// <summary>The dulling of pain after a long release, <c>h</c> [–].</summary>
    PulseHeight,

    /// <summary>How long that lasts, <c>τ_H</c> [days].</summary>
    PulseDays,

    /// <summary>The dulling of pain after moving in breaks, <c>h_b</c> [–].</summary>
    BreakPulse,

    /// <summary>The weekly strengthening that has half of the effect it can have, <c>D₅₀</c> [min].</summary>
    HalfDose,

    /// <summary>How much tolerance raises the threshold, <c>κ</c> [–].</summary>
    Protection,

    /// <summary>How fast tolerance comes [days].</summary>
    ToleranceUpDays,

    /// <summary>How fast tolerance goes [days].</summary>
    ToleranceDownDays,

    /// <summary>The strength to be gained, <c>G</c> [share].</summary>
    StrengthGain,

    /// <summary>How fast strength comes [days].</summary>
    StrengthUpDays,

    /// <summary>How fast strength goes [days].</summary>
    StrengthDownDays,

    /// <summary>How much the lower part is used before it is retrained, <c>w</c> [–].</summary>
    WeakWeight,

    /// <summary>How fast retraining works [days].</summary>
    RetrainDays,

    /// <summary>How much sore muscles after training add to pain, <c>δ</c> [–].</summary>
    Soreness,

    /// <summary>How long they take to rise, and to go [days].</summary>
    SorenessDays,

    /// <summary>How much a person's load and stress swing: the standard deviation of the swing [–].</summary>
    SwingSpread,

    /// <summary>How long a swing lasts [days].</summary>
    SwingDays,

    /// <summary>How many times greater the load is at a swing of 1 [–].</summary>
    SwingLoad,

    /// <summary>How many times rarer rest is at a swing of 1 [–].</summary>
    SwingRest,

    /// <summary>How much a swing of 1 adds to reported pain by itself, <c>s</c> [NPRS points].</summary>
    SwingPain,

    /// <summary>How much pain keeps strength from being used [–].</summary>
    Inhibition,

    /// <summary>The pressure at which a healthy muscle begins to hurt [kPa].</summary>
    PressureThreshold,

    /// <summary>The share of it that a knot takes away [–].</summary>
    PressureDrop,

    /// <summary>How much dulled pain adds to it [kPa].</summary>
    PressurePulse,

    /// <summary>How much tolerance adds to it [kPa].</summary>
    PressureTolerance,

    /// <summary>How much reported pain differs from day to day: standard deviation [NPRS points].</summary>
    Noise,

    /// <summary>How much of that stays from one day to the next [–].</summary>
    NoiseCorrelation,

    /// <summary>How much reported tenderness differs from day to day: standard deviation [points of 10].</summary>
    TendernessNoise,

    /// <summary>The stress somebody reports on a usual day [points of 10].</summary>
    StressLevel,

    /// <summary>How much a swing of 1 adds to reported stress [points of 10].</summary>
    StressSwing,

    /// <summary>How much reported stress differs from day to day besides: standard deviation [points of 10].</summary>
    StressNoise,

    /// <summary>The share of days without an entry [–].</summary>
    MissingShare,

    /// <summary>The share of entries that are written later [–].</summary>
    LateShare,

    /// <summary>Pain at the start of a new episode for which somebody seeks care [NPRS points].</summary>
    EpisodePain,

    /// <summary>How much people differ in it: standard deviation [NPRS points].</summary>
    EpisodeSpread,
}
