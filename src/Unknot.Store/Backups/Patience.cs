using Unknot.Core.Outcomes;

namespace Unknot.Store.Backups;

/// <summary>Waits a moment for what another program holds: one that was told to end, or was killed, takes some milliseconds to be gone.</summary>
internal static class Patience
{
    private const int Tries = 20;

    /// <summary>Why a second program on the same data is refused.</summary>
    internal const string Taken = "Another Unknot runs on this data, or a backup is being put back; open the one that runs, or end it and start again.";

    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(100);

    /// <summary>Tries to have something until it is had, or the patience is at its end.</summary>
    /// <typeparam name="T">What.</typeparam>
    /// <param name="take">Tries once.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>It, or why it could not be had the last time.</returns>
    internal static async Task<Result<T>> HaveAsync<T>(Func<Task<Result<T>>> take, CancellationToken stop)
        where T : notnull
    {
        Result<T> taken = await take();
        for (int tried = 1; !taken.IsValue && taken.Problems[0].What == Taken && tried < Tries; tried++)
        {
            await Task.Delay(s_pause, stop);
            taken = await take();
        }

        return taken;
    }
}
