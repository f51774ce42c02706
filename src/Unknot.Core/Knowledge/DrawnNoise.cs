namespace Unknot.Core.Knowledge;

/// <summary>The noise with which people are drawn from the zones of the content, to see whether beliefs hold what they promise. All are shares of one [0–1].</summary>
public sealed record DrawnNoise
{
    /// <summary>How often a region of an essential zone is marked.</summary>
    public required double PrimaryMarked { get; init; }

    /// <summary>How often a region of the spill is marked.</summary>
    public required double SpillMarked { get; init; }

    /// <summary>How often the spot itself is marked.</summary>
    public required double PointMarked { get; init; }

    /// <summary>How often a place beside a marked one is marked as well.</summary>
    public required double NeighbourAdded { get; init; }

    /// <summary>How often a place is marked that has nothing to do with it.</summary>
    public required double WrongAdded { get; init; }

    /// <summary>How often one of several marks is forgotten.</summary>
    public required double MarkLost { get; init; }

    /// <summary>How often a word that is its own is said unasked.</summary>
    public required double WordSaid { get; init; }

    /// <summary>How often, in each list, a word is said that is not its own.</summary>
    public required double WrongWord { get; init; }

    /// <summary>How often a question is answered yes where it is so.</summary>
    public required double YesWhereSo { get; init; }

    /// <summary>How often where it is not.</summary>
    public required double YesWhereNot { get; init; }

    /// <summary>How often a press on the spot brings the pain, and how often something like it; otherwise it does not.</summary>
    public required (double Reproduces, double Partly) PressOnSpot { get; init; }

    /// <summary>The same of a press anywhere else.</summary>
    public required (double Reproduces, double Partly) PressBeside { get; init; }

    /// <summary>How often a press that brings the pain is said to send it to a region of the essential zone.</summary>
    public required double SpreadTold { get; init; }

    /// <summary>How often a question is skipped.</summary>
    public required double Skipped { get; init; }

    /// <summary>How often, before each question, somebody has had enough.</summary>
    public required double GivesUp { get; init; }
}
