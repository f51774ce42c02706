using Unknot.Core.Diary;
using Unknot.Core.Knowledge;
using Unknot.Core.Planning;

namespace Unknot.Tests.Planning;

/// <summary>Somebody's days on a plan, written down one after the other.</summary>
internal sealed class DaysOf(string muscle, int atStart = 0)
{
    private static readonly DateOnly s_first = new(2026, 3, 2);

    private readonly List<TrainedStep> _steps = [];
    private readonly List<Entry> _entries = [];

    /// <summary>A day, counted from 1.</summary>
    internal static DateOnly Day(int day) => s_first.AddDays(day - 1);

    /// <summary>A step of strengthening, all of it, no harder than easy unless said otherwise.</summary>
    internal DaysOf Trained(int day, string movement, int? effort = 4, int? ache = 1, bool complete = true, bool stopped = false)
    {
        _steps.Add(new(Day(day), movement, Asked.Kb.Movements[movement].Phase, complete) { Effort = effort, Discomfort = ache, Stopped = stopped, Seconds = 100 });
        return this;
    }

    internal DaysOf Pressed(int day, string movement, string tool, int? discomfort = 4)
    {
        _steps.Add(new(Day(day), movement, Phase.Release, Complete: true) { Discomfort = discomfort, Tool = tool, Seconds = 100 });
        return this;
    }

    internal DaysOf Stretched(int day, string movement, int seconds)
    {
        _steps.Add(new(Day(day), movement, Phase.Stretch, Complete: true) { Seconds = seconds });
        return this;
    }

    internal DaysOf Said(int day, int? pain = null, int? tenderness = null, int? stress = null)
    {
        _entries.Add(new() { Day = Day(day), Recorded = Day(day), Nprs = pain, Tenderness = tenderness, Stress = stress });
        return this;
    }

    internal DaysOf Each(IEnumerable<int> days, Func<DaysOf, int, DaysOf> what) => days.Aggregate(this, what);

    internal IReadOnlyList<TrainedStep> Steps => _steps;

    internal IReadOnlyList<Entry> Entries => _entries;

    /// <summary>What these days have made of the plan by a day.</summary>
    internal PlanState By(int day, int? asked = null) => PlanStates.Of(Asked.Kb, muscle, new(_steps, _entries) { Asked = asked is { } on ? Day(on) : null, AtStart = atStart }, Day(day));
}
