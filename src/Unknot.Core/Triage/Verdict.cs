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

    /// <summary>Whether it concerns a complaint with these scopes: an emergency every one, all else where a scope is shared.</summary>
    internal bool Concerns(IReadOnlySet<string> here) => Urgency is Urgency.Emergency || Triage.Scopes.Share(Scopes, here);
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

/// <summary>What triage says of one complaint. Only <see cref="Assessment"/> makes one.</summary>
public sealed record Verdict
{
    internal Verdict()
    {
    }

    /// <summary>The highest urgency that stands.</summary>
    public Urgency Urgency => Flags is [{ } first, ..] ? first.Urgency : Urgency.None;

    /// <summary>The key of the action text; null when nothing stands.</summary>
    public string? Action => Flags is [{ } first, ..] ? first.Action : null;

    /// <summary>The keys of all action texts of the highest urgency, <see cref="Action"/> first: two emergencies may each have their own.</summary>
    public IReadOnlyList<string> Actions => [.. Flags.Where(flag => flag.Urgency == Urgency).Select(flag => flag.Action).Distinct()];

    /// <summary>The key of a prompt beside it (a cluster: book this week); null when none.</summary>
    public string? Prompt { get; internal init; }

    /// <summary>What stands, most urgent first.</summary>
    public IReadOnlyList<StandingFlag> Flags { get; internal init; } = [];

    /// <summary>What is still to be asked, in order.</summary>
    public IReadOnlyList<TriageQuestion> ToAsk { get; internal init; } = [];

    /// <summary>Whether no muscle, movement or forecast may be named: emergency and same day.</summary>
    public bool Stops => Urgency >= Urgency.SameDay;

    /// <summary>Whether every obligatory question is answered.</summary>
    public bool Complete => ToAsk.Count == 0;

    /// <summary>
    /// Leave to name muscles and movements, with all that is taken out of them. Null while this complaint is stopped and, where somebody can be asked, while a question is open.
    /// Localisation, causes and plan need it, and nothing else gives it: what triage stops cannot reach them.
    /// </summary>
    public Restrictions? Permit => Stops || (Unanswered is Unanswered.IsAsked && !Complete) ? null : Restrictions;

    /// <summary>What is taken out, whether or not anything may be named at all.</summary>
    internal Restrictions Restrictions { get; init; } = Restrictions.None;

    internal Unanswered Unanswered { get; init; }
}
