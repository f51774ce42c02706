using Unknot.Core.Knowledge;

namespace Unknot.Content.Lint.Rules;

/// <summary>What flags, gate, facts and modifiers name.</summary>
internal static class TriageReferences
{
    public static IEnumerable<Reference> Of(RedFlags triage, KnowledgeBase knowledge) =>
    [
        .. triage.Flags.SelectMany(Of),
        .. triage.Gate.SelectMany(question => $"redflags/gate/questions/{question.Id}".Names("opens", Named.Flag, question.Opens)),
        .. triage.Screens.SelectMany(screen => $"redflags/gate/screens/{screen.Id}".Names("holds", Named.GatePart, screen.Holds)),
        .. triage.Facts.SelectMany(Of),
        .. triage.Direct.SelectMany(direct => "redflags/gate/direct".Names(direct.Key, Named.Flag, direct.Value)),
        .. triage.Felt.SelectMany(rule => Of(rule, knowledge)),
        .. triage.Modifiers.SelectMany(Of),
        .. "redflags/emergency_numbers".Names("sources", Named.Source, triage.NumberSources),
        .. triage.CrisisLines.SelectMany(line => $"redflags/crisis_lines/{line.Country}".Names("sources", Named.Source, line.Sources)),
        .. "redflags/ask_again".Names("short_set", Named.Flag, triage.AskAgain.ShortSet),
        .. References.OfRules("redflags/rules", triage.Rules, knowledge),
    ];

    private static IEnumerable<Reference> Of(Flag flag)
    {
        string entry = $"redflags/flags/{flag.Id}";
        return
        [
            .. entry.Names("action", Named.ActionText, flag.Action),
            .. entry.Names("upgrade/with_any", Named.Flag, flag.Upgrade?.WithAny ?? []),
            .. entry.Names("sources", Named.Source, flag.Sources),
        ];
    }

    private static IEnumerable<Reference> Of(Fact fact)
    {
        string entry = $"redflags/gate/facts/{fact.Id}";
        return
        [
            .. entry.Names("opens", Named.Flag, fact.Opens),
            .. entry.Names("sets", Named.Modifier, fact.Sets),
            .. entry.Names("same", Named.Modifier, fact.Same),
            .. entry.Names("follow_up/instead_of", Named.Modifier, fact.FollowUp?.InsteadOf),
        ];
    }

    private static IEnumerable<Reference> Of(FeltRule rule, KnowledgeBase knowledge)
    {
        string entry = $"redflags/felt/{rule.Id}";
        return
        [
            .. entry.Names("opens", Named.Flag, rule.Opens),
            .. entry.Names("qualities", Named.Quality, rule.Qualities),
            .. entry.Names("at", Named.Region, rule.At),
            .. entry.Names("from", Named.Region, rule.From),
            .. entry.Names("past", Named.Region, rule.Past),
            .. References.Cited(entry, rule.Sources, knowledge),
        ];
    }

    private static IEnumerable<Reference> Of(CareModifier modifier)
    {
        string entry = $"redflags/care_modifiers/{modifier.Id}";
        return
        [
            .. entry.Names("block", Named.Movement, modifier.Block),
            .. entry.Names("block_after_mid_term", Named.Movement, modifier.BlockAfterMidTerm),
            .. entry.Names("swap", Named.Movement, modifier.Swap.Keys),
            .. entry.Names("swap", Named.Movement, modifier.Swap.Values),
            .. entry.Names("soft", Named.MovementOrPhase, modifier.Soft.Keys),
        ];
    }
}
