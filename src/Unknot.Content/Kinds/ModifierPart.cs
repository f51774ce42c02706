using Unknot.Content.Yaml;
using Unknot.Core.Knowledge;

namespace Unknot.Content.Kinds;

/// <summary>One care modifier.</summary>
internal static class ModifierPart
{
    internal static CareModifier Read(MapReader map) => new()
    {
        Id = map.Text("id"),
        Ask = map.Text("ask"),
        AskWhen = map.Word("ask_when", Vocabularies.ModifierAskWhens, "fact"),
        SetByAgeMax = map.Has("set_when") ? map.Map("set_when", one => one.Whole("age_max")) : null,
        Change = map.Text("change"),
        Block = map.TextsOrNone("block"),
        BlockAfterMidTerm = map.TextsOrNone("block_after_mid_term"),
        Swap = map.KeyedOrNone("swap", (swap, movement) => swap.Text(movement)),
        Soft = map.KeyedOrNone("soft", (soft, movement) => soft.Text(movement)),
        Verify = map.Verify(),
    };
}
