using System.Numerics;

namespace Unknot.Core.Motion;

/// <summary>The body at an instant, with every contact kept.</summary>
/// <param name="Pelvis">Where the pelvis is [m].</param>
/// <param name="Posture">The angles as solved; their shift is that of the key poses.</param>
public sealed record Frame(Vector3 Pelvis, Posture Posture);

/// <summary>A scene as a row of frames.</summary>
/// <param name="Scene">What was baked.</param>
/// <param name="Rate">Frames in a second.</param>
/// <param name="Frames">The frames, the first at 0; after the last comes the first again.</param>
public sealed record Clip(Scene Scene, int Rate, IReadOnlyList<Frame> Frames)
{
    /// <summary>The frame of a key pose.</summary>
    /// <param name="key">The key pose.</param>
    public Frame At(KeyPose key) => Frames[(int)MathF.Round(key.At * Rate) % Frames.Count];
}
