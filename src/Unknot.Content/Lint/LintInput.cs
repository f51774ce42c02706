using Unknot.Content.Cases;
using Unknot.Content.Essays;
using Unknot.Content.Figure;
using Unknot.Content.Trials;
using Unknot.Core.Forecasting;
using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Lint;

/// <summary>What a rule looks at.</summary>
/// <param name="Knowledge">The content.</param>
/// <param name="Map">Where each entry stands.</param>
/// <param name="Drawn">The shapes of the body map.</param>
/// <param name="Written">The content's own cases.</param>
/// <param name="Score">How they are scored.</param>
/// <param name="Writings">Guides, explanations and the glossary.</param>
/// <param name="Trials">The protocols of the load model.</param>
/// <param name="Posterior">What calibration found.</param>
/// <param name="Recalibrated">How what forecasts say is set right.</param>
/// <param name="Figure">The figure and its key poses.</param>
/// <param name="ModelVersion">Tells the model's files that calibration rests on.</param>
/// <param name="PosteriorStamp">Tells the calibration.</param>
public sealed record LintInput(
    KnowledgeBase Knowledge, ContentMap Map, IReadOnlyList<DrawnArea> Drawn, IReadOnlyList<WrittenCase> Written, ScoreRules Score, Writings Writings,
    IReadOnlyList<Protocol> Trials, Posterior Posterior, RecalibrationRecord Recalibrated, FigureLibrary Figure, string ModelVersion, string PosteriorStamp)
{
    /// <summary>A problem of what stands at a path of the map.</summary>
    public Problem At(string path, string what) => new(Map.Where(path), what);
}
