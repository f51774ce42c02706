namespace Unknot.Core.Forecasting;

/// <summary>What would be otherwise on the days ahead. The default changes nothing.</summary>
public sealed record Otherwise
{
    /// <summary>Nothing changed.</summary>
    public static Otherwise Nothing { get; } = new();

    /// <summary>Breaks are taken in the rhythm that is tried out, and moved in.</summary>
    public bool Breaks { get; init; }

    /// <summary>The program is done on so many days of a week, 0–7; null = as it is.</summary>
    public int? ProgramDays { get; init; }

    /// <summary>The forearms are supported.</summary>
    public bool Supported { get; init; }

    /// <summary>How far stress of the last week is above that of the last month, in swings; 0 where it stays. It fades by itself, and so does what is taken away.</summary>
    public double StressDown { get; init; }

    /// <summary>Only releases are done, and nothing is trained.</summary>
    public bool ReleaseOnly { get; init; }

    /// <summary>No work at the desk: to see what it brings.</summary>
    public bool NoDesk { get; init; }
}
