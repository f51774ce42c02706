namespace Unknot.Core.Knowledge;

/// <summary>How well a number of the load model is known.</summary>
public enum Known
{
    /// <summary>Read in a published abstract or file, or worked out from such figures.</summary>
    Found,

    /// <summary>From memory of the literature: a wide guess to start from, never printed.</summary>
    Recalled,

    /// <summary>Nobody published it; ours.</summary>
    Assumed,
}

/// <summary>The shape of what is held possible of a number.</summary>
public enum Spread
{
    /// <summary>It is what it is.</summary>
    Fixed,

    /// <summary>Anything between two ends, alike.</summary>
    Uniform,

    /// <summary>Anything between two ends, alike in proportion.</summary>
    LogUniform,

    /// <summary>Around a median, with 5 % below the lower end and 5 % above the upper, in proportion.</summary>
    LogNormal,
}

/// <summary>A number of the load model, with what is held possible of it before anything is calibrated.</summary>
/// <param name="Parameter">Which.</param>
/// <param name="Value">The usual value, in the unit that <see cref="LoadParameter"/> gives.</param>
/// <param name="Spread">The shape of what is possible.</param>
/// <param name="Low">The lower end; of what is fixed the value itself.</param>
/// <param name="High">The upper end; of what is fixed the value itself.</param>
/// <param name="Unit">The unit, in words.</param>
/// <param name="Known">How well it is known.</param>
/// <param name="Sources">Keys of the bibliography; may be empty for what is assumed.</param>
public sealed record ModelNumber(LoadParameter Parameter, double Value, Spread Spread, double Low, double High, string Unit, Known Known, IReadOnlyList<string> Sources)
{
    /// <summary>What it is, in words.</summary>
    public required string What { get; init; }

    /// <summary>Whether calibration narrows it; the others are drawn as they are held possible.</summary>
    public bool Free { get; init; }
}

/// <summary>How hard a movement works the three parts that share the load.</summary>
/// <param name="Movement">The movement.</param>
/// <param name="Upper">The upper part [share of its greatest activity, 0–1.5].</param>
/// <param name="Middle">The middle part, likewise.</param>
/// <param name="Lower">The lower part, likewise.</param>
/// <param name="Known">How well that is known.</param>
/// <param name="Sources">Keys of the bibliography; may be empty for what is assumed.</param>
public sealed record MovementLoad(string Movement, double Upper, double Middle, double Lower, Known Known, IReadOnlyList<string> Sources);

/// <summary>One of the three parts that share the load.</summary>
/// <param name="Muscle">The muscle.</param>
/// <param name="Part">What it carries while all are as strong as they should be, <c>q</c> [–], above 0.</param>
public sealed record LoadPart(string Muscle, double Part);

/// <summary>How something about a day or a desk shifts the load that is taken for usual.</summary>
/// <param name="Tag">The exposure tag.</param>
/// <param name="LoadTimes">How many times greater the load is at the tag's full strength [–], above 0.</param>
/// <param name="LoadPlus">What is added to it [share of the greatest force].</param>
/// <param name="RestTimes">How many times more rest there is [–], above 0.</param>
/// <param name="Known">How well that is known.</param>
/// <param name="Sources">Keys of the bibliography; may be empty for what is assumed.</param>
public sealed record LoadShift(string Tag, double LoadTimes, double LoadPlus, double RestTimes, Known Known, IReadOnlyList<string> Sources);

/// <summary>What the load model knows.</summary>
public sealed record LoadModelContent
{
    /// <summary>Its numbers, in the order of <see cref="LoadParameter"/>; one of each.</summary>
    public required IReadOnlyList<ModelNumber> Numbers { get; init; }

    /// <summary>The parts that share the load: the one looked at, a middle one, and the one that is often weak.</summary>
    public required IReadOnlyList<LoadPart> Parts { get; init; }

    /// <summary>How hard movements work them.</summary>
    public required Catalogue<MovementLoad> Movements { get; init; }

    /// <summary>What shifts the load of a day.</summary>
    public required Catalogue<LoadShift> Shifts { get; init; }

    /// <summary>The tag of a desk without forearm support.</summary>
    public required string Unsupported { get; init; }

    /// <summary>How many times the usual load there is while somebody breathes slowly [–].</summary>
    public required double BreathingLoad { get; init; }

    /// <summary>What days are taken for.</summary>
    public required DayNorms Days { get; init; }

    /// <summary>A number.</summary>
    /// <param name="parameter">Which.</param>
    /// <returns>It, with its spread and source.</returns>
    public ModelNumber this[LoadParameter parameter] => Numbers[(int)parameter];
}
