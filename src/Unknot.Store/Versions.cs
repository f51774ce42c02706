using System.Reflection;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Unknot.Core.Outcomes;

namespace Unknot.Store;

/// <summary>What a database has been through, against what this program knows.</summary>
/// <param name="Newer">A migration that this program does not know; null when it knows all.</param>
/// <param name="UpToDate">Whether it has been through all that this program knows.</param>
internal sealed record Versions(string? Newer, bool UpToDate)
{
    /// <summary>Compares with the migrations of this program, read off the classes they are: asking EF for them has it get ready first, which a start waits for.</summary>
    /// <typeparam name="TDb">Of which kind of database.</typeparam>
    /// <param name="applied">What a database has been through.</param>
    /// <returns>How it stands.</returns>
    internal static Versions Compare<TDb>(IEnumerable<string> applied)
        where TDb : UnknotDb
    {
        HashSet<string> mine = [.. typeof(TDb).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Migration)) && type.GetCustomAttribute<DbContextAttribute>()?.ContextType == typeof(TDb))
            .Select(type => type.GetCustomAttribute<MigrationAttribute>()!.Id)];
        HashSet<string> its = [.. applied];
        return new(its.Where(id => !mine.Contains(id)).Order(StringComparer.Ordinal).LastOrDefault(), mine.IsSubsetOf(its));
    }

    internal static Problem WrittenByNewer(string where, string migration)
        => new(where, $"A newer Unknot wrote this data (it has been through {migration}); it was left as it was: start that newer Unknot, or name another place for the data.");
}
