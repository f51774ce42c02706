using Microsoft.EntityFrameworkCore;

namespace Unknot.Store;

/// <summary>The same, in one SQLite file.</summary>
internal sealed class SqliteUnknotDb(DbContextOptions<SqliteUnknotDb> options) : UnknotDb(options);
