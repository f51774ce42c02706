using System.Diagnostics.CodeAnalysis;

namespace Unknot.Content.Yaml;

/// <summary>The words a key may hold, and what each stands for.</summary>
/// <typeparam name="T">What they stand for.</typeparam>
public sealed class Vocabulary<T>
{
    // A handful of words each: looking through them beats a dictionary, which would be compiled anew for every kind of value.
    private readonly string[] _words;
    private readonly T[] _means;

    /// <summary>Makes a vocabulary.</summary>
    /// <param name="name">What one word of it is, with its article ("a phase").</param>
    /// <param name="words">The words.</param>
    public Vocabulary(string name, params (string Word, T Means)[] words)
    {
        Name = name;
        _words = Array.ConvertAll(words, entry => entry.Word);
        _means = Array.ConvertAll(words, entry => entry.Means);
    }

    /// <summary>What one word of it is, with its article.</summary>
    public string Name { get; }

    /// <summary>The words.</summary>
    public IReadOnlyCollection<string> Words => _words;

    /// <summary>The word for something it stands for.</summary>
    /// <param name="means">What it stands for.</param>
    /// <returns>The word.</returns>
    public string WordFor(T means) => _words[Array.IndexOf(_means, means)];

    /// <summary>What a word stands for.</summary>
    /// <param name="word">What was written.</param>
    /// <param name="means">What it stands for.</param>
    /// <returns>Whether it is one of the words.</returns>
    public bool TryGet(string word, [MaybeNullWhen(false)] out T means)
    {
        int at = Array.IndexOf(_words, word);
        means = at < 0 ? default : _means[at];
        return at >= 0;
    }
}
