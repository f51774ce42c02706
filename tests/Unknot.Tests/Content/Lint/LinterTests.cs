using System.Reflection;
using Unknot.Content.Lint;

namespace Unknot.Tests.Content.Lint;

public sealed class LinterTests
{
    // In ./test quick the program itself has just linted it.
    [Fact, Trait("Takes", "long")]
    public void The_content_that_ships_has_no_problem() => Linter.Check(Shipped.Folder).ShouldBeEmpty();

    [Fact]
    public void Every_rule_there_is_is_asked()
    {
        IEnumerable<Type> rules = typeof(LintRule).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(LintRule)));

        Linter.Rules.Select(rule => rule.GetType()).ShouldBe(rules, ignoreOrder: true);
    }

    [Fact]
    public void Every_rule_has_a_question_and_tests_of_its_own()
    {
        HashSet<string> tests = [.. Assembly.GetExecutingAssembly().GetTypes().Select(type => type.Name)];

        Linter.Rules.ShouldAllBe(rule => rule.Question.EndsWith('?') && tests.Contains(rule.GetType().Name + "Tests"));
    }
}
