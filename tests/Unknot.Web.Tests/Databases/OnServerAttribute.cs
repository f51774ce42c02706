using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace Unknot.Web.Tests.Databases;

/// <summary>Runs a theory on PostgreSQL alone. With <c>UNKNOT_QUICK=1</c> it is left out, and said to be.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OnServerAttribute : DataAttribute
{
    internal static string? WhyNot => Environment.GetEnvironmentVariable("UNKNOT_QUICK") == "1" ? "UNKNOT_QUICK=1 leaves PostgreSQL out." : null;

    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker)
        => new([new TheoryDataRow(DatabaseKind.Postgres) { Skip = WhyNot }]);

    public override bool SupportsDiscoveryEnumeration() => true;
}
