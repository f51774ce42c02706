using Unknot.Core.Knowledge;

namespace Unknot.Web.Shell.Parts;

/// <summary>A question about the day, in the form its answer takes. <c>&lt;partial name="_Exposure" model="…" /&gt;</c></summary>
/// <param name="Question">The question; its id is its field, and its id with <c>-side</c> the field of the side.</param>
/// <param name="Value">What was answered, as it is stored; null when nothing.</param>
/// <param name="Side">L, R or null.</param>
/// <param name="Wrong">What is wrong with the answer.</param>
public sealed record ExposureField(ExposureQuestion Question, string? Value = null, string? Side = null, string? Wrong = null)
{
    private const string SideSuffix = "-side";

    /// <summary>The field of the side.</summary>
    public string SideField => Question.Id + SideSuffix;

    /// <summary>Whether it asks for a side as well.</summary>
    public bool AsksSide => Question.Extra is "side" or "hand";

    /// <summary>Whether nothing was filled in.</summary>
    public bool IsBlank => string.IsNullOrEmpty(Value?.Trim('/', ' '));

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
            wrong?.Of(question.Id));
    }
}
