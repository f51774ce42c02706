namespace Unknot.Core.Causes;

/// <summary>What answers a cause.</summary>
/// <param name="Movement">A movement or workstation change; null when only the words help.</param>
/// <param name="Text">The words.</param>
public sealed record CauseAction(string? Movement, string Text);

/// <summary>One cause in the mix that overloads a muscle.</summary>
/// <param name="Cause">Its id.</param>
/// <param name="Share">Of all that was found [0–1]; the shares of asked causes add up to one. 0 when nothing was found or asked.</param>
/// <param name="Asked">Whether any of its questions was answered.</param>
/// <param name="Tags">The tags behind it, strongest first.</param>
/// <param name="Reasons">Why, in sentences.</param>
/// <param name="Action">What answers it; null when nothing was found.</param>
public sealed record CauseShare(string Cause, double Share, bool Asked, IReadOnlyList<string> Tags, IReadOnlyList<string> Reasons, CauseAction? Action);
