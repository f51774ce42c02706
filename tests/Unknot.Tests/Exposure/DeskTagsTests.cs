using Unknot.Core.Exposure;
using Unknot.Core.Knowledge;
using Unknot.Tests.Content;

namespace Unknot.Tests.Exposure;

public sealed class DeskTagsTests
{
    private static KnowledgeBase Knowledge => Shipped.Content.Knowledge;

    [Fact]
    public void A_fault_sets_its_tags_and_a_part_that_is_as_it_should_be_makes_them_known_to_be_nothing()
    {
        IReadOnlyDictionary<string, TagStrength> tags = From(DeskCheck.None.With("monitor", "too_low"));

        tags["screen_low"].Value.ShouldBe(2);
        tags["screen_low"].Questions.ShouldContain("monitor");
        tags["screen_high"].Value.ShouldBe(0);
        tags.Keys.ShouldNotContain("mouse_reach");
    }

    [Fact]
    public void The_highest_of_what_a_part_and_the_checklist_give_counts() =>
        From(DeskCheck.None.With("armrests", "supported", "too_wide").Listed("elbows_near_body_supported", false))["arms_unsupported"].Value.ShouldBe(2);

    [Fact]
    public void Of_the_desks_own_tags_a_look_takes_the_place_of_what_was_answered_before()
    {
        From(DeskCheck.None.With("monitor", "eye_level"), ("Q14", "well_below"))["screen_low"].Value.ShouldBe(0);
        From(DeskCheck.None, ("Q14", "well_below"))["screen_low"].Value.ShouldBe(2);
    }

    [Fact]
    public void Of_other_causes_tags_it_is_one_answer_more()
    {
        From(DeskCheck.None.With("telephone", "neutral"), ("Q12", "often"))["phone_cradle"].Value.ShouldBe(3);
        From(DeskCheck.None.With("telephone", "neutral", "cradled"), ("Q12", "never"))["phone_cradle"].Value.ShouldBe(3);
        From(DeskCheck.None.Listed("ears_over_shoulders", true), ("Q05", "always"))["posture_forward_head"].Value.ShouldBe(3);
    }

    [Fact]
    public void A_side_that_was_said_stays()
    {
        Dictionary<string, ExposureAnswer> answers = new() { ["Q15"] = new ExposureAnswer.Word("to_one_side") { Side = Side.Left } };

        Tags.From(Knowledge, answers, DeskCheck.None.With("monitor", "eye_level", "neck_turn"))["screen_off_centre"].Side.ShouldBe(Side.Left);
    }

    [Fact]
    public void A_question_that_a_look_leaves_nothing_to_ask_of_counts_as_asked()
    {
        From(DeskCheck.None.With("monitor", "eye_level"))["screen_low"].Questions.ShouldContain("Q14");
        From(DeskCheck.None.Listed("no_glare", true))["eye_strain"].Questions.ShouldNotContain("Q16");
    }

    [Fact]
    public void A_look_without_some_tags_leaves_out_what_speaks_of_them()
    {
        DeskCheck rest = Desks.Perfect.Listed("no_glare", false).Listed("wrists_straight", false).Without(Desks.Exposure, new HashSet<string> { "eye_strain" });

        rest.Parts.Keys.ShouldNotContain("monitor");
        rest.Parts.Count.ShouldBe(Desks.Perfect.Parts.Count - 1);
        rest.Checklist.Keys.ShouldBe(["wrists_straight"]);
    }

    [Fact]
    public void What_is_not_used_says_nothing() => From(DeskCheck.None.With("telephone", "unused")).ShouldBeEmpty();

    [Fact]
    public void Without_a_look_nothing_changes_and_with_any_every_tag_lies_between_0_and_3()
    {
        for (int seed = 0; seed < 300; seed++)
        {
            Dictionary<string, ExposureAnswer> answers = SomeDays.Answers(seed);

            Tags.From(Knowledge, answers, DeskCheck.None).Keys.ShouldBe(Tags.From(Knowledge, answers).Keys);
            Tags.From(Knowledge, answers, Desks.Somebodys(seed)).Values.ShouldAllBe(tag => tag.Value >= 0 && tag.Value <= 3);
        }
    }

    [Fact]
    public void What_was_put_right_and_what_is_new_is_told_and_what_was_passed_over_is_not()
    {
        DeskCheck before = DeskCheck.None.With("monitor", "too_low", "glare").With("mouse", "reaching").Listed("wrists_straight", false);
        DeskCheck after = DeskCheck.None.With("monitor", "eye_level", "glare", "too_far").Listed("wrists_straight", true);

        DeskChange change = DeskChange.Between(Desks.Exposure, before, after);

        change.PutRight.Select(fault => fault.Item).ShouldBe(["too_low", "wrists_straight"]);
        change.New.Select(fault => fault.Item).ShouldBe(["too_far"]);
    }

    private static IReadOnlyDictionary<string, TagStrength> From(DeskCheck check, params (string Question, string Text)[] answers) => Tags.From(
        Knowledge, answers.ToDictionary(answer => answer.Question, answer => Answers.Parse(Knowledge.Exposure.Questions[answer.Question], answer.Text, Knowledge).Value), check);
}
