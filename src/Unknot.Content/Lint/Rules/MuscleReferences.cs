using Unknot.Core.Knowledge;

namespace Unknot.Content.Lint.Rules;

/// <summary>What muscles and the lists beside them name.</summary>
internal static class MuscleReferences
{
    public static IEnumerable<Reference> Of(KnowledgeBase knowledge) =>
    [
        .. knowledge.Muscles.SelectMany(Of),
        .. knowledge.Patterns.SelectMany(Of),
        .. knowledge.Guides.SelectMany(Of),
        .. References.OfRules("self-release", [knowledge.PressTest], knowledge),
        .. References.OfRules("statements/gaps", knowledge.Gaps, knowledge),
        .. knowledge.Statements.SelectMany(statement => $"statements/{statement.Id}".Names("sources", Named.Source, statement.Sources)),
    ];

    private static IEnumerable<Reference> Of(Muscle muscle)
    {
        string entry = $"muscles/{muscle.Id}";
        return
        [
            .. entry.Names("runs/sources", Named.Source, muscle.Runs.Sources),
            .. muscle.TriggerPoints.SelectMany(point => Of(point, $"{entry}/trigger_points/{point.Id}")),
            .. entry.Names("qualities", Named.Quality, muscle.Qualities),
            .. entry.Names("aggravators", Named.Aggravator, muscle.Aggravators),
            .. entry.Names("easers", Named.Easer, muscle.Easers),
            .. entry.Names("limits", Named.Limit, muscle.Limits),
            .. entry.Names("desk_causes", Named.Aggravator, muscle.DeskCauses),
            .. entry.Names("exposure_tags", Named.Tag, muscle.ExposureTags),
            .. entry.Names("weak_partner", Named.Partner, muscle.WeakPartners),
            .. entry.Names("tight_partner", Named.Muscle, muscle.TightPartners),
            .. entry.Names("travels_with", Named.Muscle, muscle.TravelsWith),
            .. muscle.LookAlikes.SelectMany(likeness => entry.Names($"look_alikes/{likeness.What}/flags", Named.Flag, likeness.Flags)),
            .. muscle.Crowds is { } crowds ? [.. entry.Names("crowds/flags", Named.Flag, crowds.Flags), .. entry.Names("crowds/sources", Named.Source, crowds.Sources)] : (IEnumerable<Reference>)[],
            .. entry.Names("self_release", Named.SelfRelease, muscle.SelfRelease),
            .. muscle.Movements.SelectMany(phase => entry.Names($"movements/{phase.Key.Word()}", Named.Movement, phase.Value)),
            .. entry.Names("movements/extra", Named.Movement, muscle.Extra),
            .. entry.Names("loads_itself_because", Named.Movement, muscle.LoadsItselfBecause.Keys),
            .. entry.Names("guide", Named.Guide, muscle.Guide),
            .. entry.Names("care_group", Named.CareGroup, muscle.CareGroup),
            .. entry.Names("sources", Named.Source, muscle.Sources),
        ];
    }

    private static IEnumerable<Reference> Of(TriggerPoint point, string entry) =>
    [
        .. entry.Names("at", Named.Region, point.At),
        .. entry.Names("zones/primary", Named.Region, point.Primary),
        .. entry.Names("zones/spill", Named.Region, point.Spill),
    ];

    private static IEnumerable<Reference> Of(Pattern pattern)
    {
        string entry = $"patterns/{pattern.Id}";
        return [.. entry.Names("tight", Named.Muscle, pattern.Tight), .. entry.Names("weak", Named.Partner, pattern.Weak), .. entry.Names("sources", Named.Source, pattern.Sources)];
    }

    private static IEnumerable<Reference> Of(Guide guide)
    {
        string entry = $"guides/{guide.Id}";
        return [.. entry.Names("statement", Named.Statement, guide.Statement), .. entry.Names("sources", Named.Source, guide.Sources)];
    }
}
