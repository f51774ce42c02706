using Unknot.Content.Yaml;
using Unknot.Core.Knowledge;

namespace Unknot.Content.Kinds;

/// <summary><c>instruments.yaml</c>: questionnaires and measures.</summary>
internal static class InstrumentsFile
{
    internal static (Catalogue<Instrument> Instruments, InstrumentAdvice Advice, ChangeRule Change, ReturnsRule Returns, TensionRule Tension, ActivityRule Activity, SameSpotRule SameSpot) Read(MapReader map) => (
        map.Catalogue("instruments", One, instrument => instrument.Id),
        new(map.Texts("recommended_core"), map.Text("why_core"), WrittenRules.List(map, "reading")),
        map.Map("change", one => new ChangeRule(one.Number("least_points"), one.Number("least_share"), one.Whole("mean_days"), one.Text("instrument"))),
        map.Map("returns", one => new ReturnsRule(one.Whole("least"), one.Whole("most"), one.Number("chance"), one.Text("instrument"), one.Texts("sources"))),
        map.Map("tension", one => new TensionRule(one.Texts("scopes"), one.Whole("least_days"), one.Whole("block_days"), one.Whole("draws"), one.Texts("sources"))),
        map.Map("activity", one => new ActivityRule(one.Whole("every_days"), one.Text("instrument"), one.Texts("sources"))),
        map.Map("same_spot", one => new SameSpotRule(one.Whole("returns"), one.Text("cause_first"), one.Text("compensation"), one.Text("instrument"), one.Texts("sources"))));

    private static Instrument One(MapReader map) => new(
        map.Text("id"), map.Text("name"), map.TextOrNull("score"), map.TextOrNull("use_rule"), map.Text("licence"), map.Word("embed", Vocabularies.Embeds), map.Texts("sources"))
    {
        Items = map.TextOrNull("items"),
        Form = map.MapOrNull("form", one => new InstrumentForm(
            one.Text("ask"),
            one.Catalogue("items", item => new FormItem(item.Text("id"), item.Text("text")), item => item.Id),
            one.Catalogue("options", option => new FormOption(option.Text("id"), option.Text("text"), option.Whole("points")), option => option.Id))),
        Recall = map.TextOrNull("recall"),
        AskEvery = map.TextOrNull("ask_every"),
        ImportantChange = map.TextOrNull("mcid"),
        DetectableChange = map.TextOrNull("mdc"),
        Cut = map.TextOrNull("cut"),
        Reliability = map.TextOrNull("reliability"),
        Loinc = map.TextOrNull("loinc"),
        Note = map.TextOrNull("note"),
    };
}
