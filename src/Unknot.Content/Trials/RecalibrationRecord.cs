using Unknot.Core.Forecasting;

namespace Unknot.Content.Trials;

/// <summary>How what a forecast says is set right, as <c>unknot recalibrate</c> last wrote it down.</summary>
/// <param name="Posterior">Tells the calibration it was done with from any other.</param>
/// <param name="Seed">What decided all chance.</param>
/// <param name="People">How many people there were.</param>
/// <param name="Days">How long each wrote [d].</param>
/// <param name="Right">The corrections.</param>
public sealed record RecalibrationRecord(string Posterior, int Seed, int People, int Days, Recalibration Right);
