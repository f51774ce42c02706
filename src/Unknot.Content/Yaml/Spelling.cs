namespace Unknot.Content.Yaml;

/// <summary>Guesses what a misspelt word was meant to be.</summary>
public static class Spelling
{
    /// <summary>The known word nearest to another, if one is near enough to be what was meant.</summary>
    /// <param name="word">What was written.</param>
    /// <param name="known">What could have been meant.</param>
    /// <returns>The nearest, or null.</returns>
    public static string? Nearest(string word, IEnumerable<string> known)
    {
        int allowed = Math.Max(1, word.Length / 3);
        string? nearest = null;
        foreach (string candidate in known)
        {
            if (Math.Abs(candidate.Length - word.Length) > allowed)
            {
                continue;
            }

            int distance = Distance(word, candidate);
            if (distance < allowed || (distance == allowed && nearest is null))
            {
                (nearest, allowed) = (candidate, distance);
            }
        }

        return nearest;
    }

    /// <summary>A remedy: the nearest known word, or all of them where there are few.</summary>
    /// <param name="word">What was written.</param>
    /// <param name="known">What could have been meant.</param>
    /// <returns>A half sentence that follows a semicolon.</returns>
    public static string Remedy(string word, IReadOnlyCollection<string> known) =>
        Nearest(word, known) is { } nearest ? $"did you mean '{nearest}'?"
        : known.Count is > 0 and <= 40 ? "known here: " + string.Join(", ", known.Order(StringComparer.Ordinal))
        : "it is not known here: take it out, or correct it";

    private static int Distance(string a, string b)
    {
        // Edits with swapped neighbours counted once (optimal string alignment): typing slips are often swaps.
        int[,] cost = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++)
        {
            cost[i, 0] = i;
        }

        for (int j = 0; j <= b.Length; j++)
        {
            cost[0, j] = j;
        }

        for (int i = 1; i <= a.Length; i++)
        {
            for (int j = 1; j <= b.Length; j++)
            {
                int change = char.ToUpperInvariant(a[i - 1]) == char.ToUpperInvariant(b[j - 1]) ? 0 : 1;
                cost[i, j] = Math.Min(Math.Min(cost[i - 1, j] + 1, cost[i, j - 1] + 1), cost[i - 1, j - 1] + change);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    cost[i, j] = Math.Min(cost[i, j], cost[i - 2, j - 2] + 1);
                }
            }
        }

        return cost[a.Length, b.Length];
    }
}
