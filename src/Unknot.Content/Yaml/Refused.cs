namespace Unknot.Content.Yaml;

/// <summary>Ends the reading of a text that cannot be read on.</summary>
internal sealed class Refused(int line, string message) : Exception(message)
{
    internal int Line { get; } = line;
}
