using System.Globalization;
using Unknot.Content.Trials;
using Unknot.Core.Forecasting;
using Unknot.Web.Shell;

namespace Unknot.Web.Features.HowGood;

/// <summary>How good the forecast was with simulated people, in words. <c>&lt;partial name="_Skill" model="…" /&gt;</c></summary>
/// <param name="Record">What the study wrote down.</param>
/// <param name="IsOld">Whether it was measured with another calibration.</param>
public sealed record SkillView(SkillRecord Record, bool IsOld)
{
    /// <summary>How many aims are reached.</summary>
    public int Reached => Record.Aims.Count(aim => aim.Holds);

    /// <summary>How many aims there are.</summary>
    public int Aims => Record.Aims.Count();

    /// <summary>The aims that are missed.</summary>
    public IEnumerable<SkillAim> Missed => Record.Aims.Where(aim => !aim.Holds);

    /// <summary>A name of a kind of people, in the words' keys.</summary>
    /// <param name="by">How they were made.</param>
    /// <returns>own or other.</returns>
    public static string Key(MadeBy by) => by == MadeBy.OwnFamily ? "own" : "other";

    /// <summary>A skill in per cent, down to below nothing where it was worse than the rate there always was.</summary>
    /// <param name="skill">The skill.</param>
    /// <returns>Whole per cent.</returns>
    public static string Percent(double skill) => Math.Round(skill * 100).ToString("0", CultureInfo.InvariantCulture).Replace('-', '\u2212');

    /// <summary>A missed aim, in a sentence.</summary>
    /// <param name="aim">The aim.</param>
    /// <param name="texts">The words.</param>
    /// <returns>What it is about, what was measured and what is wanted.</returns>
    public string Say(SkillAim aim, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(aim);
        ArgumentNullException.ThrowIfNull(texts);
        string about = texts["good.skill.about." + Key(aim.By), aim.What is { } what ? texts["good.skill.kind." + what.ToString().ToLowerInvariant(), DaysOf(what)] : texts["good.skill.together"]];
        string key = "good.skill.missed." + aim.Measure.ToString().ToLowerInvariant() + (aim.Measure != SkillMeasure.Slope ? "" : aim.Value < aim.Least ? ".low" : ".high");
        return texts[key, about, Number(aim.Value), Number(aim.Least), Number(aim.Most)];
    }

    /// <summary>A number with two decimals.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The number.</returns>
    public static string Number(double value) => WrittenTrials.Number(value);

    private int DaysOf(Foretold what) => Record.People.SelectMany(people => people.Kinds).First(kind => kind.What == what).Days;
}
