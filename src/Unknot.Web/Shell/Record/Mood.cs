using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Unknot.Core.Exposure;
using Unknot.Core.Knowledge;
using Unknot.Store;
using Unknot.Store.Rows;

namespace Unknot.Web.Shell.Record;

/// <summary>A questionnaire that was filled in.</summary>
/// <param name="Instrument">Which.</param>
/// <param name="Score">Its score.</param>
/// <param name="At">When.</param>
public sealed record Scored(Instrument Instrument, int Score, DateTimeOffset At);

/// <summary>What was told of tension and mood, and what the stress ladder makes of it.</summary>
public sealed class Mood(UnknotDb db, Chart chart, Now now, KnowledgeBase knowledge)
{
    private static readonly CompiledQuery<Told> s_told = new((db, _) => db.CheckIns.AsNoTracking()
        .Where(c => c.ReplacedAt == null && (c.Stress != null || c.Note != null)).Select(c => new Told(c.Stress, c.Note, c.RecordedAt)));

    private static readonly CompiledQuery<Told> s_visits = new((db, _) => db.Visits.AsNoTracking().Where(v => v.Words != null).Select(v => new Told(null, v.Words, v.StartedAt)));

    private IReadOnlyList<StepReached>? _reached;

    /// <summary>How an item's answer is called in the store: the instrument, a point, the item.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <param name="item">The item; null for all of it, when it is declined.</param>
    /// <returns>The id.</returns>
    public static string IdOf(Instrument instrument, FormItem? item) => item is null ? instrument.Id : $"{instrument.Id}.{item.Id}";

    /// <summary>The steps of the ladder that are reached.</summary>
    /// <param name="stop">Stops it.</param>
    /// <returns>In the order of the ladder.</returns>
    public async Task<IReadOnlyList<StepReached>> ReachedAsync(CancellationToken stop) => _reached ??= StressSteps.Reached(knowledge.Exposure.Stress, await SignsAsync(stop));

    /// <summary>The questionnaire that is offered now.</summary>
    /// <param name="stop">Stops it.</param>
    /// <returns>Null when none is.</returns>
    public async Task<Instrument?> OfferedAsync(CancellationToken stop)
    {
        IReadOnlyList<GivenAnswer> given = await chart.AllGivenAsync(stop);
        StepReached? offer = (await ReachedAsync(stop)).FirstOrDefault(reached => reached.Step.Instrument is { } id && StressSteps.IsOffered(reached, LastPut(given, id), now.Instant));
        return offer is null ? null : knowledge.Instruments[offer.Step.Instrument!];
    }

    /// <summary>The questionnaires that were filled in, the latest of each.</summary>
    /// <param name="stop">Stops it.</param>
    /// <returns>With their scores.</returns>
    public async Task<IReadOnlyList<Scored>> ScoresAsync(CancellationToken stop)
    {
        ILookup<Guid?, GivenAnswer> rounds = (await chart.AllGivenAsync(stop)).Where(a => a.Scope == AnswerScope.Instrument && a.RoundId is not null).ToLookup(a => a.RoundId);
        return
        [
            .. from instrument in knowledge.Instruments
               let form = instrument.Form
               where form is not null
               from round in rounds
               let chosen = form.Items.SelectMany(item => round.Where(a => a.Question == IdOf(instrument, item)).TakeLast(1).Select(a => (item.Id, a.Value))).ToDictionary(one => one.Id, one => one.Value, StringComparer.Ordinal)
               let score = form.Score(chosen)
               where score is not null
               select new Scored(instrument, score.Value, round.Max(a => a.AnsweredAt)),
        ];
    }

    private static DateTimeOffset? LastPut(IReadOnlyList<GivenAnswer> given, string instrument) => given
        .Where(a => a.Scope == AnswerScope.Instrument && (a.Question == instrument || a.Question.StartsWith(instrument + ".", StringComparison.Ordinal))).Max(a => (DateTimeOffset?)a.AnsweredAt);

    private async Task<IReadOnlyList<StressSign>> SignsAsync(CancellationToken stop)
    {
        StressLadder ladder = knowledge.Exposure.Stress;
        List<StressSign> signs = [.. (await ScoresAsync(stop)).Select(score => new StressSign(StressSignOf.Instrument, score.Instrument.Id, score.Score, score.At))];
        foreach (GivenAnswer answer in (await chart.AllGivenAsync(stop)).Where(a => a.Scope == AnswerScope.Exposure))
        {
            if (double.TryParse(answer.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out double value))
            {
                signs.Add(new(StressSignOf.Question, answer.Question, value, answer.AnsweredAt));
            }
        }

        IReadOnlyList<Told> told = await s_told.ListAsync(db, stop);
        signs.AddRange(told.Where(c => c.Stress is not null).Select(c => new StressSign(StressSignOf.Diary, StressSteps.DiaryStress, c.Stress!.Value, c.RecordedAt)));
        signs.AddRange(told.Where(c => c.Note is not null).SelectMany(c => StressWords.Said(ladder, c.Note!).Select(list => new StressSign(StressSignOf.Words, list, 1, c.RecordedAt))));
        IReadOnlyList<Told> visits = await s_visits.ListAsync(db, stop);
        signs.AddRange(visits.SelectMany(v => StressWords.Said(ladder, v.Note!).Select(list => new StressSign(StressSignOf.Words, list, 1, v.RecordedAt))));
        return signs;
    }

    private sealed record Told(int? Stress, string? Note, DateTimeOffset RecordedAt);
}
