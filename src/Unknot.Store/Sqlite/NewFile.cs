using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Unknot.Store.Sqlite;

/// <summary>All migrations as one script, so that a new file need not go through them one by one while somebody waits for the first page.</summary>
internal static class NewFile
{
    /// <summary>The script as it was written down when the last migration was added.</summary>
    /// <returns>SQL without transactions.</returns>
    internal static string Script()
    {
        using Stream script = typeof(NewFile).Assembly.GetManifestResourceStream("New.sql") ?? throw new InvalidOperationException("New.sql is missing from the program.");
        using StreamReader reader = new(script);
        return reader.ReadToEnd();
    }

    /// <summary>The script as the migrations make it now.</summary>
    /// <returns>SQL without transactions.</returns>
    internal static string ScriptOfAllMigrations()
    {
        using SqliteUnknotDb db = new(SqliteFile.Options("design.db"));
        return db.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Script | MigrationsSqlGenerationOptions.NoTransactions).ReplaceLineEndings("\n");
    }
}
