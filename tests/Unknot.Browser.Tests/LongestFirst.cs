using Xunit.Sdk;
using Xunit.v3;

[assembly: TestCollectionOrderer(typeof(Unknot.Browser.Tests.LongestFirst))]

namespace Unknot.Browser.Tests;

/// <summary>Begins with the two classes whose tests take longest one after the other, so that nobody waits for them at the end.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    private static readonly string[] s_long = [$"{nameof(EveryPage)} ", $"{nameof(TheFigure)} "];

    /// <inheritdoc/>
    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(IReadOnlyCollection<TTestCollection> testCollections)
        where TTestCollection : ITestCollection =>
        [.. testCollections.OrderByDescending(collection => Array.Exists(s_long, name => collection.TestCollectionDisplayName.Contains($".{name}", StringComparison.Ordinal)))];
}
