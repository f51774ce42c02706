using System.Collections.Frozen;
using Unknot.Core.Knowledge;

namespace Unknot.Core.Complaint;

/// <summary>What words say of how others are meant.</summary>
internal enum Context
{
    /// <summary>Other people.</summary>
    Others,

    /// <summary>Written for somebody else.</summary>
    OnBehalf,

    /// <summary>What follows is theirs.</summary>
    Theirs,

    /// <summary>They only tell what they see of the person.</summary>
    Tells,

    /// <summary>It is over.</summary>
    Past,

    /// <summary>It goes on.</summary>
    Still,

    /// <summary>A fear or a question.</summary>
    Feared,

    /// <summary>Ruled out.</summary>
    RuledOut,
}

/// <summary>The words that say how others are meant, ready to be found.</summary>
internal sealed class ContextIndex
{
    private readonly PhraseBook<Context> _phrases;

    /// <param name="words">The content.</param>
    /// <param name="stems">Numbers the stems of all phrases.</param>
    /// <param name="known">Takes up the stems of all phrases: they are no slips, and no slip is mended to them.</param>
    public ContextIndex(ContextWords words, StemNumbers stems, HashSet<string> known)
    {
        _phrases = new(stems);
        Moves = words.Moves.SelectMany(move => Tokens.Of(move)).Select(word => word.Stem).ToFrozenSet(StringComparer.Ordinal);
        Add(words.Others, Context.Others, known);
        Add(words.OnBehalf, Context.OnBehalf, known);
        Add(words.Theirs, Context.Theirs, known);
        Add(words.Tells, Context.Tells, known);
        Add(words.Past, Context.Past, known);
        Add(words.Still, Context.Still, known);
        Add(words.Feared, Context.Feared, known);
        Add(words.RuledOut, Context.RuledOut, known);
    }

    /// <summary>Stems of what is done with a part of the body.</summary>
    public FrozenSet<string> Moves { get; }

    /// <summary>Where each kind is said, in order.</summary>
    public ILookup<Context, Mention> Find(Word[] words)
    {
        List<(Context Kind, Mention Said)> all = [];
        PhraseBook<Context>.Search phrases = _phrases.In(words);
        for (int first = 0; first < words.Length; first++)
        {
            foreach ((Context kind, int last) in phrases.At(first))
            {
                all.Add((kind, new(first, last)));
            }
        }

        return all.ToLookup(one => one.Kind, one => one.Said);
    }

    private void Add(IReadOnlyList<string> phrases, Context kind, HashSet<string> known)
    {
        foreach (string phrase in phrases)
        {
            known.UnionWith(_phrases.Add(phrase, kind));
        }
    }
}
