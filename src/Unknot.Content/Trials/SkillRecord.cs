using Unknot.Core.Forecasting;

namespace Unknot.Content.Trials;

/// <summary>How simulated people were made.</summary>
public enum MadeBy
{
    /// <summary>By the load model itself: the best case.</summary>
    OwnFamily,

    /// <summary>By mechanisms that the forecast knows nothing of.</summary>
    OtherMechanisms,
}

/// <summary>A figure with the ends of its 95 %, by drawing people anew.</summary>
/// <param name="Value">The figure.</param>
/// <param name="Low">The lower end.</param>
/// <param name="High">The upper end.</param>
public sealed record Measured(double Value, double Low, double High);

/// <summary>How good forecasts of one kind were. Skill is <c>1 − Brier / Brier of the person's own rate so far</c>.</summary>
public sealed record SkillOfKind
{
    /// <summary>What was foretold.</summary>
    public required Foretold What { get; init; }

    /// <summary>Within how many days [d].</summary>
    public required int Days { get; init; }

    /// <summary>How many forecasts.</summary>
    public required int Forecasts { get; init; }

    /// <summary>How often it happened.</summary>
    public required int Happened { get; init; }

    /// <summary>The skill of what was said.</summary>
    public required Measured Skill { get; init; }

    /// <summary>The skill of the model alone, before anything is learnt of whom to trust.</summary>
    public required double Model { get; init; }

    /// <summary>The skill of somebody who knows how the person was made and how they truly stand.</summary>
    public required double Oracle { get; init; }

    /// <summary>The skill of a ridge logistic regression on the last week.</summary>
    public required double Ridge { get; init; }

    /// <summary>The slope of what happened on what was said, as log-odds: below 1 too sure, above 1 too cautious.</summary>
    public required Measured Slope { get; init; }

    /// <summary>How often somebody to whom it happened was said to be likelier than somebody to whom it did not [0–1].</summary>
    public required double Area { get; init; }

    /// <summary>The same for the oracle.</summary>
    public required double OracleArea { get; init; }
}

/// <summary>How good forecasts of one kind of simulated people were.</summary>
/// <param name="By">How they were made.</param>
/// <param name="People">How many.</param>
/// <param name="PainInside">How often the pain of a week on lay inside its central 80 % [0–1].</param>
/// <param name="Together">The skill of all kinds together.</param>
/// <param name="Kinds">Each kind of forecast.</param>
public sealed record SkillOfPeople(MadeBy By, int People, double PainInside, Measured Together, IReadOnlyList<SkillOfKind> Kinds);

/// <summary>What is to be reached.</summary>
/// <param name="OwnPeople">People of the own family.</param>
/// <param name="OtherPeople">People of other mechanisms.</param>
/// <param name="Slope">The slope, of the own family.</param>
/// <param name="PainInside">The share of pain inside its central 80 %, of the own family.</param>
/// <param name="OfOracle">The least share of the oracle's skill, and of its area above a half, of the own family.</param>
/// <param name="Skill">The least lower end of the skill together, of other mechanisms.</param>
public sealed record SkillWanted(int OwnPeople, int OtherPeople, (double Low, double High) Slope, (double Low, double High) PainInside, double OfOracle, double Skill);

/// <summary>The skill study as <c>bench/run skill</c> last wrote it down. Pages and docs read it; nothing of it is typed.</summary>
/// <param name="Posterior">The calibration it was done with.</param>
/// <param name="Days">How long each person wrote [d].</param>
/// <param name="Wanted">What is to be reached.</param>
/// <param name="People">The people of both kinds.</param>
public sealed record SkillRecord(string Posterior, int Days, SkillWanted Wanted, IReadOnlyList<SkillOfPeople> People)
{
    /// <summary>Every aim, with whether it is reached.</summary>
    public IEnumerable<SkillAim> Aims => People.SelectMany(people => SkillAim.Of(people, Wanted));
}
