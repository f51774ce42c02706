using Unknot.Content.Yaml;
using Unknot.Core.Knowledge;

namespace Unknot.Content.Kinds;

/// <summary><c>regions.yaml</c>: the regions of the body map and where pressure may be put.</summary>
internal static class RegionsFile
{
    internal static (Catalogue<Region> Regions, PressureRules Pressure) Read(MapReader map) =>
        (map.Catalogue("regions", One, region => region.Code), Pressure(map));

    private static Region One(MapReader map) => new(
        map.Text("code"), map.Word("view", Vocabularies.Views), map.Bool("paired"), map.Text("label"), map.Texts("scopes"), map.Texts("adjacent"), map.Bool("across", false),
        map.Word("pressable", Vocabularies.Pressable), map.Texts("lay"));

    private static PressureRules Pressure(MapReader map)
    {
        IReadOnlyDictionary<string, IReadOnlyList<string>> areas = map.Keyed("prone_areas", (list, key) => list.Texts(key));
        Catalogue<WrittenRule> rules = WrittenRules.List(map, "rules");
        return map.Map("pressure", groups =>
        {
            (IReadOnlyList<string> Regions, string Why) never = groups.Map("no_self_pressure", one => (one.Texts("regions"), one.Text("why")));
            (IReadOnlyList<string> Regions, int Ceiling, string Why) gentle = groups.Map("gentle_pressure_only", one => (one.Texts("regions"), one.Whole("never_above"), one.Text("why")));
            (IReadOnlyList<string> Regions, int Ceiling, IReadOnlyList<string> Flags, string Why) screened = groups.Map(
                "pressure_after_chest_screen", one => (one.Texts("regions"), one.Whole("never_above"), one.Texts("flags"), one.Text("why")));
            (IReadOnlyList<string> Regions, WrittenRule Why) gun = groups.Map(
                "never_massage_gun", one => (one.Texts("regions"), new WrittenRule("never_massage_gun", one.Text("why"), one.Texts("sources"))));
            return new PressureRules(never.Regions, never.Why, gentle.Regions, gentle.Ceiling, screened.Regions, screened.Ceiling, screened.Flags, gun.Regions, areas)
            {
                GentleOnlyWhy = gentle.Why,
                ChestScreenWhy = screened.Why,
                NeverMassageGunWhy = gun.Why,
                Rules = rules,
            };
        });
    }
}
