using Unknot.Core.Knowledge;

namespace Unknot.Web.Shell.Parts;

/// <summary>A question about the day, in the form its answer takes. <c>&lt;partial name="_Exposure" model="…" /&gt;</c></summary>
/// <param name="Question">The question; its id is its field, and its id with <c>-side</c> the field of the side, with <c>-kinds</c> that of the kinds.</param>
/// <param name="Value">What was answered, as it is stored; null when nothing.</param>
/// <param name="Side">L, R or null.</param>
/// <param name="Kinds">The kinds that were ticked.</param>
/// <param name="Wrong">What is wrong with the answer.</param>
public sealed record ExposureField(ExposureQuestion Question, string? Value, string? Side, IReadOnlyList<string> Kinds, string? Wrong = null)
{
    private const string SideSuffix = "-side";
    private const string KindsSuffix = "-kinds";

    /// <summary>The field of the side.</summary>
    public string SideField => Question.Id + SideSuffix;

    /// <summary>The field of the kinds.</summary>
    public string KindsField => Question.Id + KindsSuffix;

    /// <summary>What is stored beside the answer: the side, or the kinds that the question knows.</summary>
    public IReadOnlyList<string> Extra => AsksSide ? [.. Side is "L" or "R" ? [Side] : (string[])[]] : [.. Question.Kinds.Select(kind => kind.Id).Where(Kinds.Contains)];

    /// <summary>Whether it asks for a side as well.</summary>
    public bool AsksSide => Question.Extra is "side" or "hand";

    /// <summary>Whether nothing was filled in.</summary>
    public bool IsBlank => string.IsNullOrEmpty(Value?.Trim('/', ' '));

    /// <summary>The question as it was answered.</summary>
    /// <param name="question">The question.</param>
    /// <param name="value">The answer as it is stored.</param>
    /// <param name="extra">What is stored beside it.</param>
    /// <returns>The field.</returns>
    public static ExposureField Of(ExposureQuestion question, string value, IReadOnlyList<string> extra) =>
        new(question, value, extra.FirstOrDefault(one => one is "L" or "R"), extra);

    /// <summary>The question as a form filled it in; blank where there is none.</summary>
    /// <param name="question">The question.</param>
    /// <param name="sent">The form; null where none was sent.</param>
    /// <param name="wrong">What is to be put right on it.</param>
    /// <returns>The field.</returns>
    public static ExposureField Of(ExposureQuestion question, IFormCollection? sent, Errors? wrong = null)
    {
        ArgumentNullException.ThrowIfNull(question);
        return new(
            question,
            sent is null ? null : string.Join('/', sent[question.Id].OfType<string>().Select(part => part.Trim())),
            sent?[question.Id + SideSuffix].ToString(),
            sent is null ? [] : [.. sent[question.Id + KindsSuffix].OfType<string>()],
            wrong?.Of(question.Id));
    }
}
