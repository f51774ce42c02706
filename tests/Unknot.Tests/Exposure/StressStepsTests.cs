using Unknot.Core.Complaint;
using Unknot.Core.Exposure;
using Unknot.Core.Knowledge;
using Unknot.Core.Triage;
using Unknot.Tests.Triage;

namespace Unknot.Tests.Exposure;

/// <summary>The stress ladder: what is asked and offered, and that it never stops anybody by itself.</summary>
[Trait("Takes", "long")]
public class StressStepsTests
{
    private static readonly DateTimeOffset s_monday = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly StressLadder s_ladder = Said.Kb.Exposure.Stress;
    private static readonly string[] s_asked = [.. s_ladder.Steps.Select(step => step.Flag).OfType<string>().Distinct()];

    [Theory]
    [InlineData(7, false)]
    [InlineData(8, true)]
    [InlineData(10, true)]
    public void Tension_of_eight_offers_the_six_questions_by_question_or_by_diary_and_asks_no_flag(int tension, bool offered)
    {
        foreach (StressSign sign in (StressSign[])[new(StressSignOf.Question, "Q31", tension, s_monday), new(StressSignOf.Diary, StressSteps.DiaryStress, tension, s_monday)])
        {
            Reached(sign).ShouldBe(offered ? ["offer_k6"] : []);
        }
    }

    [Theory]
    [InlineData(12, false)]
    [InlineData(13, true)]
    public void Thirteen_of_the_six_questions_asks_the_flag_and_says_whom_to_turn_to(int score, bool asks) =>
        Reached(new StressSign(StressSignOf.Instrument, "K6", score, s_monday)).ShouldBe(asks ? ["ask_rf16", "signpost"] : []);

    [Fact]
    public void Words_of_self_harm_ask_the_flag_at_once_even_where_they_are_denied_and_words_of_low_mood_offer_the_questions()
    {
        StressWords.Of(s_ladder).Said("I would never KILL myself, but I'm so hopeless.").ShouldBe(["low_mood", "self_harm"]);
        StressWords.Of(s_ladder).Said("My neck can’t go on like this").ShouldBe(["low_mood"]);
        StressWords.Of(s_ladder).Said("It is killing me. I end my day at six.").ShouldBeEmpty();
        Reached(new StressSign(StressSignOf.Words, "self_harm", 1, s_monday)).ShouldBe(["ask_rf16_now"]);
        Reached(new StressSign(StressSignOf.Words, "low_mood", 1, s_monday)).ShouldBe(["offer_k6"]);
    }

    [Fact]
    public void Every_phrase_of_the_ladder_is_found_in_a_sentence()
    {
        foreach ((string list, string phrase) in s_ladder.Words.SelectMany(list => list.Value.Select(phrase => (list.Key, phrase))))
        {
            StressWords.Of(s_ladder).Said($"Well, {phrase.ToUpperInvariant()}: my neck.").ShouldContain(list, phrase);
        }
    }

    [Fact]
    public void Every_phrase_that_asks_a_flag_opens_it_in_a_complaint_as_well()
    {
        foreach (StressStep step in s_ladder.Steps.Where(step => step.Flag is not null))
        {
            foreach (string phrase in step.When.Select(trigger => trigger.Words).OfType<string>().SelectMany(list => s_ladder.Words[list]))
            {
                WordReader.Read($"I {phrase}", Said.Kb).Flags.Select(flag => flag.Id).ShouldContain(step.Flag!, phrase);
            }
        }
    }

    [Fact]
    public void An_offer_is_made_again_only_for_something_new_and_after_two_weeks()
    {
        StepReached offer = new(s_ladder.Steps["offer_k6"], s_monday);

        StressSteps.IsOffered(offer, last: null, s_monday).ShouldBeTrue();
        StressSteps.IsOffered(offer, last: s_monday, s_monday.AddDays(60)).ShouldBeFalse("nothing new was told");
        StressSteps.IsOffered(offer with { At = s_monday.AddDays(3) }, last: s_monday, s_monday.AddDays(13)).ShouldBeFalse("two weeks are not over");
        StressSteps.IsOffered(offer with { At = s_monday.AddDays(3) }, last: s_monday, s_monday.AddDays(14)).ShouldBeTrue();
    }

    [Fact]
    public void The_score_is_the_sum_of_all_six_and_none_where_one_is_missing()
    {
        InstrumentForm form = Said.Kb.Instruments["K6"].Form!;
        Dictionary<string, string> all = form.Items.ToDictionary(item => item.Id, _ => "all");

        form.Most.ShouldBe(24);
        form.Score(all).ShouldBe(24);
        form.Score(form.Items.ToDictionary(item => item.Id, _ => "none")).ShouldBe(0);
        all.Remove("effort");
        form.Score(all).ShouldBeNull();
        all["effort"] = "often";
        form.Score(all).ShouldBeNull();
    }

    [Fact]
    public void One_more_sign_or_a_higher_one_takes_no_step_away_and_never_lowers_what_triage_says()
    {
        Random random = new(20260304);
        for (int i = 0; i < 20_000; i++)
        {
            StressSign[] signs = [.. Enumerable.Range(0, random.Next(6)).Select(_ => Any(random))];
            StressSign more = Any(random);
            StressSign[] higher = [.. signs.Select(sign => sign with { Value = sign.Value + random.Next(3), At = sign.At.AddHours(random.Next(3)) })];

            string[] before = Reached(signs);
            before.ShouldBeSubsetOf(Reached([.. signs, more]), $"draw {i}");
            before.ShouldBeSubsetOf(Reached(higher), $"draw {i}");
            Weight.Of(Asked(before), s_ridge).ShouldBe(Weight.Of(Said.NothingToReport, s_ridge), $"draw {i}: what is asked and not answered weighs nothing");
        }
    }

    [Fact]
    public void The_questionnaire_stops_nobody_but_by_the_flag_it_asks_and_an_answer_to_that_only_raises()
    {
        foreach (int score in Enumerable.Range(0, 25))
        {
            string[] reached = Reached(new StressSign(StressSignOf.Instrument, "K6", score, s_monday));
            TriageAnswers asked = Asked(reached);

            asked.Verdict("SH_TOP_R").Stops.ShouldBeFalse();
            asked.Asked("SH_TOP_R").Intersect(s_asked).Any().ShouldBe(score >= 13);
            foreach (string flag in asked.Raised)
            {
                asked.No(flag).Verdict("SH_TOP_R").Permit.ShouldNotBeNull();
                asked.Unsure(flag).Verdict("SH_TOP_R").Actions.ShouldBe(["crisis"]);
                asked.Yes(flag).Verdict("SH_TOP_R").Actions.ShouldBe(["crisis"]);
            }
        }
    }

    [Fact]
    public void Nothing_but_the_ladder_and_words_asks_its_flag()
    {
        TriageAnswers everything = new TriageAnswers { AgeGroup = "unknown", Facts = [.. Said.Kb.RedFlags.Facts.Select(fact => fact.Id)] }.Yes([.. Said.Kb.RedFlags.Gate.Select(question => question.Id)]);
        string[] everywhere = [.. Said.Kb.Regions.Select(region => region.Paired ? region.Code + "_L" : region.Code)];

        everything.Asked(everywhere).Intersect(s_asked).ShouldBeEmpty();
        (everything with { Raised = [.. s_asked] }).Asked(everywhere).Intersect(s_asked).ShouldBe(s_asked);
    }

    private static readonly Place[] s_ridge = Said.At("SH_TOP_R");

    private static string[] Reached(params StressSign[] signs) => [.. StressSteps.Reached(s_ladder, signs).Select(reached => reached.Step.Id)];

    private static TriageAnswers Asked(string[] reached) =>
        Said.NothingToReport.AllNo("SH_TOP_R") with { Raised = [.. reached.Select(id => s_ladder.Steps[id].Flag).OfType<string>()] };

    private static StressSign Any(Random random) => random.Next(4) switch
    {
        0 => new(StressSignOf.Words, s_ladder.Words.Keys.Order().ElementAt(random.Next(s_ladder.Words.Count)), 1, At(random)),
        1 => new(StressSignOf.Question, "Q31", random.Next(11), At(random)),
        2 => new(StressSignOf.Diary, StressSteps.DiaryStress, random.Next(11), At(random)),
        _ => new(StressSignOf.Instrument, "K6", random.Next(25), At(random)),
    };

    private static DateTimeOffset At(Random random) => s_monday.AddHours(random.Next(500));
}
