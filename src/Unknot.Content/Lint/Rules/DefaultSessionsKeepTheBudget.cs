using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;
using Unknot.Core.Planning;

namespace Unknot.Content.Lint.Rules;

/// <summary>Ten minutes are promised; the seconds written beside the steps must be those the time rules give.</summary>
public sealed class DefaultSessionsKeepTheBudget : LintRule
{
    /// <inheritdoc/>
    public override string Question => "Does every ready session last what it says, within the budget?";

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(LintInput input)
    {
        KnowledgeBase knowledge = input.Knowledge;
        List<DefaultSession> sessions = [.. knowledge.Session.Defaults.Where(session => session.Steps.All(step => knowledge.Movements.Has(step.Movement)))];
        return
        [
            .. from session in sessions
               from step in session.Steps
               let seconds = ReadySession.Seconds(knowledge, step)
               where seconds != step.Seconds
               select input.At(
                   $"session/default_sessions/{session.Muscle}/steps/{step.Movement}",
                   $"'{step.Movement}' says {step.Seconds} s of work and lasts {seconds} s by the time rules; write {seconds}, or change its dose"),
            .. sessions.SelectMany(session => OfTheWhole(input, session)),
        ];
    }

    private static IEnumerable<Problem> OfTheWhole(LintInput input, DefaultSession session)
    {
        SessionBudget budget = input.Knowledge.Session.Budget;
        string entry = $"session/default_sessions/{session.Muscle}";
        int total = ReadySession.TotalSeconds(input.Knowledge, session);
        int between = total - session.Steps.Sum(step => ReadySession.Seconds(input.Knowledge, step));
        if (total != session.TotalSeconds)
        {
            yield return input.At($"{entry}/total_s", $"the session of '{session.Muscle}' says {session.TotalSeconds} s and lasts {total} s by the time rules; write {total}");
        }

        if (between != session.ChangeoverSeconds)
        {
            yield return input.At($"{entry}/changeover_s", $"the session of '{session.Muscle}' says {session.ChangeoverSeconds} s between its steps and has {between} s; write {between}");
        }

        if (Math.Abs(total - budget.TargetSeconds) > budget.ToleranceSeconds)
        {
            yield return input.At(
                $"{entry}/total_s",
                $"the session of '{session.Muscle}' lasts {total} s, more than {budget.ToleranceSeconds} s from {budget.TargetSeconds} s; change doses inside their ranges until it fits");
        }
    }
}
