namespace Unknot.Core.Motion;

/// <summary>One angle of one joint, as it was asked for.</summary>
/// <param name="Joint">The joint ("hip").</param>
/// <param name="Motion">The motion ("abduction").</param>
/// <param name="Right">Whether it is the right one; false on the left and in the middle.</param>
/// <param name="Degrees">The angle [°].</param>
public sealed record JointAngle(string Joint, string Motion, bool Right, float Degrees);
