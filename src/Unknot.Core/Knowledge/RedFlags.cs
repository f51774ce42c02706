namespace Unknot.Core.Knowledge;

/// <summary>How soon somebody should look at it. Ordered: a later value is more urgent.</summary>
public enum Urgency
{
    /// <summary>Nothing that needs a professional was found.</summary>
    None,

    /// <summary>Book a doctor or physiotherapist.</summary>
    SeeProfessional,

    /// <summary>Be seen today.</summary>
    SameDay,

    /// <summary>Call the emergency number now.</summary>
    Emergency,
}

/// <summary>What a flag takes out of the plan. Ordered: a later value takes out more.</summary>
public enum Blocks
{
    /// <summary>Nothing: a message only.</summary>
    None,

    /// <summary>No ball, tool or loading; breathing, heat if safe, gentle mobility and workstation stay.</summary>
    GentleOnly,

    /// <summary>No stretch, release, strengthening or retraining in the areas that share a scope.</summary>
    Area,

    /// <summary>Everything.</summary>
    All,
}

/// <summary>When a flag may be asked at all.</summary>
public enum AskWhen
{
    /// <summary>At the first visit.</summary>
    Intake,

    /// <summary>Only when its trigger says so.</summary>
    Conditional,

    /// <summary>During or after an exercise.</summary>
    Activity,

    /// <summary>Never at the first intake; when the diary raises it.</summary>
    FollowUp,
}

/// <summary>When one yes makes another more urgent.</summary>
/// <param name="WithAny">Any of these, answered yes.</param>
/// <param name="To">The urgency then.</param>
public sealed record Upgrade(IReadOnlyList<string> WithAny, Urgency To);

/// <summary>A red flag.</summary>
public sealed record Flag
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>Its scopes; <c>always</c> means the area of the complaint, whatever it is.</summary>
    public required IReadOnlyList<string> Scopes { get; init; }

    /// <summary>What a yes means.</summary>
    public required Urgency Urgency { get; init; }

    /// <summary>The key of its own action text; null = that of its urgency.</summary>
    public string? Action { get; init; }

    /// <summary>When it may be asked.</summary>
    public AskWhen AskWhen { get; init; }

    /// <summary>The question.</summary>
    public required string Ask { get; init; }

    /// <summary>The same question for a reader of eleven, shown after "not sure".</summary>
    public required string Plainer { get; init; }

    /// <summary>What it asks beyond the gate questions that open it, where it is asked directly as well; null where it is not.</summary>
    public string? Beyond { get; init; }

    /// <summary>What it is about.</summary>
    public required string Why { get; init; }

    /// <summary>What makes it more urgent; null when nothing does.</summary>
    public Upgrade? Upgrade { get; init; }

    /// <summary>What it takes out (the default of its urgency where content states none).</summary>
    public required Blocks Blocks { get; init; }

    /// <summary>Asked from this age on [years]; null = no lower bound.</summary>
    public int? AgeMin { get; init; }

    /// <summary>Asked up to this age [years]; null = no upper bound.</summary>
    public int? AgeMax { get; init; }

    /// <summary>What raises a conditional or follow-up flag, in words; null for the others.</summary>
    public string? Trigger { get; init; }

    /// <summary>What the diary reads a follow-up flag from; null for the others.</summary>
    public DiaryTrigger? Diary { get; init; }

    /// <summary>Keys of the bibliography.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>A remark for those who edit it; null when none.</summary>
    public string? Note { get; init; }

    /// <summary>True while a clinician has still to confirm wording or threshold. It never hides the flag: it is asked and acts as written.</summary>
    public bool Verify { get; init; }
}

/// <summary>A gate question, asked of everybody.</summary>
/// <param name="Id">G1–G8.</param>
/// <param name="Ask">The question.</param>
/// <param name="Signs">Its signs, one of which is enough for a yes.</param>
/// <param name="Plainer">The whole question in plain words.</param>
/// <param name="Opens">The flags a yes or not sure opens.</param>
/// <param name="Fallback">The urgency when no opened detail reaches it; none = go on.</param>
public sealed record GateQuestion(string Id, string Ask, IReadOnlyList<string> Signs, string Plainer, IReadOnlyList<string> Opens, Urgency Fallback);

/// <summary>An answer of a fact's follow-up question.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Text">What is shown.</param>
/// <param name="AppliesModifier">Whether the modifier applies.</param>
/// <param name="AfterMidTerm">Whether it counts as after mid term.</param>
/// <param name="Note">What else follows from it, in words; null when nothing.</param>
public sealed record FollowUpOption(string Id, string Text, bool AppliesModifier, bool AfterMidTerm, string? Note = null);

/// <summary>The question after a fact, in place of its modifier's own (weeks of pregnancy).</summary>
/// <param name="Ask">The question.</param>
/// <param name="InsteadOf">The modifier whose question it replaces.</param>
/// <param name="Unit">The unit of the number.</param>
/// <param name="Range">The numbers taken.</param>
/// <param name="MidTermFrom">From this number on it counts as after mid term.</param>
/// <param name="Options">Answers that are no number.</param>
/// <param name="Unanswered">The option that counts when nothing was answered.</param>
/// <param name="Verify">True while a clinician has still to confirm it.</param>
public sealed record FactFollowUp(string Ask, string InsteadOf, string Unit, Span Range, int MidTermFrom, IReadOnlyList<FollowUpOption> Options, string Unanswered, bool Verify = false);

/// <summary>A tick of the health list.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Ask">What is ticked.</param>
/// <param name="Opens">The flags it opens.</param>
/// <param name="Sets">Care modifiers it may set; each one's own question is then put.</param>
/// <param name="Same">Those of <paramref name="Sets"/> that the tick itself answers with yes.</param>
/// <param name="FollowUp">A question of its own; null when there is none.</param>
/// <param name="AskedWithEquipment">Asked with the equipment and not at the gate.</param>
public sealed record Fact(string Id, string Ask, IReadOnlyList<string> Opens, IReadOnlyList<string> Sets, IReadOnlyList<string> Same, FactFollowUp? FollowUp, bool AskedWithEquipment);

/// <summary>An age group of the gate.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Text">What is shown.</param>
/// <param name="From">The youngest [years]; null = no bound.</param>
/// <param name="To">The oldest [years]; null = no bound.</param>
/// <param name="Note">What follows from it, in words; null when nothing.</param>
public sealed record AgeGroup(string Id, string Text, int? From, int? To, string? Note = null)
{
    /// <summary>Whether somebody of this group may be of an age within the bounds. The group that would rather not say may be.</summary>
    /// <param name="least">The lower bound [years]; null = none.</param>
    /// <param name="most">The upper bound [years]; null = none.</param>
    /// <returns>True when it cannot be ruled out.</returns>
    public bool MayLieWithin(int? least, int? most) => (least is null || To is null || To >= least) && (most is null || From is null || From <= most);
}

/// <summary>A page of the gate: what stands on it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Holds">age, gate question ids, facts, direct.</param>
/// <param name="Note">How it is laid out, in words; null when nothing more.</param>
public sealed record GateScreen(string Id, IReadOnlyList<string> Holds, string? Note = null);

/// <summary>A care modifier: not a reason to see somebody, but it changes what is offered.</summary>
public sealed record CareModifier
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>Its question.</summary>
    public required string Ask { get; init; }

    /// <summary>Where it is asked: fact, equipment or age (then it sets itself).</summary>
    public required string AskWhen { get; init; }

    /// <summary>Set by an age group whose oldest is at most this [years]; null when age does not set it.</summary>
    public int? SetByAgeMax { get; init; }

    /// <summary>What it changes, in words.</summary>
    public required string Change { get; init; }

    /// <summary>Movements it takes out.</summary>
    public required IReadOnlyList<string> Block { get; init; }

    /// <summary>Movements it takes out after mid term as well.</summary>
    public required IReadOnlyList<string> BlockAfterMidTerm { get; init; }

    /// <summary>Movements it replaces, old to new.</summary>
    public required IReadOnlyDictionary<string, string> Swap { get; init; }

    /// <summary>Movements or phase names allowed only in the way the words say.</summary>
    public required IReadOnlyDictionary<string, string> Soft { get; init; }

    /// <summary>True while a clinician has still to confirm it; it acts as written.</summary>
    public bool Verify { get; init; }
}

/// <summary>The numbers to call in a country.</summary>
/// <param name="Country">ISO 3166 code.</param>
/// <param name="Numbers">The first is shown large.</param>
public sealed record EmergencyNumbers(string Country, IReadOnlyList<string> Numbers);

/// <summary>A crisis line.</summary>
/// <param name="Country">ISO 3166 code.</param>
/// <param name="Number">The number.</param>
/// <param name="What">Whose it is and when it answers.</param>
/// <param name="Checked">The day it was last looked up at the line's own page; null = before release.</param>
/// <param name="Sources">Where its number and hours were read; empty only while <paramref name="Verify"/> is true.</param>
/// <param name="Verify">True while the number has still to be checked.</param>
public sealed record CrisisLine(string Country, string Number, string What, DateOnly? Checked, IReadOnlyList<string> Sources, bool Verify = false);

/// <summary>When answers about flags are asked again.</summary>
/// <param name="ShortSet">The flags of the short set.</param>
/// <param name="PainRise">A rise of pain by so many points asks it.</param>
/// <param name="EveryDays">It is asked at least so often [days].</param>
/// <param name="NewGateAfterHours">A complete new gate counts against an old yes to a gate question only this long after it [h].</param>
public sealed record AskAgain(IReadOnlyList<string> ShortSet, int PainRise, int EveryDays, int NewGateAfterHours);

/// <summary>All of the triage content.</summary>
public sealed record RedFlags
{
    /// <summary>What is said, by urgency id or by an action's own key.</summary>
    public required IReadOnlyDictionary<string, string> ActionTexts { get; init; }

    /// <summary>The flags.</summary>
    public required Catalogue<Flag> Flags { get; init; }

    /// <summary>The age groups of the gate.</summary>
    public required Catalogue<AgeGroup> AgeGroups { get; init; }

    /// <summary>The gate questions.</summary>
    public required Catalogue<GateQuestion> Gate { get; init; }

    /// <summary>The pages of the gate.</summary>
    public required IReadOnlyList<GateScreen> Screens { get; init; }

    /// <summary>The health list.</summary>
    public required Catalogue<Fact> Facts { get; init; }

    /// <summary>Flags asked without any gate answer when a marked region has the scope.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Direct { get; init; }

    /// <summary>What is felt that opens a flag: radiation told from referral.</summary>
    public required Catalogue<FeltRule> Felt { get; init; }

    /// <summary>The care modifiers.</summary>
    public required Catalogue<CareModifier> Modifiers { get; init; }

    /// <summary>When it is asked again.</summary>
    public required AskAgain AskAgain { get; init; }

    /// <summary>How many see-a-professional flags make a cluster ("book this week").</summary>
    public required int ClusterOf { get; init; }

    /// <summary>What a cluster says.</summary>
    public required string ClusterPrompt { get; init; }

    /// <summary>Numbers by country.</summary>
    public required Catalogue<EmergencyNumbers> EmergencyNumbers { get; init; }

    /// <summary>The number shown where the country is not known.</summary>
    public required IReadOnlyList<string> UnknownCountry { get; init; }

    /// <summary>The common numbers shown beneath.</summary>
    public required IReadOnlyList<string> Beneath { get; init; }

    /// <summary>Crisis lines.</summary>
    public required IReadOnlyList<CrisisLine> CrisisLines { get; init; }

    /// <summary>What triage does, in words, each with an id.</summary>
    public required Catalogue<WrittenRule> Rules { get; init; }

    /// <summary>True while a clinician has still to confirm the two-level gate.</summary>
    public bool GateVerify { get; init; }

    /// <summary>Where the emergency numbers were read.</summary>
    public required IReadOnlyList<string> NumberSources { get; init; }

    /// <summary>The day the emergency numbers were last compared with those; null = never.</summary>
    public DateOnly? NumbersChecked { get; init; }
}
