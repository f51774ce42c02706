namespace Unknot.Cli.Doctor;

/// <summary>What was looked at, how it is, and what to do.</summary>
/// <param name="What">What was looked at.</param>
/// <param name="Is">How it is.</param>
/// <param name="Remedy">What to do; null when it is well.</param>
internal sealed record Finding(string What, string Is, string? Remedy = null);
