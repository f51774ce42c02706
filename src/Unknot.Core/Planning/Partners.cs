using Unknot.Core.Knowledge;

namespace Unknot.Core.Planning;

/// <summary>What helps a muscle by way of its partners: stretching those that hold it short, strengthening those that leave it the work.</summary>
internal static class Partners
{
    /// <summary>The movements of all partners for a place.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="muscle">The sore muscle.</param>
    /// <param name="phase">The place; only stretches and strengthening come from partners.</param>
    /// <returns>Ids of movements, in the order of the partners.</returns>
    public static IEnumerable<string> Of(KnowledgeBase kb, Muscle muscle, Phase phase) => phase switch
    {
        Phase.Stretch => muscle.TightPartners.SelectMany(partner => Of(kb, muscle, partner, phase)),
        Phase.Strengthen => muscle.WeakPartners.SelectMany(partner => Of(kb, muscle, partner, phase)),
        _ => [],
    };

    /// <summary>The movements of one partner.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="muscle">The sore muscle.</param>
    /// <param name="partner">A muscle or a support group.</param>
    /// <param name="phase">Stretch or strengthen.</param>
    /// <returns>Ids of movements that reach the partner and spare the sore muscle.</returns>
    public static IEnumerable<string> Of(KnowledgeBase kb, Muscle muscle, string partner, Phase phase)
    {
        IEnumerable<string> own = kb.Muscles.TryGet(partner, out Muscle? one)
            ? one.MovementsOf(phase)
            : kb.Movements.Where(m => m.Phase == phase && m.Targets.Contains(partner)).Select(m => m.Id);
        return own.Where(id => Choices.Reaches(kb.Movements[id], partner) && (phase != Phase.Strengthen || Spares(muscle, kb.Movements[id])));
    }

    /// <summary>Whether strengthening does not load the sore muscle, or is right to: it is its own weak partner, or the content says why.</summary>
    public static bool Spares(Muscle muscle, Movement movement) =>
        !Choices.Reaches(movement, muscle.Id) || muscle.WeakPartners.Contains(muscle.Id) || muscle.LoadsItselfBecause.ContainsKey(movement.Id);
}
