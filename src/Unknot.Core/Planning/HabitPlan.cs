using Unknot.Core.Causes;
using Unknot.Core.Knowledge;
using Unknot.Core.Triage;

namespace Unknot.Core.Planning;

/// <summary>A habit as it is offered.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Strand">What it is for.</param>
/// <param name="Text">When and what, in a sentence or two.</param>
/// <param name="Movements">The movements it holds.</param>
public sealed record ChosenHabit(string Id, Strand Strand, string Text, IReadOnlyList<string> Movements);

/// <summary>Three small habits, one of each strand, by what overloads the muscle.</summary>
public static class HabitPlan
{
    /// <summary>Chooses the habits.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="request">For which muscle, where, with what, and what is taken out.</param>
    /// <param name="causes">The mix of causes.</param>
    /// <returns>One of each strand, whatever is taken out; none while triage stops.</returns>
    /// <remarks>
    /// Of each strand the habit with the greatest <c>share / place</c> among its causes, where place is 1 for the cause it answers best; where nothing was found, or two are alike, the same
    /// with what the tags of a cause usually weigh on the muscle; then by the order of the content.
    /// <source key="ARTICLE_A" at="small consistent habits for posture, movement and the nervous system" />
    /// </remarks>
    public static IReadOnlyList<ChosenHabit> Of(KnowledgeBase kb, SessionRequest request, IReadOnlyList<CauseShare> causes)
    {
        if (SessionPlanner.Stopped(kb, request) is { Because: not SessionPlanner.AskFirst })
        {
            return [];
        }

        Movement? micro = Micro(kb, request);
        return
        [
            .. kb.Habits.Where(habit => MayBe(kb, request, habit, micro))
                .GroupBy(habit => habit.Strand).OrderBy(strand => strand.Key)
                .Select(strand => Written(kb, request, strand.MaxBy(habit => Weight(kb, request.Muscle, habit, causes))!, micro)),
        ];
    }

    private static bool MayBe(KnowledgeBase kb, SessionRequest request, Habit habit, Movement? micro) =>
        (micro is not null || !habit.NeedsMicro) && (habit.Movement is null || May(kb, request, kb.Movements[habit.Movement]));

    private static bool May(KnowledgeBase kb, SessionRequest request, Movement movement) => Permission.Of(kb, request with { Setting = null }, movement) is Permission.Granted;

    /// <summary>The muscle's own retraining that may be done at the desk; none while it flares.</summary>
    private static Movement? Micro(KnowledgeBase kb, SessionRequest request) => request.State.Flare is not null ? null
        : kb.Muscles[request.Muscle].MovementsOf(Phase.Retrain).Select(id => kb.Movements[id])
            .FirstOrDefault(m => m.Settings.Contains(Setting.Office) && May(kb, request, m) && Permission.Of(kb, request with { Setting = Setting.Office }, m) is Permission.Granted);

    private static (double Found, double Usual) Weight(KnowledgeBase kb, string muscle, Habit habit, IReadOnlyList<CauseShare> causes) => (
        Most(habit, cause => causes.FirstOrDefault(c => c.Cause == cause)?.Share ?? 0),
        Most(habit, cause => kb.Exposure.Tags.Where(tag => tag.Cause == cause).Sum(tag => tag.Muscles.GetValueOrDefault(muscle))));

    private static double Most(Habit habit, Func<string, double> weight) => habit.Causes.Select((cause, place) => weight(cause) / (place + 1)).Max();

    private static ChosenHabit Written(KnowledgeBase kb, SessionRequest request, Habit habit, Movement? micro)
    {
        List<Movement> movements = [];
        if (habit.Movement is { } id)
        {
            movements.Add(kb.Movements[id]);
        }

        bool set = habit.Micro && micro is not null;
        if (set)
        {
            movements.Add(micro!);
        }

        string[] ways = [.. movements.SelectMany(m => Allowance.OnlySo(kb, request.Restrictions, m)).Distinct()];
        return new(
            habit.Id,
            habit.Strand,
            $"{habit.When}: {habit.Say}{(set ? $" Then one set: {micro!.Name}." : "")}{(ways.Length == 0 ? "" : $" For you: {string.Join("; ", ways)}.")}",
            [.. movements.Select(m => m.Id)]);
    }
}
