using Unknot.Core.Physiology;

namespace Unknot.Tests.Physiology;

/// <summary>The published shoulder, as the figures kept in these tests were worked out with it.</summary>
internal static class Shoulder
{
    internal static FatigueConstants Constants { get; } = new(0.0182, 0.00168, 15, 0.005);
}
