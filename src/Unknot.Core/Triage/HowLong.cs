using System.Collections.Immutable;
using Unknot.Core.Knowledge;

namespace Unknot.Core.Triage;

/// <summary>How long a flag stands: from all that was ever answered of a complaint to the answers that count now.</summary>
public static class HowLong
{
    /// <summary>The answers that count.</summary>
    /// <param name="kb">The content: the gate, and the hours after which a new one counts.</param>
    /// <param name="record">What was told of the complaint.</param>
    /// <param name="person">What was answered of the person: age, facts, care modifiers, findings.</param>
    /// <returns>The same, with gate, flags, what was cleared, what was raised and the words that did. Reading it again gives the same: nothing but an answer or a record changes it.</returns>
    /// <remarks>
    /// A yes or not sure stands until it is corrected or cleared by having been seen; a later no takes nothing back, a later "not sure" does not weaken a yes.
    /// What was cleared stands again with the next yes or not sure. To a gate question a complete new gate counts that was begun so many hours after the last yes: its no lets that yes go.
    /// An emergency is no fallback of the gate, so no new gate takes one back.
    /// </remarks>
    public static TriageAnswers Read(KnowledgeBase kb, ComplaintRecord record, TriageAnswers person)
    {
        Dictionary<Guid, DateTimeOffset> complete = CompleteRounds(kb, record.Gate);
        TimeSpan after = TimeSpan.FromHours(kb.RedFlags.AskAgain.NewGateAfterHours);
        ILookup<string, DatedAnswer> gate = record.Gate.ToLookup(answer => answer.Question, StringComparer.Ordinal);
        ILookup<string, DatedAnswer> flags = record.Flags.ToLookup(answer => answer.Question, StringComparer.Ordinal);
        Dictionary<string, DateTimeOffset> cleared = Cleared(record, id => gate[id].Concat(flags[id]));
        RaisedFlag[] open = [.. record.Raised.Where(raise => !flags[raise.Flag].Any(answer => answer.At >= raise.At))];
        HashSet<string> raised = [.. open.Select(raise => raise.Flag)];
        return person with
        {
            Gate = gate.ToImmutableSortedDictionary(one => one.Key, one => OfGate([.. one], complete, after), StringComparer.Ordinal),
            Flags = flags.Select(one => (one.Key, Value: OfFlag([.. one], cleared.TryGetValue(one.Key, out DateTimeOffset at) ? at : null)))
                .Where(one => !raised.Contains(one.Key) || (one.Value is not Answer.No && !cleared.ContainsKey(one.Key)))
                .ToImmutableSortedDictionary(one => one.Key, one => one.Value, StringComparer.Ordinal),
            Cleared = cleared.Keys.ToImmutableSortedSet(StringComparer.Ordinal),
            Raised = raised.ToImmutableSortedSet(StringComparer.Ordinal),
            OpenedByWords = open.Where(raise => raise.Words.Count > 0).GroupBy(raise => raise.Flag, StringComparer.Ordinal)
                .ToImmutableSortedDictionary(one => one.Key, one => one.SelectMany(raise => raise.Words).Distinct().ToImmutableArray(), StringComparer.Ordinal),
        };
    }

    /// <summary>The walks through the gate that answered every question of it, and when they began.</summary>
    private static Dictionary<Guid, DateTimeOffset> CompleteRounds(KnowledgeBase kb, IReadOnlyList<DatedAnswer> gate) => gate
        .Where(answer => answer.Round is not null).GroupBy(answer => answer.Round!.Value)
        .Where(round => kb.RedFlags.Gate.All(question => round.Any(answer => answer.Question == question.Id)))
        .ToDictionary(round => round.Key, round => round.Min(answer => answer.At));

    private static Answer OfGate(IReadOnlyCollection<DatedAnswer> answers, Dictionary<Guid, DateTimeOffset> complete, TimeSpan after)
    {
        DateTimeOffset? lastYes = answers.Where(IsYes).Max(answer => (DateTimeOffset?)answer.At);
        bool letGo = answers.Any(answer => !IsYes(answer) && answer.Round is { } round && complete.TryGetValue(round, out DateTimeOffset begun) && begun - lastYes >= after);
        return letGo ? Answer.No : Gravest(answers);
    }

    /// <summary>After a record of having been seen only what was answered since counts, where anything was.</summary>
    private static Answer OfFlag(IReadOnlyCollection<DatedAnswer> answers, DateTimeOffset? cleared)
    {
        DatedAnswer[] since = [.. answers.Where(answer => answer.At > cleared)];
        return Gravest(since.Length > 0 ? since : answers);
    }

    /// <summary>What was seen to, by when; not what was answered yes or not sure again since.</summary>
    private static Dictionary<string, DateTimeOffset> Cleared(ComplaintRecord record, Func<string, IEnumerable<DatedAnswer>> answersTo) => record.Seen
        .SelectMany(seen => seen.Flags.Select(flag => (Flag: flag, At: seen.RecordedAt)))
        .GroupBy(one => one.Flag, StringComparer.Ordinal)
        .Select(one => (Flag: one.Key, At: one.Max(seen => seen.At)))
        .Where(one => !answersTo(one.Flag).Any(answer => IsYes(answer) && answer.At > one.At))
        .ToDictionary(one => one.Flag, one => one.At, StringComparer.Ordinal);

    private static Answer Gravest(IReadOnlyCollection<DatedAnswer> answers) =>
        answers.Any(answer => answer.Answer is Answer.Yes) ? Answer.Yes : answers.Any(IsYes) ? Answer.Unsure : Answer.No;

    private static bool IsYes(DatedAnswer answer) => answer.Answer is not Answer.No;
}
