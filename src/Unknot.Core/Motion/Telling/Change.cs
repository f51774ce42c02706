namespace Unknot.Core.Motion.Telling;

/// <summary>One thing that changes between two frames.</summary>
/// <param name="Motion">What.</param>
/// <param name="Right">The side; null in the middle or on both.</param>
/// <param name="By">How far [°], or [cm] for a length.</param>
/// <param name="Carried">How far it carries what it is seen by, as the ribs see it [m]; 0 where an angle says enough.</param>
internal sealed record Change(ToldMotion Motion, bool? Right, float By, float Carried)
{
    // Two sides that go about as far go together.
    private const float Alike = 0.6f;

    // A head that nods so far takes the chin with it.
    private const float Nods = 12;

    internal float Weight => MathF.Abs(By) * Motion.Weight;

    private bool IsSeen => MathF.Abs(By) >= Motion.Least;

    /// <summary>Everything that changes enough to be seen, what says most first.</summary>
    internal static IReadOnlyList<Change> Of(Frame from, Frame to, Skeleton skeleton)
    {
        Postures pair = new(from, to, skeleton);
        Change[] all = [.. ToldMotion.All.SelectMany(motion => Of(motion, pair)).OrderByDescending(change => change.Weight)];
        bool nods = all.Any(change => change.Motion.Id == ToldMotion.Nod && MathF.Abs(change.By) >= Nods);
        return [.. all.Where(change => !nods || change.Motion.Id != ToldMotion.ChinBack)];
    }

    /// <summary>Whether it is of the same arm as a part, and no farther out.</summary>
    /// <param name="part">A part of an arm.</param>
    internal bool IsAbove(BodyPart part)
    {
        BodyPart left = BodyParts.IsRight(part) ? BodyParts.Mirror(part) : part;
        return Right != !BodyParts.IsRight(part) && Motion.Part >= BodyPart.ShoulderLeft && Motion.Part <= left && Motion.Part < BodyPart.FingersLeft;
    }

    private static IEnumerable<Change> Of(ToldMotion motion, Postures pair)
    {
        Change left = One(motion, pair, false);
        if (!motion.IsPaired)
        {
            return left.IsSeen ? [left with { Right = null }] : [];
        }

        Change right = One(motion, pair, true);
        return left.IsLike(right) ? [left with { Right = null, By = (left.By + right.By) / 2 }] : [.. new[] { left, right }.Where(one => one.IsSeen)];
    }

    private bool IsLike(Change other) => IsSeen && other.IsSeen && By * other.By > 0 && MathF.Min(MathF.Abs(By), MathF.Abs(other.By)) >= Alike * MathF.Max(MathF.Abs(By), MathF.Abs(other.By));

    private static Change One(ToldMotion motion, Postures pair, bool right)
    {
        BodyPart? tip = motion.Tip is { } seen && right ? BodyParts.Mirror(seen) : motion.Tip;
        float by = motion.IsLength ? 100 * pair.Length(motion.Id, right) : pair.IsLying && motion.Id == "arm_forward" ? 0 : motion.Between(pair.From.Posture, pair.To.Posture, right);
        return new(motion, right, by, tip is { } part ? pair.Carried(part) : 0);
    }
}
