using Unknot.Core.Knowledge;
using Unknot.Core.Triage;
using Unknot.Tests.Content;

namespace Unknot.Tests.Triage;

/// <summary>Answers in the order a test tells them.</summary>
internal static class Said
{
    internal static KnowledgeBase Kb => Shipped.Content.Knowledge;

    internal static TriageAnswers Nothing => TriageAnswers.None;

    /// <summary>A complete gate with nothing to report, of somebody of 40.</summary>
    internal static TriageAnswers NothingToReport { get; } = new TriageAnswers { AgeGroup = "from_16", Facts = [] }.No([.. Kb.RedFlags.Gate.Select(question => question.Id)]);

    internal static Place[] At(params string[] places) => [.. places.Select(text => Place.TryParse(text, Kb.Regions, out Place place) ? place : throw new ArgumentException(text))];

    internal static TriageAnswers Yes(this TriageAnswers answers, params string[] ids) => answers.With(Answer.Yes, ids);

    internal static TriageAnswers Unsure(this TriageAnswers answers, params string[] ids) => answers.With(Answer.Unsure, ids);

    internal static TriageAnswers No(this TriageAnswers answers, params string[] ids) => answers.With(Answer.No, ids);

    /// <summary>With a no to all that is still asked of somebody who is marked there.</summary>
    internal static TriageAnswers AllNo(this TriageAnswers answers, params string[] places)
    {
        while (answers.Asked(places) is { Length: > 0 } asked)
        {
            answers = answers.No(asked);
        }

        return answers;
    }

    internal static TriageAnswers Ticked(this TriageAnswers answers, params string[] facts) => answers with { Facts = [.. facts] };

    internal static TriageAnswers Cleared(this TriageAnswers answers, params string[] ids) => answers with { Cleared = [.. ids] };

    internal static TriageAnswers ReadOf(this TriageAnswers answers, string flag, params string[] words) =>
        answers with { OpenedByWords = answers.OpenedByWords.SetItem(flag, [.. words]) };

    internal static TriageAnswers With(this TriageAnswers answers, Answer answer, params string[] ids)
    {
        foreach (string id in ids)
        {
            answers =
                Kb.RedFlags.Gate.Has(id) ? answers with { Gate = answers.Gate.SetItem(id, answer) }
                : Kb.RedFlags.Flags.Has(id) ? answers with { Flags = answers.Flags.SetItem(id, answer) }
                : Kb.RedFlags.Modifiers.Has(id) ? answers with { Modifiers = answers.Modifiers.SetItem(id, answer) }
                : Kb.Findings.Has(id) ? answers with { Findings = answers.Findings.SetItem(id, answer) }
                : throw new ArgumentException(id);
        }

        return answers;
    }

    internal static Verdict Verdict(this TriageAnswers answers, params string[] places) => Assessment.Of(Kb, answers, At(places));

    internal static string[] Asked(this TriageAnswers answers, params string[] places) => [.. Gate.ToAsk(Kb, answers, At(places)).Select(question => question.Id)];

    internal static string[] Standing(this TriageAnswers answers, params string[] places) => [.. answers.Verdict(places).Flags.Select(flag => flag.Id)];
}
