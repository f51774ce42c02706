using Microsoft.EntityFrameworkCore;
using Unknot.Store;
using Unknot.Store.Rows;

namespace Unknot.Web.Shell.Record;

/// <summary>Finds answers that another tab sent, which had shown the same form.</summary>
internal static class SaidAlready
{
    /// <summary>Whether the same answers were given together since a form was shown.</summary>
    /// <param name="db">What is stored.</param>
    /// <param name="answers">Answers of one kind.</param>
    /// <param name="since">Since when (<see cref="FormKey.SameSince"/>).</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>True when each of them was.</returns>
    internal static async Task<bool> IsAsync(UnknotDb db, IReadOnlyList<GivenAnswer> answers, DateTimeOffset since, CancellationToken stop)
    {
        if (answers.Count == 0)
        {
            return false;
        }

        AnswerScope scope = answers[0].Scope;
        List<GivenAnswer> given = await db.Answers.AsNoTracking().Where(a => a.Scope == scope && a.AnsweredAt > since && a.ReplacedAt == null).ToListAsync(stop);
        return given.GroupBy(a => a.RoundId).Any(round => answers.All(one => round.Any(a => a.Question == one.Question && a.Value == one.Value && a.Extra.SequenceEqual(one.Extra))));
    }
}
