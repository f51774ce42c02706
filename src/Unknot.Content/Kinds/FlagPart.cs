using Unknot.Content.Yaml;
using Unknot.Core.Knowledge;

namespace Unknot.Content.Kinds;

/// <summary>One red flag.</summary>
internal static class FlagPart
{
    internal static Flag Read(MapReader map)
    {
        Urgency urgency = map.Word("urgency", Vocabularies.Urgencies);
        return new()
        {
            Id = map.Text("id"),
            Scopes = map.Texts("scope"),
            Urgency = urgency,
            Action = map.TextOrNull("action"),
            AskWhen = map.Word("ask_when", Vocabularies.AskWhens, AskWhen.Intake),
            Ask = map.Text("ask"),
            Plainer = map.Text("plainer"),
            Beyond = map.TextOrNull("beyond"),
            Why = map.Text("why"),
            Upgrade = map.MapOrNull("upgrade", one => new Upgrade(one.Texts("with_any"), one.Word("to", Vocabularies.Urgencies))),
            Blocks = map.Word("blocks", Vocabularies.Blocks, null) ?? DefaultOf(urgency),
            AgeMin = map.WholeOrNull("age_min"),
            AgeMax = map.WholeOrNull("age_max"),
            Trigger = map.TextOrNull("trigger"),
            Diary = map.MapOrNull("diary", Trigger),
            Sources = map.Texts("sources"),
            Note = map.TextOrNull("note"),
            Verify = map.Verify(),
        };
    }

    private static DiaryTrigger Trigger(MapReader map) => new(
        map.WholeOrNull("not_lower_after_days"),
        map.MapOrNull("returns", one => new ReturnsTrigger(one.Whole("times"), one.Whole("in_days"), one.Whole("kept_of_7"))),
        map.NumberOrNull("mean_up_by"));

    private static Blocks DefaultOf(Urgency urgency) => urgency switch
    {
        Urgency.Emergency => Blocks.All,
        Urgency.SameDay => Blocks.Area,
        Urgency.SeeProfessional => Blocks.GentleOnly,
        _ => Blocks.None,
    };
}
