using Unknot.Core.Causes;
using Unknot.Core.Knowledge;
using Unknot.Core.Triage;
using Unknot.Tests.Content;

namespace Unknot.Tests.Causes;

public sealed class MovementTestsTests
{
    private static KnowledgeBase Knowledge => Shipped.Content.Knowledge;

    [Fact]
    public void With_nothing_that_stands_all_tests_are_open_but_those_that_were_answered() => Open(new(), "Q37").ShouldBe(["Q36", "Q38", "Q39"]);

    [Fact]
    public void A_flag_that_stands_closes_them_all_whatever_it_takes_out()
    {
        foreach (Flag flag in Knowledge.RedFlags.Flags)
        {
            Open(new() { Applies = [flag.Id] }).ShouldBeEmpty(flag.Id);
        }

        Open(new() { Blocks = Blocks.GentleOnly }).ShouldBeEmpty();
    }

    [Fact]
    public void What_takes_out_or_softens_the_movement_a_test_is_like_closes_the_test()
    {
        Open(new() { Applies = ["finding:neck_injury_recent"] }).ShouldBe(["Q36", "Q38", "Q39"]);
        Open(new() { Modifiers = ["CM06"] }).ShouldNotContain("Q38");
        Open(new() { Modifiers = ["CM14"] }).ShouldNotContain("Q37");
    }

    [Fact]
    public void What_would_close_a_test_and_was_not_asked_is_said_beside_it() =>
        MovementTests.Open(Knowledge, new(), []).Single(test => test.Question.Id == "Q37").LeaveOutWith.ShouldContain("dizziness on neck movement");

    private static IEnumerable<string> Open(Restrictions restrictions, params string[] asked) => MovementTests.Open(Knowledge, restrictions, asked).Select(test => test.Question.Id);
}
