using System.Numerics;

namespace Unknot.Core.Complaint;

/// <summary>Mends slips of spelling in words of five letters and more: one slip, from eight letters on two. A slip is a letter too many, too few, another one, or two that changed places; never in the first letter.</summary>
/// <remarks>A word that the content itself uses is right as it stands, so that "night" is not mended to "tight".</remarks>
internal sealed class Spelling
{
    private const int ShortestLetters = 5;
    private const int TwoSlipsFromLetters = 8;
    private const int Short = 32;
    private readonly HashSet<string> _known;
    private readonly ILookup<char, (string Stem, uint Letters)> _vocabulary;

    /// <param name="vocabulary">Stems that may be meant.</param>
    /// <param name="known">Stems of words that are no slips.</param>
    public Spelling(IReadOnlyCollection<string> vocabulary, IEnumerable<string> known)
    {
        _known = new(known, StringComparer.Ordinal);
        _known.UnionWith(vocabulary);
        _vocabulary = vocabulary.Where(stem => stem.Length >= ShortestLetters - 1).ToLookup(stem => stem[0], stem => (stem, Letters(stem)));
    }

    /// <summary>The stem that was meant: the word's own when it is known, or when nothing or more than one thing is as near.</summary>
    public string Mend(Lexeme word)
    {
        if (word.Raw.Length < ShortestLetters || _known.Contains(word.Stem) || word.Stem.Length < ShortestLetters - 1)
        {
            return word.Stem;
        }

        int most = word.Raw.Length >= TwoSlipsFromLetters && word.Stem.Length >= TwoSlipsFromLetters - 1 ? 2 : 1;
        uint letters = Letters(word.Stem);
        string best = word.Stem;
        int least = most + 1;
        foreach ((string stem, uint theirs) in _vocabulary[word.Stem[0]])
        {
            if (Math.Abs(stem.Length - word.Stem.Length) > most || BitOperations.PopCount(letters ^ theirs) > 2 * most)
            {
                continue;
            }

            int slips = Slips(word.Stem, stem);
            if (slips < least)
            {
                (best, least) = (stem, slips);
            }
            else if (slips == least && slips <= most)
            {
                best = word.Stem;
            }
        }

        return least <= most ? best : word.Stem;
    }

    /// <summary>Which letters occur, as bits; others than a–z share six bits.</summary>
    private static uint Letters(string stem)
    {
        uint letters = 0;
        foreach (char letter in stem)
        {
            letters |= 1u << (letter is >= 'a' and <= 'z' ? letter - 'a' : 26 + (letter % 6));
        }

        return letters;
    }

    /// <summary>The optimal string alignment distance.</summary>
    private static int Slips(string one, string other)
    {
        int width = other.Length + 1;
        Span<int> room = width <= Short ? stackalloc int[3 * Short] : new int[3 * width];
        Span<int> twoBack = room[..width];
        Span<int> back = room.Slice(width, width);
        Span<int> row = room.Slice(2 * width, width);
        for (int j = 0; j < width; j++)
        {
            back[j] = j;
        }

        for (int i = 1; i <= one.Length; i++)
        {
            row[0] = i;
            for (int j = 1; j <= other.Length; j++)
            {
                int change = one[i - 1] == other[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1] + 1, back[j] + 1), back[j - 1] + change);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    row[j] = Math.Min(row[j], twoBack[j - 2] + 1);
                }
            }

            Span<int> free = twoBack;
            twoBack = back;
            back = row;
            row = free;
        }

        return back[other.Length];
    }
}
