using Unknot.Core.Knowledge;

namespace Unknot.Core.Planning;

/// <summary>What may take each place of a session, partners included, each looked at once.</summary>
internal sealed class Looks(KnowledgeBase kb, SessionRequest request)
{
    private readonly Dictionary<(int Knot, Phase Phase), Choices> _seen = [];
    private readonly SessionRequest? _other = TwoKnots.OtherOf(request);

    /// <summary>Whether there is a second knot to join.</summary>
    public bool HasOther => _other is not null;

    /// <summary>The request as it was asked, for both knots.</summary>
    public SessionRequest WholeRequest => request;

    /// <summary>The request of one knot, as strict as both.</summary>
    public SessionRequest RequestOf(int knot) => knot == 1 ? _other! : TwoKnots.FirstOf(request);

    /// <summary>What may take a place.</summary>
    /// <param name="knot">0 the first knot, or both; 1 the other.</param>
    /// <param name="phase">The place.</param>
    /// <returns>What was seen.</returns>
    public Choices Of(int knot, Phase phase)
    {
        if (!_seen.TryGetValue((knot, phase), out Choices? choices))
        {
            choices = knot == 0 ? TwoKnots.First(kb, request, _other, phase, partners: true) : TwoKnots.Second(kb, _other!, phase, partners: true);
            _seen.Add((knot, phase), choices);
        }

        return choices;
    }

    /// <summary>The choice a step is; null when it is none of them.</summary>
    public Choice? Find(int knot, Phase phase, string movement, bool officeVersion) => (knot != 0 && _other is null) || phase is Phase.Breathing or Phase.Mobility or Phase.Heat or Phase.Workstation
        ? null
        : Of(knot, phase).Allowed.FirstOrDefault(c => c.Movement.Id == movement && c.Permission.OfficeVersion == officeVersion);
}
