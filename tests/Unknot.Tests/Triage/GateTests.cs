using Unknot.Core.Knowledge;
using Unknot.Core.Triage;

namespace Unknot.Tests.Triage;

public class GateTests
{
    [Fact]
    public void The_gate_asks_age_then_its_questions_then_the_facts_then_the_direct_flags() =>
        Said.Nothing.Asked("SH_TOP_R").ShouldBe(["age", .. Said.Kb.RedFlags.Gate.Select(question => question.Id), "facts", "RF03", "RF07", "RF36", "RF47", "RF50", "RF52", "RF53", "RF71"]);

    [Fact]
    public void What_has_an_answer_is_not_asked_again() =>
        Said.NothingToReport.No("RF03", "RF07", "RF36", "RF47", "RF50", "RF52", "RF53", "RF71").Asked("SH_TOP_R").ShouldBeEmpty();

    [Fact]
    public void An_age_in_years_answers_the_question_for_the_age_group() =>
        (Said.Nothing with { Age = 40 }).Asked().ShouldNotContain(Gate.Age);

    [Fact]
    public void A_yes_opens_its_flags_most_urgent_first()
    {
        string[] asked = Said.NothingToReport.Yes("G6").Asked("LG_CALF_R");

        Urgency[] urgencies = [.. asked.Where(id => Said.Kb.RedFlags.Gate["G6"].Opens.Contains(id) && id != "RF27").Select(id => Said.Kb.RedFlags.Flags[id].Urgency)];
        urgencies.ShouldBe(urgencies.OrderDescending());
        asked.ShouldContain("RF09", "an opened emergency is asked whatever is marked");
        asked.ShouldContain("RF31", "an opened same-day flag is asked whatever is marked");
    }

    [Fact]
    public void Not_sure_opens_what_yes_opens() =>
        Said.NothingToReport.Unsure("G3").Asked("SH_TOP_R").ShouldBe(Said.NothingToReport.Yes("G3").Asked("SH_TOP_R"));

    [Fact]
    public void An_opened_see_a_professional_flag_is_asked_only_where_it_concerns_a_mark()
    {
        Said.NothingToReport.Yes("G3").Asked("SH_TOP_R").ShouldContain("RF40");
        Said.NothingToReport.Yes("G3").Asked("SH_TOP_R").ShouldNotContain("RF41");
        Said.NothingToReport.Yes("G3").Asked("SH_TOP_R").ShouldContain("RF42", "its scope is always");
    }

    [Fact]
    public void What_opened_a_flag_is_every_question_not_answered_no_and_every_tick_that_leads_to_it()
    {
        TriageAnswers answers = Said.NothingToReport.Unsure("G3").Ticked("immunity");

        Gate.WhatOpened(Said.Kb, answers, ["RF12"]).ShouldHaveSingleItem().Id.ShouldBe("G3");
        Gate.WhatOpened(Said.Kb, answers, ["RF22"]).ShouldBeEmpty();
        Gate.TicksThatOpened(Said.Kb, answers, ["RF22"]).ShouldHaveSingleItem().Id.ShouldBe("immunity");
    }

    [Fact]
    public void A_ticked_fact_opens_its_flags() => Said.NothingToReport.Ticked("immunity").Asked("HD_TEMPLE_L").ShouldContain("RF22");

    [Fact]
    public void Words_open_their_flag_whenever_it_may_otherwise_be_asked() =>
        Said.NothingToReport.ReadOf("RF16").Asked("HD_TEMPLE_L").ShouldContain("RF16");

    [Fact]
    public void The_first_emergency_yes_ends_the_asking() =>
        Said.Nothing.Yes("G1", "RF01").Asked("SH_TOP_R").ShouldBeEmpty();

    [Fact]
    public void An_emergency_that_is_still_not_sure_ends_the_asking_too() =>
        Said.Nothing.Yes("G1").Unsure("RF01").Asked("SH_TOP_R").ShouldBeEmpty();

    [Fact]
    public void Age_leaves_out_the_flags_of_other_ages_and_none_said_leaves_out_nothing()
    {
        Asked("from_16").ShouldNotContain("RF13");
        Asked("from_50").ShouldContain("RF13");
        Asked("from_65").ShouldContain("RF13");
        Asked("unknown").ShouldContain("RF13");

        static string[] Asked(string ageGroup) => (Said.NothingToReport.Yes("G2") with { AgeGroup = ageGroup }).Asked("HD_TEMPLE_L");
    }

    [Fact]
    public void A_known_age_is_stricter_than_its_group()
    {
        (Said.NothingToReport.Yes("G2") with { AgeGroup = "unknown", Age = 49 }).Asked("HD_TEMPLE_L").ShouldNotContain("RF13");
        (Said.NothingToReport.Yes("G2") with { AgeGroup = "unknown", Age = 50 }).Asked("HD_TEMPLE_L").ShouldContain("RF13");
    }

    [Fact]
    public void A_ticked_fact_asks_what_it_may_set_and_not_what_it_is() =>
        Said.NothingToReport.Ticked("artery", "bleeding").Asked("LB_PARA_L").Where(Said.Kb.RedFlags.Modifiers.Has).ShouldBe(["CM06", "CM10"], ignoreOrder: true);

    [Fact]
    public void A_modifier_that_another_tick_answers_is_not_asked() =>
        Said.NothingToReport.Ticked("artery", "pressure").Asked("LB_PARA_L").Where(Said.Kb.RedFlags.Modifiers.Has).ShouldBe(["CM10"]);

    [Fact]
    public void A_known_modifier_is_not_asked_again() =>
        Said.NothingToReport.Ticked("artery").No("CM10").Yes("CM06").Asked("LB_PARA_L").Where(Said.Kb.RedFlags.Modifiers.Has).ShouldBeEmpty();

    [Fact]
    public void Pregnancy_asks_the_week_in_place_of_its_modifier()
    {
        Said.NothingToReport.Ticked("pregnancy").Asked("LB_PARA_L").ShouldContain("pregnancy");
        Said.NothingToReport.Ticked("pregnancy").Asked("LB_PARA_L").ShouldNotContain("CM03");
        (Said.NothingToReport.Ticked("pregnancy") with { PregnancyWeek = 12 }).Asked("LB_PARA_L").ShouldNotContain("pregnancy");
    }

    [Fact]
    public void Nobody_who_is_stopped_here_is_asked_what_would_change_the_plan() =>
        Said.NothingToReport.Ticked("artery").Yes("RF36").Asked("SH_TOP_R").ShouldNotContain("CM10");

    [Fact]
    public void Latex_is_asked_with_the_equipment_and_not_at_the_gate() =>
        Gate.Screens(Said.Kb, Said.Nothing, Said.At("SH_TOP_R")).SelectMany(page => page.Facts).Select(fact => fact.Id).ShouldNotContain("latex");

    [Fact]
    public void The_pages_hold_what_the_content_lays_on_them()
    {
        IReadOnlyList<GatePage> pages = Gate.Screens(Said.Kb, Said.Nothing, Said.At("SH_TOP_R"));

        pages.Count.ShouldBe(3);
        pages[0].Age.ShouldNotBeEmpty();
        pages[0].Questions.Select(question => question.Id).ShouldBe(["G1", "G2", "G3", "G4"]);
        pages[1].Questions.Select(question => question.Id).ShouldBe(["G5", "G6", "G7", "G8"]);
        pages[2].Facts.ShouldNotBeEmpty();
        pages[2].Flags.Select(flag => flag.Id).ShouldBe(["RF03", "RF07", "RF36"]);
        pages[2].TickList.Select(flag => flag.Id).ShouldBe(["RF47", "RF50", "RF52", "RF53", "RF71"]);
    }

    [Fact]
    public void Every_single_place_is_screened_in_three_pages_and_sixteen_answers_at_most()
    {
        foreach (Region region in Said.Kb.Regions)
        {
            IReadOnlyList<GatePage> pages = Gate.Screens(Said.Kb, Said.Nothing, [new(region.Code, region.Paired ? Side.Left : null)]);

            pages.Count.ShouldBeLessThanOrEqualTo(3);
            pages.Sum(page => page.Answers).ShouldBeLessThanOrEqualTo(16, region.Code);
        }
    }

    [Fact]
    public void With_nothing_to_report_the_pages_are_all_that_is_asked()
    {
        foreach (Region region in Said.Kb.Regions)
        {
            Place[] marked = [new(region.Code, region.Paired ? Side.Right : null)];
            GatePage[] pages = [.. Gate.Screens(Said.Kb, Said.NothingToReport, marked)];
            TriageAnswers answers = Said.NothingToReport.No([.. pages.SelectMany(page => page.Flags.Concat(page.TickList)).Select(flag => flag.Id)]);

            Gate.ToAsk(Said.Kb, answers, marked).ShouldBeEmpty(region.Code);
            pages.ShouldAllBe(page => page.IsAnswered(answers));
        }
    }

    [Fact]
    public void Every_flag_of_the_intake_can_be_reached_by_somebody()
    {
        Place[] everywhere = [.. Said.Kb.Regions.Select(region => new Place(region.Code, region.Paired ? Side.Left : null))];
        TriageAnswers all = (Said.Nothing with { AgeGroup = "unknown", Facts = [.. Said.Kb.RedFlags.Facts.Select(fact => fact.Id)] }).Yes([.. Said.Kb.RedFlags.Gate.Select(question => question.Id)]);

        string[] asked = [.. Gate.ToAsk(Said.Kb, all, everywhere).Select(question => question.Id)];

        Said.Kb.RedFlags.Flags.Where(flag => flag.AskWhen is AskWhen.Intake).Select(flag => flag.Id).ShouldBeSubsetOf(asked);
        Said.Kb.RedFlags.Flags.Where(flag => flag.AskWhen is not AskWhen.Intake).Select(flag => flag.Id).ShouldAllBe(id => !asked.Contains(id));
    }

    [Fact]
    public void Every_emergency_is_opened_by_a_gate_question_or_asked_without_one_when_it_is_the_only_yes()
    {
        foreach (Flag flag in Said.Kb.RedFlags.Flags.Where(flag => flag.Urgency > Urgency.SeeProfessional && flag.AskWhen is AskWhen.Intake))
        {
            string[] openers = [.. Said.Kb.RedFlags.Gate.Where(question => question.Opens.Contains(flag.Id)).Select(question => question.Id)];
            string[] facts = [.. Said.Kb.RedFlags.Facts.Where(fact => fact.Opens.Contains(flag.Id)).Select(fact => fact.Id)];
            TriageAnswers answers = Said.NothingToReport with { AgeGroup = "unknown" };

            (openers.Length + facts.Length).ShouldBeGreaterThan(0, flag.Id);
            openers.ShouldAllBe(question => answers.Yes(question).Asked("HA_PALM_L").Contains(flag.Id));
            facts.ShouldAllBe(fact => answers.Ticked(fact).Asked("HA_PALM_L").Contains(flag.Id));
        }
    }
}
