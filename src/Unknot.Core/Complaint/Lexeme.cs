namespace Unknot.Core.Complaint;

/// <summary>A word for itself, wherever in a text it stands: what is the same each time is found out once.</summary>
/// <param name="raw">In small letters, without apostrophes; a comma or a full stop for a mark.</param>
/// <param name="stem">Without its ending.</param>
internal sealed class Lexeme(string raw, string stem)
{
    // Found out when first asked for: a phrase of the content is asked for none of it.
    private bool? _isNegator;
    private bool? _isTurn;
    private SaidSide? _side;
    private Cue? _cue;

    /// <summary>In small letters, without apostrophes; a comma or a full stop for a mark.</summary>
    public string Raw { get; } = raw;

    /// <summary>Without its ending, slips mended where it was looked up.</summary>
    public string Stem { get; } = stem;

    /// <summary>Whether it is a mark and no word.</summary>
    public bool IsMark { get; } = raw is "," or ".";

    /// <summary>Whether it is an article or the like, left out of the words.</summary>
    public bool IsArticle { get; } = Grammar.Articles.Contains(raw);

    /// <summary>Whether it denies what follows.</summary>
    public bool IsNegator => _isNegator ??= Grammar.Negators.Contains(Raw) || Grammar.Negators.Contains(Stem);

    /// <summary>Whether what was said turns with it: "but".</summary>
    public bool IsTurn => _isTurn ??= Grammar.Turns.Contains(Raw);

    /// <summary>The side it says as it is written.</summary>
    public SaidSide Side => _side ??= SideWords.Of(Raw);

    /// <summary>Whether it says that what stands near makes it worse, or better.</summary>
    public Cue Cue => _cue ??= Grammar.WorseStems.Contains(Stem) ? Cue.Worse : Grammar.BetterStems.Contains(Stem) ? Cue.Better : Cue.None;

    /// <summary>Its stem among those of the phrases; <see cref="StemNumbers.None"/> when no phrase has it, or it was not looked up.</summary>
    public int Number { get; init; } = StemNumbers.None;

    /// <summary>Whether it may stand between two words of a phrase: a side, or one that says little.</summary>
    public bool MayStandBetween { get; init; }
}
