using Unknot.Content.Yaml;
using Unknot.Core.Knowledge;

namespace Unknot.Content.Kinds;

/// <summary><c>statements.yaml</c>: what the two source articles say, where they disagree and what they leave open.</summary>
internal static class StatementsFile
{
    internal static (Catalogue<Statement> Statements, Catalogue<WrittenRule> Gaps) Read(MapReader map)
    {
        Catalogue<Statement> statements = map.Catalogue("statements", One, statement => statement.Id);
        Catalogue<Statement> contradictions = map.Catalogue("contradictions", Contradiction, statement => statement.Id);
        foreach (Statement twice in contradictions.Where(one => statements.Has(one.Id)))
        {
            map.Wrong("contradictions", $"the id '{twice.Id}' is a statement's already; give the contradiction its own");
        }

        return (new([.. statements, .. contradictions.Where(one => !statements.Has(one.Id))], statement => statement.Id), WrittenRules.List(map, "gaps"));
    }

    private static Statement One(MapReader map) => new(map.Text("id"), map.Text("says"), map.Text("tick"), map.TextOrNull("evidence"), map.TextsOrNone("sources"))
    {
        Article = map.Word("article", Vocabularies.Articles),
        Kind = map.Word("type", Vocabularies.StatementKinds),
        Dose = map.TextOrNull("dose"),
        Urgency = map.Word("urgency", Vocabularies.Urgencies, Urgency.None),
    };

    private static Statement Contradiction(MapReader map) => new(map.Text("id"), map.Text("settle"), null, null, map.TextsOrNone("sources"))
    {
        Dispute = new(map.Text("topic"), map.Text("a"), map.Text("b")),
    };
}
