using System.Numerics;
using Unknot.Core.Motion.Telling;

namespace Unknot.Core.Motion;

/// <summary>How far a joint moves by its own strength.</summary>
/// <param name="Joint">The joint.</param>
/// <param name="Motion">The motion.</param>
/// <param name="Least">The end in the direction against its name [°].</param>
/// <param name="Most">The end in the direction it is named after [°].</param>
public sealed record JointLimit(string Joint, string Motion, float Least, float Most);

/// <summary>What a clip is held to.</summary>
/// <param name="Limits">How far joints move.</param>
/// <param name="DegreesPerSecond">How fast a joint may turn [°/s].</param>
/// <param name="DegreesPerSecondSquared">How soon it may get there [°/s²].</param>
/// <param name="Kept">How far a contact may be off [m].</param>
/// <param name="Give">How far flesh gives where it is leant on or against [m].</param>
/// <param name="Still">How far a still figure may stray [°].</param>
public sealed record FigureBounds(IReadOnlyList<JointLimit> Limits, float DegreesPerSecond, float DegreesPerSecondSquared, float Kept, float Give, float Still);

/// <summary>The body and what it is held to.</summary>
/// <param name="Skeleton">The body.</param>
/// <param name="Bounds">What it is held to.</param>
/// <param name="Muscles">Where muscles lie on it, by the id of the muscle or support group.</param>
/// <param name="Sources">Keys of the bibliography.</param>
/// <param name="Words">What it is told in to somebody who does not see it.</param>
public sealed record FigureContent(Skeleton Skeleton, FigureBounds Bounds, IReadOnlyDictionary<string, IReadOnlyList<Patch>> Muscles, IReadOnlyList<string> Sources, MotionWords Words);

/// <summary>A place where a muscle shows under the skin: an egg that sits in the flesh of a part.</summary>
/// <param name="Part">The part.</param>
/// <param name="At">Its middle, in the axes of the part [m].</param>
/// <param name="Size">Half its size along X, Y and Z [m].</param>
/// <param name="Roll">How far it is turned about Z [°].</param>
public sealed record Patch(BodyPart Part, Vector3 At, Vector3 Size, float Roll)
{
    /// <summary>The same on the other side.</summary>
    public Patch Mirrored() => new(BodyParts.Mirror(Part), At with { X = -At.X }, Size, -Roll);
}

/// <summary>The scenes of a movement: how it is done, then the faults that can be shown.</summary>
/// <param name="Movement">The movement.</param>
/// <param name="Side">The side that is written, L or R, where the other is its mirror image; null where both sides move at once.</param>
/// <param name="Scenes">The scenes, those that show how it is done first.</param>
public sealed record MovementFigure(string Movement, string? Side, IReadOnlyList<Scene> Scenes)
{
    /// <summary>The scenes that show how it is done, by its own steps.</summary>
    public IEnumerable<Scene> Done => Scenes.Where(scene => scene is { Fault: null, With: null });

    /// <summary>The scenes that show what often goes wrong.</summary>
    public IEnumerable<Scene> Faults => Scenes.Where(scene => scene.Fault is not null);
}
