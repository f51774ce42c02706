using System.Collections.Immutable;
using Unknot.Content.Cases;
using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;
using Unknot.Core.Triage;

namespace Unknot.Content.Lint.Rules;

/// <summary>A flag nobody is asked cannot stop anybody: a case that expects one has to answer what leads to it.</summary>
public sealed class CasesAnswerWhatOpensTheirFlag : LintRule
{
    /// <inheritdoc/>
    public override string Question => "Does every case that expects a flag answer yes to it, and to what opens it?";

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(LintInput input) =>
        from one in input.Written
        where one.Scored.Expect.Flags.Count > 0
        let read = one.Read()
        where !one.Scored.Expect.Flags.Any(flag => IsReached(input.Knowledge, read, flag))
        select new Problem(
            one.Where,
            $"nothing in the case '{one.Scored.Id}' leads to {string.Join(" or ", one.Scored.Expect.Flags)}; under 'flags' answer it yes or unsure, and a gate question that opens it, or tick a fact that does");

    private static bool IsReached(KnowledgeBase knowledge, Case read, string flag) => knowledge.RedFlags.Gate.Has(flag)
        ? IsAffirmed(read.Triage.Gate, flag)
        : IsAffirmed(read.Triage.Flags, flag) && (IsRaisedOtherwise(knowledge, flag) || IsOpened(knowledge.RedFlags, read.Triage, flag) || IsDirect(knowledge, read, flag));

    /// <summary>By the complaint's own words, or by what the diary says.</summary>
    private static bool IsRaisedOtherwise(KnowledgeBase knowledge, string flag) => knowledge.RedFlags.Flags[flag].AskWhen is not AskWhen.Intake;

    private static bool IsOpened(RedFlags content, TriageAnswers answers, string flag) =>
        content.Gate.Any(gate => gate.Opens.Contains(flag) && IsAffirmed(answers.Gate, gate.Id))
        || content.Facts.Any(fact => fact.Opens.Contains(flag) && (answers.Facts?.Contains(fact.Id) ?? false));

    private static bool IsDirect(KnowledgeBase knowledge, Case read, string flag) =>
        knowledge.RedFlags.Direct.Any(scope => scope.Value.Contains(flag) && Scopes.Share(knowledge, [scope.Key], read.Places));

    private static bool IsAffirmed(ImmutableSortedDictionary<string, Answer> answers, string id) => answers.TryGetValue(id, out Answer answer) && answer is not Answer.No;
}
