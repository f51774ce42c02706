using System.Globalization;
using System.Text;
using Unknot.Core.Causes;
using Unknot.Core.Knowledge;

namespace Unknot.Cli.Locate;

/// <summary>What overloads the muscles, as people read it.</summary>
internal static class CausesText
{
    private const int MostMuscles = 3;

    /// <summary>Lines; none where no muscle is named.</summary>
    public static string Of(KnowledgeBase knowledge, IReadOnlyList<CauseShare> causes)
    {
        StringBuilder text = new();
        if (causes.Any(cause => cause.Share > 0))
        {
            Line(text, "What likely overloads it:");
        }

        foreach (CauseShare cause in causes.Where(cause => cause.Share > 0))
        {
            Found(text, knowledge, cause);
        }

        foreach (CauseShare held in causes.Where(cause => cause.Hypothesis is not null))
        {
            Line(text, $"{NameOf(knowledge, held)}, not asked: {held.Hypothesis}{Helps(held)}");
        }

        Names(text, knowledge, "Asked, and nothing found that loads it", causes.Where(cause => cause is { Asked: true, Share: 0, Hypothesis: null }));
        Names(text, knowledge, "Not asked", causes.Where(cause => cause is { Asked: false, Hypothesis: null }));
        return causes.Count > 0 ? text.Append('\n').ToString() : "";
    }

    private static void Found(StringBuilder text, KnowledgeBase knowledge, CauseShare cause)
    {
        Line(text, $"  {NameOf(knowledge, cause)}, {Percent(cause.Share)}: {string.Join(" ", cause.Reasons)}");
        Line(text, $"    It loads {string.Join(", ", cause.Muscles.Take(MostMuscles).Select(id => knowledge.Muscles[id].Name.ToLowerInvariant()))}. {knowledge.Exposure.Causes[cause.Cause].Explain}{Helps(cause)}");
        if (cause.Offer is { } offer)
        {
            Line(text, $"    Before anything else, if you like: {offer.Text}");
        }
    }

    private static void Names(StringBuilder text, KnowledgeBase knowledge, string what, IEnumerable<CauseShare> causes)
    {
        if (causes.Select(cause => NameOf(knowledge, cause)).ToArray() is { Length: > 0 } names)
        {
            Line(text, $"{what}: {string.Join(", ", names)}.");
        }
    }

    private static string NameOf(KnowledgeBase knowledge, CauseShare cause) => knowledge.Exposure.Causes[cause.Cause].Name;

    private static string Helps(CauseShare cause) => cause.Action is { } action ? $" What helps: {action.Text}" : "";

    private static string Percent(double share) => share < 0.01 ? "under 1 %" : string.Create(CultureInfo.InvariantCulture, $"{share * 100:0} %");

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
