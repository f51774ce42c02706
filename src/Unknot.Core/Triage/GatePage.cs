using Unknot.Core.Knowledge;

namespace Unknot.Core.Triage;

/// <summary>One page of the gate, in the order it is read.</summary>
public sealed record GatePage
{
    /// <summary>The id of its screen.</summary>
    public required string Id { get; init; }

    /// <summary>The age groups to choose from; empty when age is not asked here.</summary>
    public required IReadOnlyList<AgeGroup> Age { get; init; }

    /// <summary>Gate questions: yes, not sure or no each.</summary>
    public required IReadOnlyList<GateQuestion> Questions { get; init; }

    /// <summary>The health list, one tick list with "none of these"; empty when it is not asked here.</summary>
    public required IReadOnlyList<Fact> Facts { get; init; }

    /// <summary>Direct flags with an answer each: emergency and same day.</summary>
    public required IReadOnlyList<Flag> Flags { get; init; }

    /// <summary>Direct flags in one tick list with "none of these": a tick is a yes, and what is not ticked is stored as a no.</summary>
    public required IReadOnlyList<Flag> TickList { get; init; }

    /// <summary>How many answers the page asks for; a tick list is one.</summary>
    public int Answers => Math.Min(Age.Count, 1) + Questions.Count + Math.Min(Facts.Count, 1) + Flags.Count + Math.Min(TickList.Count, 1);

    /// <summary>A page of what is open of the gate itself: age, its questions, the health list.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="open">What is open.</param>
    /// <returns>Null when nothing of it is.</returns>
    public static GatePage? OfWhatIsOpen(KnowledgeBase kb, IReadOnlyList<TriageQuestion> open)
    {
        GatePage page = new()
        {
            Id = "open",
            Age = open.Any(question => question.Kind is TriageAsk.Age) ? [.. kb.RedFlags.AgeGroups] : [],
            Questions = [.. open.Where(question => question.Kind is TriageAsk.Gate).Select(question => kb.RedFlags.Gate[question.Id])],
            Facts = open.Any(question => question.Kind is TriageAsk.Facts) ? [.. kb.RedFlags.Facts.Where(fact => !fact.AskedWithEquipment)] : [],
            Flags = [],
            TickList = [],
        };
        return page.Answers > 0 ? page : null;
    }

    /// <summary>Whether everything on it has an answer.</summary>
    /// <param name="answers">What was answered.</param>
    /// <returns>True when the page may be passed.</returns>
    public bool IsAnswered(TriageAnswers answers) =>
        (Age.Count == 0 || answers.Age is not null || Age.Any(group => group.Id == answers.AgeGroup))
        && Questions.All(question => answers.Gate.ContainsKey(question.Id))
        && (Facts.Count == 0 || answers.Facts is not null)
        && Flags.Concat(TickList).All(flag => answers.Flags.ContainsKey(flag.Id));
}
