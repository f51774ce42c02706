using Unknot.Core.Knowledge;

namespace Unknot.Web.Shell.Parts;

/// <summary>A question about the day with a button for each answer. <c>&lt;partial name="_OneTap" model="…" /&gt;</c></summary>
/// <param name="Knot">The knot on whose way it is offered.</param>
/// <param name="Question">The question; it has numbers to tap.</param>
/// <param name="Key">Tells this form from any other.</param>
/// <param name="Minutes">The length of the plan that it stands on and leads back to [min]; null where it stands on the result.</param>
public sealed record OneTap(Guid Knot, ExposureQuestion Question, Guid Key, int? Minutes = null)
{
    /// <summary>A button's words: the least and the greatest number stand for all beyond them.</summary>
    /// <param name="number">One of the numbers.</param>
    /// <param name="texts">The words.</param>
    /// <returns>The number with its unit.</returns>
    public string LabelOf(int number, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        string key = number == Question.OneTap[0] ? "onetap.least" : number == Question.OneTap[^1] ? "onetap.most" : "onetap.about";
        return texts[key, number, Question.Unit?.Split('/')[0]];
    }
}
