namespace Unknot.Core.Complaint;

/// <summary>Parts a text into clauses: at every mark, at words that turn the sentence, and at an "and" that begins something new.</summary>
internal static class Clauses
{
    /// <summary>For each word the number of its clause.</summary>
    public static int[] Of(Word[] words)
    {
        int[] clause = new int[words.Length];
        int number = 0;
        for (int i = 0; i < words.Length; i++)
        {
            number += words[i].IsMark || words[i].Lexeme.IsTurn || words[i].Raw == "then" || Begins(words, i) ? 1 : 0;
            clause[i] = number;
            number += words[i].IsMark ? 1 : 0;
        }

        return clause;
    }

    /// <summary>Whether an "and" here begins something new: "and now", "and my".</summary>
    public static bool Begins(Word[] words, int i) =>
        words[i].Raw == "and" && i + 1 < words.Length && (Grammar.NewStart.Contains(words[i + 1].Raw) || Grammar.Articles.Contains(words[i + 1].Before));
}
