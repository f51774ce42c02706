using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Unknot.Store;
using Unknot.Store.Rows;

namespace Unknot.Bench;

/// <summary>
/// Many people with the same entries as one, each with ids of their own. They are written by the database itself, the same row of everybody side by side: so
/// lie the entries of many who write on the same days, and a person's own lie far apart. Indexes are made when all rows are there, and who is referred to is not
/// looked up for each of them: it is the same database in a tenth of the time.
/// </summary>
/// <param name="model">The tables.</param>
/// <param name="one">The person they are like.</param>
/// <param name="people">How many.</param>
/// <param name="bulk">How this kind of database is filled.</param>
internal sealed class Crowd(IModel model, Guid one, int people, Bulk bulk)
{
    /// <summary>Adds them. Nobody else may have the database open.</summary>
    /// <param name="db">The database, which acts for nobody.</param>
    /// <param name="one">The person they are like.</param>
    /// <param name="people">How many.</param>
    public static async Task Around(UnknotDb db, Guid one, int people)
    {
        Bulk bulk = Bulk.Of(db);
        await using DbConnection connection = await bulk.Connect();
        await new Crowd(db.Model, one, people, bulk).Add(connection);
    }

    private async Task Add(DbConnection connection)
    {
        await connection.Run(bulk.Begin(people));
        IReadOnlyList<(string Name, string Sql)> indexes = await connection.Pairs(bulk.Indexes);
        foreach ((string name, _) in indexes)
        {
            await connection.Run($"DROP INDEX \"{name}\"");
        }

        foreach (IEntityType type in model.GetEntityTypes())
        {
            await connection.Run(Rows(type));
        }

        foreach ((_, string sql) in indexes)
        {
            await connection.Run(sql);
        }

        foreach (string last in bulk.End)
        {
            await connection.Run(last);
        }
    }

    private string Rows(IEntityType type)
    {
        string owner = type.ClrType == typeof(Person) ? nameof(Person.Id) : nameof(PersonRow.PersonId);
        string by = type.FindProperty(nameof(PersonRow.Id)) is null ? "" : $" ORDER BY \"{nameof(PersonRow.Id)}\"";
        string columns = string.Join(", ", type.GetProperties().Select(property => $"\"{property.GetColumnName()}\""));
        string values = string.Join(", ", type.GetProperties().Select(Value));
        string table = type.GetTableName()!;
        return string.Format(CultureInfo.InvariantCulture, bulk.Rows, table, columns, values, $"\"{owner}\" = '{bulk.Written(one)}'{by}");
    }

    private string Value(IProperty property)
    {
        string column = $"t.\"{property.GetColumnName()}\"";
        return (Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType) == typeof(Guid) ? bulk.IdOf(column) : column;
    }
}
