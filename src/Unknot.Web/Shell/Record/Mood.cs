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
public sealed class Mood(UnknotDb db, Chart chart, Now now, KnowledgeBase knowledge, StressWords words)
{
    // Of each height of stress the last time is enough: a step that it reaches is reached since then.
    private static readonly CompiledQuery<Told> s_told = new((db, _) => db.CheckIns.AsNoTracking()
        .Where(c => c.ReplacedAt == null && c.Stress != null).GroupBy(c => c.Stress).Select(same => new Told { Stress = same.Key, Words = null, At = same.Max(c => c.RecordedAt) })
        .Concat(db.CheckIns.AsNoTracking().Where(c => c.ReplacedAt == null && c.Note != null).Select(c => new Told { Stress = null, Words = c.Note, At = c.RecordedAt }))
        .Concat(db.Visits.AsNoTracking().Where(v => v.Words != null).Select(v => new Told { Stress = null, Words = v.Words, At = v.StartedAt })));

    private IReadOnlyList<StepReached>? _reached;
    private IReadOnlyList<StressSign>? _signs;

    /// <summary>The same by another chart.</summary>
    /// <param name="read">The chart.</param>
    /// <returns>Tension and mood as that chart tells them.</returns>
    public Mood On(Chart read) => new(db, read, now, knowledge, words);

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

    /// <summary>All that was told of tension and mood.</summary>
    /// <param name="stop">Stops it.</param>
    /// <returns>The signs; of the diary each height of stress with its last time.</returns>
    public async Task<IReadOnlyList<StressSign>> SignsAsync(CancellationToken stop) => _signs ??= await ReadSignsAsync(stop);

    private async Task<IReadOnlyList<StressSign>> ReadSignsAsync(CancellationToken stop)
    {
        List<StressSign> signs = [.. (await ScoresAsync(stop)).Select(score => new StressSign(StressSignOf.Instrument, score.Instrument.Id, score.Score, score.At))];
        foreach (GivenAnswer answer in (await chart.AllGivenAsync(stop)).Where(a => a.Scope == AnswerScope.Exposure))
        {
            if (double.TryParse(answer.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out double value))
            {
                signs.Add(new(StressSignOf.Question, answer.Question, value, answer.AnsweredAt));
            }
        }

        IReadOnlyList<Told> told = await s_told.ListAsync(db, stop);
        signs.AddRange(told.Where(one => one.Stress is not null).Select(one => new StressSign(StressSignOf.Diary, StressSteps.DiaryStress, one.Stress!.Value, one.At)));
        signs.AddRange(told.Where(one => one.Words is not null).SelectMany(one => one.Said(words).Select(list => new StressSign(StressSignOf.Words, list, 1, one.At))));
        return signs;
    }

    /// <summary>Stress or words of the diary, or the words that a visit began with.</summary>
    private sealed record Told
    {
        private IReadOnlyList<string>? _said;

        public required int? Stress { get; init; }

        public required string? Words { get; init; }

        public required DateTimeOffset At { get; init; }

        /// <summary>What the words speak of, read once however often the row is looked at.</summary>
        public IReadOnlyList<string> Said(StressWords words) => _said ??= words.Said(Words!);
    }
}
