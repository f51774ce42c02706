using Unknot.Core.Knowledge;

namespace Unknot.Core.Triage;

/// <summary>Why a flag stands.</summary>
public enum Because
{
    /// <summary>It was answered yes.</summary>
    Answer,

    /// <summary>It was answered not sure.</summary>
    Unsure,

    /// <summary>Words opened it and nobody answered.</summary>
    Words,

    /// <summary>Another yes made it more urgent.</summary>
    Upgrade,

    /// <summary>A gate question's own urgency; it stands under that question's id.</summary>
    Fallback,
}

/// <summary>A flag that stands.</summary>
/// <param name="Id">The flag, or the gate question of a fallback.</param>
/// <param name="Answer">What was answered.</param>
/// <param name="Urgency">Its urgency here, upgrades included.</param>
/// <param name="Blocks">What it takes out.</param>
/// <param name="Because">Why it stands.</param>
/// <param name="Scopes">Where.</param>
/// <param name="Action">The key of what is said: its own, or that of its urgency here.</param>
public sealed record StandingFlag(string Id, Answer Answer, Urgency Urgency, Blocks Blocks, Because Because, IReadOnlyList<string> Scopes, string Action)
{
    /// <summary>The person's own words that opened it; empty unless <see cref="Because"/> is <see cref="Because.Words"/>.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];
}

/// <summary>What kind of question triage asks next.</summary>
public enum TriageAsk
{
    /// <summary>The age group.</summary>
    Age,

    /// <summary>A gate question.</summary>
    Gate,

    /// <summary>The health list.</summary>
    Facts,

    /// <summary>A care modifier after its fact.</summary>
    Modifier,

    /// <summary>The follow-up of a fact (weeks of pregnancy).</summary>
    FollowUp,

    /// <summary>A flag.</summary>
    Flag,
}

/// <summary>A question still open.</summary>
/// <param name="Kind">What kind.</param>
/// <param name="Id">Its id; <c>age</c> and <c>facts</c> for those two.</param>
public sealed record TriageQuestion(TriageAsk Kind, string Id);

/// <summary>What triage says of one complaint.</summary>
public sealed record Verdict
{
    /// <summary>The highest urgency that stands.</summary>
    public required Urgency Urgency { get; init; }

    /// <summary>The key of the action text; null when nothing stands.</summary>
    public required string? Action { get; init; }

    /// <summary>The keys of all action texts of the highest urgency, <see cref="Action"/> first: two emergencies may each have their own.</summary>
    public IReadOnlyList<string> Actions => [.. Flags.Where(flag => flag.Urgency == Urgency).Select(flag => flag.Action).Distinct()];

    /// <summary>The key of a prompt beside it (a cluster: book this week); null when none.</summary>
    public required string? Prompt { get; init; }

    /// <summary>What stands, most urgent first.</summary>
    public required IReadOnlyList<StandingFlag> Flags { get; init; }

    /// <summary>What is still to be asked, in order; a page goes on only when it is empty.</summary>
    public required IReadOnlyList<TriageQuestion> ToAsk { get; init; }

    /// <summary>What may not be done, or only so.</summary>
    public required Restrictions Restrictions { get; init; }

    /// <summary>Whether no muscle, movement or forecast may be named: emergency and same day.</summary>
    public bool Stops => Urgency >= Urgency.SameDay;

    /// <summary>Whether every obligatory question is answered.</summary>
    public bool Complete => ToAsk.Count == 0;
}
