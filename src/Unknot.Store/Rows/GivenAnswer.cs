namespace Unknot.Store.Rows;

/// <summary>What kind of question was answered.</summary>
public enum AnswerScope
{
    /// <summary>The age group of the gate.</summary>
    AgeGroup,

    /// <summary>A gate question.</summary>
    Gate,

    /// <summary>A red flag.</summary>
    Flag,

    /// <summary>A tick of the health list.</summary>
    Fact,

    /// <summary>The question that follows a tick (weeks of pregnancy).</summary>
    FactFollowUp,

    /// <summary>A care modifier.</summary>
    Modifier,

    /// <summary>What is asked before a movement.</summary>
    Finding,

    /// <summary>The day, the desk and stress.</summary>
    Exposure,

    /// <summary>A part of the desk, its hours or a line of its checklist. Those of one look share their round.</summary>
    Desk,

    /// <summary>The press test at a place.</summary>
    Press,

    /// <summary>Whether a place is sore to a light touch, where pressing is not allowed.</summary>
    Touch,

    /// <summary>What it feels like.</summary>
    Quality,

    /// <summary>What makes it worse.</summary>
    Aggravator,

    /// <summary>What makes it better.</summary>
    Easer,

    /// <summary>What it keeps from moving.</summary>
    Limit,

    /// <summary>An item of a questionnaire; the questionnaire itself when it was declined.</summary>
    Instrument,

    /// <summary>A red flag that the person's own words opened, in the complaint or in a note. What adds to it are the words that did.</summary>
    Words,
}

/// <summary>One answer with its time. A changed mind is a correction (<see cref="UnknotDb.Replace"/>); asking again later is a new answer.</summary>
public sealed class GivenAnswer : KeptRow
{
    /// <summary>The kinds of question that are about one knot; the others are about the person, whichever knot they were asked with.</summary>
    public static IReadOnlyList<AnswerScope> OfOneKnot { get; } =
        [AnswerScope.Gate, AnswerScope.Flag, AnswerScope.Press, AnswerScope.Touch, AnswerScope.Quality, AnswerScope.Aggravator, AnswerScope.Easer, AnswerScope.Limit, AnswerScope.Words];

    /// <summary>What kind of question.</summary>
    public required AnswerScope Scope { get; init; }

    /// <summary>The question's id in the content; for press and touch the place.</summary>
    public required string Question { get; init; }

    /// <summary>The answer in the content's terms: yes, no, unsure, skipped, an option's id, a number, true, partly, false; raised for a flag that nobody has answered yet, unsaid for words that were taken back.</summary>
    public required string Value { get; init; }

    /// <summary>What the answer adds: the places a press spreads to, a side, the words that opened a flag.</summary>
    public IReadOnlyList<string> Extra { get; init; } = [];

    /// <summary>The knot it is about; null when it is about the person.</summary>
    public Guid? KnotId { get; init; }

    /// <summary>The visit it was given in; null outside one.</summary>
    public Guid? VisitId { get; init; }

    /// <summary>Answers given on one walk through the gate share it, so that a complete new gate can be told from single answers; of words it is the visit or check-in they stand in.</summary>
    public Guid? RoundId { get; init; }

    /// <summary>When it was given.</summary>
    public required DateTimeOffset AnsweredAt { get; init; }
}
