using Unknot.Core.Knowledge;

namespace Unknot.Core.Planning;

/// <summary>The levels and tools of one plan as its days go by. One thing is raised a day; what waits its turn keeps its count.</summary>
internal sealed class Climb(KnowledgeBase kb, Muscle muscle)
{
    private readonly Dictionary<string, int> _inARow = new(StringComparer.Ordinal);

    /// <summary>Levels of strengthening and retraining.</summary>
    public SortedDictionary<string, int> Levels { get; } = new(StringComparer.Ordinal);

    /// <summary>Steps of the ladder that were comfortable often enough, by release.</summary>
    public SortedDictionary<string, int> Tools { get; } = new(StringComparer.Ordinal);

    /// <summary>A day of training: what was too much goes back at once, then at most one thing goes up.</summary>
    /// <param name="steps">Its steps, each with what it says.</param>
    public void Train(IReadOnlyList<(TrainedStep Step, Comfort Comfort)> steps)
    {
        foreach ((TrainedStep step, Comfort comfort) in steps)
        {
            _inARow[step.Movement] = comfort == Comfort.Comfortable ? _inARow.GetValueOrDefault(step.Movement) + 1 : 0;
            if (comfort == Comfort.TooMuch)
            {
                Lower(step.Movement);
            }
        }

        foreach ((TrainedStep step, _) in steps.Where(s => _inARow[s.Step.Movement] >= kb.Plan.Progression.Sessions).OrderBy(s => s.Step.Phase == Phase.Release).ThenBy(s => s.Step.Phase))
        {
            if (Raise(step))
            {
                _inARow[step.Movement] = 0;
                return;
            }
        }
    }

    /// <summary>What days without a session do.</summary>
    /// <param name="then">What the rule says.</param>
    /// <param name="trained">The movements of strengthening and retraining trained so far.</param>
    public void Miss(AfterMissing then, IEnumerable<string> trained)
    {
        switch (then)
        {
            case AfterMissing.StartCountingAgain:
                _inARow.Clear();
                break;
            case AfterMissing.StepBack:
                _inARow.Clear();
                Easier(trained);
                foreach (string release in Tools.Keys.ToArray())
                {
                    Lower(release);
                }

                break;
            case AfterMissing.StartOver:
                _inARow.Clear();
                Levels.Clear();
                Tools.Clear();
                break;
            default:
                break;
        }
    }

    /// <summary>A flare has passed: everything that was trained one step easier, and the softest tool.</summary>
    /// <param name="trained">The movements of strengthening and retraining trained so far.</param>
    public void AfterFlare(IEnumerable<string> trained)
    {
        Easier(trained);
        _inARow.Clear();
        Tools.Clear();
    }

    private void Easier(IEnumerable<string> trained)
    {
        foreach (string movement in trained)
        {
            Lower(movement);
        }
    }

    private void Lower(string id)
    {
        if (Tools.TryGetValue(id, out int step))
        {
            Set(Tools, id, step - 1, none: -1);
        }
        else if (Planning.Levels.Has(kb.Movements[id]))
        {
            Set(Levels, id, Math.Max(Planning.Levels.Easier, Levels.GetValueOrDefault(id) - 1), none: 0);
        }
    }

    private bool Raise(TrainedStep step)
    {
        Movement movement = kb.Movements[step.Movement];
        if (step.Phase == Phase.Release)
        {
            bool higher = step.Tool is { } tool && kb.Plan.Tools.StepOf(tool) is { } at && at > Tools.GetValueOrDefault(step.Movement, -1)
                && movement.Needs.Any(list => list.Any(other => kb.Plan.Tools.StepOf(other) > at));
            if (higher)
            {
                Tools[step.Movement] = kb.Plan.Tools.StepOf(step.Tool!)!.Value;
            }

            return higher;
        }

        int level = Levels.GetValueOrDefault(step.Movement);
        if (!Planning.Levels.Has(movement) || level >= Planning.Levels.Most(kb, movement, Ready(step), harder: true))
        {
            return false;
        }

        Set(Levels, step.Movement, level + 1, none: 0);
        return true;
    }

    private DefaultStep? Ready(TrainedStep step) => kb.Session.Defaults.TryGet(muscle.Id, out DefaultSession? ready)
        ? ready.Steps.FirstOrDefault(s => s.Movement == step.Movement && Choices.PlaceOf(kb, s) == step.Phase)
        : null;

    private static void Set(SortedDictionary<string, int> all, string id, int value, int none)
    {
        if (value == none)
        {
            all.Remove(id);
        }
        else
        {
            all[id] = value;
        }
    }
}
