namespace Unknot.Content.Yaml;

/// <summary>How much of a text is read at most: far above what people write, far below what would hurt.</summary>
internal static class NodeLimits
{
    internal const int Characters = 8_000_000;
    internal const int Nodes = 500_000;
    internal const int Depth = 32;
}
