using System.Text.Json;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Lint;

/// <summary>One question put to the whole content. A problem is an answer that somebody who edits the content can put right.</summary>
public abstract class LintRule
{
    /// <summary>What it asks, as a sentence whose good answer is yes.</summary>
    public abstract string Question { get; }

    /// <summary>Its name in the output of the command.</summary>
    public string Id => JsonNamingPolicy.SnakeCaseLower.ConvertName(GetType().Name);

    /// <summary>Looks for what is wrong.</summary>
    public abstract IEnumerable<Problem> Check(LintInput input);
}
