using Unknot.Core.Knowledge;
using Unknot.Core.Triage;

namespace Unknot.Tests.Triage;

/// <summary>How long a flag stands, and what takes it back.</summary>
public class HowLongTests
{
    private static readonly DateTimeOffset s_first = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly string[] s_gate = [.. Said.Kb.RedFlags.Gate.Select(question => question.Id)];

    [Fact]
    public void A_yes_stands_however_often_it_is_read_and_whatever_is_answered_later()
    {
        ComplaintRecord record = new() { Flags = [new("RF24", Answer.Yes, s_first), new("RF24", Answer.No, s_first.AddDays(8)), new("RF42", Answer.Unsure, s_first)] };
        TriageAnswers once = HowLong.Read(Said.Kb, record, Said.NothingToReport);

        once.Standing("SH_TOP_R").ShouldBe(["RF24", "RF42"]);
        HowLong.Read(Said.Kb, record, once).Standing("SH_TOP_R").ShouldBe(["RF24", "RF42"]);
    }

    [Fact]
    public void A_later_not_sure_does_not_weaken_a_yes() =>
        Standing(new() { Flags = [new("RF51", Answer.Yes, s_first), new("RF45", Answer.Yes, s_first), new("RF45", Answer.Unsure, s_first.AddDays(1))] })[0].Urgency.ShouldBe(Urgency.SameDay);

    [Fact]
    public void A_corrected_yes_is_no_longer_among_the_answers_and_a_no_was_never_one() =>
        Standing(new() { Flags = [new("RF24", Answer.No, s_first)] }).ShouldBeEmpty();

    [Fact]
    public void Having_been_seen_clears_what_it_names_until_the_next_yes()
    {
        ComplaintRecord seen = new() { Flags = [new("RF24", Answer.Yes, s_first), new("RF42", Answer.Yes, s_first)], Seen = [new(["RF24"], s_first.AddDays(1))] };

        Standing(seen).Select(flag => flag.Id).ShouldBe(["RF42"]);
        Standing(seen with { Flags = [.. seen.Flags, new("RF24", Answer.No, s_first.AddDays(9))] }).Select(flag => flag.Id).ShouldBe(["RF42"]);
        Standing(seen with { Flags = [.. seen.Flags, new("RF24", Answer.Unsure, s_first.AddDays(9))] }).Select(flag => flag.Id).ShouldBe(["RF24", "RF42"]);
    }

    [Fact]
    public void What_was_seen_to_still_explains_its_gate_question_when_it_is_asked_again_and_answered_no()
    {
        ComplaintRecord record = new()
        {
            Gate = [new("G2", Answer.Yes, s_first)],
            Flags = [new("RF23", Answer.Yes, s_first), new("RF23", Answer.No, s_first.AddDays(9))],
            Seen = [new(["RF23"], s_first.AddDays(1))],
        };
        TriageAnswers answers = HowLong.Read(Said.Kb, record, Said.NothingToReport);

        answers.Standing("NK_SIDE_R").ShouldBeEmpty();
        answers.Verdict("NK_SIDE_R").Restrictions.AnsweredNo.ShouldContain("RF23");
    }

    [Fact]
    public void Words_ask_a_flag_until_it_is_answered_after_them_and_take_back_no_yes()
    {
        TriageAnswers Read(Answer answer, DateTimeOffset at) =>
            HowLong.Read(Said.Kb, new() { Flags = [new("RF42", answer, at)], Raised = [new("RF42", s_first.AddDays(1)) { Words = ["numb fingers"] }] }, Said.NothingToReport);

        TriageAnswers asked = Read(Answer.No, s_first);
        asked.OpenedByWords["RF42"].ShouldBe(["numb fingers"]);
        asked.Verdict("SH_TOP_R").ToAsk.ShouldContain(question => question.Id == "RF42");

        TriageAnswers settled = Read(Answer.No, s_first.AddDays(2));
        settled.OpenedByWords.ShouldBeEmpty();
        settled.Verdict("SH_TOP_R").ToAsk.ShouldNotContain(question => question.Id == "RF42");

        Read(Answer.Yes, s_first).Standing("SH_TOP_R").ShouldBe(["RF42"]);
    }

    [Fact]
    public void A_complete_new_gate_a_day_later_lets_an_old_yes_of_the_gate_go_and_nothing_less_does()
    {
        Lets(s_first.AddHours(24), s_gate).ShouldBeTrue();
        Lets(s_first.AddHours(24).AddSeconds(-1), s_gate).ShouldBeFalse("it is not a day later");
        Lets(s_first.AddHours(30), [.. s_gate.Except(["G8"])]).ShouldBeFalse("it is not complete");
        Lets(s_first.AddHours(30), s_gate, Answer.Yes).ShouldBeFalse("it has such a yes");
        Lets(s_first.AddHours(30), s_gate, Answer.Unsure).ShouldBeFalse("not sure counts as yes");
    }

    [Fact]
    public void A_new_gate_takes_back_no_flag() =>
        Standing(Gate(s_first.AddDays(3), s_gate) with { Flags = [new("RF05", Answer.Yes, s_first)] }).Single().Urgency.ShouldBe(Urgency.Emergency);

    [Fact]
    public void A_single_answer_corrected_later_in_an_old_walk_is_no_new_gate()
    {
        Guid old = Guid.NewGuid();
        ComplaintRecord record = new()
        {
            Gate = [.. s_gate.Select(id => new DatedAnswer(id, Answer.No, id == "G2" ? s_first.AddDays(5) : s_first, old)), new("G2", Answer.Yes, s_first.AddDays(1), Guid.NewGuid())],
        };

        Standing(record).Select(flag => flag.Id).ShouldBe(["G2"]);
    }

    [Fact]
    public void What_was_raised_is_asked_whatever_was_answered_before_and_no_more_once_it_is_answered()
    {
        ComplaintRecord raised = new() { Flags = [new("RF58", Answer.No, s_first)], Raised = [new("RF58", s_first.AddDays(20))] };

        HowLong.Read(Said.Kb, raised, Said.NothingToReport).Asked("SH_TOP_R").ShouldContain("RF58");
        HowLong.Read(Said.Kb, raised with { Flags = [.. raised.Flags, new("RF58", Answer.No, s_first.AddDays(20))] }, Said.NothingToReport).Asked("SH_TOP_R").ShouldNotContain("RF58");
        HowLong.Read(Said.Kb, raised with { Raised = [] }, Said.NothingToReport).Asked("SH_TOP_R").ShouldNotContain("RF58");
    }

    [Fact]
    public void What_was_cleared_and_is_raised_again_is_asked_again()
    {
        ComplaintRecord record = new()
        {
            Flags = [new("RF58", Answer.Yes, s_first)],
            Seen = [new(["RF58"], s_first.AddDays(2))],
            Raised = [new("RF58", s_first.AddDays(20))],
        };

        HowLong.Read(Said.Kb, record, Said.NothingToReport).Asked("SH_TOP_R").ShouldContain("RF58");
        HowLong.Read(Said.Kb, record with { Raised = [] }, Said.NothingToReport).Asked("SH_TOP_R").ShouldNotContain("RF58");
    }

    private static bool Lets(DateTimeOffset begun, string[] answered, Answer toG2 = Answer.No) => Standing(Gate(begun, answered, toG2)).Count == 0;

    private static ComplaintRecord Gate(DateTimeOffset begun, string[] answered, Answer toG2 = Answer.No)
    {
        (Guid first, Guid second) = (Guid.NewGuid(), Guid.NewGuid());
        return new()
        {
            Gate =
            [
                .. s_gate.Select(id => new DatedAnswer(id, id == "G2" ? Answer.Yes : Answer.No, s_first, first)),
                .. answered.Select(id => new DatedAnswer(id, id == "G2" ? toG2 : Answer.No, begun, second)),
            ],
        };
    }

    private static IReadOnlyList<StandingFlag> Standing(ComplaintRecord record) => HowLong.Read(Said.Kb, record, Said.NothingToReport).Verdict("SH_TOP_R").Flags;
}
