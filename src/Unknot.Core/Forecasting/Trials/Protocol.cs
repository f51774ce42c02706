using Unknot.Core.Physiology;

namespace Unknot.Core.Forecasting;

/// <summary>What a protocol is for.</summary>
public enum TrialRole
{
    /// <summary>The model was fitted on it.</summary>
    Calibration,

    /// <summary>It was published, and nothing was fitted on it.</summary>
    Validation,

    /// <summary>The same, and it speaks against the model.</summary>
    Against,
}

/// <summary>Who may take part.</summary>
public enum TrialPopulation
{
    /// <summary>Everybody who works at a desk.</summary>
    Office,

    /// <summary>Those who have been free of it for two weeks.</summary>
    AtRisk,

    /// <summary>Those who have just got it after having been free of it.</summary>
    NewEpisode,

    /// <summary>Those who have had it for three months.</summary>
    Chronic,
}

/// <summary>What is measured.</summary>
public enum TrialOutcome
{
    /// <summary>Pain, the mean of the last 7 days [NPRS points].</summary>
    Nprs,

    /// <summary>The pressure at which it begins to hurt [kPa].</summary>
    PressureThreshold,

    /// <summary>Shown strength of the upper part against that at entry [–].</summary>
    StrengthUpper,

    /// <summary>Shown strength of the lower part against that at entry [–].</summary>
    StrengthLower,

    /// <summary>Mean tired share at work over the last 7 days [–].</summary>
    Fatigue,

    /// <summary>The share of people who relapsed until then [–].</summary>
    BackWithin,

    /// <summary>New episodes among those free at entry, in a year of a person [1/year].</summary>
    NewEpisodeRate,
}

/// <summary>Who is let in.</summary>
/// <param name="NprsMin">The least pain at entry [NPRS points]; 0 lets everybody in.</param>
/// <param name="NprsMax">The most pain at entry [NPRS points].</param>
/// <param name="RunInWeeks">Weeks of watching before [weeks], 0 or more.</param>
/// <param name="Population">Who may take part.</param>
public sealed record Enrolment(double NprsMin, double NprsMax, int RunInWeeks, TrialPopulation Population);

/// <summary>When something is done.</summary>
/// <param name="DaysPerWeek">On how many days of a week [0–7].</param>
/// <param name="FromWeek">From which week on, counted from 0.</param>
/// <param name="Weeks">For how many weeks.</param>
public readonly record struct Timing(int DaysPerWeek, int FromWeek, int Weeks)
{
    /// <summary>Whether it is done on a day; the days of a week are spread evenly.</summary>
    /// <param name="day">The day of the trial, from 0.</param>
    /// <returns>True when it is.</returns>
    public bool On(int day) => day / 7 >= FromWeek && day / 7 < FromWeek + Weeks && (((day % 7) + 1) * DaysPerWeek / 7) > (day % 7 * DaysPerWeek / 7);
}

/// <summary>What an exercise is to the model.</summary>
public enum ExerciseKind
{
    /// <summary>It strengthens.</summary>
    Strengthens,

    /// <summary>It retrains.</summary>
    Retrains,

    /// <summary>It stretches.</summary>
    Stretches,
}

/// <summary>An exercise of an arm.</summary>
/// <param name="Kind">What it is to the model.</param>
/// <param name="Minutes">Minutes on a day [min].</param>
/// <param name="Intensity">How hard each part works [share of its greatest activity].</param>
/// <param name="When">On which days.</param>
public sealed record Exercise(ExerciseKind Kind, double Minutes, Parts Intensity, Timing When);

/// <summary>Pressure or massage.</summary>
/// <param name="Seconds">How long [s].</param>
/// <param name="When">On which days.</param>
public sealed record Pressing(double Seconds, Timing When);

/// <summary>Breathing exercises.</summary>
/// <param name="Minutes">Minutes on a day [min].</param>
/// <param name="LoadTimes">How many times the usual load there is while breathing [–].</param>
/// <param name="When">On which days.</param>
public sealed record Breathing(double Minutes, double LoadTimes, Timing When);

/// <summary>Breaks at the desk.</summary>
/// <param name="EveryMinutes">How long one works until a break [min].</param>
/// <param name="Seconds">How long it lasts [s].</param>
/// <param name="Active">Whether one moves in it.</param>
/// <param name="When">On which days; the days of a week are those at work.</param>
public sealed record BreakRule(double EveryMinutes, double Seconds, bool Active, Timing When);

/// <summary>A desk that differs from the usual. Each person keeps the own deviation from the group.</summary>
/// <param name="Load">The group's median load while working [share of the greatest force]; null as usual.</param>
/// <param name="RestFraction">The group's median share at muscular rest [–]; null as usual.</param>
/// <param name="Hours">Hours a working day [h]; null for eight.</param>
/// <param name="Swing">How far stress lies from the usual [swings]; 0 as usual.</param>
/// <param name="LoadTimes">How many times the load is greater by the way one sits [–].</param>
/// <param name="Always">Whether it has always been so, or only since entry.</param>
public sealed record DeskRule(double? Load, double? RestFraction, double? Hours, double Swing, double LoadTimes, bool Always);

/// <summary>What one group of a trial does.</summary>
public sealed record Arm
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Exercises.</summary>
    public IReadOnlyList<Exercise> Exercises { get; init; } = [];

    /// <summary>Pressure and massage.</summary>
    public IReadOnlyList<Pressing> Pressings { get; init; } = [];

    /// <summary>Breathing; null for none.</summary>
    public Breathing? Breathing { get; init; }

    /// <summary>Breaks; null for none.</summary>
    public BreakRule? Breaks { get; init; }

    /// <summary>The desk; null as usual.</summary>
    public DeskRule? Desk { get; init; }

    /// <summary>The share of people who still take part in the first and in the last week [0–1]; of breaks, the share of days.</summary>
    public (double First, double Last) Adherence { get; init; } = (1, 1);
}

/// <summary>Two arms compared, or an arm with its own entry.</summary>
/// <param name="Arm">The arm.</param>
/// <param name="Against">The arm it is compared with.</param>
/// <param name="Outcome">What is measured.</param>
/// <param name="Week">When.</param>
public sealed record Contrast(string Arm, string Against, TrialOutcome Outcome, int Week);

/// <summary>What a published figure is.</summary>
public enum FigureKind
{
    /// <summary>The difference against the control.</summary>
    Difference,

    /// <summary>The ratio of two rates.</summary>
    Ratio,

    /// <summary>The difference in standard deviations.</summary>
    StandardisedDifference,

    /// <summary>The mean of the arm itself.</summary>
    Mean,

    /// <summary>What has changed in the arm since entry.</summary>
    Change,

    /// <summary>What is left in the arm of what there was at entry.</summary>
    ShareOfEntry,

    /// <summary>No figure: only which way.</summary>
    Direction,
}

/// <summary>Which way a result went.</summary>
public enum TrialDirection
{
    /// <summary>No difference worth the name.</summary>
    None,

    /// <summary>Better than what it was compared with.</summary>
    Better,

    /// <summary>Worse than what it was compared with.</summary>
    Worse,
}

/// <summary>A published result.</summary>
/// <param name="Arm">The arm.</param>
/// <param name="Against">The arm it was compared with; null where it stands for itself.</param>
/// <param name="Outcome">What was measured.</param>
/// <param name="Week">When.</param>
/// <param name="Kind">What the figure is.</param>
/// <param name="Value">The figure; 0 of a direction.</param>
/// <param name="Low">The lower end of its 95 % interval.</param>
/// <param name="High">The upper end.</param>
/// <param name="Source">The source as written: a key of the bibliography, or words.</param>
public sealed record PublishedFigure(string Arm, string? Against, TrialOutcome Outcome, int Week, FigureKind Kind, double Value, double Low, double High, string Source)
{
    /// <summary>Which way it went; of a direction alone.</summary>
    public TrialDirection Direction { get; init; }

    /// <summary>What was published, in words; null where the figure says it.</summary>
    public string? Text { get; init; }
}

/// <summary>A trial as it is run on the model.</summary>
public sealed record Protocol
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>What it is for.</summary>
    public required TrialRole Role { get; init; }

    /// <summary>Why the model and it agree or differ; null where nothing is said.</summary>
    public string? Why { get; init; }

    /// <summary>Who is let in.</summary>
    public required Enrolment Enrol { get; init; }

    /// <summary>How long it lasts [weeks].</summary>
    public required int Weeks { get; init; }

    /// <summary>When it is measured, in rising order [weeks].</summary>
    public required IReadOnlyList<int> MeasureWeeks { get; init; }

    /// <summary>Its arms, in order.</summary>
    public required IReadOnlyList<Arm> Arms { get; init; }

    /// <summary>What is measured.</summary>
    public required IReadOnlyList<TrialOutcome> Outcomes { get; init; }

    /// <summary>What is compared.</summary>
    public required IReadOnlyList<Contrast> Contrasts { get; init; }

    /// <summary>What was published.</summary>
    public required IReadOnlyList<PublishedFigure> Published { get; init; }
}
