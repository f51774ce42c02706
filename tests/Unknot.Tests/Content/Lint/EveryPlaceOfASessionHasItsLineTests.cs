using Unknot.Content.Lint;
using Unknot.Content.Lint.Rules;
using Unknot.Core.Knowledge;

namespace Unknot.Tests.Content.Lint;

public sealed class EveryPlaceOfASessionHasItsLineTests
{
    [Fact]
    public void A_place_where_nothing_is_said_is_told() => new EveryPlaceOfASessionHasItsLine().ShouldFind(In(lines => lines.Where(line => line.At != SaidAt.End)), "End");

    [Fact]
    public void Two_lines_at_one_place_are_told() => new EveryPlaceOfASessionHasItsLine().ShouldFind(In(lines => lines.Append(lines[0])), "Release");

    [Fact]
    public void The_content_that_ships_is_clean() => new EveryPlaceOfASessionHasItsLine().ShouldFindNothing(Planted.Nothing);

    private static LintInput In(Func<IReadOnlyList<SaidLine>, IEnumerable<SaidLine>> change) =>
        Planted.In(all => all with { Session = all.Session with { Lines = [.. change(all.Session.Lines)] } });
}
