using Unknot.Core.Exposure;
using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;
using Unknot.Tests.Content;

namespace Unknot.Tests.Exposure;

public sealed class AnswersTests
{
    private static KnowledgeBase Knowledge => Shipped.Content.Knowledge;

    [Theory]
    [InlineData("unsupported")]
    [InlineData("no")]
    [InlineData(" NO ")]
    [InlineData("Unsupported")]
    public void An_option_goes_by_its_id_or_its_text_letter_case_and_outer_spaces_aside(string text) =>
        Parse("Q19", text).Value.ShouldBe(new ExposureAnswer.Word("unsupported"));

    [Theory]
    [InlineData("Q01", "9", 9)]
    [InlineData("Q01", "0", 0)]
    [InlineData("Q01", "18", 18)]
    [InlineData("Q01", "7.5", 7.5)]
    [InlineData("Q31", "10", 10)]
    public void A_number_within_its_range_is_taken(string question, string text, double number) =>
        Parse(question, text).Value.ShouldBe(new ExposureAnswer.Number(number));

    [Theory]
    [InlineData("Q01", "-1")]
    [InlineData("Q01", "18.5")]
    [InlineData("Q01", "many")]
    [InlineData("Q01", "NaN")]
    [InlineData("Q31", "11")]
    [InlineData("Q31", "6.5")]
    [InlineData("Q38", "20")]
    [InlineData("Q38", "20/999")]
    public void A_number_outside_its_range_or_off_its_steps_is_refused_with_what_is_taken(string question, string text)
    {
        Problem problem = Parse(question, text).Problems.ShouldHaveSingleItem();

        problem.Where.ShouldBe(question);
        problem.What.ShouldContain("from");
    }

    [Fact]
    public void An_unknown_option_is_refused_with_all_that_are_known()
    {
        Problem problem = Parse("Q19", "perhaps").Problems.ShouldHaveSingleItem();

        problem.What.ShouldContain("supported");
        problem.What.ShouldContain("partly");
        problem.What.ShouldContain("unsupported");
    }

    [Fact]
    public void Left_and_right_are_parted_by_a_slash() => Parse("Q38", "20 / 35").Value.ShouldBe(new ExposureAnswer.Pair(20, 35));

    [Theory]
    [InlineData("yes", true)]
    [InlineData("TRUE", true)]
    [InlineData("no", false)]
    [InlineData("false", false)]
    public void Yes_and_no_are_also_true_and_false(string text, bool yes) => Parse("Q20", text).Value.ShouldBe(new ExposureAnswer.YesNo(yes));

    [Fact]
    public void A_frequency_takes_the_words_of_the_scale()
    {
        Parse("Q05", "Often").Value.ShouldBe(new ExposureAnswer.Word("often"));
        Parse("Q05", "sometime").Problems[0].What.ShouldContain("sometimes");
    }

    [Fact]
    public void Every_option_of_every_question_can_be_answered_by_id_and_by_text()
    {
        foreach (ExposureQuestion question in Knowledge.Exposure.Questions.Where(question => question.Kind == QuestionKind.Choice))
        {
            foreach (Option option in question.Options)
            {
                Parse(question.Id, option.Id).Value.ShouldBe(new ExposureAnswer.Word(option.Id));
                Parse(question.Id, option.Text).Value.ShouldBe(new ExposureAnswer.Word(option.Id));
            }
        }
    }

    private static Result<ExposureAnswer> Parse(string question, string text) => Answers.Parse(Knowledge.Exposure.Questions[question], text, Knowledge);
}
