using Unknot.Core.Knowledge;

namespace Unknot.Content.Lint.Rules;

/// <summary>What regions and the rules of pressing name.</summary>
internal static class RegionReferences
{
    public static IEnumerable<Reference> Of(KnowledgeBase knowledge)
    {
        PressureRules pressure = knowledge.Pressure;
        return
        [
            .. knowledge.Regions.SelectMany(Of),
            .. "regions/pressure/no_self_pressure".Names("regions", Named.Region, pressure.NoSelfPressure),
            .. "regions/pressure/gentle_pressure_only".Names("regions", Named.Region, pressure.GentleOnly),
            .. "regions/pressure/pressure_after_chest_screen".Names("regions", Named.Region, pressure.AfterChestScreen),
            .. "regions/pressure/pressure_after_chest_screen".Names("flags", Named.Flag, pressure.ChestScreen),
            .. "regions/pressure/never_massage_gun".Names("regions", Named.Region, pressure.NeverMassageGun),
            .. pressure.ProneAreas.SelectMany(area => "regions/prone_areas".Names(area.Key, Named.Region, area.Value)),
            .. References.OfRules("regions/pressure", [pressure.NeverMassageGunWhy], knowledge),
            .. References.OfRules("regions/rules", pressure.Rules, knowledge),
        ];
    }

    private static IEnumerable<Reference> Of(Region region)
    {
        string entry = $"regions/{region.Code}";
        return [.. entry.Names("adjacent", Named.Region, region.Adjacent), .. entry.Names("scopes", Named.Scope, region.Scopes)];
    }
}
