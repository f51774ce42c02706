using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Unknot.Store;
using Unknot.Store.Sqlite;

namespace Unknot.Migrations;

/// <summary>What dotnet-ef makes migrations of SQLite from. No file is opened.</summary>
internal sealed class SqliteDesign : IDesignTimeDbContextFactory<SqliteUnknotDb>
{
    public SqliteUnknotDb CreateDbContext(string[] args) => new(SqliteFile.Options("design.db"));
}

/// <summary>What dotnet-ef makes migrations of PostgreSQL from. No server is asked.</summary>
internal sealed class PostgresDesign : IDesignTimeDbContextFactory<PostgresUnknotDb>
{
    public PostgresUnknotDb CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<PostgresUnknotDb>().UseNpgsql("Host=design").Options);
}
