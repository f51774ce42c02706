using Microsoft.EntityFrameworkCore;
using Unknot.Core.Knowledge;
using Unknot.Core.Localisation;
using Unknot.Core.Triage;
using Unknot.Store;
using Unknot.Store.Rows;

namespace Unknot.Web.Shell.Record;

/// <summary>A knot whose likeliest muscle is another one now.</summary>
/// <param name="Knot">The knot, as it stands now.</param>
/// <param name="Before">The muscle it was treated as; null when none was named.</param>
public sealed record MuscleChange(Knot Knot, string? Before);

/// <summary>
/// Opens knots with their first result and keeps them in step with what is said of them later: the muscle a knot is treated as is the likeliest by all
/// that was said, and each belief is kept with its time. Only what a person sends changes it; looking at a page does not.
/// </summary>
public sealed class FollowedKnots(UnknotDb db, Chart chart, LateFlags late, Now now, KnowledgeBase knowledge)
{
    // A smaller move of the likeliest is no news.
    private const double LeastMove = 0.01;

    /// <summary>Opens a complaint whose questions are over, and ends its visit with the last of its complaints.</summary>
    /// <param name="id">The complaint.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>Whether it has its result now; not where triage stops it, or something is still to be asked.</returns>
    public async Task<bool> OpenAsync(Guid id, CancellationToken stop)
    {
        // All that was said is stored by now; what this context still holds of it would be in the way.
        db.ChangeTracker.Clear();
        Chart fresh = chart.Afresh();
        if (await fresh.KnotAsync(id, stop) is not { } knot || (await fresh.VerdictAsync(knot, stop)).Permit is not { } permit)
        {
            return false;
        }

        if (knot.State != KnotStanding.Draft)
        {
            return true;
        }

        Located located = await fresh.LocateAsync(knot, permit, stop);
        if (located.Next is not null)
        {
            return false;
        }

        db.Attach(knot);
        (knot.State, knot.StateSince) = (KnotStanding.Open, now.Instant);
        TreatAs(knot, located);
        Believe(knot, located);
        await db.SaveOnceAsync(now.NewId(), knot.Id, now.Instant, stop);
        await EndVisitAsync(knot, stop);
        return true;
    }

    /// <summary>Weighs all followed knots anew after something was said: what is said of the day speaks of all of them. What it raises is raised first.</summary>
    /// <param name="stop">Stops it.</param>
    /// <returns>The knots whose likeliest muscle is another one now. A knot that triage stops is left as it is.</returns>
    public async Task<IReadOnlyList<MuscleChange>> FollowAsync(CancellationToken stop) => await FollowAsync(await late.FollowAsync(stop), stop);

    /// <summary>The same where what it raises is raised already.</summary>
    /// <param name="fresh">A chart that knows all that is stored now.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>The knots whose likeliest muscle is another one now.</returns>
    public async Task<IReadOnlyList<MuscleChange>> FollowAsync(Chart fresh, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(fresh);
        List<MuscleChange> changes = [];
        IReadOnlyList<Knot> knots = await fresh.KnotsAsync(stop);
        foreach (Knot knot in knots)
        {
            if ((await fresh.VerdictAsync(knot, stop)).Permit is { } permit && await WeighAsync(fresh, knot, permit, stop) is { } change)
            {
                changes.Add(change);
            }
        }

        if (db.ChangeTracker.HasChanges())
        {
            // Overtaken by another window, which has then weighed the same answers.
            await db.SaveOnceAsync(now.NewId(), knots[0].Id, now.Instant, stop);
        }

        return changes;
    }

    /// <summary>What a page says of the knots whose muscle changed.</summary>
    /// <param name="changes">The changes.</param>
    /// <param name="texts">The words.</param>
    /// <returns>A sentence for each; empty when there is none.</returns>
    public string Say(IReadOnlyList<MuscleChange> changes, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return string.Join(' ', changes.Select(change => change.Knot.Muscle is { } muscle
            ? change.Before is { } before ? texts["follow.changed", change.Knot.Name, NameOf(muscle), NameOf(before)] : texts["follow.named", change.Knot.Name, NameOf(muscle)]
            : texts["follow.unnamed", change.Knot.Name]));
    }

    private string NameOf(string muscle) => knowledge.Muscles.TryGet(muscle, out Muscle? known) ? known.Plain.ToLowerInvariant() : muscle;

    private async Task<MuscleChange?> WeighAsync(Chart fresh, Knot knot, Restrictions permit, CancellationToken stop)
    {
        KnotBelief? last = await db.KnotBeliefs.AsNoTracking().Where(b => b.KnotId == knot.Id).OrderByDescending(b => b.At).FirstOrDefaultAsync(stop);
        Located located = await fresh.LocateAsync(knot, permit, stop);
        MuscleShare? was = last?.Muscles.Count > 0 ? last.Muscles[0] : null;
        Candidate? first = located.Muscles.Count > 0 ? located.Muscles[0] : null;
        if (Is(knot, first) && was?.Muscle == first?.Muscle && Math.Abs((was?.Probability ?? 0) - (first?.Probability ?? 0)) < LeastMove)
        {
            return null;
        }

        Believe(knot, located);
        if (Is(knot, first))
        {
            return null;
        }

        string? before = knot.Muscle;
        db.Attach(knot);
        TreatAs(knot, located);
        return before == knot.Muscle ? null : new(knot, before);
    }

    /// <summary>Whether a knot is treated as what is likeliest.</summary>
    /// <param name="knot">The knot.</param>
    /// <param name="first">The likeliest; null when no muscle is named.</param>
    /// <returns>True when muscle and side are the same.</returns>
    public static bool Is(Knot knot, Candidate? first)
    {
        ArgumentNullException.ThrowIfNull(knot);
        return knot.Muscle == first?.Muscle && (first?.Side is not { } side || knot.Side == side);
    }

    private static void TreatAs(Knot knot, Located located)
    {
        Candidate? first = located.Muscles.Count > 0 ? located.Muscles[0] : null;
        (knot.Muscle, knot.Side) = (first?.Muscle, first?.Side ?? knot.Side);
    }

    private void Believe(Knot knot, Located located) => db.KnotBeliefs.Add(new()
    {
        Id = now.NewId(),
        KnotId = knot.Id,
        At = now.Instant,
        ContentVersion = knowledge.Version,
        Muscles = [.. located.Muscles.Select(m => new MuscleShare(m.Muscle, m.Side, m.Probability))],
        Elsewhere = located.Elsewhere.Probability,
    });

    private async Task EndVisitAsync(Knot knot, CancellationToken stop)
    {
        if (knot.VisitId is { } visit && !await db.Knots.AnyAsync(k => k.VisitId == visit && k.State == KnotStanding.Draft, stop))
        {
            await db.Visits.Where(v => v.Id == visit && v.State == VisitState.Open)
                .ExecuteUpdateAsync(set => set.SetProperty(v => v.State, VisitState.Finished).SetProperty(v => v.EndedAt, now.Instant), stop);
        }
    }
}
