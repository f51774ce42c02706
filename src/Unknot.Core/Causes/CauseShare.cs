namespace Unknot.Core.Causes;

/// <summary>What answers a cause.</summary>
/// <param name="Movement">A movement or workstation change; null when only the words help.</param>
/// <param name="Text">The words.</param>
public sealed record CauseAction(string? Movement, string Text);

/// <summary>One cause in the mix that overloads a muscle.</summary>
/// <param name="Cause">Its id.</param>
/// <param name="Share">Of all that was found [0–1]; the shares of all causes add up to one. 0 when nothing was found or asked.</param>
/// <param name="Asked">Whether any of its questions was answered.</param>
/// <param name="Tags">The tags behind it, strongest first.</param>
/// <param name="Reasons">Why, in sentences, strongest first.</param>
/// <param name="Action">What answers it; null when it was neither found nor is held, or nothing may be offered.</param>
public sealed record CauseShare(string Cause, double Share, bool Asked, IReadOnlyList<string> Tags, IReadOnlyList<string> Reasons, CauseAction? Action)
{
    /// <summary>The muscles it loads, of those the complaint may come from, the most loaded first.</summary>
    public IReadOnlyList<string> Muscles { get; init; } = [];

    /// <summary>What is offered before all else because this cause leads; null when it does not lead, or there is nothing of the kind that may be offered.</summary>
    public CauseAction? Offer { get; init; }

    /// <summary>What is held of it until somebody asks, in words that call it a hypothesis; null when nothing is. It has no share.</summary>
    public string? Hypothesis { get; init; }
}
