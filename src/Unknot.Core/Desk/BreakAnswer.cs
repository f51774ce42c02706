namespace Unknot.Core.Desk;

/// <summary>What was made of a break that was offered.</summary>
public enum BreakAnswer
{
    /// <summary>It was done.</summary>
    Done,

    /// <summary>It was put off for a few minutes.</summary>
    Later,

    /// <summary>It was passed over.</summary>
    Skipped,
}
