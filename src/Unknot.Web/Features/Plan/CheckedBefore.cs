using Microsoft.EntityFrameworkCore;
using Unknot.Core.Knowledge;
using Unknot.Core.Planning;
using Unknot.Store;
using Unknot.Store.Rows;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Features.Plan;

/// <summary>What was asked before a movement of the session, and where its answer is put right.</summary>
/// <param name="Movement">The movement's name.</param>
/// <param name="Answered">The answer, with its question.</param>
/// <param name="Href">Where it is put right.</param>
public sealed record CheckedBefore(string Movement, string Answered, string Href)
{
    /// <summary>Reads what was asked before the movements of a session.</summary>
    /// <param name="session">The session.</param>
    /// <param name="db">The person's data.</param>
    /// <param name="knowledge">The content.</param>
    /// <param name="texts">The words.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>One for each answer, at the first movement it was asked for, in the session's order.</returns>
    internal static async Task<IReadOnlyList<CheckedBefore>> OfAsync(Session session, UnknotDb db, KnowledgeBase knowledge, Texts texts, CancellationToken stop)
    {
        (Movement Movement, Finding Finding)[] asked =
        [
            .. session.Steps.Where(step => step.Own is null).Select(step => knowledge.Movements[step.Movement]).Distinct()
                .SelectMany(movement => movement.Contraindications.SelectMany(contra => contra.When).Select(Finding.IdOf).OfType<string>(), (movement, id) => (movement, knowledge.Findings[id]))
                .DistinctBy(one => one.Item2.Id),
        ];
        IReadOnlyDictionary<string, GivenAnswer> given = await AnswersAsync(db, asked.Select(one => one.Finding.Id), stop);
        return
        [
            .. asked.Where(one => given.ContainsKey(one.Finding.Id)).Select(one => (one.Movement, one.Finding, Answer: given[one.Finding.Id])).Select(one => new CheckedBefore(
                one.Movement.Name, texts["plan.leftout.answered", texts[one.Answer.Value], one.Finding.Ask], $"/history/answer/{one.Answer.Id}")),
        ];
    }

    /// <summary>The answers to findings that count.</summary>
    /// <param name="db">The person's data.</param>
    /// <param name="findings">Which findings.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>The last answer to each that was not passed over.</returns>
    internal static async Task<IReadOnlyDictionary<string, GivenAnswer>> AnswersAsync(UnknotDb db, IEnumerable<string> findings, CancellationToken stop)
    {
        string[] ids = [.. findings];
        List<GivenAnswer> given = ids.Length == 0 ? [] : await db.Answers.AsNoTracking().Where(a => a.Scope == AnswerScope.Finding && a.ReplacedAt == null && ids.Contains(a.Question)).ToListAsync(stop);
        return given.Where(a => a.Value != Written.Skipped).GroupBy(a => a.Question, StringComparer.Ordinal).ToDictionary(all => all.Key, all => all.MaxBy(a => a.AnsweredAt)!, StringComparer.Ordinal);
    }
}
