using Unknot.Web.Shell.Parts;

namespace Unknot.Web.Features.History;

/// <summary>A field of a correction.</summary>
public abstract record Field
{
    private Field()
    {
    }

    /// <summary>A number from 0 to 10.</summary>
    public sealed record Number(Scale Scale) : Field;

    /// <summary>One of several answers.</summary>
    public sealed record One(Choice Choice) : Field;

    /// <summary>Own words.</summary>
    public sealed record Words(string Name, string Legend, string Value, bool IsLong, string? Wrong) : Field;

    /// <summary>A question about the day.</summary>
    public sealed record Day(ExposureField Question) : Field;
}

/// <summary>What an entry said at one time.</summary>
/// <param name="Until">When it was corrected.</param>
/// <param name="Said">What it said.</param>
public sealed record Then(DateTimeOffset Until, string Said);

/// <summary>An entry with what can be done with it.</summary>
/// <param name="Head">What it is.</param>
/// <param name="Day">The person's day.</param>
/// <param name="Knot">The knot it is about; null when the person.</param>
/// <param name="Says">What it says.</param>
/// <param name="Before">What it said before, the latest first.</param>
/// <param name="Fields">What can be corrected here.</param>
public sealed record Shown(string Head, DateOnly Day, Guid? Knot, string Says, IReadOnlyList<Then> Before, IReadOnlyList<Field> Fields)
{
    /// <summary>The page on which it is corrected instead; null when here.</summary>
    public string? CorrectAt { get; init; }

    /// <summary>Why it cannot be removed on its own; null when it can.</summary>
    public string? Stays { get; init; }
}
