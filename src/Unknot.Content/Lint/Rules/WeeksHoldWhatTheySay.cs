using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Lint.Rules;

/// <summary>A turn on a day the week does not have, or of a movement its place does not take, never comes.</summary>
public sealed class WeeksHoldWhatTheySay : LintRule
{
    /// <inheritdoc/>
    public override string Question => "Is what a week turns to or has to hold on one of its days, and of a phase its place takes?";

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(LintInput input)
    {
        WeekRule week = input.Knowledge.Plan.Week;
        return
        [
            .. from days in week.Turns.Select(turn => turn.Days).Concat(week.Holds.Select(hold => hold.Days))
               where days.Count == 0 || days.Any(day => day < 1 || day > week.Days)
               select input.At("plan/week", $"a week has the days 1 to {week.Days}, not [{string.Join(", ", days)}]; name some of them"),
            .. from hold in week.Holds
               from id in hold.Use.DefaultIfEmpty("")
               where !input.Knowledge.Movements.TryGet(id, out Movement? movement) ? id.Length == 0 : !input.Knowledge.Session.Takes(hold.Phase, movement.Phase)
               select input.At("plan/week/holds", $"'{id}' does not take the place of {hold.Phase.Word()} in the week of '{hold.Muscle}'; name a movement that does"),
        ];
    }
}
