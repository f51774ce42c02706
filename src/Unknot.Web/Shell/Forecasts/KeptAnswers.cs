using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Unknot.Store;

namespace Unknot.Web.Shell.Forecasts;

/// <summary>What was read of forecasts lately. A stored forecast never changes, so it is read and taken apart once. Thread-safe; one for the life of the program.</summary>
internal sealed class KeptAnswers
{
    private const int Most = 64;
    private static readonly CompiledQuery<string> s_answer = new((db, forecast) => db.Forecasts.AsNoTracking().Where(f => f.Id == forecast).Select(f => f.Answer));
    private readonly ConcurrentDictionary<Guid, ForecastAnswer> _read = new();

    /// <summary>What pages show of a forecast.</summary>
    /// <param name="db">The person's rows.</param>
    /// <param name="forecast">The forecast's id, as it was just read for that person.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>It; null where it was removed meanwhile.</returns>
    public async ValueTask<ForecastAnswer?> OfAsync(UnknotDb db, Guid forecast, CancellationToken stop)
    {
        if (_read.TryGetValue(forecast, out ForecastAnswer? known))
        {
            return known;
        }

        if (await s_answer.ListAsync(db, forecast, stop) is not [{ } written])
        {
            return null;
        }

        if (_read.Count >= Most)
        {
            _read.Clear();
        }

        return _read[forecast] = ForecastAnswer.Read(written);
    }
}
