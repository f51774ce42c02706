using Unknot.Content.Cases;
using Unknot.Content.Essays;
using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Lint;

/// <summary>What a rule looks at.</summary>
/// <param name="Knowledge">The content.</param>
/// <param name="Map">Where each entry stands.</param>
/// <param name="Drawn">The shapes of the body map.</param>
/// <param name="Written">The content's own cases.</param>
/// <param name="Score">How they are scored.</param>
/// <param name="Writings">Guides, explanations and the glossary.</param>
public sealed record LintInput(KnowledgeBase Knowledge, ContentMap Map, IReadOnlyList<DrawnArea> Drawn, IReadOnlyList<WrittenCase> Written, ScoreRules Score, Writings Writings)
{
    /// <summary>A problem of what stands at a path of the map.</summary>
    public Problem At(string path, string what) => new(Map.Where(path), what);
}
