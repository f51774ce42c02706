using System.Collections.Concurrent;
using System.Data.Common;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Unknot.Web.Tests.Store;

/// <summary>A query with its values.</summary>
internal sealed record Asked(string Sql, IReadOnlyList<(string Name, object? Value)> Values);

/// <summary>Hears what Entity Framework asks of one database.</summary>
/// <param name="place">Its connection string.</param>
internal sealed class Heard(string place) : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    /// <summary>What was asked, in order; not what was written.</summary>
    public ConcurrentQueue<Asked> Asked { get; } = new();

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
        {
            value.Subscribe(this);
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Value is CommandExecutedEventData { Command: { } command } told && told.Context?.Database.GetConnectionString() == place && command.CommandText.StartsWith("SELECT", StringComparison.Ordinal))
        {
            Asked.Enqueue(new(command.CommandText, [.. command.Parameters.Cast<DbParameter>().Select(one => (one.ParameterName, one.Value))]));
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }
}
