namespace Unknot.Web.Tests.Databases;

/// <summary>The databases that every store test runs on.</summary>
public enum DatabaseKind
{
    Sqlite,
    Postgres,
}
