namespace Unknot.Core.Localisation;

/// <summary>How a place stands to a point of a muscle or a pattern of a condition, the closest first.</summary>
internal enum PlaceRelation
{
    /// <summary>In its essential zone.</summary>
    Primary,

    /// <summary>Where it is pressed.</summary>
    AtPoint,

    /// <summary>Where some people feel it.</summary>
    Spill,

    /// <summary>Touching one of these.</summary>
    Neighbour,

    /// <summary>None of them.</summary>
    Never,
}

/// <summary>One point of a muscle, several of its points at once, or one pattern of a condition.</summary>
/// <param name="Structure">The number of the muscle or condition.</param>
/// <param name="TriggerPoint">The trigger point; null for several at once and for a condition.</param>
/// <param name="LogPriors">By side: the logarithm of its share before anything is asked [–].</param>
/// <param name="At">By region: whether it is pressed there.</param>
/// <param name="BesideAt">By region: whether that touches where it is pressed.</param>
/// <param name="Zones">By region: whether it is felt there, in the essential zone or the spill.</param>
/// <param name="Relations">By region.</param>
internal sealed record PointRow(int Structure, string? TriggerPoint, double[] LogPriors, bool[] At, bool[] BesideAt, bool[] Zones, PlaceRelation[] Relations)
{
    /// <summary>By region: the logarithm of the factor of a sore spot marked there.</summary>
    internal double[] Sore { get; init; } = [];

    /// <summary>By region: the same of stiffness or spread.</summary>
    internal double[] Felt { get; init; } = [];
}
