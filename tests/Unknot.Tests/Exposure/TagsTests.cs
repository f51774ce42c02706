using Unknot.Core.Exposure;
using Unknot.Core.Knowledge;
using Unknot.Tests.Content;
using Unknot.Tests.Localisation;

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
        for (int seed = 0; seed < 400; seed++)
        {
            Tags.From(Knowledge, SomeDays.Answers(seed)).Values.ShouldAllBe(tag => tag.Value >= 0 && tag.Value <= 3);
        }
    }

    [Fact]
    public void The_order_of_answers_does_not_matter()
    {
        for (int seed = 0; seed < 400; seed++)
        {
            Dictionary<string, ExposureAnswer> answers = SomeDays.Answers(seed);

            Shown(Tags.From(Knowledge, answers.Reverse().ToDictionary())).ShouldBe(Shown(Tags.From(Knowledge, answers)));
        }
    }

    [Fact]
    public void A_mirrored_day_gives_the_same_tags_on_the_other_side()
    {
        for (int seed = 0; seed < 400; seed++)
        {
            Dictionary<string, ExposureAnswer> answers = SomeDays.Answers(seed);
            Dictionary<string, ExposureAnswer> mirrored = answers.ToDictionary(answer => answer.Key, answer => Mirrored(answer.Value));

            Shown(Bodies.Mirrored(Tags.From(Knowledge, mirrored))).ShouldBe(Shown(Tags.From(Knowledge, answers)));
        }
    }

    [Fact]
    public void An_answer_of_another_form_than_the_questions_is_refused() =>
        Should.Throw<ArgumentException>(() => Tags.From(Knowledge, new Dictionary<string, ExposureAnswer> { ["Q01"] = new ExposureAnswer.YesNo(true) }));

    private static ExposureAnswer Mirrored(ExposureAnswer answer) => answer is ExposureAnswer.Pair pair
        ? pair with { Left = pair.Right, Right = pair.Left }
        : answer with { Side = answer.Side.Mirrored() };

    private static IEnumerable<string> Shown(IReadOnlyDictionary<string, TagStrength> tags) =>
        tags.OrderBy(tag => tag.Key, StringComparer.Ordinal).Select(tag => $"{tag.Key} {tag.Value.Value} {tag.Value.Side} {string.Join(" ", tag.Value.Questions)}");

    private static (string, ExposureAnswer) Sided(string question, string text, Side? side) => (question, Read(question, text) with { Side = side });

    private static ExposureAnswer Read(string question, string text) => Answers.Parse(Knowledge.Exposure.Questions[question], text, Knowledge).Value;

    private static IReadOnlyDictionary<string, TagStrength> From(params (string Question, string Text)[] answers) => From([.. answers.Select(answer => (answer.Question, Read(answer.Question, answer.Text)))]);

    private static IReadOnlyDictionary<string, TagStrength> From(params (string Question, ExposureAnswer Answer)[] answers) => Tags.From(Knowledge, answers.ToDictionary(answer => answer.Question, answer => answer.Answer));
}
