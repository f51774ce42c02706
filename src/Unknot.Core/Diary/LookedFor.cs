using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Unknot.Core.Diary;

/// <summary>Words that somebody looks for in what was written: found whatever their case, accents and width, and inside longer words. Never changes.</summary>
public sealed class LookedFor
{
    /// <summary>How many words are looked at; what comes after them is passed over.</summary>
    public const int MostWords = 10;

    // Up to the end of the Latin letters with accents: what most notes are made of is looked up and not worked out.
    private static readonly ImmutableArray<string> s_latin = [.. Enumerable.Range(0, 0x250).Select(value => Folded(new Rune(value)))];

    private readonly string[] _words;

    private LookedFor(string[] words) => _words = words;

    /// <summary>Whether there is no word to look for, and so nothing to be found.</summary>
    public bool IsNothing => _words.Length == 0;

    /// <summary>Reads what is looked for.</summary>
    /// <param name="text">Any text, its words apart by white space.</param>
    /// <returns>Its first ten words.</returns>
    public static LookedFor Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new([.. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => Fold(word, null)).Where(word => word.Length > 0).Distinct(StringComparer.Ordinal).Take(MostWords)]);
    }

    /// <summary>Whether a text holds every word.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>True where all stand in it, in any order; false where there is no word to look for.</returns>
    public bool IsIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        // Where nothing can be folded but case, there is nothing to make.
        string folded = Ascii.IsValid(text) ? text : Fold(text, null);
        return !IsNothing && Array.TrueForAll(_words, word => folded.Contains(word, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Where the first of the words stands.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>The characters from its first to behind its last, as the text has them; empty where no word stands in it.</returns>
    public Range FirstIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<int> from = [];
        string folded = Fold(text, from);
        (int At, int Length) first = _words.Select(word => (At: folded.IndexOf(word, StringComparison.Ordinal), word.Length)).Where(found => found.At >= 0).DefaultIfEmpty((0, 0)).Min();
        return from[first.At]..from[first.At + first.Length];
    }

    /// <summary>A text in small letters without accents; where asked, with where in the text each of its characters begins, and the text's end behind the last.</summary>
    private static string Fold(string text, List<int>? from)
    {
        StringBuilder folded = new(text.Length);
        int at = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            string letters = rune.Value < s_latin.Length ? s_latin[rune.Value] : Folded(rune);
            folded.Append(letters);
            from?.AddRange(Enumerable.Repeat(at, letters.Length));
            at += rune.Utf16SequenceLength;
        }

        from?.Add(text.Length);
        return folded.ToString();
    }

    // What is no character folds to itself; asking for its parts would throw.
    private static string Folded(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherNotAssigned ? rune.ToString() : string.Concat(rune.ToString().Normalize(NormalizationForm.FormKD).EnumerateRunes()
        .Where(part => Rune.GetUnicodeCategory(part) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format)).Select(part => WithoutStroke(Rune.ToLowerInvariant(part))));

    /// <summary>Letters that are written apart without an accent to take off (Unicode gives them no decomposition).</summary>
    private static string WithoutStroke(Rune letter) => letter.Value switch
    {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'đ' or 'ð' => "d",
        'ł' => "l",
        'ı' => "i",
        '’' or '‘' => "'",
        _ => letter.ToString(),
    };
}
