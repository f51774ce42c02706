using Unknot.Content.Trials;
using Unknot.Core.Forecasting;
using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;
using Unknot.Core.Physiology;

namespace Unknot.Web.Shell.Forecasts;

/// <summary>What forecasts are made with: the calibrated draws and the people they make possible, read and worked out when somebody first asks. Thread-safe.</summary>
public sealed class Forecaster
{
    // Some thousands: only a few of them are like the one who writes.
    private const int People = 3000;
    private const int RatePeople = 200;
    private const int RateDays = 120;
    private const int Seed = 1;

    private readonly Lazy<Result<Means>> _means;

    /// <summary>Reads nothing yet.</summary>
    /// <param name="model">The model's content.</param>
    /// <param name="contentFolder">Where the calibration lies.</param>
    public Forecaster(LoadModelContent model, string contentFolder)
    {
        Desks = new(() => new(Parameters.Usual(model)));
        _means = new(() => Read(model, contentFolder));
        Calibration = new(() => PosteriorFile.StampOf(contentFolder, RecalibrationFile.Name));
    }

    /// <summary>Tells the calibration, and how what is said is set right, from any other: they may change where the content they were made with does not.</summary>
    internal Lazy<string> Calibration { get; }

    /// <summary>The overload tables.</summary>
    internal Lazy<DeskTables> Desks { get; }

    /// <summary>What forecasts are made with, or what is wrong with the calibration.</summary>
    internal Result<Means> Found => _means.Value;

    private Result<Means> Read(LoadModelContent model, string folder)
    {
        Result<Posterior> posterior = PosteriorFile.Read(folder, model);
        Result<RecalibrationRecord> right = RecalibrationFile.Read(folder);
        return posterior.IsValue && right.IsValue
            ? Result<Means>.Of(new(
                StartingPeople.Of(model, posterior.Value.Draws, Desks.Value, People, Seed),
                BaseRates.Of(new(posterior.Value.Draws, Core.Physiology.Parts.Of(model.Parts), Desks.Value, new Arm { Name = "usual" }, RateDays, Seed), RatePeople, OutlookSettings.Usual.Horizons),
                right.Value.Right))
            : Result<Means>.Failed([.. posterior.Problems, .. right.Problems]);
    }

    /// <summary>What forecasts are made with.</summary>
    /// <param name="Start">Everybody whom somebody may be.</param>
    /// <param name="Rates">How often things happen with people in general.</param>
    /// <param name="Right">How what is said is set right.</param>
    internal sealed record Means(StartingPeople Start, BaseRates Rates, Recalibration Right);
}
