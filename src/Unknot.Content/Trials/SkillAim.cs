using Unknot.Core.Forecasting;

namespace Unknot.Content.Trials;

/// <summary>What an aim of the skill study is about.</summary>
public enum SkillMeasure
{
    /// <summary>How sure it is.</summary>
    Slope,

    /// <summary>The share of the oracle's skill.</summary>
    OfOracle,

    /// <summary>The share of the oracle's area above a half.</summary>
    AreaOfOracle,

    /// <summary>The share of pain inside its central 80 %.</summary>
    PainInside,

    /// <summary>The skill beside that of the regression.</summary>
    BesideRidge,

    /// <summary>The lower end of the skill together: not worse than the rate there always was.</summary>
    NotWorse,
}

/// <summary>An aim of the skill study.</summary>
/// <param name="By">Of which people.</param>
/// <param name="What">Of which kind of forecast; null for all together.</param>
/// <param name="Measure">What it is about.</param>
/// <param name="Value">What was measured.</param>
/// <param name="Least">The least it is to be.</param>
/// <param name="Most">The most it is to be; infinite where more is never too much.</param>
public sealed record SkillAim(MadeBy By, Foretold? What, SkillMeasure Measure, double Value, double Least, double Most)
{
    /// <summary>Whether it is reached.</summary>
    public bool Holds => Value >= Least && Value <= Most;

    internal static IEnumerable<SkillAim> Of(SkillOfPeople people, SkillWanted wanted) => people.By == MadeBy.OwnFamily ? OfOwn(people, wanted) : OfOther(people, wanted);

    private static IEnumerable<SkillAim> OfOwn(SkillOfPeople people, SkillWanted wanted)
    {
        foreach (SkillOfKind kind in people.Kinds)
        {
            yield return new(people.By, kind.What, SkillMeasure.Slope, kind.Slope.Value, wanted.Slope.Low, wanted.Slope.High);
            yield return new(people.By, kind.What, SkillMeasure.OfOracle, kind.Skill.Value / kind.Oracle, wanted.OfOracle, double.PositiveInfinity);
            yield return new(people.By, kind.What, SkillMeasure.AreaOfOracle, (kind.Area - 0.5) / (kind.OracleArea - 0.5), wanted.OfOracle, double.PositiveInfinity);
        }

        yield return new(people.By, null, SkillMeasure.PainInside, people.PainInside, wanted.PainInside.Low, wanted.PainInside.High);
    }

    private static IEnumerable<SkillAim> OfOther(SkillOfPeople people, SkillWanted wanted) =>
    [
        .. people.Kinds.Select(kind => new SkillAim(people.By, kind.What, SkillMeasure.BesideRidge, kind.Skill.Value, kind.Ridge, double.PositiveInfinity)),
        new(people.By, null, SkillMeasure.NotWorse, people.Together.Low, wanted.Skill, double.PositiveInfinity),
    ];
}
