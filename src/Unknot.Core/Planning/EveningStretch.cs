using Unknot.Core.Knowledge;

namespace Unknot.Core.Planning;

/// <summary>The long, gentle stretch of an evening or a tense day.</summary>
/// <param name="Movement">The movement.</param>
/// <param name="HoldSeconds">How long it is held [s], on each side where sides are done in turn.</param>
/// <param name="Side">How sides are done.</param>
/// <param name="Ceiling">The most discomfort of 10.</param>
/// <param name="Breath">The rhythm of breath; null when none is set.</param>
/// <param name="OnlySo">In what way only it may be done.</param>
/// <param name="NotWith">What it is left out with and nobody has asked yet, in words.</param>
/// <param name="Why">Why, in sentences.</param>
public sealed record EveningStretch(string Movement, int HoldSeconds, DoseSide Side, int Ceiling, Breath? Breath, IReadOnlyList<string> OnlySo, IReadOnlyList<string> NotWith, string Why)
{
    /// <summary>The stretch of one evening.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="request">For which muscle, where, with what, on which day, and what is taken out.</param>
    /// <returns>What the week wants that day, the muscle's own, or a partner's: the first that may be held so long; null when none may, while it flares, or while triage stops.</returns>
    /// <remarks><source key="ARTICLE_A" at="hold a stretch at least two minutes" /></remarks>
    public static EveningStretch? Of(KnowledgeBase kb, SessionRequest request)
    {
        if (request.State.Flare is not null || SessionPlanner.Stopped(kb, request) is not null)
        {
            return null;
        }

        Choice? longest = Choices.Of(kb, request with { State = request.State with { Leans = false } }, Phase.Stretch, partners: true).Allowed.FirstOrDefault(c => c.Movement.Dose.LongHoldSeconds is not null);
        return longest is null ? null : new(
            longest.Movement.Id,
            longest.Movement.Dose.LongHoldSeconds!.Value.Least,
            longest.Movement.Dose.Side ?? DoseSide.Both,
            kb.Session.DiscomfortCeiling[Phase.Stretch],
            longest.Movement.Dose.Breath,
            longest.Permission.OnlySo,
            FindingsToAsk.NotWith(request, longest.Movement),
            longest.Because is { } because ? $"{kb.Plan.Evening.Say} It has its day in the week: {because}." : kb.Plan.Evening.Say);
    }
}
