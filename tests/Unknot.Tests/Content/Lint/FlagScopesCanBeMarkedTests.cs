using Unknot.Content.Lint.Rules;

namespace Unknot.Tests.Content.Lint;

public sealed class FlagScopesCanBeMarkedTests
{
    [Fact]
    public void A_flag_with_a_scope_of_no_region_is_told() =>
        new FlagScopesCanBeMarked().ShouldFind(Planted.InFlag("RF54", flag => flag with { Scopes = ["elbow"] }), "RF54");

    [Fact]
    public void Direct_flags_of_a_scope_of_no_region_are_told() =>
        new FlagScopesCanBeMarked().ShouldFind(Planted.InTriage(triage => triage with { Direct = new Dictionary<string, IReadOnlyList<string>>(triage.Direct) { ["elbow"] = ["RF54"] } }), "elbow");

    [Fact]
    public void The_content_that_ships_is_clean() => new FlagScopesCanBeMarked().ShouldFindNothing(Planted.Nothing);
}
