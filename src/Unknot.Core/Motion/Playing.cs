using System.Numerics;

namespace Unknot.Core.Motion;

/// <summary>A scene between its key poses.</summary>
internal sealed class Playing
{
    private readonly Scene _scene;
    private readonly float[] _times;
    private readonly Course[] _turning;
    private readonly Course _shift;
    private readonly Course _breath;

    internal Playing(Scene scene)
    {
        _scene = scene;
        _times = [.. scene.Keys.Select(key => key.At)];
        _turning = [.. BodyParts.All.Select(part => CourseOf((from, to) => Turns.Vector(Quaternion.Conjugate(from.Rotations[(int)part]) * to.Rotations[(int)part])))];
        _shift = CourseOf((from, to) => to.Shift - from.Shift);
        _breath = CourseOf((from, to) => new(to.Breath - from.Breath, 0, 0));
    }

    /// <summary>The angles at an instant, before contacts are kept.</summary>
    internal Posture At(float time)
    {
        ((int key, float moved), (int _, float breathed)) = (_shift.At(time), _breath.At(time));
        (Posture from, Posture to) = (Key(key), Key(key + 1));
        return new(
            [.. BodyParts.All.Select(part => Quaternion.Slerp(from.Rotations[(int)part], Near(from.Rotations[(int)part], to.Rotations[(int)part]), _turning[(int)part].At(time).Done))],
            Vector3.Lerp(from.Shift, to.Shift, moved), from.Breath + ((to.Breath - from.Breath) * breathed));
    }

    /// <summary>How firmly a contact is kept at an instant: 1 where it is at the keys on both sides, 0 where at neither.</summary>
    internal float Hold(Contact contact, float time)
    {
        (int key, float _) = _shift.At(time);
        (bool from, bool to) = (contact.At[key], contact.At[(key + 1) % _times.Length]);
        float end = key + 1 < _times.Length ? _times[key + 1] : _scene.Seconds, s = (time - _times[key]) / (end - _times[key]);
        float eased = (3 - (2 * s)) * s * s;
        return from == to ? (from ? 1 : 0) : to ? eased : 1 - eased;
    }

    private static Quaternion Near(Quaternion one, Quaternion other) => Quaternion.Dot(one, other) < 0 ? -other : other;

    private Posture Key(int i) => _scene.Keys[i % _scene.Keys.Count].Posture;

    private Course CourseOf(Func<Posture, Posture, Vector3> step) => new(_times, _scene.Seconds, [.. _scene.Keys.Select((_, i) => step(Key(i), Key(i + 1)))]);
}
