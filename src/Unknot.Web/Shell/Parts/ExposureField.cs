using Unknot.Core.Knowledge;

namespace Unknot.Web.Shell.Parts;

/// <summary>A question about the day, in the form its answer takes. <c>&lt;partial name="_Exposure" model="…" /&gt;</c></summary>
/// <param name="Question">The question; its id is its field, and its id with <c>-side</c> the field of the side.</param>
/// <param name="Value">What was answered, as it is stored; null when nothing.</param>
/// <param name="Side">L, R or null.</param>
/// <param name="Wrong">What is wrong with the answer.</param>
public sealed record ExposureField(ExposureQuestion Question, string? Value = null, string? Side = null, string? Wrong = null)
{
    /// <summary>Whether it asks for a side as well.</summary>
    public bool AsksSide => Question.Extra is "side" or "hand";
}
