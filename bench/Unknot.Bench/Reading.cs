using System.Globalization;

namespace Unknot.Bench;

/// <summary>One measured figure: the median of five.</summary>
/// <param name="Name">What was measured.</param>
/// <param name="Five">The five, in the order they were taken.</param>
/// <param name="Unit">Their unit.</param>
/// <param name="Bar">What it must reach.</param>
internal sealed record Reading(string Name, IReadOnlyList<double> Five, string Unit, Bar Bar)
{
    /// <summary>A figure that was taken once.</summary>
    public static Reading Of(string name, double once, string unit, Bar bar) => new(name, [once], unit, bar);

    public double Median => Five.Order().ElementAt(Five.Count / 2);

    public bool Holds => Bar.AtLeast ? Median >= Bar.Value : Median <= Bar.Value;

    /// <summary>Whether it holds but for what a ratio of two times wavers by on a busy machine: a tenth. Bytes and counts do not waver.</summary>
    public bool HoldsRoughly => Bar.AtLeast ? Median >= 0.9 * Bar.Value : Holds;

    /// <summary>A line of the check, which fails only where it does not hold even roughly; beside the bar stands what was measured.</summary>
    public string Checked() => Line(HoldsRoughly);

    public override string ToString() => Line(Holds);

    private string Line(bool holds) => string.Create(CultureInfo.InvariantCulture,
        $"{(holds ? "ok" : "no"),-3} {Name,-60} {Median,12:0.###} {Unit,-8} {(Bar.AtLeast ? "≥" : "≤")} {Bar.Value,-10:0.###}   [{string.Join("  ", Five.Select(one => one.ToString("0.###", CultureInfo.InvariantCulture)))}]");
}

/// <summary>A bar.</summary>
/// <param name="Value">The figure.</param>
/// <param name="AtLeast">Whether it must be reached rather than not passed.</param>
/// <param name="IsTime">Whether it is a time: printed and recorded, but never what fails a run, because a busy machine is no fault of the code.</param>
internal readonly record struct Bar(double Value, bool AtLeast, bool IsTime)
{
    public static Bar Time(double most) => new(most, AtLeast: false, IsTime: true);

    public static Bar Most(double most) => new(most, AtLeast: false, IsTime: false);

    /// <summary>No bar: a figure that another one is read with.</summary>
    public static Bar Noted => new(0, AtLeast: true, IsTime: true);

    public static Bar Ratio(double least) => new(least, AtLeast: true, IsTime: false);
}
