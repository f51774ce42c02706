using Microsoft.EntityFrameworkCore;

namespace Unknot.Store;

/// <summary>The same, on a PostgreSQL server.</summary>
internal sealed class PostgresUnknotDb(DbContextOptions<PostgresUnknotDb> options) : UnknotDb(options);
