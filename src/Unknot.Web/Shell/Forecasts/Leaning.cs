using Unknot.Core.Diary;
using Unknot.Core.Knowledge;
using Unknot.Core.Planning;
using Unknot.Store.Rows;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Shell.Forecasts;

/// <summary>Has a session follow the forecast of the evening before: where the knot is likely back soon, today leans to a gentle day.</summary>
public sealed class Leaning(Chart chart, Chosen chosen, StoredForecasts forecasts, Now now, KnowledgeBase knowledge)
{
    /// <summary>What today leans to, by the stored forecast.</summary>
    /// <param name="knot">The knot.</param>
    /// <param name="request">The session that is asked for.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>The session to ask for, and why.</returns>
    public async Task<Leant> OfAsync(Knot knot, SessionRequest request, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(knot);
        IReadOnlyList<Entry> entries = await chart.EntriesAsync(knot.Id, now.Zone, stop);
        KnotState state = KnotHistory.Of(entries, knot.OpenedDay, now.Today).State;
        return await OfAsync(knot, request, await forecasts.OfAsync(knot, await chart.VerdictAsync(knot, stop), entries, state, stop), state, stop);
    }

    /// <summary>What today leans to, by a forecast that was read.</summary>
    /// <param name="knot">The knot.</param>
    /// <param name="request">The session that is asked for.</param>
    /// <param name="known">What is known of the days ahead; null while triage stops.</param>
    /// <param name="state">How the knot stands: what is not quiet cannot return.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>The session to ask for, and why.</returns>
    public async Task<Leant> OfAsync(Knot knot, SessionRequest request, KnownForecast? known, KnotState state, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(knot);
        ArgumentNullException.ThrowIfNull(request);
        (DateOnly? last, DateOnly? declined) = await chart.GentleDaysAsync(knot.Id, stop);
        double? chance = state == KnotState.Quiet && request.State.Flare is null ? known?.EveningBefore : null;
        Lean lean = GentleDays.Of(knowledge.Plan.Gentle, chance, now.Today, last, declined);
        return new(request with { State = request.State with { Leans = lean == Lean.Gentle } }, lean);
    }

    /// <summary>Notes that a session was begun: after a gentle one the next day is a usual one. Saving is the caller's.</summary>
    /// <param name="request">The session.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>Ends when it is noted.</returns>
    public Task BeginAsync(SessionRequest request, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.State.Leans ? chosen.PutAsync(Preferences.GentleDay, Written.Of(now.Today), stop) : Task.CompletedTask;
    }

    /// <summary>Notes which session the person wants today. Saving is the caller's.</summary>
    /// <param name="gentle">The gentle one; else the usual.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>Ends when it is noted.</returns>
    public Task ChooseAsync(bool gentle, CancellationToken stop) => chosen.PutAsync(Preferences.GentleDeclined, gentle ? "" : Written.Of(now.Today), stop);
}

/// <summary>A session that follows the forecast.</summary>
/// <param name="Request">What is asked for.</param>
/// <param name="Lean">What the day leans to.</param>
public readonly record struct Leant(SessionRequest Request, Lean Lean);
