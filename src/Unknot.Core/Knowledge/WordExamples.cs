namespace Unknot.Core.Knowledge;

/// <summary>What people write, with the flag it is to open, and how being alike counts. docs/models/triage.md has the equation.</summary>
public sealed record WordExamples
{
    /// <summary>From so much on being alike opens a flag without any rule.</summary>
    public required double Alone { get; init; }

    /// <summary>A rule opens a flag only from so much on.</summary>
    public required double WithRule { get; init; }

    /// <summary>What is added to each count of those that open nothing, so that what they never said is not impossible.</summary>
    public required double Prior { get; init; }

    /// <summary>As if a flag had so many more examples that say what those say that open nothing.</summary>
    public required double Background { get; init; }

    /// <summary>The least weight that counts.</summary>
    public required double LeastWeight { get; init; }

    /// <summary>The most one thing said can weigh.</summary>
    public required double MostWeight { get; init; }

    /// <summary>The most one thing said can weigh against.</summary>
    public required double MostAgainst { get; init; }

    /// <summary>What no example of a flag says weighs against it only if at least so many of all examples do.</summary>
    public required int SaidOften { get; init; }

    /// <summary>Being alike opens a flag only if it is among so many that are most alike.</summary>
    public required int Among { get; init; }

    /// <summary>How long a piece of text is looked at as one [words].</summary>
    public required int PieceWords { get; init; }

    /// <summary>So much is added to how much a text says, so that a text of few words is not alike by one of them.</summary>
    public required int Little { get; init; }

    /// <summary>Flags whose rules need no likeness.</summary>
    public required IReadOnlyList<string> RulesAlone { get; init; }

    /// <summary>Examples by flag.</summary>
    public required Catalogue<FlagExamples> Opens { get; init; }

    /// <summary>Examples that open no flag that stops.</summary>
    public required IReadOnlyList<string> None { get; init; }
}

/// <summary>What people write who should be asked about a flag.</summary>
/// <param name="Flag">The flag.</param>
/// <param name="Says">Their words.</param>
public sealed record FlagExamples(string Flag, IReadOnlyList<string> Says);
