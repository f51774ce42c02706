using Unknot.Core.Causes;
using Unknot.Core.Knowledge;
using Unknot.Core.Planning;
using Unknot.Store.Rows;

namespace Unknot.Web.Shell.Record;

/// <summary>The small habits of a plan, and how one is called that was kept.</summary>
public sealed class Habits(Chart chart, Now now, KnowledgeBase knowledge, Texts texts)
{
    private const int AnyLength = 10;

    /// <summary>The habits that are in force for a knot.</summary>
    /// <param name="knot">The knot.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>One of each strand; none where no plan can be made.</returns>
    public async Task<IReadOnlyList<ChosenHabit>> OfAsync(Knot knot, CancellationToken stop)
    {
        if (chart.MuscleOf(knot) is null || (await chart.VerdictAsync(knot, stop)).Permit is not { } permit)
        {
            return [];
        }

        SessionRequest request = await chart.SessionRequestAsync(knot, permit, AnyLength, now, stop);
        return HabitPlan.Of(knowledge, request, CauseMix.Of(knowledge, await chart.TagsAsync(stop), [new(request.Muscle, request.Side, 1, [], [])], permit));
    }

    /// <summary>How a habit is called.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>When it is done, and what; a plain word where the content no longer has it.</returns>
    public string NameOf(string id) => NameOf(id, knowledge, texts);

    /// <summary>How a habit is called.</summary>
    internal static string NameOf(string id, KnowledgeBase knowledge, Texts texts) =>
        knowledge.Habits.TryGet(id, out Habit? habit) ? $"{habit.When}: {habit.Say}" : texts["habit.gone"];
}
