using Unknot.Core.Knowledge;
using Unknot.Core.Triage;

namespace Unknot.Core.Planning;

/// <summary>Looks at one movement after the other for one place of the session, and keeps what may be done and what may not.</summary>
internal sealed class Looking(KnowledgeBase kb, SessionRequest request, Phase phase)
{
    private readonly List<Choice> _allowed = [];
    private readonly List<Barred> _barred = [];
    private readonly HashSet<string> _seen = [];
    private readonly List<string> _own = [];

    /// <summary>The sore muscle.</summary>
    public Muscle Muscle { get; } = kb.Muscles[request.Muscle];

    /// <summary>Whether nothing was found yet.</summary>
    public bool IsEmpty => _allowed.Count == 0;

    /// <summary>What was found.</summary>
    public Choices Seen()
    {
        RejectUnwanted();
        return new(phase, _allowed, _barred);
    }

    /// <summary>Looks at movements in their order, and at what care modifiers name in place of those that may not be done.</summary>
    public void Take(IEnumerable<string> ids, StepRole role, string? because = null)
    {
        foreach (string id in ids)
        {
            Look(id, role, because);
        }
    }

    /// <summary>The step of the ready session first, then the muscle's own list; what is not wanted last, and what has changed nothing for weeks after the others.</summary>
    public void TakeOwn()
    {
        DefaultStep? ready = ReadyStep();
        string? first = ready is { Role: StepRole.Own or StepRole.Retrain } ? ready.Movement : null;
        if (first is not null)
        {
            _own.Add(first);
        }

        foreach (string id in Muscle.MovementsOf(phase))
        {
            if (id != first)
            {
                _own.Add(id);
            }
        }

        if (request.State.Plateau != Plateau.None && phase == Phase.Strengthen && _own.Count > 1)
        {
            string usual = _own[0];
            _own.RemoveAt(0);
            _own.Add(usual);
        }

        foreach (string id in _own.OrderBy(request.Unwanted.Contains))
        {
            Look(id, phase == Phase.Retrain && kb.Movements[id].Phase == Phase.Breathing ? StepRole.Retrain : StepRole.Own, null);
        }
    }

    /// <summary>What stands in for a phase that nothing is left for.</summary>
    public void TakeSubstitutes()
    {
        foreach ((string id, StepRole role) in Choices.Substitutes(kb, Muscle, phase))
        {
            Look(id, role, null);
        }
    }

    /// <summary>While it flares and on a gentle day nothing presses, and easy movement of the area is all there is of a stretch.</summary>
    public void LeaveOutToday()
    {
        (string because, string text) = LeftOut(request.State);
        foreach (string id in Muscle.MovementsOf(phase))
        {
            if (_seen.Add(id))
            {
                _barred.Add(new(kb.Movements[id], because, $"{kb.Movements[id].Name} {text}", _barred.Count));
            }
        }

        if (phase == Phase.Stretch)
        {
            Take(Muscle.Extra.Where(id => kb.Movements[id].Phase == Phase.Mobility), StepRole.StretchSubstitute);
        }

        foreach ((string id, StepRole role) in Choices.Substitutes(kb, Muscle, phase).Where(s => kb.Movements[s.Id].Phase is Phase.Mobility or Phase.Breathing))
        {
            Look(id, role, null);
        }
    }

    /// <summary>What a flare or a gentle day is called where it takes something out, and what is said of it after the name of what is left out.</summary>
    public static (string Because, string Text) LeftOut(PlanState state) => state.Flare is not null ? ("flare", "is left out until the flare has passed.") : ("gentle", "is left out on a gentle day.");

    private void Look(string id, StepRole role, string? because)
    {
        if (!_seen.Add(id))
        {
            return;
        }

        Movement movement = kb.Movements[id];
        int rank = _seen.Count - 1;
        switch (Permission.Of(kb, request, movement))
        {
            case Permission.Granted granted when !Choices.NotFirst(movement, Muscle):
                Allow(movement, role, granted, rank, because);
                if (!granted.OfficeVersion && IsOneSet() && Permission.Standing(kb, request, movement, granted) is { } standing)
                {
                    Allow(movement, role, standing, rank, because);
                }

                break;
            case Permission.Refused refused:
                _barred.Add(new(movement, refused.Because, refused.Text, rank));
                foreach (string other in Allowance.Swaps(kb, request.Restrictions, id))
                {
                    Look(other, role, because);
                }

                break;
        }
    }

    private void Allow(Movement movement, StepRole role, Permission.Granted granted, int rank, string? because)
    {
        DefaultStep? ready = kb.Session.Defaults.TryGet(Muscle.Id, out DefaultSession? session)
            ? session.Steps.FirstOrDefault(s => s.Movement == movement.Id && Choices.PlaceOf(kb, s) == phase)
            : null;
        Dosed dosed = Dosing.Of(kb, request, phase, movement, ready, granted);
        _allowed.Add(new(dosed.Movement, phase, role, ready, granted, rank) { Level = dosed.Level, Version = dosed.Version, Because = because });
    }

    private bool IsOneSet() => phase == Phase.Strengthen && SessionPlanner.ShapeOf(kb, request).OneSet is not null;

    private DefaultStep? ReadyStep() => kb.Session.Defaults.TryGet(Muscle.Id, out DefaultSession? session) ? session.Steps.FirstOrDefault(s => Choices.PlaceOf(kb, s) == phase) : null;

    /// <summary>Says of each unwanted movement that it was left out, when another of the muscle's own takes its place.</summary>
    private void RejectUnwanted()
    {
        if (_allowed.Count == 0 || request.Unwanted.IsEmpty || request.Unwanted.Contains(_allowed[0].Movement.Id))
        {
            return;
        }

        foreach (string id in _own)
        {
            if (request.Unwanted.Contains(id) && _allowed.Any(c => c.Movement.Id == id))
            {
                _barred.Add(new(kb.Movements[id], "unwanted", $"{kb.Movements[id].Name} is left out because you did not want it.", -1));
            }
        }
    }
}
