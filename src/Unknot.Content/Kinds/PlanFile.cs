using Unknot.Content.Yaml;
using Unknot.Core.Knowledge;

namespace Unknot.Content.Kinds;

/// <summary><c>plan.yaml</c>: how a plan goes on from day to day.</summary>
internal static class PlanFile
{
    internal static PlanContent Read(MapReader map)
    {
        (IReadOnlyList<MissedRule> missed, IReadOnlyList<string> missedSources) = map.Map("missed", Missed);
        return new()
        {
            Progression = map.Map("progression", Progression),
            Tools = map.Map("tools", Tools),
            Missed = missed,
            MissedSources = missedSources,
            Plateau = map.Map("plateau", one => new PlateauRule(
                one.Text("say"), one.Text("say_professional"), one.Whole("weeks"), one.Whole("professional_weeks"), one.Whole("days_a_week"), one.Texts("sources"))),
            Flare = map.Map("flare", one => new FlareRule(
                one.Text("say"), one.Text("say_today"), one.Text("say_after"), one.Text("ask_first"), one.Whole("rise"), one.Whole("over_days"), one.Whole("base_days"), one.Whole("hours"),
                one.Whole("strengthen_percent"), one.Texts("sources"))),
            Gentle = map.Map("gentle", Gentle),
            Week = map.Map("week", one => new WeekRule(one.Whole("days"), one.List("turns", Turn), one.List("holds", Hold), one.Texts("sources"))),
            Evening = map.Map("evening", one => new EveningRule(
                one.Text("say"), one.Whole("tense_from"), one.Whole("aim_session_s"), one.Whole("aim_week_s"), one.Texts("sources"))),
            Heat = map.Map("heat", one => new HeatRule(one.Text("say"), one.Texts("sources"))),
        };
    }

    private static ProgressionRule Progression(MapReader map)
    {
        (int holdsBack, int stepsBack, int within) = map.Map("rise", one => (one.Whole("holds_back"), one.Whole("steps_back"), one.Whole("within_days")));
        (int hold, int reps, int duration) = map.Map("raise", one => (one.Whole("hold_s"), one.Whole("reps"), one.Whole("duration_s")));
        return new(
            map.Text("say"), map.Whole("sessions"), map.Whole("effort_most"), map.Whole("ache_most"), holdsBack, stepsBack, within, hold, reps, duration, map.Span("weeks"), map.Texts("sources"));
    }

    private static ToolLadder Tools(MapReader map) =>
        new(map.Text("say"), map.List("ladder", one => new ToolStep(one.Texts("tools"), one.Bool("first"))), map.Texts("sources"))
        {
            Ask = map.Map("ask", one => new ToolQuestion(
                one.Text("say"), one.Text("note"), one.Catalogue("answers", answer => new ToolAnswer(answer.Text("id"), answer.Text("say"), answer.Texts("have")), answer => answer.Id))),
        };

    private static (IReadOnlyList<MissedRule> Rules, IReadOnlyList<string> Sources) Missed(MapReader map)
    {
        _ = map.Bool("ours", false);
        return (map.List("rules", one => new MissedRule(one.Whole("days"), one.Word("do", Vocabularies.AfterMissing), one.Text("say"))), map.Texts("sources"));
    }

    private static GentleRule Gentle(MapReader map)
    {
        _ = map.Bool("ours", false);
        return new(map.Text("say_today"), map.Text("say_declined"), map.Number("chance_from"), map.Whole("days_apart"), map.Whole("strengthen_percent"), map.Texts("sources"));
    }

    private static WeekTurn Turn(MapReader map) => new(map.Word("phase", Vocabularies.Phases), map.Word("to", Vocabularies.Partners), map.Wholes("days"));

    private static WeekHold Hold(MapReader map) => new(
        map.Text("muscle"), map.Word("phase", Vocabularies.Phases), map.Wholes("days"), map.Texts("use"), map.Text("because"), map.Text("statement"));
}
