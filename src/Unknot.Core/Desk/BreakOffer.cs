using Unknot.Core.Knowledge;
using Unknot.Core.Planning;

namespace Unknot.Core.Desk;

/// <summary>What a break offers: something that ends the stillness, one small move for the person's own muscle, and one line why.</summary>
/// <param name="Kind">What ends the stillness.</param>
/// <param name="Use">Its movement.</param>
/// <param name="Move">The small move for the muscle; null when none may be done.</param>
/// <param name="Why">One line why.</param>
public sealed record BreakOffer(BreakKind Kind, SmallMove Use, SmallMove? Move, BreakReason Why)
{
    /// <summary>The offer of the next break.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="request">For which muscle, with what, and what is taken out; its minutes are left aside, and the place is the desk.</param>
    /// <param name="today">What happened at the desk today, in order of time.</param>
    /// <returns>Of the kinds that may be done the one that was offered longest ago, and the same of the small moves; null when no kind may be done.</returns>
    /// <remarks>
    /// The kinds take turns, so that no break is one static hold again and again. The small move is one of the muscle's own retraining, in its office version, that fits the time of a break.
    /// <source key="ARTICLE_A" at="stand, stretch or roll every 30 to 60 minutes; muscles are meant to move all day" />
    /// <source key="ARTICLE_B" at="a break alone does not rebalance" />
    /// </remarks>
    public static BreakOffer? Of(KnowledgeBase kb, SessionRequest request, IReadOnlyList<DeskMoment> today)
    {
        SessionRequest here = request with { Setting = Setting.Office };
        (BreakKind Kind, SmallMove Use)[] kinds = [.. kb.Breaks.Kinds.Select(kind => (kind, UseOf(kb, here, kind)!)).Where(kind => kind.Item2 is not null)];
        if (kinds.Length == 0)
        {
            return null;
        }

        (BreakKind kind, SmallMove use) = kinds.MinBy(k => LastOf(today, m => m.Kind == k.Kind.Id));
        SmallMove? move = SmallMove.All(kb, here).Where(m => m.Movement != use.Movement).MinBy(m => LastOf(today, moment => moment.Movement == m.Movement.Id));
        return new(kind, use, move, kb.Breaks.Why[today.Count(m => m.Answer is not null) % kb.Breaks.Why.Count]);
    }

    private static SmallMove? UseOf(KnowledgeBase kb, SessionRequest here, BreakKind kind) =>
        kind.Use is { } id ? SmallMove.Of(kb, here, kb.Movements[id]) : SmallMove.Stretch(kb, here);

    private static DateTimeOffset LastOf(IReadOnlyList<DeskMoment> today, Func<DeskMoment, bool> which) => today.Where(m => m.Answer is not null && which(m)).Select(m => m.At).DefaultIfEmpty().Max();
}
