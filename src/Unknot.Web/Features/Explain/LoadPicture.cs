using System.Globalization;
using Unknot.Content.Essays;
using Unknot.Core.Knowledge;
using Unknot.Core.Physiology;

namespace Unknot.Web.Features.Explain;

/// <summary>One bar of a state.</summary>
/// <param name="Name">The muscle.</param>
/// <param name="Share">What it carries of the load [–].</param>
/// <param name="Kind">How it is coloured: the one looked at, the one that is moved, or another.</param>
public sealed record LoadBar(string Name, double Share, string Kind)
{
    /// <summary>In per cent.</summary>
    public string Percent => Math.Round(Share * 100).ToString("0", CultureInfo.InvariantCulture);
}

/// <summary>How the load is shared while the last muscle is so strong.</summary>
/// <param name="Strength">How strong it is [–], 1 = as it should be.</param>
/// <param name="Bars">What each carries.</param>
public sealed record LoadState(double Strength, IReadOnlyList<LoadBar> Bars)
{
    /// <summary>The strength in per cent.</summary>
    public string Percent => Math.Round(Strength * 100).ToString("0", CultureInfo.InvariantCulture);
}

/// <summary>How muscles share a load, in the states the content asks for.</summary>
/// <param name="Parts">What each carries while all are as they should be [–].</param>
/// <param name="States">The states.</param>
public sealed record LoadPicture(IReadOnlyList<double> Parts, IReadOnlyList<LoadState> States)
{
    /// <summary>The state in which all are as strong as they should be.</summary>
    public LoadState Whole { get; private init; } = States[0];

    /// <summary>Draws a screen's load.</summary>
    /// <param name="screen">A screen that shows one.</param>
    /// <param name="muscles">The muscles there are.</param>
    /// <returns>The picture.</returns>
    public static LoadPicture Of(Explanation screen, Catalogue<Muscle> muscles)
    {
        ArgumentNullException.ThrowIfNull(screen);
        double[] parts = [.. screen.Shares.Values];
        string[] names = [.. screen.Shares.Keys.Select(id => muscles[id].Name)];
        return new(parts, [.. screen.Strengths.Select(strength => At(strength, parts, names))]) { Whole = At(1, parts, names) };
    }

    private static LoadState At(double strength, double[] parts, string[] names)
    {
        IReadOnlyList<double> shares = LoadSharing.Of(parts, [.. parts.Select((_, i) => i == parts.Length - 1 ? strength : 1)]);
        return new(strength, [.. shares.Select((share, i) => new LoadBar(names[i], share, i == 0 ? "loaded" : i == shares.Count - 1 ? "moved" : "other"))]);
    }
}
