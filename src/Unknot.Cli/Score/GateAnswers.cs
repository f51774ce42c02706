using Unknot.Content.Cases;
using Unknot.Core.Knowledge;
using Unknot.Core.Triage;

namespace Unknot.Cli.Score;

/// <summary>A person who answers every safety question from a case. What the case does not mention is a no.</summary>
internal static class GateAnswers
{
    /// <summary>Answers page after page until no question is open: the gate, what it opens, and what that opens.</summary>
    internal static TriageAnswers Of(KnowledgeBase knowledge, Case says, Case knows)
    {
        TriageAnswers answers = says.Triage with { Age = knows.Triage.Age };
        while (Gate.ToAsk(knowledge, answers, says.Places) is { Count: > 0 } page)
        {
            answers = page.Aggregate(answers, (so, question) => Answered(knowledge, so, question, knows.Triage));
        }

        return answers;
    }

    private static TriageAnswers Answered(KnowledgeBase knowledge, TriageAnswers answers, TriageQuestion question, TriageAnswers knows) => question.Kind switch
    {
        TriageAsk.Age => answers with { AgeGroup = knowledge.RedFlags.AgeGroups.First(group => group.From is null && group.To is null).Id },
        TriageAsk.Gate => answers with { Gate = answers.Gate.SetItem(question.Id, GateAnswer(knowledge, question.Id, knows)) },
        TriageAsk.Facts => answers with { Facts = knows.Facts ?? [] },
        TriageAsk.Modifier => answers with { Modifiers = answers.Modifiers.SetItem(question.Id, knows.Modifiers.GetValueOrDefault(question.Id, Answer.No)) },
        TriageAsk.FollowUp => knows.PregnancyWeek is { } week
            ? answers with { PregnancyWeek = week }
            : answers with { PregnancyOption = knowledge.RedFlags.Facts[question.Id].FollowUp!.Unanswered },
        _ => answers with { Flags = answers.Flags.SetItem(question.Id, knows.Flags.GetValueOrDefault(question.Id, Answer.No)) },
    };

    /// <summary>A gate question that is not mentioned is a yes where it alone leads to a flag the case affirms: who has the sign says so where it is asked after.</summary>
    private static Answer GateAnswer(KnowledgeBase knowledge, string gate, TriageAnswers knows) =>
        knows.Gate.TryGetValue(gate, out Answer said) ? said
        : knowledge.RedFlags.Gate[gate].Opens.Any(flag => IsAffirmed(flag, knows) && !IsOpenedOtherwise(knowledge, flag, knows)) ? Answer.Yes
        : Answer.No;

    private static bool IsAffirmed(string flag, TriageAnswers knows) => knows.Flags.TryGetValue(flag, out Answer answer) && answer is not Answer.No;

    private static bool IsOpenedOtherwise(KnowledgeBase knowledge, string flag, TriageAnswers knows) =>
        knowledge.RedFlags.Gate.Any(gate => gate.Opens.Contains(flag) && knows.Gate.TryGetValue(gate.Id, out Answer said) && said is not Answer.No)
        || knowledge.RedFlags.Direct.Values.Any(direct => direct.Contains(flag));
}
