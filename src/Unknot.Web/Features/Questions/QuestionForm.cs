using Unknot.Core.Complaint;
using Unknot.Core.Knowledge;
using Unknot.Core.Localisation;
using Unknot.Core.Outcomes;
using Unknot.Core.Triage;
using Unknot.Store.Rows;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Parts;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Features.Questions;

/// <summary>One question about a complaint: what it is about, whether it may be asked of it, and how its answer is read.</summary>
/// <param name="Knot">The complaint.</param>
/// <param name="Kind">What it asks for.</param>
/// <param name="About">The place, id or question it is about.</param>
internal sealed record QuestionForm(Knot Knot, AskKind Kind, string About)
{
    internal const string AnswerField = "answer";
    internal const string SpreadField = "spread";

    /// <summary>Whether the content still has it, and triage lets it be asked.</summary>
    /// <param name="knowledge">The content.</param>
    /// <param name="restrictions">What triage takes out.</param>
    /// <returns>False for a place that must not be pressed, and for what the content no longer knows.</returns>
    internal bool Fits(KnowledgeBase knowledge, Restrictions restrictions) => Kind switch
    {
        AskKind.Press => Place.TryParse(About, knowledge.Regions, out Place place) && PressRule.MayPress(knowledge, place, restrictions),
        AskKind.Touch => Place.TryParse(About, knowledge.Regions, out _),
        AskKind.Quality => knowledge.Words.Qualities.Has(About),
        AskKind.Worse => knowledge.Words.Aggravators.Has(About),
        AskKind.Better => knowledge.Words.Easers.Has(About),
        AskKind.Limited => knowledge.Words.Limits.Has(About),
        _ => knowledge.Exposure.Questions.Has(About),
    };

    /// <summary>Reads what was sent.</summary>
    /// <param name="sent">The form.</param>
    /// <param name="zones">Where a press may send the pain.</param>
    /// <param name="knowledge">The content.</param>
    /// <param name="now">The moment.</param>
    /// <param name="texts">The words for what is wrong.</param>
    /// <returns>The answer, or what is missing or wrong.</returns>
    internal Result<GivenAnswer> Read(IFormCollection sent, IReadOnlyList<Place> zones, KnowledgeBase knowledge, Now now, Texts texts)
    {
        if (Kind == AskKind.Exposure)
        {
            ExposureField field = ExposureField.Of(knowledge.Exposure.Questions[About], sent);
            return field.IsBlank ? Missing(About, texts) : DayAnswer.Read(field, knowledge, now, Knot);
        }

        string answer = sent[AnswerField].ToString();
        if (Kind == AskKind.Press)
        {
            string[] spread = [.. sent[SpreadField].OfType<string>().Where(code => zones.Any(zone => zone.ToString() == code))];
            return Written.Press(answer) is { } pressed ? Result<GivenAnswer>.Of(Given(now, Written.Of(pressed), pressed == PressAnswer.No ? [] : spread)) : Missing(AnswerField, texts);
        }

        return answer is "yes" or "no" ? Result<GivenAnswer>.Of(Given(now, answer)) : Missing(AnswerField, texts);
    }

    /// <summary>The answer that it was passed over.</summary>
    /// <param name="now">The moment.</param>
    /// <returns>It.</returns>
    internal GivenAnswer Skipped(Now now) => Given(now, Written.Skipped);

    private static Result<GivenAnswer> Missing(string field, Texts texts) => Result<GivenAnswer>.Failed(new Core.Outcomes.Problem(field, texts["questions.missing"]));

    private GivenAnswer Given(Now now, string value, IReadOnlyList<string>? extra = null) => new()
    {
        Id = now.NewId(),
        Scope = QuestionId.ScopeOf(Kind),
        Question = About,
        Value = value,
        Extra = extra ?? [],
        KnotId = Knot.Id,
        VisitId = Knot.VisitId,
        AnsweredAt = now.Instant,
    };
}
