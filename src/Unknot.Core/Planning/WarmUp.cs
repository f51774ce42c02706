using Unknot.Core.Knowledge;

namespace Unknot.Core.Planning;

/// <summary>Slow breathing that may stand before the first phase.</summary>
/// <param name="Movement">The movement.</param>
/// <param name="Seconds">How long it lasts there [s]: from the movement's least to the longest warm-up of the ready sessions.</param>
/// <param name="Permission">How it may be done.</param>
internal sealed record WarmUp(Movement Movement, Span Seconds, Permission.Granted Permission)
{
    /// <summary>The warm-up of the ready sessions, if this person may do it.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="request">What is asked for.</param>
    /// <returns>It; null when no ready session has one, or it may not be done.</returns>
    public static WarmUp? Of(KnowledgeBase kb, SessionRequest request)
    {
        Movement? movement = null;
        int most = 0;
        foreach (DefaultSession session in kb.Session.Defaults)
        {
            foreach (DefaultStep step in session.Steps)
            {
                if (step.Role == StepRole.WarmUp && (movement is null || movement.Id == step.Movement))
                {
                    movement ??= kb.Movements[step.Movement];
                    most = Math.Max(most, step.DurationSeconds ?? step.Seconds);
                }
            }
        }

        return movement is not null && Planning.Permission.Of(kb, request, movement) is Permission.Granted granted
            ? new(movement, new(movement.Dose.DurationSeconds?.Least ?? most, most), granted)
            : null;
    }

    /// <summary>It, as something that was chosen.</summary>
    public Choice Choice => new(Movement, Phase.Breathing, StepRole.WarmUp, null, Permission, 0);

    /// <summary>The step.</summary>
    /// <param name="seconds">How long [s].</param>
    /// <returns>It, before the first phase.</returns>
    public Draft Draft(int seconds) => new(Movement, Phase.Breathing, StepRole.WarmUp, Permission.OfficeVersion, 1, 1, null, null, seconds) { OnFloor = Permission.OnFloor };
}
