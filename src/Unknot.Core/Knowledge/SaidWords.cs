namespace Unknot.Core.Knowledge;

/// <summary>How far apart the parts of a rule may stand in a text.</summary>
public enum WordReach
{
    /// <summary>In one sentence.</summary>
    Sentence,

    /// <summary>In one sentence or in two that follow one another.</summary>
    Next,

    /// <summary>Anywhere in the text.</summary>
    Text,
}

/// <summary>A rule over meanings: it holds where all of its parts are said close enough together.</summary>
/// <param name="Parts">Each part is met by any one of its meanings; at least one part.</param>
/// <param name="InOrder">Whether the parts must be said in this order.</param>
/// <param name="Reach">How far apart they may stand.</param>
/// <param name="WithinWords">At most so many words between one part and the next; null = no such bound.</param>
/// <param name="Unless">Meanings that, said anywhere in the text, keep the rule from holding.</param>
public sealed record WordRule(IReadOnlyList<IReadOnlyList<string>> Parts, bool InOrder, WordReach Reach, int? WithinWords, IReadOnlyList<string> Unless);

/// <summary>Something people mean, with the ways they say it.</summary>
public sealed record Meaning
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>Lay phrasings. A word after "=" counts only as it is written, in its plural for instance.</summary>
    public required IReadOnlyList<string> Phrases { get; init; }

    /// <summary>Rules over meanings that stand before this one; any of them is enough.</summary>
    public required IReadOnlyList<WordRule> When { get; init; }

    /// <summary>Whether it counts however long ago it was: a cancer, an operation.</summary>
    public required bool Lasts { get; init; }

    /// <summary>Whether it is the name of a disease: feared, asked about or ruled out it does not count.</summary>
    public required bool IsName { get; init; }

    /// <summary>It is also said by an age of at least so many years; null = by none.</summary>
    public required int? AgeFrom { get; init; }

    /// <summary>It is also said by an age of at most so many years; null = by none.</summary>
    public required int? AgeTo { get; init; }
}

/// <summary>What opens a flag in words.</summary>
/// <param name="Flag">The flag.</param>
/// <param name="When">Rules over meanings; any of them is enough.</param>
public sealed record FlagWords(string Flag, IReadOnlyList<WordRule> When);

/// <summary>Words that say how the words around them are meant.</summary>
public sealed record ContextWords
{
    /// <summary>Figures of speech: what lies within one says nothing.</summary>
    public required IReadOnlyList<string> Figures { get; init; }

    /// <summary>Other people.</summary>
    public required IReadOnlyList<string> Others { get; init; }

    /// <summary>Written for somebody else, who is then the person it is about.</summary>
    public required IReadOnlyList<string> OnBehalf { get; init; }

    /// <summary>After other people: what follows is theirs.</summary>
    public required IReadOnlyList<string> Theirs { get; init; }

    /// <summary>After other people: they tell what they see of the person.</summary>
    public required IReadOnlyList<string> Tells { get; init; }

    /// <summary>What is over.</summary>
    public required IReadOnlyList<string> Past { get; init; }

    /// <summary>What goes on although it began long ago.</summary>
    public required IReadOnlyList<string> Still { get; init; }

    /// <summary>Fears and questions: a disease named after them is not there.</summary>
    public required IReadOnlyList<string> Feared { get; init; }

    /// <summary>Ruled out: a disease named beside them is not there.</summary>
    public required IReadOnlyList<string> RuledOut { get; init; }

    /// <summary>What is done with a part of the body: right before a place it is moved or used and need not hurt.</summary>
    public required IReadOnlyList<string> Moves { get; init; }

    /// <summary>Words that are spelt right though they look like slips of others here.</summary>
    public required IReadOnlyList<string> SpeltRight { get; init; }
}
