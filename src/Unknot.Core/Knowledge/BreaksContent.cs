namespace Unknot.Core.Knowledge;

/// <summary>Breaks at the desk: when one is due, and what it offers.</summary>
public sealed record BreaksContent
{
    /// <summary>How long one sits at most and at least before a break is due [min].</summary>
    public required Span IntervalMinutes { get; init; }

    /// <summary>The interval where nothing was chosen [min].</summary>
    public required int UsualMinutes { get; init; }

    /// <summary>The rule, in words.</summary>
    public required string Say { get; init; }

    /// <summary>What the rule rests on: statements and keys of the bibliography.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>How long a break is put off [min].</summary>
    public required int LaterMinutes { get; init; }

    /// <summary>How long the small move for the muscle takes at most [s].</summary>
    public required int MoveSeconds { get; init; }

    /// <summary>What ends the stillness, in kinds that take turns.</summary>
    public required Catalogue<BreakKind> Kinds { get; init; }

    /// <summary>Why, in single lines that take turns.</summary>
    public required IReadOnlyList<BreakReason> Why { get; init; }
}

/// <summary>One kind of break.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">What one does.</param>
/// <param name="Use">The movement; null where it is the muscle's own stretch.</param>
/// <param name="Say">A remark; null when nothing more.</param>
/// <param name="Sources">Statements and keys of the bibliography.</param>
public sealed record BreakKind(string Id, string Name, string? Use, string? Say, IReadOnlyList<string> Sources);

/// <summary>Why a break is worth it.</summary>
/// <param name="Say">In one line.</param>
/// <param name="Sources">Statements and keys of the bibliography.</param>
public sealed record BreakReason(string Say, IReadOnlyList<string> Sources);
