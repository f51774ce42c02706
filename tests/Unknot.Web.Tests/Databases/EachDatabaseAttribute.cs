using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace Unknot.Web.Tests.Databases;

/// <summary>Runs a theory on each database. With <c>UNKNOT_QUICK=1</c> PostgreSQL is left out, and said to be.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class EachDatabaseAttribute : DataAttribute
{
    private static string? WhyNoServer => Environment.GetEnvironmentVariable("UNKNOT_QUICK") == "1" ? "UNKNOT_QUICK=1 leaves PostgreSQL out." : null;

    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) => new(
    [
        new TheoryDataRow(DatabaseKind.Sqlite),
        new TheoryDataRow(DatabaseKind.Postgres) { Skip = WhyNoServer },
    ]);

    public override bool SupportsDiscoveryEnumeration() => true;
}
