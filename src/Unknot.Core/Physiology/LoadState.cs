namespace Unknot.Core.Physiology;

/// <summary>Where a person and their knot stand on an evening. A plain value: copied, stored and resampled as a whole. The default is no state; begin with <see cref="Healthy"/>.</summary>
public record struct LoadState
{
    /// <summary>How irritable the knot is, <c>N</c> [0–1].</summary>
    public double Irritability { get; set; }

    /// <summary>How sensitised the person has become by weeks of it, <c>Z</c> [0–1].</summary>
    public double Sensitisation { get; set; }

    /// <summary>How much pain is dulled for a day or two, <c>H</c> [0–1].</summary>
    public double Relief { get; set; }

    /// <summary>How used the muscle is to load, <c>C</c> [0–1].</summary>
    public double Tolerance { get; set; }

    /// <summary>How strong each part is, <c>S</c>, against the beginning [–].</summary>
    public Parts Strength { get; set; }

    /// <summary>How practised the lower part is, <c>w</c> [0–1].</summary>
    public double Practice { get; set; }

    /// <summary>Strengthening a week, over the last days, <c>W</c> [min].</summary>
    public double WeeklyMinutes { get; set; }

    /// <summary>The same, each minute counted by how hard it works a part [min].</summary>
    public Parts WeeklyWork { get; set; }

    /// <summary>The share of days with retraining, over the last days [0–1].</summary>
    public double Retrained { get; set; }

    /// <summary>What a session has left in the muscle to become sore, <c>Y₁</c> [–].</summary>
    public double Ache { get; set; }

    /// <summary>How sore the muscle is after training, <c>Y</c> [–].</summary>
    public double Soreness { get; set; }

    /// <summary>How far load and stress are from the usual, before the person's own spread [standard deviations].</summary>
    public double Swing { get; set; }

    /// <summary>The overload dose of the day, <c>Ω</c> [–].</summary>
    public double Overload { get; set; }

    /// <summary>No knot, nothing trained, nothing out of the usual.</summary>
    /// <param name="person">Whose.</param>
    /// <returns>The state.</returns>
    public static LoadState Healthy(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return new() { Strength = Parts.Each(1), Practice = person.WeakWeight };
    }
}
