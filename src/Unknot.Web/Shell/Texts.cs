using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text;

namespace Unknot.Web.Shell;

/// <summary>Every word a page says, by key, from <c>Shell/Text.resx</c>.</summary>
/// <param name="pseudo">Whether to print letters with accents, half as long again: tests see by it what is hard-coded or too narrow.</param>
public sealed class Texts(bool pseudo = false)
{
    // Read once: a page asks for some dozens of them, and the resource manager looks each one up anew.
    private static readonly Dictionary<string, string> s_words = Read();

    /// <summary>A text without gaps.</summary>
    /// <param name="key">A key of the resource file.</param>
    /// <exception cref="KeyNotFoundException">The file has no such key: a page names it wrongly.</exception>
    public string this[string key] => Dress(s_words.TryGetValue(key, out string? words)
        ? words
        : throw new KeyNotFoundException($"Shell/Text.resx has no text '{key}'."));

    /// <summary>A text with its gaps filled.</summary>
    /// <param name="key">A key of the resource file.</param>
    /// <param name="gaps">What stands for {0}, {1} …</param>
    public string this[string key, params object?[] gaps] => string.Format(CultureInfo.InvariantCulture, this[key], gaps);

    /// <summary>The text for one or for several: the keys <c>….one</c> and <c>….many</c>, with the number as {0}; for none <c>….zero</c> where there is one.</summary>
    /// <param name="key">The key without its ending.</param>
    /// <param name="count">How many.</param>
    /// <returns>The text.</returns>
    public string Count(string key, int count) => this[count == 0 && s_words.ContainsKey(key + ".zero") ? key + ".zero" : count == 1 ? key + ".one" : key + ".many", count];

    private static Dictionary<string, string> Read()
    {
        using Stream stream = typeof(Texts).Assembly.GetManifestResourceStream("Unknot.Web.Shell.Text.resources")!;
        using ResourceReader reader = new(stream);
        return reader.Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!, StringComparer.Ordinal);
    }

    private string Dress(string words)
    {
        if (!pseudo)
        {
            return words;
        }

        StringBuilder dressed = new("⟦");
        bool inGap = false;
        foreach (char letter in words)
        {
            inGap = letter == '{' || (inGap && letter != '}');
            dressed.Append(inGap ? letter : Accented(letter));
        }

        return dressed.Append('·', words.Length / 2).Append('⟧').ToString();
    }

    private static char Accented(char letter) => letter switch
    {
        'a' => 'á',
        'e' => 'é',
        'i' => 'í',
        'o' => 'ó',
        'u' => 'ú',
        'A' => 'Á',
        'E' => 'É',
        'I' => 'Í',
        'O' => 'Ó',
        'U' => 'Ú',
        'n' => 'ñ',
        'y' => 'ÿ',
        _ => letter,
    };
}
