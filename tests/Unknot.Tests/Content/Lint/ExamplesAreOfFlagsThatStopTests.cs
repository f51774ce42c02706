using Unknot.Content.Lint.Rules;
using Unknot.Core.Knowledge;

namespace Unknot.Tests.Content.Lint;

public sealed class ExamplesAreOfFlagsThatStopTests
{
    [Fact]
    public void An_example_of_a_flag_that_does_not_stop_is_told() =>
        new ExamplesAreOfFlagsThatStop().ShouldFind(Planted.In(all => With(all, examples => examples with { Opens = examples.Opens.With(new("RF40", ["my arm tingles"]), one => one.Flag) })), "RF40");

    [Fact]
    public void An_example_that_opens_a_flag_and_opens_none_is_told() =>
        new ExamplesAreOfFlagsThatStop().ShouldFind(Planted.In(all => With(all, examples => examples with { None = [.. examples.None, examples.Opens["RF01"].Says[0]] })), "keep it in one place");

    [Fact]
    public void The_content_that_ships_is_clean() => new ExamplesAreOfFlagsThatStop().ShouldFindNothing(Planted.Nothing);

    private static KnowledgeBase With(KnowledgeBase all, Func<WordExamples, WordExamples> change) =>
        all with { Words = all.Words with { Examples = change(all.Words.Examples) } };
}
