using System.Diagnostics.CodeAnalysis;

namespace Unknot.Content.Yaml;

/// <summary>The words a key may hold.</summary>
public abstract class Vocabulary
{
    private protected Vocabulary(string name, int words) => (Name, Written) = (name, new string[words]);

    /// <summary>What one word of it is, with its article.</summary>
    public string Name { get; }

    /// <summary>The words.</summary>
    public IReadOnlyCollection<string> Words => Written;

    private protected string[] Written { get; }

    // A handful of words each: looking through them beats a dictionary.
    internal int IndexOf(string word) => Array.IndexOf(Written, word);
}

/// <summary>The words a key may hold, and what each stands for.</summary>
/// <typeparam name="T">What they stand for. Whatever is generic here is compiled anew for every kind of value, while somebody waits: so there is little of it.</typeparam>
public sealed class Vocabulary<T> : Vocabulary
{
    private readonly T[] _means;

    /// <summary>Makes a vocabulary.</summary>
    /// <param name="name">What one word of it is, with its article ("a phase").</param>
    /// <param name="words">The words.</param>
    public Vocabulary(string name, params (string Word, T Means)[] words)
        : base(name, words.Length)
    {
        _means = new T[words.Length];
        for (int i = 0; i < words.Length; i++)
        {
            (Written[i], _means[i]) = words[i];
        }
    }

    /// <summary>The word for something it stands for.</summary>
    /// <param name="means">What it stands for.</param>
    /// <returns>The word.</returns>
    public string WordFor(T means) => Written[Array.IndexOf(_means, means)];

    /// <summary>What a word stands for.</summary>
    /// <param name="word">What was written.</param>
    /// <param name="means">What it stands for.</param>
    /// <returns>Whether it is one of the words.</returns>
    public bool TryGet(string word, [MaybeNullWhen(false)] out T means)
    {
        int at = IndexOf(word);
        means = At(at);
        return at >= 0;
    }

    internal T At(int index) => index < 0 ? default! : _means[index];
}
