using System.Collections.Immutable;
using Unknot.Core.Complaint;
using Unknot.Core.Exposure;
using Unknot.Core.Knowledge;
using Unknot.Core.Triage;

namespace Unknot.Content.Cases;

/// <summary>A case file, read with the content at hand.</summary>
public sealed record Case
{
    /// <summary>All that was said of the body; of several complaints together.</summary>
    public required Findings Findings { get; init; }

    /// <summary>What was answered about safety.</summary>
    public required TriageAnswers Triage { get; init; }

    /// <summary>Answers about the day, by question.</summary>
    public required IReadOnlyDictionary<string, ExposureAnswer> Answers { get; init; }

    /// <summary>What was said of the desk; null when nothing.</summary>
    public DeskCheck? Desk { get; init; }

    /// <summary>Equipment there is; null = the content's default set.</summary>
    public ImmutableSortedSet<string>? Equipment { get; init; }

    /// <summary>Where; null = anywhere.</summary>
    public Setting? Setting { get; init; }

    /// <summary>Free words that nothing was read from.</summary>
    public required IReadOnlyList<string> Unread { get; init; }

    /// <summary>What it expects of the answer; null where it is no case to score by.</summary>
    public Scored? Scored { get; init; }

    /// <summary>All marked places, each once.</summary>
    public IReadOnlyList<Place> Places => Findings.Places;
}
