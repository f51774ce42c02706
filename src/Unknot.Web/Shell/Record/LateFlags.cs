using Microsoft.EntityFrameworkCore;
using Unknot.Core.Diary;
using Unknot.Core.Exposure;
using Unknot.Core.Knowledge;
using Unknot.Core.Planning;
using Unknot.Core.Triage;
using Unknot.Store;
using Unknot.Store.Rows;

namespace Unknot.Web.Shell.Record;

/// <summary>The flags that are not asked at a first visit: those the stress ladder raises, and those the diary tells.</summary>
public sealed class LateFlags(UnknotDb db, Chart chart, Mood mood, Now now, KnowledgeBase knowledge)
{
    /// <summary>Where a flag was read that nobody was asked.</summary>
    public const string FromDiary = "diary";

    private static readonly CompiledQuery<Settled> s_answered = new((db, knot) => db.Answers.AsNoTracking()
        .Where(a => a.KnotId == knot && a.Scope == AnswerScope.Flag).Select(a => new Settled(a.Question, a.AnsweredAt)));

    private static readonly CompiledQuery<Clearance> s_cleared = new((db, knot) => db.Clearances.AsNoTracking().Where(c => c.KnotId == knot));

    /// <summary>Writes down what has come to be so with what was just stored. Doing it again changes nothing.</summary>
    /// <param name="stop">Stops it.</param>
    /// <returns>A chart that knows all that is stored now, read once: whoever goes on takes it.</returns>
    public async Task<Chart> FollowAsync(CancellationToken stop)
    {
        // All that was said is stored by now; what this context still holds of it would be in the way.
        db.ChangeTracker.Clear();
        Chart fresh = chart.Afresh();
        return await On(fresh).WriteAsync(stop) ? chart.Afresh() : fresh;
    }

    /// <summary>The same by another chart.</summary>
    /// <param name="read">The chart.</param>
    /// <returns>The flags as that chart tells them.</returns>
    public LateFlags On(Chart read) => new(db, read, mood.On(read), now, knowledge);

    /// <summary>Whether anything was to be written.</summary>
    private async Task<bool> WriteAsync(CancellationToken stop)
    {
        await RaiseAsync(stop);
        foreach (Knot knot in await chart.KnotsAsync(stop))
        {
            await ReadAsync(knot, stop);
        }

        if (!db.ChangeTracker.HasChanges())
        {
            return false;
        }

        await db.SaveOnceAsync(now.NewId(), now.NewId(), now.Instant, stop);
        return true;
    }

    /// <summary>The short set of safety questions, when it is due for a knot: pain rose, it flares, it spread, or it is time. Then what the diary cannot tell is asked as well.</summary>
    /// <param name="knot">The knot, with its maps.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>The questions; null when nothing is due. It stays due until they were answered, however the person left them.</returns>
    public async Task<AskedAgain?> DueAsync(Knot knot, CancellationToken stop)
    {
        TriageAnswers answers = await chart.TriageAnswersAsync(knot, stop);
        IReadOnlyList<Place> places = chart.PlacesOf(knot);
        DateTimeOffset asked = LastAsked(await chart.AllGivenAsync(stop), knot, AskingAgain.Set(knowledge, answers, places));
        ILookup<bool, CheckedIn> scored = (await chart.CheckInsAsync(knot.Id, stop)).Where(c => c.Nprs is not null).ToLookup(c => c.RecordedAt > asked);
        IReadOnlyList<Place> placesThen = knot.Maps.Where(m => m.RecordedAt <= asked).MaxBy(m => m.RecordedAt) is { } map ? [.. map.Marks.Select(m => chart.PlaceOf(m.Place)).OfType<Place>()] : places;
        SinceAsked since = new(now.DayOf(asked), scored[false].LastOrDefault()?.Nprs ?? knot.SoreNow, scored[true].Max(c => c.Nprs), placesThen, places)
        {
            Flares = FlareWatch.All(await chart.EntriesAsync(knot.Id, now.Zone, stop), now.Today, knowledge.Plan.Flare).Any(flare => flare.Until > now.Today && flare.Found > now.DayOf(asked)),
        };
        AskedAgain? due = AskingAgain.Due(knowledge, answers, since, now.Today);
        return due?.For.Contains(AskedAgainFor.TimeIsUp) == true
            ? AskingAgain.Due(knowledge, answers, since with { Gaps = [.. (await SaysAsync(knot, stop)).Where(one => one.Says is DiarySays.Gap).Select(one => one.Flag)] }, now.Today)
            : due;
    }

    /// <summary>When all of the short set had been asked: of each of its flags the last time, the gate counting for all; a correction is no asking.</summary>
    internal static DateTimeOffset LastAsked(IReadOnlyList<GivenAnswer> answers, Knot knot, IReadOnlyList<TriageQuestion> set)
    {
        GivenAnswer[] asked = [.. answers.Where(a => a.ReplacesId is null && a.Scope is AnswerScope.Gate or AnswerScope.Flag && SaidOfKnot.IsAbout(a, knot))];
        DateTimeOffset gate = asked.Where(a => a.Scope == AnswerScope.Gate).Select(a => a.AnsweredAt).DefaultIfEmpty(knot.OpenedAt).Max();
        return set.Select(flag => asked.Where(a => a.Scope == AnswerScope.Flag && a.Question == flag.Id).Select(a => a.AnsweredAt).Append(gate).Max()).DefaultIfEmpty(gate).Min();
    }

    private async Task RaiseAsync(CancellationToken stop)
    {
        IReadOnlyList<GivenAnswer> given = await chart.AllGivenAsync(stop);
        foreach (StepReached reached in (await mood.ReachedAsync(stop)).Where(reached => reached.Step.Flag is not null))
        {
            if (!given.Any(a => a.Scope == AnswerScope.Flag && a.Question == reached.Step.Flag && a.AnsweredAt >= reached.At))
            {
                db.Answers.Add(new() { Id = now.NewId(), Scope = AnswerScope.Flag, Question = reached.Step.Flag!, Value = Written.Raised, AnsweredAt = now.Instant });
            }
        }
    }

    private async Task ReadAsync(Knot knot, CancellationToken stop)
    {
        foreach ((string flag, DiarySays says) in await SaysAsync(knot, stop))
        {
            if (says is DiarySays.Yes)
            {
                db.Answers.Add(new() { Id = now.NewId(), Scope = AnswerScope.Flag, Question = flag, Value = Written.Of(Answer.Yes), Extra = [FromDiary], KnotId = knot.Id, AnsweredAt = now.Instant });
            }
        }
    }

    /// <summary>What the diary says of the flags that do not stand already.</summary>
    private async Task<IReadOnlyList<(string Flag, DiarySays Says)>> SaysAsync(Knot knot, CancellationToken stop)
    {
        HashSet<string> standing = [.. (await chart.OwnVerdictAsync(knot, stop)).Flags.Select(flag => flag.Id)];
        SessionDone[] sessions = [.. (await chart.SessionsAsync(stop)).Where(s => s.KnotId == knot.Id || s.OtherKnotId == knot.Id)];
        OnThePlan? plan = sessions.Length == 0 ? null : new(sessions.Min(s => s.Day), [.. sessions.Where(s => s.State == SessionState.Finished).Select(s => s.Day).Distinct()]);
        IReadOnlyList<Entry> entries = await chart.EntriesAsync(knot.Id, now.Zone, stop);
        ILookup<string, DateTimeOffset> settled = await SettledAsync(knot.Id, stop);
        List<(string, DiarySays)> says = [];
        foreach (Flag flag in knowledge.RedFlags.Flags.Where(flag => flag.Diary is not null && !standing.Contains(flag.Id)))
        {
            says.Add((flag.Id, DiaryFlags.Of(flag.Diary!, entries, plan, settled[flag.Id].Select(now.DayOf).Cast<DateOnly?>().Max(), now.Today, knowledge.Change)));
        }

        return says;
    }

    /// <summary>When each flag was answered, corrected or cleared for a knot.</summary>
    private async Task<ILookup<string, DateTimeOffset>> SettledAsync(Guid knot, CancellationToken stop)
    {
        IReadOnlyList<Settled> answered = await s_answered.ListAsync(db, knot, stop);
        IReadOnlyList<Clearance> cleared = await s_cleared.ListAsync(db, knot, stop);
        return answered.Select(one => (one.Flag, one.At)).Concat(cleared.SelectMany(c => c.Flags.Select(flag => (Flag: flag, At: c.RecordedAt))))
            .ToLookup(one => one.Flag, one => one.At, StringComparer.Ordinal);
    }

    private sealed record Settled(string Flag, DateTimeOffset At);
}
