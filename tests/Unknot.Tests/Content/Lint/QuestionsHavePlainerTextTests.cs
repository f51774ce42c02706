using Unknot.Content.Lint.Rules;

namespace Unknot.Tests.Content.Lint;

public sealed class QuestionsHavePlainerTextTests
{
    [Fact]
    public void A_flag_without_plainer_text_is_told() =>
        new QuestionsHavePlainerText().ShouldFind(Planted.InFlag("RF06", flag => flag with { Plainer = " " }), "RF06");

    [Fact]
    public void A_gate_question_that_only_repeats_itself_is_told() =>
        new QuestionsHavePlainerText().ShouldFind(Planted.InTriage(triage => triage with { Gate = triage.Gate.Change("G2", question => question with { Plainer = question.Ask }, question => question.Id) }), "G2");

    [Fact]
    public void The_content_that_ships_is_clean() => new QuestionsHavePlainerText().ShouldFindNothing(Planted.Nothing);
}
