using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Unknot.Bench;

/// <summary>Counts what this process asks of its database, as Entity Framework tells everybody who listens.</summary>
internal sealed class Queries : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    private int _count;

    /// <summary>How many a page takes, five times.</summary>
    public static async Task<double[]> Five(HttpClient page)
    {
        Queries queries = new();
        using IDisposable listening = DiagnosticListener.AllListeners.Subscribe(queries);
        double[] counts = new double[5];
        for (int round = 0; round < counts.Length; round++)
        {
            queries._count = 0;
            _ = await page.GetStringAsync((Uri?)null);
            counts[round] = queries._count;
        }

        return counts;
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
        {
            value.Subscribe(this);
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key == RelationalEventId.CommandExecuted.Name)
        {
            Interlocked.Increment(ref _count);
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }
}
