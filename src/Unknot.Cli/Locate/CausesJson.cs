using Unknot.Core.Causes;
using Unknot.Core.Knowledge;

namespace Unknot.Cli.Locate;

/// <summary>What overloads the muscles, as scripts read it.</summary>
internal static class CausesJson
{
    private const int Digits = 6;

    /// <summary>One object for each cause of the content.</summary>
    public static IEnumerable<object> Of(KnowledgeBase knowledge, IReadOnlyList<CauseShare> causes) => causes.Select(cause => new
    {
        id = cause.Cause,
        share = Math.Round(cause.Share, Digits),
        asked = cause.Asked,
        tags = cause.Tags,
        reasons = cause.Reasons,
        explain = knowledge.Exposure.Causes[cause.Cause].Explain,
        muscles = cause.Muscles,
        action = Action(cause.Action),
        offer = Action(cause.Offer),
        hypothesis = cause.Hypothesis,
    });

    private static object? Action(CauseAction? action) => action is null ? null : new { movement = action.Movement, text = action.Text };
}
