using Unknot.Content.Cases;

namespace Unknot.Web.Features.HowGood;

/// <summary>The score as it was last written down, read when somebody first asks for it: nothing else of the app needs it.</summary>
/// <param name="contentFolder">The folder of the content.</param>
public sealed class WrittenScore(string contentFolder)
{
    private readonly Lazy<ScoreRecord?> _record = new(() => ScoreRecord.Read(contentFolder) is { IsValue: true } read ? read.Value : null);

    /// <summary>The score; null where this content has none.</summary>
    public ScoreRecord? Record => _record.Value;
}
