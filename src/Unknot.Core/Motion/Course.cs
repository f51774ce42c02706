using System.Numerics;

namespace Unknot.Core.Motion;

/// <summary>
/// The way from key to key and back to the first: exact at every key, never beyond two neighbours, still where the direction changes, without a stop where it goes on.
/// </summary>
/// <remarks>
/// Equation: between two keys u(s) = m₀(s³ - 2s² + s) + 3s² - 2s³ + m₁(s³ - s²), with slopes m of the harmonic mean of the neighbouring speeds, 0 to 3, so that u rises
/// only. <source key="FRITSCH1980"/>
/// </remarks>
internal sealed class Course
{
    private readonly float[] _times;
    private readonly float _period;
    private readonly Vector3[] _rates;

    /// <param name="times">When the keys are, rising from 0 [s].</param>
    /// <param name="period">When the first comes again [s].</param>
    /// <param name="steps">How far it is from each key to the next, the last back to the first.</param>
    internal Course(float[] times, float period, IReadOnlyList<Vector3> steps)
    {
        (_times, _period) = (times, period);
        _rates = [.. steps.Select((step, i) => step / Length(i))];
    }

    /// <summary>The key before an instant, and how much of the way to the next is done, 0 to 1.</summary>
    internal (int Key, float Done) At(float time)
    {
        int key = 0;
        while (key + 1 < _times.Length && _times[key + 1] <= time)
        {
            key++;
        }

        float s = Math.Clamp((time - _times[key]) / Length(key), 0, 1), own = _rates[key].Length();
        return (key, own < 1e-6f ? s : Eased(s, Speed(key) / own, Speed((key + 1) % _times.Length) / own));
    }

    private static float Eased(float s, float first, float last)
    {
        (float m, float n) = (Math.Min(first, 3), Math.Min(last, 3));
        return (((s - 2) * s + 1) * s * m) + ((3 - (2 * s)) * s * s) + ((s - 1) * s * s * n);
    }

    /// <summary>How fast it goes through a key.</summary>
    private float Speed(int key)
    {
        (Vector3 before, Vector3 after) = (_rates[(key + _rates.Length - 1) % _rates.Length], _rates[key]);
        (float a, float b) = (before.Length(), after.Length());
        float along = Vector3.Dot(before, after);
        return along <= 0 ? 0 : 2 * along / (a + b) * (along / (a * b));
    }

    private float Length(int key) => (key + 1 < _times.Length ? _times[key + 1] : _period) - _times[key];
}
