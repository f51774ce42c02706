using Unknot.Content.Cases;
using Unknot.Content.Trials;
using Unknot.Store.Rows;
using Unknot.Web.Features.HowGood;
using Unknot.Web.Tests.Published;
using Unknot.Web.Tests.Walks;

namespace Unknot.Web.Tests.HowGood;

/// <summary>The page that says how often the app is right.</summary>
public sealed class HowGoodTests
{
    private static readonly ScoreRecord s_record = ScoreRecord.Read(Path.Combine(PublishedProgram.Sources, "content")).Value;

    [Fact]
    public async Task The_load_model_stands_there_with_its_targets_what_speaks_against_it_and_its_limits()
    {
        await using Walk walk = await Walk.StartAsync();

        string said = (await walk.OpenAsync("/how-good")).Said;

        said.ShouldMatch(@"\d+ of 9 published figures are hit");
        said.ShouldContain("Hakkinen 2008: -37 against -32 mm: no difference");
        said.ShouldContain("The trial found next to nothing at low adherence.");
        said.ShouldContain("That the second holds is what the model assumes.");
    }

    [Fact]
    public async Task How_good_the_forecast_is_stands_there_as_the_study_wrote_it_with_every_miss()
    {
        SkillRecord record = SkillFile.Read(Path.Combine(PublishedProgram.Sources, "content")).Value;
        await using Walk walk = await Walk.StartAsync();

        string said = (await walk.OpenAsync("/how-good")).Said;

        said.ShouldContain("Nobody real was followed yet.");
        said.ShouldContain($"{record.Aims.Count(aim => aim.Holds)} of {record.Aims.Count()} aims are reached");
        foreach (SkillOfKind kind in record.People.SelectMany(people => people.Kinds))
        {
            said.ShouldContain($"{kind.Happened} of {kind.Forecasts} times {SkillView.Percent(kind.Skill.Value)} %");
            said.ShouldContain($"{SkillView.Number(kind.Slope.Value)} {SkillView.Number(kind.Slope.Low)}–{SkillView.Number(kind.Slope.High)}");
        }

        foreach (SkillAim missed in record.Aims.Where(aim => !aim.Holds))
        {
            said.ShouldContain($"{SkillView.Number(missed.Value)}; wanted {SkillView.Number(missed.Least)}", customMessage: missed.ToString());
        }
    }

    [Fact]
    public async Task It_says_what_was_written_down_of_every_mode_and_part_and_that_it_is_not_on_people()
    {
        await using Walk walk = await Walk.StartAsync();

        string said = (await walk.OpenAsync("/how-good")).Said;

        said.ShouldContain($"on {s_record.Count} written cases, not on people");
        foreach (ModeScore mode in s_record.Modes.Values)
        {
            said.ShouldContain($"{HowGoodModel.Percent(mode.Cases.Rates["top1"].Value)} %");
            said.ShouldContain($"{HowGoodModel.Percent(mode.SetAside.Rates["rightFlag"].Value)} %");
        }

        foreach (BarResult missed in s_record.Bars.Where(bar => !bar.Holds && ScoreRules.Shares.Contains(bar.Measure)))
        {
            said.ShouldContain($"{HowGoodModel.Percent(missed.Wanted)} %", customMessage: missed.ToString());
        }

        RecordedCalibration sure = s_record.Calibration.ShouldNotBeNull();
        said.ShouldContain($"{sure.People} people were drawn by chance");
        said.ShouldContain($"off by {HowGoodModel.Percent(sure.Error)} in a hundred");
        said.ShouldContain("What these numbers cannot say");
    }

    [Fact]
    public async Task More_and_the_result_lead_to_it()
    {
        await using Walk walk = await Walk.StartAsync();
        (await walk.OpenAsync("/more")).Html.ShouldContain("href=\"/how-good\"");

        Knot knot = await walk.KnotAsync();
        (await walk.OpenAsync($"/knot/{knot.Id}")).Html.ShouldContain("href=\"/how-good\"");
    }

    [Theory]
    [InlineData(1, 1, 1, 50, "94–100")]
    [InlineData(0, 0, 0, 50, "0–6")]
    [InlineData(0.9, 0.83, 0.96, 50, "83–96")]
    [InlineData(1, 1, 1, 2, "0–100")]
    public void Where_nothing_was_missed_the_few_cases_still_leave_room(double share, double low, double high, int of, string range) =>
        HowGoodModel.Range(new(share, of, low, high)).ShouldBe(range);

    [Theory]
    [InlineData(1, "100")]
    [InlineData(0.996, "99")]
    [InlineData(0.004, "1")]
    [InlineData(0, "0")]
    [InlineData(0.925, "92")]
    public void Nearly_all_is_never_printed_as_all_and_hardly_any_never_as_none(double share, string percent) => HowGoodModel.Percent(share).ShouldBe(percent);
}
