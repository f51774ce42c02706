using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace Unknot.Web.Tests.Databases;

/// <summary>Runs a theory on each database. With <c>UNKNOT_QUICK=1</c> PostgreSQL is left out, and said to be.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class EachDatabaseAttribute : DataAttribute
{
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) => new(
    [
        new TheoryDataRow(DatabaseKind.Sqlite),
        new TheoryDataRow(DatabaseKind.Postgres) { Skip = OnServerAttribute.WhyNot },
    ]);

    public override bool SupportsDiscoveryEnumeration() => true;
}
