using Unknot.Core.Diary;
using Unknot.Core.Knowledge;

namespace Unknot.Core.Planning;

/// <summary>What a step that was done says of its level.</summary>
internal enum Comfort
{
    /// <summary>Neither; it was not all done, or not told.</summary>
    Unknown,

    /// <summary>All of it, within the limits, and no worse the next day.</summary>
    Comfortable,

    /// <summary>Above a limit, stopped, changed because it was too much, or clearly worse the next day.</summary>
    TooMuch,
}

/// <summary>Judges a step by the limits of effort and ache, and by the next entry of the diary.</summary>
internal sealed class Comforts(KnowledgeBase kb, IReadOnlyList<Entry> entries, int atStart)
{
    private readonly ProgressionRule _rule = kb.Plan.Progression;

    /// <summary>Judges one step.</summary>
    /// <param name="step">The step.</param>
    /// <param name="rise">The rise after its day.</param>
    /// <returns>What it says.</returns>
    /// <remarks>
    /// Strengthening and retraining: effort and ache within their limits; the effort has to be told, an ache or a rise that nobody told of is none. An ache no sorer than the knot was said to be
    /// before is neither comfortable nor too much: nothing sorer was asked for. A release: the discomfort has to be told and lie within what is wanted of it.
    /// <source key="ARTICLE_A" at="do not push through discomfort" />
    /// </remarks>
    public Comfort Of(TrainedStep step, int rise)
    {
        if (step.Stopped || step.TooMuch || step.Effort > _rule.EffortMost || rise >= _rule.RiseStepsBack || step.Discomfort > Most(step))
        {
            return Comfort.TooMuch;
        }

        bool told = step.Phase == Phase.Release ? step.Discomfort <= Wanted(step) : step.Effort is not null && !(step.Discomfort > Ceiling(step));
        return step.Complete && told && rise < _rule.RiseHoldsBack ? Comfort.Comfortable : Comfort.Unknown;
    }

    /// <summary>How much pain or tenderness was above that of the day, at the next entry within the days that still speak of it; 0 where nothing was told.</summary>
    /// <param name="day">A day of training.</param>
    /// <returns>Points of 10.</returns>
    public int RiseAfter(DateOnly day)
    {
        Entry? then = entries.LastOrDefault(e => e.Day <= day && e.Day >= day.AddDays(-_rule.RiseWithinDays));
        Entry? next = entries.FirstOrDefault(e => e.Day > day && e.Day <= day.AddDays(_rule.RiseWithinDays));
        return then is null || next is null ? 0 : Math.Max(next.Nprs - then.Nprs ?? 0, next.Tenderness - then.Tenderness ?? 0);
    }

    /// <summary>The most that was asked for: the limit, or how sore the knot was anyway. Where it is that sore nothing is pressed.</summary>
    private int Most(TrainedStep step) => step.Phase == Phase.Release ? Ceiling(step) : Math.Max(Ceiling(step), SoreBefore(step.Day));

    /// <summary>How sore the knot was last said to be by the end of a day.</summary>
    private int SoreBefore(DateOnly day) =>
        entries.LastOrDefault(e => e.Day <= day && (e.Nprs is not null || e.Tenderness is not null)) is { } said ? Math.Max(said.Nprs ?? 0, said.Tenderness ?? 0) : atStart;

    private int Ceiling(TrainedStep step) => step.Phase == Phase.Release ? kb.Movements[step.Movement].Dose.Pressure?.NeverAbove ?? kb.Session.ReleaseCeiling : _rule.AcheMost;

    private int Wanted(TrainedStep step) => kb.Movements[step.Movement].Dose.Pressure?.Want.Most ?? Ceiling(step);
}
