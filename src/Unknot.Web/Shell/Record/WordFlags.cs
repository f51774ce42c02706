using Microsoft.EntityFrameworkCore;
using Unknot.Core.Complaint;
using Unknot.Core.Knowledge;
using Unknot.Core.Triage;
using Unknot.Store;
using Unknot.Store.Rows;

namespace Unknot.Web.Shell.Record;

/// <summary>
/// Reads what the person wrote for red flags, and writes down which it opens, to be asked. Words never say no: what they do not say closes nothing. A text
/// that is changed is read anew; what it opened and no longer says is taken back, and the same words are asked about once.
/// </summary>
public sealed class WordFlags(UnknotDb db, Chart chart, Now now, KnowledgeBase knowledge, WordIndex index)
{
    /// <summary>Notes what a text opens; saving is the caller's.</summary>
    /// <param name="text">The text; null when nothing was written.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>Ends when all is noted.</returns>
    public async Task NoteAsync(string? text, WrittenIn place, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(place);
        Guid from = place.Corrects ?? place.Source;
        List<GivenAnswer> before = await db.Answers.AsNoTracking()
            .Where(a => a.Scope == AnswerScope.Words && a.ReplacedAt == null && a.RoundId == from && a.Value == Written.Raised).ToListAsync(stop);
        foreach (ReadWord flag in string.IsNullOrWhiteSpace(text) ? [] : WordReader.Read(text, index, await AgeAsync(stop)).Flags)
        {
            GivenAnswer? old = before.Find(a => a.Question == flag.Id);
            _ = before.Remove(old!);
            bool same = old?.Extra is [{ } words] && words == flag.Words;
            if (!same || place.Corrects is not null)
            {
                Put(old, Row(flag.Id, Written.Raised, [flag.Words], place, same ? old!.AnsweredAt : now.Instant));
            }
        }

        before.ForEach(old => Put(old, Row(old.Question, Written.Unsaid, old.Extra, place, now.Instant)));
    }

    private void Put(GivenAnswer? old, GivenAnswer row)
    {
        if (old is null)
        {
            db.Answers.Add(row);
        }
        else
        {
            db.Replace(old, row, now.Instant);
        }
    }

    private GivenAnswer Row(string flag, string value, IReadOnlyList<string> words, WrittenIn place, DateTimeOffset at) => new()
    {
        Id = now.NewId(),
        Scope = AnswerScope.Words,
        Question = flag,
        Value = value,
        Extra = words,
        VisitId = place.Visit,
        KnotId = place.Knot,
        RoundId = place.Source,
        AnsweredAt = at,
    };

    /// <summary>The oldest that the person may be: a sign that counts from an age on is rather asked once too often.</summary>
    private async Task<int?> AgeAsync(CancellationToken stop)
    {
        string? group = (await chart.AllGivenAsync(stop)).LastOrDefault(a => a.Scope == AnswerScope.AgeGroup)?.Value;
        return Ages.Of(knowledge, TriageAnswers.None with { AgeGroup = group })?.Most;
    }
}

/// <summary>Where the person wrote something.</summary>
/// <param name="Source">The visit or the check-in it stands in.</param>
/// <param name="Visit">The visit, where it is about all of its complaints; null otherwise.</param>
/// <param name="Knot">The knot it is about; null otherwise.</param>
/// <param name="Corrects">The check-in that this one corrects; null for none.</param>
public sealed record WrittenIn(Guid Source, Guid? Visit, Guid? Knot, Guid? Corrects = null);
