using Unknot.Core.Knowledge;

namespace Unknot.Core.Triage;

/// <summary>The safety questions before any muscle is named: which are still open, and how the pages lay them out.</summary>
public static class Gate
{
    /// <summary>What the age group is called where questions have ids.</summary>
    public const string Age = "age";

    /// <summary>What the health list is called where questions have ids.</summary>
    public const string Facts = "facts";

    /// <summary>What the direct flags of the marked regions are called on a screen.</summary>
    public const string Direct = "direct";

    /// <summary>What is still to be asked, in order.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="answers">What was answered; what has an answer is not asked again.</param>
    /// <param name="marked">The places of the complaint.</param>
    /// <returns>
    /// Age, gate questions, facts, direct flags, opened flags by urgency, and last what the ticked facts lead to: care modifiers change only what is offered, so nobody is asked them who is stopped here.
    /// Empty as soon as a flag stands at emergency.
    /// </returns>
    public static IReadOnlyList<TriageQuestion> ToAsk(KnowledgeBase kb, TriageAnswers answers, IReadOnlyCollection<Place> marked)
    {
        IReadOnlyList<StandingFlag> standing = Standing.Of(kb, answers, marked);
        if (standing.Any(flag => flag.Urgency is Urgency.Emergency && flag.Because is not Because.Fallback))
        {
            return [];
        }

        RedFlags content = kb.RedFlags;
        List<TriageQuestion> open = [];
        if (!Ages.Said(kb, answers))
        {
            open.Add(new(TriageAsk.Age, Age));
        }

        open.AddRange(content.Gate.Where(question => !answers.Gate.ContainsKey(question.Id)).Select(question => new TriageQuestion(TriageAsk.Gate, question.Id)));
        if (answers.Facts is null)
        {
            open.Add(new(TriageAsk.Facts, Facts));
        }

        IReadOnlySet<string> here = Scopes.Of(kb, marked);
        List<Flag> direct = DirectFlags(kb, answers, here);
        IEnumerable<Flag> flags = direct.Concat(OpenedFlags(kb, answers, here).Except(direct));
        open.AddRange(flags.Where(flag => !answers.Flags.ContainsKey(flag.Id)).Select(flag => new TriageQuestion(TriageAsk.Flag, flag.Id)));
        if (Assessment.UrgencyAt(standing, here) < Urgency.SameDay)
        {
            open.AddRange(CareModifiers.ToAsk(kb, answers));
        }

        return open;
    }

    /// <summary>The pages of the gate as the content lays them out, whether answered or not, so that a page can be gone back to.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="answers">What was answered: age leaves out direct flags that cannot concern the person.</param>
    /// <param name="marked">The places of the complaint: they decide the direct flags.</param>
    /// <returns>One after the other; what they open follows after the last of them, by <see cref="ToAsk"/>.</returns>
    public static IReadOnlyList<GatePage> Screens(KnowledgeBase kb, TriageAnswers answers, IReadOnlyCollection<Place> marked)
    {
        List<Flag> direct = DirectFlags(kb, answers, Scopes.Of(kb, marked));
        return [.. kb.RedFlags.Screens.Select(screen => Page(kb, screen, direct))];
    }

    /// <summary>The questions of the gate whose answer opened some flags.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="answers">What was answered.</param>
    /// <param name="flags">The ids of the flags.</param>
    /// <returns>Those answered yes or not sure, in the order of the content; none of those that have been cleared up since.</returns>
    public static IReadOnlyList<GateQuestion> WhatOpened(KnowledgeBase kb, TriageAnswers answers, IReadOnlyCollection<string> flags) =>
        [.. kb.RedFlags.Gate.Where(question => Opens(answers, question.Id) && question.Opens.Any(flags.Contains))];

    /// <summary>The ticks of the health list that opened some flags.</summary>
    /// <param name="kb">The content.</param>
    /// <param name="answers">What was answered.</param>
    /// <param name="flags">The ids of the flags.</param>
    /// <returns>In the order of the list.</returns>
    public static IReadOnlyList<Fact> TicksThatOpened(KnowledgeBase kb, TriageAnswers answers, IReadOnlyCollection<string> flags) =>
        [.. CareModifiers.Ticked(kb, answers).Where(fact => fact.Opens.Any(flags.Contains))];

    private static bool Opens(TriageAnswers answers, string question) =>
        answers.Gate.TryGetValue(question, out Answer answer) && answer is not Answer.No && !answers.Cleared.Contains(question);

    /// <summary>The flags asked without any gate answer because a marked region has their scope, most urgent first.</summary>
    private static List<Flag> DirectFlags(KnowledgeBase kb, TriageAnswers answers, IReadOnlySet<string> here)
    {
        HashSet<string> ids = [.. kb.RedFlags.Direct.Where(scope => here.Contains(scope.Key)).SelectMany(scope => scope.Value)];
        return [.. MostUrgentFirst(kb, ids).Where(flag => flag.AskWhen is AskWhen.Intake && Ages.MayConcern(kb, answers, flag))];
    }

    /// <summary>The flags that a yes or not sure at the gate, a ticked fact or words open, and those that were raised.</summary>
    private static IEnumerable<Flag> OpenedFlags(KnowledgeBase kb, TriageAnswers answers, IReadOnlySet<string> here)
    {
        HashSet<string> ids = [.. CareModifiers.Ticked(kb, answers).SelectMany(fact => fact.Opens)];
        foreach (GateQuestion question in kb.RedFlags.Gate.Where(question => Opens(answers, question.Id)))
        {
            ids.UnionWith(question.Opens);
        }

        HashSet<string> askable = [.. ids.Where(id => kb.RedFlags.Flags[id].AskWhen is AskWhen.Intake)];
        askable.UnionWith(answers.OpenedByWords.Keys);
        askable.UnionWith(answers.Raised);
        return MostUrgentFirst(kb, askable)
            .Where(flag => Ages.MayConcern(kb, answers, flag) && (flag.Urgency > Urgency.SeeProfessional || Scopes.Share(flag.Scopes, here)));
    }

    /// <summary>In the order of the content within one urgency: the sort is stable.</summary>
    private static IEnumerable<Flag> MostUrgentFirst(KnowledgeBase kb, HashSet<string> ids) =>
        kb.RedFlags.Flags.Where(flag => ids.Contains(flag.Id)).OrderByDescending(flag => flag.Urgency);

    private static GatePage Page(KnowledgeBase kb, GateScreen screen, List<Flag> direct)
    {
        bool holdsDirect = screen.Holds.Contains(Direct);
        return new()
        {
            Id = screen.Id,
            Age = screen.Holds.Contains(Age) ? [.. kb.RedFlags.AgeGroups] : [],
            Questions = [.. screen.Holds.Where(kb.RedFlags.Gate.Has).Select(id => kb.RedFlags.Gate[id])],
            Facts = screen.Holds.Contains(Facts) ? [.. kb.RedFlags.Facts.Where(fact => !fact.AskedWithEquipment)] : [],
            Flags = holdsDirect ? [.. direct.Where(flag => flag.Urgency > Urgency.SeeProfessional)] : [],
            TickList = holdsDirect ? [.. direct.Where(flag => flag.Urgency <= Urgency.SeeProfessional)] : [],
        };
    }
}
