using Unknot.Content.Lint;
using Unknot.Content.Lint.Rules;
using Unknot.Core.Knowledge;

namespace Unknot.Tests.Content.Lint;

public sealed class OfferedInstrumentsCanBePutTests
{
    [Fact]
    public void An_offer_without_items_is_told() => new OfferedInstrumentsCanBePut().ShouldFind(In("K6", instrument => instrument with { Form = null }), "K6");

    [Fact]
    public void Items_whose_owner_gave_no_leave_are_told() => new OfferedInstrumentsCanBePut().ShouldFind(In("K6", instrument => instrument with { Embed = "ask" }), "K6");

    [Fact]
    public void Answers_that_score_alike_are_told() => new OfferedInstrumentsCanBePut().ShouldFind(
        In("K6", instrument => instrument with { Form = instrument.Form! with { Options = new(instrument.Form.Options.Select(option => option with { Points = 1 }), option => option.Id) } }), "K6");

    [Fact]
    public void The_content_that_ships_is_clean() => new OfferedInstrumentsCanBePut().ShouldFindNothing(Planted.Nothing);

    private static LintInput In(string id, Func<Instrument, Instrument> change) => Planted.In(all => all with { Instruments = all.Instruments.Change(id, change, instrument => instrument.Id) });
}
