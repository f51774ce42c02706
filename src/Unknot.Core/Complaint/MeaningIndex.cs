using Unknot.Core.Knowledge;

namespace Unknot.Core.Complaint;

/// <summary>What people mean and what opens a flag, with ids turned into numbers: a meaning's number is its place in the content, so it stands after all it builds upon.</summary>
internal sealed class MeaningIndex
{
    private readonly PhraseBook<int> _phrases;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <param name="words">The content.</param>
    /// <param name="stems">Numbers the stems of all phrases.</param>
    /// <param name="vocabulary">Takes up the stems of all phrases.</param>
    public MeaningIndex(Words words, StemNumbers stems, HashSet<string> vocabulary)
    {
        _phrases = new(stems);
        Meanings = [.. words.Meanings];
        for (int i = 0; i < Meanings.Length; i++)
        {
            _numbers[Meanings[i].Id] = i;
            foreach (string phrase in Meanings[i].Phrases)
            {
                vocabulary.UnionWith(_phrases.Add(phrase, i));
            }
        }

        Rules = [.. Meanings.Select(meaning => Numbered(meaning.When))];
        Flags = [.. words.Flags.Select(flag => (flag.Flag, Numbered(flag.When)))];
    }

    /// <summary>The meanings.</summary>
    public Meaning[] Meanings { get; }

    /// <summary>The rules of each meaning.</summary>
    public NumberedRule[][] Rules { get; }

    /// <summary>The rules of each flag.</summary>
    public (string Flag, NumberedRule[] Rules)[] Flags { get; }

    /// <summary>All that is said, of every meaning, whatever overlaps.</summary>
    public List<Mention>[] Find(Word[] words)
    {
        List<Mention>[] said = [.. Meanings.Select(_ => new List<Mention>())];
        PhraseBook<int>.Search phrases = _phrases.In(words);
        for (int first = 0; first < words.Length; first++)
        {
            foreach ((int meaning, int last) in phrases.At(first))
            {
                said[meaning].Add(new(first, last));
            }
        }

        return said;
    }

    private NumberedRule[] Numbered(IReadOnlyList<WordRule> rules) => [.. rules.Select(rule => new NumberedRule(rule, [.. rule.Parts.Select(Numbers)], Numbers(rule.Unless)))];

    // An id that the content lacks is told of by the lint; here it is never said.
    private int[] Numbers(IReadOnlyList<string> ids) => [.. ids.Where(_numbers.ContainsKey).Select(id => _numbers[id])];
}

/// <summary>A rule with its meanings by number.</summary>
internal sealed record NumberedRule(WordRule Rule, int[][] Parts, int[] Unless);
