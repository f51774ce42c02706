using Microsoft.EntityFrameworkCore;
using Unknot.Core.Knowledge;
using Unknot.Store;
using Unknot.Store.Rows;

namespace Unknot.Web.Shell.Record;

/// <summary>Writes answers down: a changed mind corrects the old answer and keeps it, the same answer again changes nothing unless the question was raised anew.</summary>
/// <param name="db">What is stored.</param>
/// <param name="now">The moment.</param>
/// <param name="knowledge">The content: a flag that the stress ladder asks is about the person, wherever it is answered.</param>
/// <param name="visit">The visit they are given in; null outside one.</param>
/// <param name="knot">The knot that gate and flags are about; null where they are about all of a visit. Age, facts and care modifiers are always about the person.</param>
/// <param name="round">The walk through the questions they belong to.</param>
/// <param name="raised">Flags that something asks anew: the same answer to one of them is news.</param>
internal sealed class AnswerBook(UnknotDb db, Now now, KnowledgeBase knowledge, Guid? visit, Guid? knot, Guid round, IReadOnlyCollection<string> raised)
{
    // A form that names no round is one of its own.
    private readonly Guid _round = round == Guid.Empty ? now.NewId() : round;
    private List<GivenAnswer>? _before;

    /// <summary>Writes one answer.</summary>
    /// <param name="scope">What kind of question.</param>
    /// <param name="question">Its id.</param>
    /// <param name="value">The answer, as <see cref="Written"/> writes it.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>Ends when it is noted; saving is the caller's.</returns>
    internal async Task PutAsync(AnswerScope scope, string question, string value, CancellationToken stop)
    {
        DateTimeOffset since = FormKey.SameSince(_round, now.Instant);
        _before ??= await db.Answers.AsNoTracking().Where(a => a.ReplacedAt == null && (a.RoundId == _round || a.AnsweredAt > since)).ToListAsync(stop);
        GivenAnswer? old = _before.Find(a => a.RoundId == _round && a.Scope == scope && a.Question == question);
        bool isNews = scope == AnswerScope.Flag && raised.Contains(question);
        if (old?.Value == value && !isNews)
        {
            return;
        }

        bool ofPerson = scope == AnswerScope.Flag && knowledge.Exposure.Stress.Steps.Any(step => step.Flag == question);
        GivenAnswer answer = new()
        {
            Id = now.NewId(),
            Scope = scope,
            Question = question,
            Value = value,
            VisitId = ofPerson ? null : visit,
            KnotId = scope is AnswerScope.Gate or AnswerScope.Flag && !ofPerson ? knot : null,
            RoundId = _round,
            AnsweredAt = now.Instant,
        };
        if (old is null && !isNews && _before.Exists(a => (a.Scope, a.Question, a.Value, a.VisitId, a.KnotId) == (scope, question, value, answer.VisitId, answer.KnotId)))
        {
            // Sent from another tab.
            return;
        }

        if (old is null)
        {
            db.Answers.Add(answer);
        }
        else
        {
            db.Replace(old, answer, now.Instant);
        }
    }
}
