using Unknot.Core.Knowledge;

namespace Unknot.Core.Planning;

/// <summary>A place of a session: whose it is, and what may take it.</summary>
/// <param name="Knot">0 the first knot's or both's, 1 the other's.</param>
/// <param name="Looks">What was looked at, phase by phase; that of the day first where two take turns.</param>
internal sealed record Slot(int Knot, IReadOnlyList<Choices> Looks)
{
    /// <summary>What may take it, the best first.</summary>
    public IReadOnlyList<Choice> Open { get; } = [.. Looks.SelectMany(look => look.Allowed)];

    /// <summary>The places of the minutes that were asked for, in order: with a second knot, its stretch and its release after those of the first.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="request">What is asked for.</param>
    /// <param name="partners">Whether partners are looked at although the muscle has something of its own.</param>
    /// <returns>The places.</returns>
    public static IReadOnlyList<Slot> Of(KnowledgeBase kb, SessionRequest request, bool partners)
    {
        SessionRequest? other = TwoKnots.OtherOf(request);
        List<Slot> slots = [];
        foreach (IReadOnlyList<Phase> place in SessionPlanner.ShapeOf(kb, request).Phases)
        {
            // What takes turns keeps its turn where a partner can take it.
            slots.Add(new(0, [.. SessionPlanner.InTurn(place, request.Day).Select(phase => TwoKnots.First(kb, request, other, phase, partners || place.Count > 1))]));
            if (other is not null && place is [Phase.Stretch or Phase.Release])
            {
                slots.Add(new(1, [TwoKnots.Second(kb, other, place[0], partners)]));
            }
        }

        return slots;
    }
}
