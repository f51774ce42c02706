using System.Globalization;
using Unknot.Content.Trials;
using Unknot.Core.Forecasting;
using Unknot.Core.Knowledge;

namespace Unknot.Web.Features.HowGood;

/// <summary>What the load model was fitted to, and the published results that speak against it, as the content holds them. Read when somebody first asks.</summary>
public sealed class WrittenTrials
{
    private readonly Lazy<Posterior?> _posterior;
    private readonly Lazy<SkillRecord?> _skill;
    private readonly Lazy<IReadOnlyList<Protocol>> _against;

    /// <summary>Reads nothing yet.</summary>
    /// <param name="knowledge">The content, when it is asked for.</param>
    /// <param name="contentFolder">Its folder.</param>
    public WrittenTrials(Func<KnowledgeBase> knowledge, string contentFolder)
    {
        _posterior = new(() => PosteriorFile.Read(contentFolder, knowledge().LoadModel) is { IsValue: true } read ? read.Value : null);
        _skill = new(() => SkillFile.Read(contentFolder) is { IsValue: true } read ? read.Value : null);
        _against = new(() => TrialsFolder.Read(contentFolder, knowledge()) is { IsValue: true } read ? [.. read.Value.Where(trial => trial.Role == TrialRole.Against)] : []);
    }

    /// <summary>The targets of calibration with what the calibrated model says of each; none where the calibration cannot be read.</summary>
    public IReadOnlyList<TargetHit> Targets => _posterior.Value?.Targets ?? [];

    /// <summary>How good the forecast was with simulated people; null where that cannot be read.</summary>
    public SkillRecord? Skill => _skill.Value;

    /// <summary>Whether that was measured with another calibration than this one.</summary>
    public bool IsOfAnotherCalibration => Skill?.Posterior != _posterior.Value?.Version;

    /// <summary>The published results that speak against the model, each with why it and they agree or differ.</summary>
    public IReadOnlyList<Protocol> Against => _against.Value;

    /// <summary>What was published, in words.</summary>
    /// <param name="figure">A figure.</param>
    /// <returns>The figure with its interval, or what was said of the direction.</returns>
    public static string Published(PublishedFigure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return figure.Text ?? $"{Number(figure.Value)} ({Number(figure.Low)} to {Number(figure.High)})";
    }

    /// <summary>A number with two decimals.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The number.</returns>
    public static string Number(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);
}
