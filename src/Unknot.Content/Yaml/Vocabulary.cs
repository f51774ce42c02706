using System.Collections.Frozen;

namespace Unknot.Content.Yaml;

/// <summary>The words a key may hold, and what each stands for.</summary>
/// <typeparam name="T">What they stand for.</typeparam>
public sealed class Vocabulary<T>
{
    private readonly FrozenDictionary<string, T> _words;

    /// <summary>Makes a vocabulary.</summary>
    /// <param name="name">What one word of it is, with its article ("a phase").</param>
    /// <param name="words">The words.</param>
    public Vocabulary(string name, params (string Word, T Means)[] words) =>
        (Name, _words) = (name, words.ToFrozenDictionary(entry => entry.Word, entry => entry.Means, StringComparer.Ordinal));

    /// <summary>What one word of it is, with its article.</summary>
    public string Name { get; }

    /// <summary>The words.</summary>
    public IReadOnlyCollection<string> Words => _words.Keys;

    /// <summary>The word for something it stands for.</summary>
    /// <param name="means">What it stands for.</param>
    /// <returns>The word.</returns>
    public string WordFor(T means) => _words.First(entry => EqualityComparer<T>.Default.Equals(entry.Value, means)).Key;

    /// <summary>What a word stands for.</summary>
    /// <param name="word">What was written.</param>
    /// <param name="means">What it stands for.</param>
    /// <returns>Whether it is one of the words.</returns>
    public bool TryGet(string word, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out T means) => _words.TryGetValue(word, out means);
}
