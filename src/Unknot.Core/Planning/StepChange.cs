using Unknot.Core.Knowledge;

namespace Unknot.Core.Planning;

/// <summary>A change that was asked for while the session ran.</summary>
/// <param name="Kind">What was asked.</param>
/// <param name="From">The movement that was on.</param>
/// <param name="Because">Why, by the id of a reason.</param>
public sealed record StepChange(ChangeKind Kind, string From, string Because);

/// <summary>What became of it.</summary>
public abstract record ChangeOutcome
{
    private ChangeOutcome()
    {
    }

    /// <summary>A session that <see cref="PlanRules"/> accepts, with the one step changed.</summary>
    /// <param name="Session">It.</param>
    public sealed record Changed(Session Session) : ChangeOutcome;

    /// <summary>There is none; the session stays as it is.</summary>
    /// <param name="Text">Why, in a sentence a person reads.</param>
    public sealed record None(string Text) : ChangeOutcome;
}
