using Unknot.Content.Yaml;
using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Lint.Rules;

/// <summary>An entry that names what does not exist has lost its meaning, and some code would fall over it.</summary>
public sealed class NamesExist : LintRule
{
    private const string FindingPrefix = "finding:";

    /// <inheritdoc/>
    public override string Question => "Does everything that the content names exist in it?";

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(LintInput input)
    {
        Dictionary<Named, HashSet<string>> known = Enum.GetValues<Named>().ToDictionary(kind => kind, kind => Names(kind, input.Knowledge).ToHashSet(StringComparer.Ordinal));
        return
            from reference in References.All(input.Knowledge)
            where !known[reference.To].Contains(reference.Name)
            select input.At(reference.Path, $"there is no {reference.To.Word().Replace('_', ' ')} '{reference.Name}'; {Spelling.Remedy(reference.Name, known[reference.To])}");
    }

    private static IEnumerable<string> Names(Named kind, KnowledgeBase knowledge) => kind switch
    {
        Named.Region or Named.Muscle or Named.Partner or Named.SelfRelease or Named.CareGroup or Named.Guide or Named.Scope => OfTheBody(kind, knowledge),
        Named.Movement or Named.MovementOrPhase or Named.Equipment or Named.SessionRule or Named.Contraindicator => OfTheLibrary(kind, knowledge),
        Named.Flag or Named.Modifier or Named.ActionText or Named.GatePart => OfTriage(kind, knowledge.RedFlags),
        Named.Cause or Named.Tag or Named.Question or Named.StressWords or Named.WorkstationPart => OfTheDay(kind, knowledge.Exposure),
        Named.Aggravator or Named.Easer or Named.Quality or Named.Limit => OfWords(kind, knowledge.Words),
        Named.Source => knowledge.Sources.Ids,
        Named.Statement => knowledge.Statements.Ids,
        Named.Instrument => knowledge.Instruments.Ids,
        _ => knowledge.PoseMetrics.Ids,
    };

    private static IEnumerable<string> OfTheBody(Named kind, KnowledgeBase knowledge) => kind switch
    {
        Named.Region => knowledge.Regions.Ids,
        Named.Muscle => knowledge.Muscles.Ids,
        Named.Partner => knowledge.Muscles.Ids.Concat(knowledge.SupportGroups.Ids),
        Named.SelfRelease => knowledge.SelfReleases.Ids,
        Named.CareGroup => knowledge.CareGroups.Ids,
        Named.Guide => knowledge.Guides.Ids,
        _ => knowledge.RedFlags.Flags.SelectMany(flag => flag.Scopes),
    };

    private static IEnumerable<string> OfTheLibrary(Named kind, KnowledgeBase knowledge) => kind switch
    {
        Named.Movement => knowledge.Movements.Ids,
        Named.MovementOrPhase => knowledge.Movements.Ids.Concat(Enum.GetValues<Phase>().Select(phase => phase.Word())),
        Named.Equipment => knowledge.Equipment.Ids,
        Named.SessionRule => knowledge.Session.Rules.Ids,
        _ => [.. knowledge.RedFlags.Flags.Ids, .. knowledge.RedFlags.Facts.Ids, .. knowledge.RedFlags.Modifiers.Ids, .. knowledge.Findings.Ids.Select(id => FindingPrefix + id)],
    };

    private static IEnumerable<string> OfTriage(Named kind, RedFlags triage) => kind switch
    {
        Named.Flag => triage.Flags.Ids,
        Named.Modifier => triage.Modifiers.Ids,
        Named.ActionText => triage.ActionTexts.Keys,
        _ => ["age", "facts", "direct", .. triage.Gate.Ids],
    };

    private static IEnumerable<string> OfTheDay(Named kind, ExposureContent exposure) => kind switch
    {
        Named.Cause => exposure.Causes.Ids,
        Named.Tag => exposure.Tags.Ids,
        Named.Question => exposure.Questions.Ids,
        Named.StressWords => exposure.Stress.Words.Keys,
        _ => exposure.Workstation.Sections.Ids,
    };

    private static IEnumerable<string> OfWords(Named kind, Words words) => kind switch
    {
        Named.Aggravator => words.Aggravators.Ids,
        Named.Easer => words.Easers.Ids,
        Named.Quality => words.Qualities.Ids,
        _ => words.Limits.Ids,
    };
}
