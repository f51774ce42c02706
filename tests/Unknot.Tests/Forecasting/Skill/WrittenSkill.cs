using System.Globalization;
using System.Text;
using Unknot.Content.Trials;

namespace Unknot.Tests.Forecasting.Skill;

/// <summary>The skill study as it is written down: as content, and as a page of the docs made from it.</summary>
internal static class WrittenSkill
{
    /// <summary>The page of the docs.</summary>
    internal const string Page = "docs/models/skill.md";

    /// <summary>What the study is to reach.</summary>
    internal static SkillWanted Wanted { get; } = new(1000, 500, (0.9, 1.1), (0.76, 0.84), 0.6, -0.01);

    internal static string Yaml(SkillRecord record)
    {
        (StringBuilder text, SkillWanted wanted) = (new(), record.Wanted);
        void Line(FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
        string Of(Measured one) => string.Create(CultureInfo.InvariantCulture, $"[{one.Value:0.###}, {one.Low:0.###}, {one.High:0.###}]");
        Line($"# How good the forecast is with simulated people (docs/models/skill.md). Written by 'bench/run skill'; nothing here is changed by hand.");
        Line($"# A figure with an interval: itself, then the ends of its 95 % by drawing people anew.");
        Line($"posterior: \"{record.Posterior}\"");
        Line($"days: {record.Days}");
        Line($"wanted: {{own_people: {wanted.OwnPeople}, other_people: {wanted.OtherPeople}, slope: [{wanted.Slope.Low}, {wanted.Slope.High}], pain_inside: [{wanted.PainInside.Low}, {wanted.PainInside.High}], of_oracle: {wanted.OfOracle}, skill: {wanted.Skill}}}");
        Line($"people:");
        foreach (SkillOfPeople people in record.People)
        {
            Line($"  - made_by: {(people.By == MadeBy.OwnFamily ? "own_family" : "other_mechanisms")}");
            Line($"    people: {people.People}");
            Line($"    pain_inside: {people.PainInside:0.###}");
            Line($"    together: {Of(people.Together)}");
            Line($"    kinds:");
            foreach (SkillOfKind kind in people.Kinds)
            {
                Line($"      - {{what: {kind.What.ToString().ToLowerInvariant()}, days: {kind.Days}, forecasts: {kind.Forecasts}, happened: {kind.Happened}, skill: {Of(kind.Skill)}, model: {kind.Model:0.###}, oracle: {kind.Oracle:0.###}, ridge: {kind.Ridge:0.###}, slope: {Of(kind.Slope)}, area: {kind.Area:0.###}, oracle_area: {kind.OracleArea:0.###}}}");
            }
        }

        return text.ToString();
    }

    internal static string Markdown(SkillRecord record)
    {
        StringBuilder text = new();
        void Line(FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
        Line($"# How good the forecast is");
        Line($"");
        Line($"Written by `bench/run skill [PEOPLE]` from `content/model/skill.yaml`, not by hand; what each word means is in [forecast.md](forecast.md). One forecast a week over {record.Days} days, posterior `{record.Posterior}`.");
        Line($"Skill is of Brier over the person's own rate so far; intervals are 95 %, by drawing people anew.");
        foreach (SkillOfPeople people in record.People)
        {
            Line($"");
            Line($"## {(people.By == MadeBy.OwnFamily ? "(a) The model's own family" : "(b) Other mechanisms")}");
            Line($"");
            Line($"{people.People} people of the {(people.By == MadeBy.OwnFamily ? record.Wanted.OwnPeople : record.Wanted.OtherPeople)} that are asked for. Pain a week on lies inside the central 80 % in {people.PainInside * 100:0.0} %. All together: skill {people.Together.Value:0.000} ({people.Together.Low:0.000} to {people.Together.High:0.000}).");
            Line($"");
            Line($"| | forecasts | happened | skill | the model alone | ridge regression | oracle | slope | AUC | oracle's AUC |");
            Line($"|---|---|---|---|---|---|---|---|---|---|");
            foreach (SkillOfKind kind in people.Kinds)
            {
                Line($"| {kind.What.ToString().ToLowerInvariant()} within {kind.Days} days | {kind.Forecasts} | {kind.Happened} | {kind.Skill.Value:0.000} ({kind.Skill.Low:0.000} to {kind.Skill.High:0.000}) | {kind.Model:0.000} | {kind.Ridge:0.000} | {kind.Oracle:0.000} | {kind.Slope.Value:0.00} ({kind.Slope.Low:0.00} to {kind.Slope.High:0.00}) | {kind.Area:0.000} | {kind.OracleArea:0.000} |");
            }
        }

        Line($"");
        Line($"## What was to be reached");
        Line($"");
        Line($"| people | forecast | aim | measured | |");
        Line($"|---|---|---|---|---|");
        foreach (SkillAim aim in record.Aims)
        {
            Line($"| {(aim.By == MadeBy.OwnFamily ? "(a)" : "(b)")} | {aim.What?.ToString().ToLowerInvariant() ?? "all"} | {Name(aim)} {(double.IsInfinity(aim.Most) ? string.Create(CultureInfo.InvariantCulture, $"≥ {aim.Least:0.###}") : string.Create(CultureInfo.InvariantCulture, $"{aim.Least:0.##}–{aim.Most:0.##}"))} | {aim.Value:0.00#} | {(aim.Holds ? "reached" : "**missed**")} |");
        }

        return text.ToString();
    }

    private static string Name(SkillAim aim) => aim.Measure switch
    {
        SkillMeasure.Slope => "slope",
        SkillMeasure.OfOracle => "share of the oracle's skill",
        SkillMeasure.AreaOfOracle => "share of the oracle's AUC − ½",
        SkillMeasure.PainInside => "pain inside its 80 %",
        SkillMeasure.BesideRidge => "skill, beside the regression's",
        _ => "lower end of the skill",
    };
}
