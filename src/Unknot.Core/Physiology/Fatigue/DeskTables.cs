using Unknot.Core.Knowledge;

namespace Unknot.Core.Physiology;

/// <summary>The overload tables of the published muscle, one for each rhythm of breaks, each worked out when it is first asked for.</summary>
public sealed class DeskTables
{
    private readonly Lock _gate = new();
    private readonly Dictionary<WorkRhythm, OverloadTable> _tables = [];
    private readonly FatigueConstants _constants;
    private readonly double _cycleSeconds;

    /// <summary>Makes none yet.</summary>
    /// <param name="parameters">The model's numbers; the muscle's rates and the turn are read, which no draw changes.</param>
    public DeskTables(Parameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        _constants = new(parameters[LoadParameter.FatigueRate], parameters[LoadParameter.RecoveryRate], parameters[LoadParameter.RestMultiplier], parameters[LoadParameter.RestLevel]);
        _cycleSeconds = parameters[LoadParameter.Cycle];
    }

    /// <summary>Work without breaks.</summary>
    public OverloadTable Unbroken => Of(WorkRhythm.Unbroken(_cycleSeconds));

    /// <summary>Work with breaks.</summary>
    /// <param name="everyMinutes">How long one works until a break [min], above 0.</param>
    /// <param name="breakSeconds">How long it lasts [s], above 0.</param>
    /// <returns>The table; the same one for the same breaks.</returns>
    public OverloadTable WithBreaks(double everyMinutes, double breakSeconds) => Of(new(_cycleSeconds, everyMinutes * 60, breakSeconds));

    private OverloadTable Of(WorkRhythm rhythm)
    {
        lock (_gate)
        {
            return _tables.TryGetValue(rhythm, out OverloadTable? table) ? table : _tables[rhythm] = new(_constants, rhythm);
        }
    }
}
