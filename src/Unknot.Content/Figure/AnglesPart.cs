using Unknot.Content.Yaml;
using Unknot.Core.Motion;

namespace Unknot.Content.Figure;

/// <summary>Angles as they are written: <c>hip: {flexion: 90}</c> for both sides, <c>hip_left: {flexion: 90}</c> for one.</summary>
internal static class AnglesPart
{
    private const float Most = 180;
    private const string Left = "_left";
    private const string Right = "_right";

    // Short ways to say where an arm is lifted to, each with its plane.
    private static readonly Dictionary<string, float> s_planes = new(StringComparer.Ordinal) { ["flexion"] = 90, ["abduction"] = 0, ["extension"] = -90 };

    private static readonly string[] s_joints = [.. JointMotion.All.Select(motion => motion.Joint).Append(JointMotion.Shoulder).Distinct()];

    internal static IReadOnlyList<JointAngle> Read(MapReader map, string key) => map.Has(key) ? [.. map.Keyed(key, Joint).Values.SelectMany(angles => angles)] : [];

    internal static IReadOnlyList<string> MotionsOf(string joint) => joint == JointMotion.Shoulder
        ? [.. JointMotion.OfShoulder, .. s_planes.Keys]
        : [.. JointMotion.All.Where(motion => motion.Joint == joint).Select(motion => motion.Name)];

    /// <summary>The joint a name is of, and which of its sides; null where there is none.</summary>
    internal static (string Joint, IReadOnlyList<bool> Sides)? Named(string name)
    {
        bool left = name.EndsWith(Left, StringComparison.Ordinal), right = name.EndsWith(Right, StringComparison.Ordinal);
        string joint = left ? name[..^Left.Length] : right ? name[..^Right.Length] : name;
        bool paired = joint == JointMotion.Shoulder || JointMotion.All.Any(motion => motion.Joint == joint && FigureWords.IsPaired(motion.Part));
        return !s_joints.Contains(joint) || ((left || right) && !paired) ? null : (joint, left || !paired ? [false] : right ? [true] : [false, true]);
    }

    private static IReadOnlyList<JointAngle> Joint(MapReader all, string name)
    {
        if (Named(name) is not { } named)
        {
            all.Wrong(name, $"'{name}' is no joint; {Spelling.Remedy(name, s_joints)}, with _left or _right for one side of a pair");
            return [];
        }

        IReadOnlyList<(string Motion, float Degrees)> said = all.Map(name, map => Motions(map, named.Joint));
        return [.. named.Sides.SelectMany(right => said, (right, one) => new JointAngle(named.Joint, one.Motion, right, one.Degrees))];
    }

    private static List<(string Motion, float Degrees)> Motions(MapReader map, string joint)
    {
        List<(string Motion, float Degrees)> said = [];
        foreach (string motion in map.AllKeys)
        {
            float degrees = (float)map.Number(motion);
            if (!MotionsOf(joint).Contains(motion))
            {
                map.Wrong(motion, $"'{joint}' has no motion '{motion}'; {Spelling.Remedy(motion, [.. MotionsOf(joint)])}");
            }
            else if (degrees is < -Most or > Most)
            {
                map.Wrong(motion, FormattableString.Invariant($"'{motion}' is {degrees}°; it takes -180 to 180"));
            }
            else
            {
                said.AddRange(joint == JointMotion.Shoulder && s_planes.TryGetValue(motion, out float plane) ? [("elevation", degrees), ("plane", plane)] : [(motion, degrees)]);
            }
        }

        return said;
    }
}
