using Unknot.Core.Diary;
using Unknot.Store;
using Unknot.Store.Rows;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Features.History;

/// <summary>Something that somebody wrote, in which their words were found.</summary>
/// <param name="Kind">The kind of entry.</param>
/// <param name="Id">The entry.</param>
/// <param name="Day">Its day.</param>
/// <param name="Before">What stands before the first of the words.</param>
/// <param name="Word">It, as it was written.</param>
/// <param name="After">What stands after it.</param>
public sealed record FoundWords(string Kind, Guid Id, DateOnly Day, string Before, string Word, string After);

/// <summary>Looks through everything that was written in own words: notes of check-ins, complaints and activities. They are read whole, because no database folds accents as both of ours would.</summary>
internal static class OwnWords
{
    private const int Around = 120;

    private static readonly CompiledQuery<WrittenThen> s_notes = new((db, _) =>
        db.CheckIns.Where(c => c.Note != null && c.ReplacedAt == null).Select(c => new WrittenThen { Kind = "checkin", Id = c.Id, At = c.RecordedAt, Day = c.Day, Text = c.Note! }));

    private static readonly CompiledQuery<WrittenThen> s_complaints = new((db, _) =>
        db.Visits.Where(v => v.Words != null && v.State != VisitState.Open).Select(v => new WrittenThen { Kind = "words", Id = v.Id, At = v.StartedAt, Text = v.Words! }));

    private static readonly CompiledQuery<WrittenThen> s_activities = new((db, _) =>
        db.Activities.Where(a => a.ReplacedAt == null).Select(a => new WrittenThen { Kind = "activity", Id = a.Id, At = a.RecordedAt, Day = a.Day, Text = a.Activity }));

    /// <summary>Looks.</summary>
    /// <param name="words">For what.</param>
    /// <param name="most">How many are given back.</param>
    /// <param name="db">What is stored.</param>
    /// <param name="now">Tells the day of an instant.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>The latest, the latest first, and how many there are.</returns>
    internal static async Task<(IReadOnlyList<FoundWords> Latest, int All)> ForAsync(LookedFor words, int most, UnknotDb db, Now now, CancellationToken stop)
    {
        WrittenThen[] found =
        [
            .. (await s_notes.ListAsync(db, stop)).Concat(await s_complaints.ListAsync(db, stop)).Concat(await s_activities.ListAsync(db, stop))
                .Where(written => words.IsIn(written.Text)).OrderByDescending(written => written.Day ?? now.DayOf(written.At)).ThenByDescending(written => written.At),
        ];
        return ([.. found.Take(most).Select(written => Shown(written, words, now))], found.Length);
    }

    private static FoundWords Shown(WrittenThen written, LookedFor words, Now now)
    {
        (int at, int length) = words.FirstIn(written.Text).GetOffsetAndLength(written.Text.Length);
        string before = written.Text[..at], after = written.Text[(at + length)..];
        return new(written.Kind, written.Id, written.Day ?? now.DayOf(written.At), before.Length > Around ? "…" + before[^Around..] : before, written.Text.Substring(at, length), after.Length > Around ? after[..Around] + "…" : after);
    }

    private sealed record WrittenThen
    {
        public required string Kind { get; init; }

        public required Guid Id { get; init; }

        public required DateTimeOffset At { get; init; }

        public DateOnly? Day { get; init; }

        public required string Text { get; init; }
    }
}
