namespace Unknot.Core.Complaint;

/// <summary>Reads the flags that words open: first what is meant, where and by whom; then the content's rules over it, and how alike it is to the content's examples. Words never say no.</summary>
internal static class FlagReader
{
    /// <summary>The flags, in the order of the content, each with the words that opened it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Its words.</param>
    /// <param name="index">The content.</param>
    /// <param name="figures">Figures of speech in it.</param>
    /// <param name="age">The person's age [years], where it is known from elsewhere.</param>
    public static (IReadOnlyList<ReadWord> Flags, IReadOnlyList<Mention> Heard) Read(string text, Word[] words, WordIndex index, IEnumerable<Match> figures, int? age)
    {
        SaidMeanings said = SaidMeanings.Of(words, index, figures, age);
        List<ReadWord> flags = [];
        List<Mention> heard = [];
        Alike alike = index.Likeness.Of(words, said);
        foreach ((string flag, NumberedRule[] rules) in index.Meanings.Flags)
        {
            IReadOnlyList<Mention>? ruled = index.Likeness.Allows(flag, alike) ? FirstOf(rules, said) : null;
            if ((ruled ?? index.Likeness.Opens(flag, alike)) is { } where)
            {
                flags.Add(new(flag, Quote.Of(text, words, where)));
                heard.AddRange(where);
            }
        }

        return (flags, heard);
    }

    private static IReadOnlyList<Mention>? FirstOf(NumberedRule[] rules, SaidMeanings said)
    {
        foreach (NumberedRule rule in rules)
        {
            if (said.First(rule) is { } where)
            {
                return where;
            }
        }

        return null;
    }
}
