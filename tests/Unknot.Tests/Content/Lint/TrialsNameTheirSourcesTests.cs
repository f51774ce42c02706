using Unknot.Content.Lint;
using Unknot.Content.Lint.Rules;
using Unknot.Core.Forecasting;

namespace Unknot.Tests.Content.Lint;

public sealed class TrialsNameTheirSourcesTests
{
    [Fact]
    public void A_figure_of_nobody_is_told() => new TrialsNameTheirSources().ShouldFind(
        In(protocol => protocol with { Published = [.. protocol.Published.Select(figure => figure with { Source = "NOBODY1999" })] }), "NOBODY1999");

    [Fact]
    public void A_protocol_that_does_not_say_why_is_told() => new TrialsNameTheirSources().ShouldFind(In(protocol => protocol with { Why = null }), "'why'");

    [Fact]
    public void Content_without_what_speaks_against_it_is_told() =>
        new TrialsNameTheirSources().ShouldFind(Planted.Nothing with { Trials = [.. Planted.Nothing.Trials.Where(protocol => protocol.Role == TrialRole.Calibration)] }, "against");

    [Fact]
    public void The_content_that_ships_is_clean() => new TrialsNameTheirSources().ShouldFindNothing(Planted.Nothing);

    private static LintInput In(Func<Protocol, Protocol> change) => Planted.Nothing with { Trials = [.. Planted.Nothing.Trials.Select((protocol, i) => i == 0 ? change(protocol) : protocol)] };
}
