using Unknot.Core.Causes;
using Unknot.Core.Knowledge;
using Unknot.Core.Localisation;
using Unknot.Tests.Content;

namespace Unknot.Tests.Causes;

public sealed class CauseQuestionsTests
{
    private static readonly IReadOnlyList<Candidate> s_jaw = [new("masseter", Side.Right, 0.6, ["MA1"], []), new("temporalis", Side.Right, 0.3, ["TE1"], [])];

    private static KnowledgeBase Knowledge => Shipped.Content.Knowledge;

    [Fact]
    public void Five_questions_are_five_different_ones_each_about_another_cause_where_there_are_enough()
    {
        IReadOnlyList<string> questions = CauseQuestions.MostTelling(Knowledge, [new("upper_trapezius", Side.Left, 0.9, [], [])], [], 5);

        questions.Distinct().Count().ShouldBe(5);
        questions.Select(id => Knowledge.Exposure.Questions[id].Cause).Distinct().Count().ShouldBe(5);
    }

    [Fact]
    public void A_sore_jaw_is_asked_about_clenching() => CauseQuestions.MostTelling(Knowledge, s_jaw, [], 5).ShouldContain("Q33");

    [Fact]
    public void What_was_asked_is_not_asked_again_and_movement_tests_are_not_among_them()
    {
        IReadOnlyList<string> questions = CauseQuestions.MostTelling(Knowledge, s_jaw, ["Q33", "Q31"], 50);

        questions.ShouldNotContain("Q33");
        questions.ShouldNotContain("Q31");
        questions.ShouldAllBe(id => !Knowledge.Exposure.Questions[id].SelfTest);
        questions.Count.ShouldBe(Knowledge.Exposure.Questions.Count(question => !question.SelfTest) - 2);
    }

    [Fact]
    public void Without_any_muscle_there_are_questions_all_the_same() => CauseQuestions.MostTelling(Knowledge, [], [], 5).Count.ShouldBe(5);
}
