using Unknot.Core.Knowledge;

namespace Unknot.Core.Triage;

/// <summary>What is known of a person's age. Where nothing is known, every age is possible.</summary>
public static class Ages
{
    private const int Oldest = 120;

    /// <summary>The age a person may have by what was answered.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="answers">The answers.</param>
    /// <returns>From the least to the most [years]; null when nothing is known of it.</returns>
    public static Span? Of(KnowledgeBase kb, TriageAnswers answers) =>
        Range(kb, answers) is { From: null, To: null } ? null : new Span(Range(kb, answers).From ?? 0, Range(kb, answers).To ?? Oldest);

    /// <summary>Whether the age was said, as a number or as a group the content still has; "rather not say" is such a group.</summary>
    internal static bool Said(KnowledgeBase kb, TriageAnswers answers) => answers.Age is not null || (answers.AgeGroup is { } group && kb.RedFlags.AgeGroups.Has(group));

    /// <summary>Whether a flag's age bounds leave it to be asked.</summary>
    internal static bool MayConcern(KnowledgeBase kb, TriageAnswers answers, Flag flag) => Range(kb, answers).MayLieWithin(flag.AgeMin, flag.AgeMax);

    /// <summary>Whether the person is certainly at most so old [years].</summary>
    internal static bool IsAtMost(KnowledgeBase kb, TriageAnswers answers, int years) => Range(kb, answers).To <= years;

    private static AgeGroup Range(KnowledgeBase kb, TriageAnswers answers) => answers switch
    {
        { Age: int age } => new("", "", age, age),
        { AgeGroup: string id } when kb.RedFlags.AgeGroups.TryGet(id, out AgeGroup? group) => group,
        _ => new("", "", null, null),
    };
}
