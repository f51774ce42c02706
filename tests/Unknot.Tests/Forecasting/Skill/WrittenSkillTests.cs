using Unknot.Content.Trials;
using Unknot.Core.Outcomes;
using Unknot.Tests.Content;
using Unknot.Tests.House;

namespace Unknot.Tests.Forecasting.Skill;

/// <summary>What the study wrote down stands in the content and in the docs alike.</summary>
public sealed class WrittenSkillTests
{
    private static readonly SkillRecord s_record = SkillFile.Read(Shipped.Folder).Value;

    [Fact]
    public void The_page_of_the_docs_is_made_from_the_content()
    {
        if (Environment.GetEnvironmentVariable("UNKNOT_ACCEPT") == "1")
        {
            File.WriteAllText(Path.Combine(Clone.Root, WrittenSkill.Page), WrittenSkill.Markdown(s_record));
        }

        Clone.Read(WrittenSkill.Page).ShouldBe(WrittenSkill.Markdown(s_record), "If its words were changed, run this test with UNKNOT_ACCEPT=1; its figures are written by bench/run skill.");
    }

    [Fact]
    public void What_is_written_is_read_as_it_was() => Clone.Read($"content/{SkillFile.Name}").ShouldBe(WrittenSkill.Yaml(s_record));

    [Fact]
    public void The_aims_are_those_of_today_and_the_misses_are_among_them()
    {
        s_record.Wanted.ShouldBe(WrittenSkill.Wanted);
        s_record.Aims.Count().ShouldBe((3 * 3) + 1 + 3 + 1);
        SkillOfPeople own = s_record.People[0];
        SkillOfKind sure = own.Kinds[0] with { Slope = new(0.5, 0.4, 0.6) };
        (s_record with { People = [own with { Kinds = [sure] }] }).Aims.Single(aim => aim.Measure == SkillMeasure.Slope).Holds.ShouldBeFalse();
        (s_record with { People = [own with { By = MadeBy.OtherMechanisms, Together = new(0, -0.02, 0.02) }] }).Aims.Single(aim => aim.Measure == SkillMeasure.NotWorse).Holds.ShouldBeFalse();
    }

    [Theory]
    [InlineData("made_by: own_family", "made_by: ours", "how people were made")]
    [InlineData("slope: [0.9, 1.1]", "slope: [1.1]", "the least and the most")]
    [InlineData("posterior: ", "posteriro: ", "unknown key 'posteriro'")]
    public void A_damaged_file_is_told_with_its_place_and_the_command_that_writes_it(string old, string with, string told)
    {
        using CopiedContent copy = new();
        copy.Replace(SkillFile.Name, old, with);

        Result<SkillRecord> read = SkillFile.Read(copy.InFolder(""));

        read.Problems.ShouldContain(problem => problem.ToString().Contains(told) && problem.ToString().StartsWith("model/skill.yaml:"));
    }
}
