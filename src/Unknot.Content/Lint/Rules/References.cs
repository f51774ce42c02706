using Unknot.Core.Knowledge;

namespace Unknot.Content.Lint.Rules;

/// <summary>Every place where the content names an entry of its own.</summary>
internal static class References
{
    /// <summary>All of them.</summary>
    public static IEnumerable<Reference> All(KnowledgeBase knowledge) =>
    [
        .. MuscleReferences.Of(knowledge),
        .. MovementReferences.Of(knowledge),
        .. PlanReferences.Of(knowledge),
        .. RegionReferences.Of(knowledge),
        .. TriageReferences.Of(knowledge.RedFlags, knowledge),
        .. ExposureReferences.Of(knowledge.Exposure, knowledge),
        .. MeasureReferences.Of(knowledge),
        .. LoadModelReferences.Of(knowledge.LoadModel),
    ];

    /// <summary>A key of an entry naming several of a kind.</summary>
    public static IEnumerable<Reference> Names(this string entry, string key, Named to, IEnumerable<string> names) =>
        names.Select(name => new Reference($"{entry}/{key}/{name}", to, name));

    /// <summary>A key of an entry naming one of a kind, where it names any.</summary>
    public static IEnumerable<Reference> Names(this string entry, string key, Named to, string? name) =>
        name is null ? [] : [new Reference($"{entry}/{key}", to, name)];

    /// <summary>What written rules rest on: keys of the bibliography or statements.</summary>
    public static IEnumerable<Reference> OfRules(string list, IEnumerable<WrittenRule> rules, KnowledgeBase knowledge) =>
        rules.SelectMany(rule => Cited($"{list}/{rule.Id}", rule.Sources, knowledge));

    /// <summary>Keys of the bibliography or statements that an entry rests on.</summary>
    public static IEnumerable<Reference> Cited(string entry, IEnumerable<string> sources, KnowledgeBase knowledge) =>
        sources.Select(name => new Reference($"{entry}/sources", knowledge.Statements.Has(name) ? Named.Statement : Named.Source, name));
}
