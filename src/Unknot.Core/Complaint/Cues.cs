namespace Unknot.Core.Complaint;

/// <summary>What the words around a phrase say of it.</summary>
internal enum Cue
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It makes it worse.</summary>
    Worse,

    /// <summary>It makes it better.</summary>
    Better,

    /// <summary>It does not do the one or the other.</summary>
    Denied,
}

/// <summary>"Worse when typing", "heat helps": the nearest such word within the same part, up to a turn of the sentence.</summary>
internal static class Cues
{
    /// <summary>For each word, what the nearest cue says; of two as near, the one before.</summary>
    public static Cue[] Nearest(Word[] words, bool[] denied, IReadOnlyList<Match> matches)
    {
        bool[] within = new bool[words.Length];
        foreach (Match match in matches)
        {
            Array.Fill(within, true, match.First, match.Length);
        }

        int[] distance = new int[words.Length];
        Cue[] nearest = new Cue[words.Length];
        Array.Fill(distance, int.MaxValue);
        Spread(words, denied, within, distance, nearest, [.. Enumerable.Range(0, words.Length)]);
        Spread(words, denied, within, distance, nearest, [.. Enumerable.Range(0, words.Length).Reverse()]);
        return nearest;
    }

    private static void Spread(Word[] words, bool[] denied, bool[] within, int[] distance, Cue[] nearest, int[] order)
    {
        Cue cue = Cue.None;
        int steps = 0;
        foreach (int i in order)
        {
            if (words[i].IsMark || (words[i].Lexeme.IsTurn && !within[i]))
            {
                cue = Cue.None;
            }
            else if (!within[i] && words[i].Lexeme.Cue is var own and not Cue.None)
            {
                (cue, steps) = (denied[i] ? Cue.Denied : own, 0);
            }

            if (cue is not Cue.None && steps < distance[i])
            {
                (distance[i], nearest[i]) = (steps, cue);
            }

            steps++;
        }
    }
}
