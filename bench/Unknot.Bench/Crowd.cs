using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Unknot.Store;
using Unknot.Store.Rows;

namespace Unknot.Bench;

/// <summary>
/// Many people with the same entries as one, each with ids of their own. They are written by the database itself, the same row of everybody side by side: so
/// lie the entries of many who write on the same days, and a person's own lie far apart.
/// </summary>
internal static class Crowd
{
    // The time and the first of the random digits of an id stay; the rest is the number of the person.
    private const int KeptDigits = 24;

    /// <summary>Adds them.</summary>
    /// <param name="db">The database, which acts for nobody.</param>
    /// <param name="one">The person they are like.</param>
    /// <param name="people">How many.</param>
    public static async Task Around(UnknotDb db, Guid one, int people)
    {
        bool file = db.Database.ProviderName!.EndsWith("Sqlite", StringComparison.Ordinal);
        db.Database.SetCommandTimeout(TimeSpan.FromMinutes(30));
        foreach (IEntityType type in InOrder(db.Model))
        {
            await db.Database.ExecuteSqlRawAsync(Sql(type, one, people, file));
        }

        await db.Database.ExecuteSqlRawAsync("ANALYZE");
    }

    /// <summary>Every table after those it refers to.</summary>
    private static List<IEntityType> InOrder(IModel model)
    {
        List<IEntityType> left = [.. model.GetEntityTypes()], ordered = [];
        while (left.Count > 0)
        {
            IEntityType next = left.First(type => type.GetForeignKeys().All(key => key.PrincipalEntityType == type || ordered.Contains(key.PrincipalEntityType)));
            left.Remove(next);
            ordered.Add(next);
        }

        return ordered;
    }

    private static string Sql(IEntityType type, Guid one, int people, bool file)
    {
        string table = type.GetTableName()!, owner = type.ClrType == typeof(Person) ? "Id" : nameof(PersonRow.PersonId);
        string columns = string.Join(", ", type.GetProperties().Select(property => $"\"{property.GetColumnName()}\""));
        string values = string.Join(", ", type.GetProperties().Select(property => Value(property, file)));
        string numbers = file
            ? string.Create(CultureInfo.InvariantCulture, $"(WITH RECURSIVE c(n) AS (SELECT 1 WHERE {people} > 0 UNION ALL SELECT n + 1 FROM c WHERE n < {people}) SELECT n FROM c)")
            : string.Create(CultureInfo.InvariantCulture, $"(SELECT generate_series(1, {people}) AS n)");
        string whose = file ? one.ToString().ToUpperInvariant() : one.ToString();
        string by = type.FindProperty(nameof(PersonRow.Id)) is null ? "" : "ORDER BY \"Id\"";
        return $"INSERT INTO \"{table}\" ({columns}) SELECT {values} FROM (SELECT * FROM \"{table}\" WHERE \"{owner}\" = '{whose}' {by}) t CROSS JOIN {numbers} p {(file || by.Length == 0 ? "" : "ORDER BY t.\"Id\", p.n")}";
    }

    private static string Value(IProperty property, bool file)
    {
        string column = $"t.\"{property.GetColumnName()}\"";
        bool id = (Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType) == typeof(Guid);
        return !id ? column
            : file ? $"CASE WHEN {column} IS NULL THEN NULL ELSE substr({column}, 1, {KeptDigits}) || printf('%012X', p.n) END"
            : $"(left({column}::text, {KeptDigits}) || lpad(to_hex(p.n), 12, '0'))::uuid";
    }
}
