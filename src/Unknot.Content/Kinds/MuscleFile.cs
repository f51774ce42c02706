using Unknot.Content.Yaml;
using Unknot.Core.Knowledge;

namespace Unknot.Content.Kinds;

/// <summary><c>muscles/ID.yaml</c>: one muscle.</summary>
internal static class MuscleFile
{
    private static readonly Phase[] s_phases = [Phase.Stretch, Phase.Release, Phase.Strengthen, Phase.Retrain];

    internal static Muscle Read(MapReader map)
    {
        (IReadOnlyDictionary<Phase, IReadOnlyList<string>> phases, IReadOnlyList<string> extra) = map.Map("movements", Movements);
        return new()
        {
            Id = map.Text("id"),
            Name = map.Text("name"),
            Plain = map.Text("plain"),
            Codes = map.Map("ids", Codes),
            Runs = map.Map("runs", one => new Course(one.Text("from"), one.Text("to"), one.Texts("sources"), one.Verify())),
            Role = map.Texts("role"),
            DeskRole = map.Text("desk_role"),
            TriggerPoints = map.List("trigger_points", Point),
            Qualities = map.Texts("qualities"),
            Says = map.Texts("says"),
            Aggravators = map.Texts("aggravators"),
            Easers = map.Texts("easers"),
            Limits = map.Texts("limits"),
            DeskCauses = map.Texts("desk_causes"),
            Notes = map.KeyedOrNone("notes", (notes, key) => notes.Text(key)),
            ExposureTags = map.Texts("exposure_tags"),
            WeakPartners = map.Texts("weak_partner"),
            NoWeakPartnerBecause = map.TextOrNull("no_weak_partner_because"),
            TightPartners = map.Texts("tight_partner"),
            TravelsWith = map.Texts("travels_with"),
            LookAlikes = map.List("look_alikes", one => new LookAlike(one.Text("what"), one.Text("tell"), one.TextsOrNone("flags"))),
            Crowds = map.MapOrNull("crowds", one => new Crowding(one.Text("what"), one.Text("feels"), one.Texts("flags"), one.Texts("sources"))),
            SelfRelease = map.Text("self_release"),
            Movements = phases,
            Extra = extra,
            LoadsItselfBecause = map.KeyedOrNone("loads_itself_because", (reasons, key) => reasons.Text(key)),
            Guide = map.Text("guide"),
            CareGroup = map.Text("care_group"),
            Sources = map.Texts("sources"),
            PatternStatus = map.Word("pattern_status", Vocabularies.PatternStatuses),
        };
    }

    private static MuscleCodes Codes(MapReader map) => new(
        map.Text("fma"), map.Word("fma_sure", Vocabularies.CodeSures), map.TextOrNull("snomed"), map.Word("snomed_sure", Vocabularies.CodeSures));

    private static TriggerPoint Point(MapReader map)
    {
        (IReadOnlyList<string> primary, IReadOnlyList<string> spill) = map.Map("zones", zones => (zones.Texts("primary"), zones.Texts("spill")));
        return new(map.Text("id"), map.Text("where"), map.TextOrNull("exactly"), map.Text("at"), map.Word("self_press", Vocabularies.YesNo), primary, spill);
    }

    private static (IReadOnlyDictionary<Phase, IReadOnlyList<string>> Phases, IReadOnlyList<string> Extra) Movements(MapReader map)
    {
        Dictionary<Phase, IReadOnlyList<string>> phases = [];
        foreach (Phase phase in s_phases)
        {
            IReadOnlyList<string> ids = map.Texts(Vocabularies.Phases.WordFor(phase));
            if (ids.Count > 0)
            {
                phases[phase] = ids;
            }
        }

        return (phases, map.Texts("extra"));
    }
}
