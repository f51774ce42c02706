using Unknot.Content.Yaml;
using Unknot.Core.Knowledge;

namespace Unknot.Content.Kinds;

/// <summary><c>session.yaml</c>: the rules of every session and the ready ones.</summary>
internal static class SessionFile
{
    internal static SessionRules Read(MapReader map)
    {
        Fill fill = map.Map("fill", one => new Fill(WrittenRules.List(one, "too_short"), WrittenRules.List(one, "too_long"), one.Texts("never")));
        return new()
        {
            Order = map.WordList("order", Vocabularies.Phases),
            OrderRule = map.Text("order_rule"),
            Budget = map.Map("budget", Budget),
            Shapes = map.List("shapes", one => new SessionShape(
                one.Whole("minutes"), one.WordLists("phases", Vocabularies.Phases), one.MapOrNull("one_set", Short))),
            TwoKnots = map.Map("two_knots", Short),
            Own = map.Map("own_movements", one => new OwnRules(
                one.Span("hold_s"), one.Span("rep_s"), one.Span("reps"), one.Span("sets"), one.Whole("most"), one.Text("say"), one.Text("care"))),
            Accepts = ByPhase(map, "accepts", (phases, phase) => phases.WordList(phase, Vocabularies.Phases)),
            FillWhenShort = [.. fill.TooShort.Select(rule => rule.Id)],
            TrimWhenLong = [.. fill.TooLong.Select(rule => rule.Id)],
            NeverDo = fill.Never,
            Defaults = map.Catalogue("default_sessions", DefaultSessionPart.Read, session => session.Muscle),
            ChangeReasons = map.Catalogue("change_reasons", one => new ChangeReason(one.Text("id"), one.WordList("for", Vocabularies.Changes), one.Text("say"), one.Bool("too_much", false), one.Bool("position", false), one.Bool("lacks", false)), reason => reason.Id),
            Lines = map.List("lines", one => new SaidLine(one.Word("at", Vocabularies.SaidAt), one.Text("say"), one.Texts("sources"))),
            StopSigns = map.Catalogue("stop_signs", one => new StopSign(one.Text("id"), one.Text("say"), one.TextsOrNone("covers")), sign => sign.Id),
            DiscomfortCeiling = ByPhase(map, "discomfort_ceiling", (phases, phase) => phases.Whole(phase)),
            ReleaseCeiling = map.Whole("release_ceiling"),
            DiscomfortStatements = map.Texts("discomfort_statements"),
            Substitutes = map.List("substitutes", Substitute),
            SideRule = map.Text("side_rule"),
            ReliefCheck = map.Text("relief_check"),
            Rules = AllRules(map, fill),
            Status = map.Keyed("status", (parts, part) => parts.Word(part, Vocabularies.LibraryStatuses)),
        };
    }

    private static Catalogue<WrittenRule> AllRules(MapReader map, Fill fill)
    {
        List<WrittenRule> rules = [.. WrittenRules.List(map, "rules")];
        foreach (WrittenRule rule in fill.TooShort.Concat(fill.TooLong))
        {
            if (rules.Exists(other => other.Id == rule.Id))
            {
                map.Wrong("fill", $"the id '{rule.Id}' stands twice among the session's rules; give one of them its own");
            }
            else
            {
                rules.Add(rule);
            }
        }

        return new(rules, rule => rule.Id);
    }

    private static ShortWork Short(MapReader map) => new(map.Text("say"), map.Texts("sources"));

    private static SessionBudget Budget(MapReader map) => new(
        map.Whole("target_s"), map.Whole("tolerance_s"), map.Whole("setup_s"), map.Whole("changeover_s"), map.Whole("changeover_floor_s"), map.Whole("next_hold_s"), map.Whole("next_point_s"),
        map.Whole("next_side_s"), map.Whole("least_hold_s"), map.Whole("longest_point_s"), map.Whole("most_points_neck_or_jaw"));

    private static PhaseSubstitute Substitute(MapReader map) => new(
        map.Word("phase", Vocabularies.Phases), map.TextsOrNone("self_release"), map.TextsOrNone("muscles"), map.Texts("use"), map.Text("when"), map.TextOrNull("note"));

    private static Dictionary<Phase, T> ByPhase<T>(MapReader map, string key, Func<MapReader, string, T> read)
    {
        Dictionary<Phase, T> byPhase = [];
        foreach ((string word, T value) in map.Keyed(key, read))
        {
            if (Vocabularies.Phases.TryGet(word, out Phase phase))
            {
                byPhase[phase] = value;
            }
            else
            {
                map.Wrong(key, $"'{word}' under '{key}' is not a phase; {Spelling.Remedy(word, Vocabularies.Phases.Words)}");
            }
        }

        return byPhase;
    }

    private sealed record Fill(Catalogue<WrittenRule> TooShort, Catalogue<WrittenRule> TooLong, IReadOnlyList<string> Never);
}
