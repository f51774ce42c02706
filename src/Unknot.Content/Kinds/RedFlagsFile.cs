using Unknot.Content.Yaml;
using Unknot.Core.Knowledge;

namespace Unknot.Content.Kinds;

/// <summary><c>redflags.yaml</c>: what is asked before any muscle is named, and what a yes does.</summary>
internal static class RedFlagsFile
{
    internal static RedFlags Read(MapReader map)
    {
        Gate gate = map.Map("gate", GatePart.Read);
        (int of, string prompt) = map.Map("cluster", one => (one.Whole("of"), one.Text("prompt")));
        Numbers numbers = map.Map("emergency_numbers", EmergencyPart.Read);
        return new()
        {
            ActionTexts = map.Keyed("action_text", (texts, key) => texts.Text(key)),
            Flags = map.Catalogue("flags", FlagPart.Read, flag => flag.Id),
            AgeGroups = gate.AgeGroups,
            Gate = gate.Questions,
            Screens = gate.Screens,
            Facts = gate.Facts,
            Direct = gate.Direct,
            Felt = map.Catalogue("felt", FeltPart.Read, rule => rule.Id),
            GateVerify = gate.Verify,
            Modifiers = map.Catalogue("care_modifiers", ModifierPart.Read, modifier => modifier.Id),
            AskAgain = map.Map("ask_again", one => new AskAgain(one.Texts("short_set"), one.Whole("pain_rise"), one.Whole("every_days"), one.Whole("new_gate_after_hours"))),
            ClusterOf = of,
            ClusterPrompt = prompt,
            EmergencyNumbers = numbers.ByCountry,
            UnknownCountry = numbers.Unknown,
            Beneath = numbers.Beneath,
            NumberSources = numbers.Sources,
            NumbersChecked = numbers.Checked,
            CrisisLines = map.List("crisis_lines", EmergencyPart.Line),
            Rules = WrittenRules.List(map, "rules"),
        };
    }
}
