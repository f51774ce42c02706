using Unknot.Core.Causes;
using Unknot.Core.Knowledge;

namespace Unknot.Core.Planning;

/// <summary>Warmth, offered before a session or in the evening and never inside one.</summary>
/// <param name="Movement">The movement.</param>
/// <param name="First">Whether it is named first of all: what leads is a cause it answers best.</param>
/// <param name="OnlySo">In what way only it may be done.</param>
/// <param name="NotWith">What it is left out with and nobody has asked yet, in words.</param>
public sealed record HeatOffer(string Movement, bool First, IReadOnlyList<string> OnlySo, IReadOnlyList<string> NotWith)
{
    /// <summary>The offer for a knot.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="request">For which muscle, with what, and what is taken out.</param>
    /// <param name="causes">The mix of causes, the leading one first.</param>
    /// <returns>It; null where the muscle is not one for warmth (front and side of the neck, belly, groin), or it may not be done.</returns>
    /// <remarks><source key="ARTICLE_A" at="twenty minutes of warmth, most for stress" /></remarks>
    public static HeatOffer? Of(KnowledgeBase kb, SessionRequest request, IReadOnlyList<CauseShare> causes)
    {
        Muscle muscle = kb.Muscles[request.Muscle];
        if (SessionPlanner.Stopped(kb, request) is not null)
        {
            return null;
        }

        foreach (Movement movement in kb.Movements)
        {
            if (movement.Phase == Phase.Heat && (muscle.Extra.Contains(movement.Id) || Choices.Reaches(movement, muscle.Id))
                && Permission.Of(kb, request with { Setting = null }, movement) is Permission.Granted granted)
            {
                return new(movement.Id, causes.Any(cause => cause.Offer?.Movement == movement.Id), granted.OnlySo, FindingsToAsk.NotWith(request, movement));
            }
        }

        return null;
    }
}
