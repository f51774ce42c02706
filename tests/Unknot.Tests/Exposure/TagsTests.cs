using Unknot.Core.Exposure;
using Unknot.Core.Knowledge;
using Unknot.Tests.Content;

namespace Unknot.Tests.Exposure;

public sealed class TagsTests
{
    private static KnowledgeBase Knowledge => Shipped.Content.Knowledge;

    [Fact]
    public void The_highest_of_all_that_set_counts()
    {
        TagStrength sitting = From(("Q01", "9"), ("Q02", "to_2_h"))["sitting_long"];

        sitting.Value.ShouldBe(3);
        sitting.Questions.ShouldBe(["Q01", "Q02"]);
    }

    [Fact]
    public void What_adds_is_added_after_all_that_set()
    {
        From(("Q01", "6"), ("Q04", "10"))["sitting_long"].Value.ShouldBe(3);
        From(("Q04", "10"))["sitting_long"].Value.ShouldBe(1);
    }

    [Fact]
    public void A_tag_ends_at_three() => From(("Q01", "12"), ("Q03", "less"), ("Q04", "0"))["sitting_long"].Value.ShouldBe(3);

    [Fact]
    public void An_unanswered_question_contributes_nothing() => From(("Q19", "no")).Keys.ShouldBe(["arms_unsupported"]);

    [Fact]
    public void An_answer_that_sets_nothing_is_known_as_nothing()
    {
        TagStrength arms = From(("Q19", "yes"))["arms_unsupported"];

        arms.Value.ShouldBe(0);
        arms.Questions.ShouldBe(["Q19"]);
    }

    [Fact]
    public void A_side_said_with_the_answer_is_the_tags()
    {
        From(Sided("Q12", "often", Side.Left))["phone_cradle"].Side.ShouldBe(Side.Left);
        From(Sided("Q12", "often", null))["phone_cradle"].Side.ShouldBeNull();
    }

    [Fact]
    public void Of_left_and_right_numbers_the_worse_side_counts()
    {
        TagStrength core = From(("Q38", "30/15"))["weak_core"];

        core.Value.ShouldBe(3);
        core.Side.ShouldBe(Side.Right);
        From(("Q38", "60/58"))["weak_core"].Value.ShouldBe(0);
    }

    [Fact]
    public void Words_are_compared_in_the_order_of_their_scale()
    {
        From(("Q05", "sometimes"))["posture_forward_head"].Value.ShouldBe(0);
        From(("Q05", "often"))["posture_forward_head"].Value.ShouldBe(2);
        From(("Q05", "always"))["posture_forward_head"].Value.ShouldBe(3);
        From(("Q41", "never"))["repetition_typing"].Value.ShouldBe(1);
    }

    [Fact]
    public void Mirrored_answers_give_mirrored_tags() =>
        From(Sided("Q13", "often", Side.Right))["bag_one_shoulder"].Side.ShouldBe(From(Sided("Q13", "often", Side.Left))["bag_one_shoulder"].Side.Mirrored());

    [Fact]
    public void Every_tag_lies_between_0_and_3_whatever_is_answered()
    {
        Random random = new(3);
        for (int person = 0; person < 200; person++)
        {
            Dictionary<string, ExposureAnswer> answers = Knowledge.Exposure.Questions.Where(_ => random.Next(2) == 0).ToDictionary(question => question.Id, question => Any(question, random));

            Tags.From(Knowledge, answers).Values.ShouldAllBe(tag => tag.Value >= 0 && tag.Value <= 3);
        }
    }

    [Fact]
    public void An_answer_of_another_form_than_the_questions_is_refused() =>
        Should.Throw<ArgumentException>(() => Tags.From(Knowledge, new Dictionary<string, ExposureAnswer> { ["Q01"] = new ExposureAnswer.YesNo(true) }));

    private static ExposureAnswer Any(ExposureQuestion question, Random random) => question.Kind switch
    {
        QuestionKind.Number => new ExposureAnswer.Number(question.Min!.Value + (random.NextDouble() * (question.Max!.Value - question.Min.Value))),
        QuestionKind.Scale => new ExposureAnswer.Number(random.Next(11)),
        QuestionKind.NumberPair => new ExposureAnswer.Pair(random.Next(100), random.Next(100)),
        QuestionKind.YesNo => new ExposureAnswer.YesNo(random.Next(2) == 0),
        QuestionKind.Frequency => new ExposureAnswer.Word(Knowledge.Exposure.Frequencies[random.Next(Knowledge.Exposure.Frequencies.Count)]),
        _ => new ExposureAnswer.Word(question.Options[random.Next(question.Options.Count)].Id),
    };

    private static (string, ExposureAnswer) Sided(string question, string text, Side? side) => (question, Read(question, text) with { Side = side });

    private static ExposureAnswer Read(string question, string text) => Answers.Parse(Knowledge.Exposure.Questions[question], text, Knowledge).Value;

    private static IReadOnlyDictionary<string, TagStrength> From(params (string Question, string Text)[] answers) => From([.. answers.Select(answer => (answer.Question, Read(answer.Question, answer.Text)))]);

    private static IReadOnlyDictionary<string, TagStrength> From(params (string Question, ExposureAnswer Answer)[] answers) => Tags.From(Knowledge, answers.ToDictionary(answer => answer.Question, answer => answer.Answer));
}
