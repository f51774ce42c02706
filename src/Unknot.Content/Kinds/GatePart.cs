using Unknot.Content.Yaml;
using Unknot.Core.Knowledge;

namespace Unknot.Content.Kinds;

/// <summary>The two-level gate as its file says it.</summary>
/// <param name="Verify">Whether a clinician has still to confirm it.</param>
/// <param name="Screens">Its pages.</param>
/// <param name="AgeGroups">Its age groups.</param>
/// <param name="Questions">Its questions.</param>
/// <param name="Facts">The health list.</param>
/// <param name="Direct">Flags asked by scope alone.</param>
internal sealed record Gate(
    bool Verify, IReadOnlyList<GateScreen> Screens, Catalogue<AgeGroup> AgeGroups, Catalogue<GateQuestion> Questions, Catalogue<Fact> Facts,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Direct);

/// <summary>The gate: age groups, questions, the health list and the direct flags.</summary>
internal static class GatePart
{
    private static readonly Vocabulary<bool> s_asked = new("a place to ask a fact", ("gate", false), ("equipment", true));

    internal static Gate Read(MapReader map) => new(
        map.Verify(),
        map.List("screens", one => new GateScreen(one.Text("id"), one.Texts("holds"), one.TextOrNull("note"))),
        map.Catalogue("age_groups", AgeGroup, group => group.Id),
        map.Catalogue("questions", Question, question => question.Id),
        map.Catalogue("facts", Fact, fact => fact.Id),
        map.Keyed("direct", (direct, scope) => direct.Texts(scope)));

    private static AgeGroup AgeGroup(MapReader map)
    {
        AgeGroup group = new(map.Text("id"), map.Text("text"), map.WholeOrNull("from"), map.WholeOrNull("to"), map.TextOrNull("note"));
        if (group.From > group.To)
        {
            map.Wrong("from", $"the group runs from {group.From} to {group.To} years; write the younger age first");
        }

        return group;
    }

    private static GateQuestion Question(MapReader map) => new(
        map.Text("id"), map.Text("ask"), map.Texts("signs"), map.Text("plainer"), map.Texts("opens"), map.Word("fallback", Vocabularies.Urgencies));

    private static Fact Fact(MapReader map) => new(
        map.Text("id"), map.Text("ask"), map.Texts("opens"), map.Texts("sets"), map.TextsOrNone("same"), map.MapOrNull("follow_up", FollowUp), map.Word("asked", s_asked, false));

    private static FactFollowUp FollowUp(MapReader map)
    {
        int least = map.Whole("min");
        int most = map.Whole("max");
        if (least > most)
        {
            map.Wrong("min", $"the answers run from {least} to {most}; write the smaller number first");
        }

        IReadOnlyList<FollowUpOption> options = map.List("options", Option);
        string unanswered = map.Text("unanswered");
        if (options.Count > 0 && options.All(option => option.Id != unanswered))
        {
            map.Wrong("unanswered", $"'{unanswered}' is none of the options; {Spelling.Remedy(unanswered, [.. options.Select(option => option.Id)])}");
        }

        return new(map.Text("ask"), map.Text("instead_of"), map.Text("unit"), new(least, most), map.Whole("mid_term_from"), options, unanswered, map.Verify());
    }

    private static FollowUpOption Option(MapReader map) => new(
        map.Text("id"), map.Text("text"), map.Bool("applies_modifier"), map.Bool("after_mid_term"), map.TextOrNull("note"));
}
