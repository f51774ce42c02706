using Unknot.Core.Knowledge;

namespace Unknot.Core.Physiology;

/// <summary>The overload tables of the published muscle, one for each rhythm of breaks, each worked out when it is first asked for.</summary>
public sealed class DeskTables
{
    private readonly Lock _gate = new();
    private readonly Dictionary<WorkRhythm, OverloadTable> _tables = [];
    private readonly Func<WorkRhythm, OverloadTable> _make;
    private readonly double _cycleSeconds;

    /// <summary>Makes none yet.</summary>
    /// <param name="parameters">The model's numbers; the muscle's rates and the turn are read, which no draw changes.</param>
    public DeskTables(Parameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        FatigueConstants constants = new(
            parameters[LoadParameter.FatigueRate], parameters[LoadParameter.RecoveryRate], parameters[LoadParameter.RestMultiplier], parameters[LoadParameter.RestLevel]);
        (_make, _cycleSeconds) = (rhythm => new(constants, rhythm), parameters[LoadParameter.Cycle]);
    }

    private DeskTables(DeskTables of, double restMultiplier) => (_make, _cycleSeconds) = (rhythm => of.Of(rhythm).Narrowed(restMultiplier), of._cycleSeconds);

    /// <summary>Work without breaks.</summary>
    public OverloadTable Unbroken => Of(WorkRhythm.Unbroken(_cycleSeconds));

    /// <summary>Work with breaks.</summary>
    /// <param name="everyMinutes">How long one works until a break [min], above 0.</param>
    /// <param name="breakSeconds">How long it lasts [s], above 0.</param>
    /// <returns>The table; the same one for the same breaks.</returns>
    public OverloadTable WithBreaks(double everyMinutes, double breakSeconds) => Of(new(_cycleSeconds, everyMinutes * 60, breakSeconds));

    /// <summary>The same tables, quicker for people of one rest multiplier.</summary>
    /// <param name="restMultiplier">How many times faster units recover at rest, <c>r</c> [1.5–80].</param>
    /// <returns>Tables that share what these have worked out.</returns>
    public DeskTables Narrowed(double restMultiplier) => new(this, restMultiplier);

    private OverloadTable Of(WorkRhythm rhythm)
    {
        lock (_gate)
        {
            return _tables.TryGetValue(rhythm, out OverloadTable? table) ? table : _tables[rhythm] = _make(rhythm);
        }
    }
}
