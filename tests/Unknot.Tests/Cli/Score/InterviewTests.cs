using Unknot.Cli.Score;
using Unknot.Content.Cases;
using Unknot.Tests.Content;
using Unknot.Tests.Content.Lint;

namespace Unknot.Tests.Cli.Score;

[Trait("Takes", "long")]
public sealed class InterviewTests
{
    private static readonly Interview s_interview = new(Shipped.Content.Knowledge);

    [Theory]
    [InlineData("{G1: \"yes\", RF01: \"yes\"}")]
    [InlineData("{RF01: \"yes\"}")]
    [InlineData("{RF01: unsure}")]
    public void Who_has_a_sign_says_so_where_it_is_asked_after(string flags)
    {
        Outcome got = s_interview.Everything(Case($"flags: {flags}"));

        got.Stopped.ShouldBeTrue();
        got.Flags.Select(flag => flag.Id).ShouldContain("RF01");
        got.Muscles.ShouldBeEmpty();
        got.Questions.ShouldBeNull();
    }

    [Fact]
    public void A_gate_question_that_was_denied_stays_denied() => s_interview.Everything(Case("flags: {G1: \"no\", RF01: \"yes\"}")).Stopped.ShouldBeFalse();

    [Fact]
    public void What_a_case_does_not_mention_is_no_sign()
    {
        Outcome got = s_interview.Everything(Case(""));

        got.Stopped.ShouldBeFalse();
        got.Flags.ShouldBeEmpty();
    }

    [Fact]
    public void A_press_that_is_asked_for_is_answered_and_makes_the_muscle_likelier()
    {
        Outcome skipped = s_interview.Everything(Case(""));
        Outcome pressed = s_interview.Everything(Case("press: [{at: SH_TOP_R, reproduces: true, spreads_to: [NK_SIDE_R]}]"));

        pressed.Muscles[0].Muscle.ShouldBe("upper_trapezius");
        pressed.Muscles[0].Probability.ShouldBeGreaterThan(skipped.Muscles.Single(muscle => muscle.Muscle == "upper_trapezius").Probability);
    }

    [Fact]
    public void Every_case_is_asked_at_most_as_many_questions_as_the_content_allows() =>
        Shipped.Cases.Where((_, number) => number % 7 == 0)
            .ShouldAllBe(one => (s_interview.Everything(one).Questions ?? 0) <= Shipped.Content.Knowledge.Localisation.MostQuestions);

    [Fact]
    public void Complaint_and_marks_alone_know_nothing_of_presses_and_answers()
    {
        WrittenCase bare = Case("");
        WrittenCase full = Case("press: [{at: SH_TOP_R, reproduces: true}]\nworse: [stress]\nflags: {G1: \"yes\", RF01: \"yes\"}\nage: 50");

        s_interview.Marks(full).Muscles.Select(muscle => (muscle.Muscle, muscle.Probability)).ShouldBe(s_interview.Marks(bare).Muscles.Select(muscle => (muscle.Muscle, muscle.Probability)));
    }

    [Fact]
    public void The_complaint_alone_knows_nothing_of_marks() =>
        s_interview.Words(Case("")).Read!.ShouldBe(s_interview.Words(Case("onset_days: 3").Marked([])).Read);

    private static WrittenCase Case(string more) => Planted.InCases((
        "muscle/one.yaml",
        $"id: one\nkind: muscle\ncomplaint: \"It aches on top of my right shoulder.\"\nregions: [SH_TOP_R, NK_SIDE_R]\nexpect: {{muscles: [upper_trapezius], side: R}}\n{more}")).Written[0];
}
