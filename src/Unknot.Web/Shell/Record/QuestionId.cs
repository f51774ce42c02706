using Unknot.Core.Localisation;
using Unknot.Store.Rows;

namespace Unknot.Web.Shell.Record;

/// <summary>The id of a question after map and gate (<c>press:SH_TOP_R</c>, <c>Q19</c>), and the kind of answer it is stored as.</summary>
internal static class QuestionId
{
    private static readonly (AskKind Kind, AnswerScope Scope, string Prefix)[] s_kinds =
    [
        (AskKind.Press, AnswerScope.Press, "press:"),
        (AskKind.Touch, AnswerScope.Touch, "touch:"),
        (AskKind.Quality, AnswerScope.Quality, "quality:"),
        (AskKind.Worse, AnswerScope.Aggravator, "worse:"),
        (AskKind.Better, AnswerScope.Easer, "better:"),
        (AskKind.Limited, AnswerScope.Limit, "limited:"),
        (AskKind.Exposure, AnswerScope.Exposure, ""),
    ];

    /// <summary>The id of the question an answer was given to.</summary>
    /// <param name="answer">The answer.</param>
    /// <returns>The id; null for answers of the gate and of movements.</returns>
    internal static string? Of(GivenAnswer answer) => s_kinds.Where(k => k.Scope == answer.Scope).Select(k => k.Prefix + answer.Question).FirstOrDefault();

    /// <summary>What kind of answer a question is stored as.</summary>
    /// <param name="kind">What it asks for.</param>
    /// <returns>The scope.</returns>
    internal static AnswerScope ScopeOf(AskKind kind) => s_kinds.First(k => k.Kind == kind).Scope;

    /// <summary>Reads an id.</summary>
    /// <param name="id">The id, as a form sent it.</param>
    /// <returns>What it asks for, and about what; whether the content knows that is another question.</returns>
    internal static (AskKind Kind, string About) Parse(string id)
    {
        var kind = s_kinds.First(k => id.StartsWith(k.Prefix, StringComparison.Ordinal));
        return (kind.Kind, id[kind.Prefix.Length..]);
    }
}
