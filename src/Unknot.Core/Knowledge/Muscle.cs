namespace Unknot.Core.Knowledge;

/// <summary>Where a trigger point lies, and where it is felt.</summary>
/// <param name="Id">Its id, unique over all muscles (UT1).</param>
/// <param name="Where">How to find it, in words that need no anatomy.</param>
/// <param name="Exactly">The same for who knows anatomy: the part of the muscle, the level of the spine; null when the first says it all.</param>
/// <param name="At">The region where it is pressed.</param>
/// <param name="SelfPress">Whether the app may ever ask for, or offer, a finger or ball there.</param>
/// <param name="Primary">Regions of its essential referral zone.</param>
/// <param name="Spill">Regions some people feel it in as well.</param>
public sealed record TriggerPoint(string Id, string Where, string? Exactly, string At, bool SelfPress, IReadOnlyList<string> Primary, IReadOnlyList<string> Spill);

/// <summary>What a muscle is often mistaken for.</summary>
/// <param name="What">A muscle's id, or the name of a condition.</param>
/// <param name="Tell">How to tell them apart.</param>
/// <param name="Flags">Flags to be asked before the look-alike is set aside.</param>
public sealed record LookAlike(string What, string Tell, IReadOnlyList<string> Flags);

/// <summary>Nerves or vessels that a tight muscle may crowd. What it feels like is asked by flags and never decided by a page.</summary>
/// <param name="What">What is crowded, in the middle of a sentence.</param>
/// <param name="Feels">How that would feel, in the middle of a sentence.</param>
/// <param name="Flags">The questions to ask who feels so; at least one.</param>
/// <param name="Sources">Keys of the bibliography.</param>
public sealed record Crowding(string What, string Feels, IReadOnlyList<string> Flags, IReadOnlyList<string> Sources);

/// <summary>From where to where a muscle runs, in own words.</summary>
/// <param name="From">Where it is fixed.</param>
/// <param name="To">Where it pulls.</param>
/// <param name="Sources">Keys of the bibliography.</param>
/// <param name="Verify">True while a clinician has still to confirm it.</param>
public sealed record Course(string From, string To, IReadOnlyList<string> Sources, bool Verify = false);

/// <summary>Codes of a muscle in other vocabularies, each with how sure it is.</summary>
/// <param name="Fma">Foundational Model of Anatomy.</param>
/// <param name="FmaSure">How sure.</param>
/// <param name="Snomed">SNOMED CT; null when not looked up.</param>
/// <param name="SnomedSure">How sure.</param>
public sealed record MuscleCodes(string Fma, string FmaSure, string? Snomed, string SnomedSure);

/// <summary>A muscle a desk worker may have a knot in.</summary>
public sealed record Muscle
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>The field's name.</summary>
    public required string Name { get; init; }

    /// <summary>The plain name.</summary>
    public required string Plain { get; init; }

    /// <summary>Codes elsewhere.</summary>
    public required MuscleCodes Codes { get; init; }

    /// <summary>From where to where it runs.</summary>
    public required Course Runs { get; init; }

    /// <summary>What it does.</summary>
    public required IReadOnlyList<string> Role { get; init; }

    /// <summary>What a day at the desk asks of it.</summary>
    public required string DeskRole { get; init; }

    /// <summary>Its trigger points.</summary>
    public required IReadOnlyList<TriggerPoint> TriggerPoints { get; init; }

    /// <summary>Ids of <see cref="Words.Qualities"/>: how it feels.</summary>
    public required IReadOnlyList<string> Qualities { get; init; }

    /// <summary>Sentences people say of it.</summary>
    public required IReadOnlyList<string> Says { get; init; }

    /// <summary>Ids of <see cref="Words.Aggravators"/>: what makes it worse.</summary>
    public required IReadOnlyList<string> Aggravators { get; init; }

    /// <summary>Ids of <see cref="Words.Easers"/>: what makes it better.</summary>
    public required IReadOnlyList<string> Easers { get; init; }

    /// <summary>Ids of <see cref="Words.Limits"/>: what it keeps a person from doing.</summary>
    public required IReadOnlyList<string> Limits { get; init; }

    /// <summary>Ids of <see cref="Words.Aggravators"/>: what of a desk day loads it.</summary>
    public required IReadOnlyList<string> DeskCauses { get; init; }

    /// <summary>What the ids alone would lose, by the name of the list.</summary>
    public required IReadOnlyDictionary<string, string> Notes { get; init; }

    /// <summary>Exposure tags that load it.</summary>
    public required IReadOnlyList<string> ExposureTags { get; init; }

    /// <summary>Muscles or support groups that leave it the work; it may name itself.</summary>
    public required IReadOnlyList<string> WeakPartners { get; init; }

    /// <summary>Why there is no weak partner; null when there is one.</summary>
    public string? NoWeakPartnerBecause { get; init; }

    /// <summary>Muscles that hold it short.</summary>
    public required IReadOnlyList<string> TightPartners { get; init; }

    /// <summary>Muscles often sore together with it.</summary>
    public required IReadOnlyList<string> TravelsWith { get; init; }

    /// <summary>What it is often mistaken for.</summary>
    public required IReadOnlyList<LookAlike> LookAlikes { get; init; }

    /// <summary>What it may crowd; null where nothing is known of.</summary>
    public Crowding? Crowds { get; init; }

    /// <summary>The id of its <see cref="SelfRelease"/>.</summary>
    public required string SelfRelease { get; init; }

    /// <summary>Its movements by phase, the default first; phases without one are absent.</summary>
    public required IReadOnlyDictionary<Phase, IReadOnlyList<string>> Movements { get; init; }

    /// <summary>Movements beside the four phases: warm-ups, breaks, heat.</summary>
    public required IReadOnlyList<string> Extra { get; init; }

    /// <summary>Why a strengthening movement that loads this sore muscle itself is right, by movement; empty when none does.</summary>
    public required IReadOnlyDictionary<string, string> LoadsItselfBecause { get; init; }

    /// <summary>The guide about it.</summary>
    public required string Guide { get; init; }

    /// <summary>Muscles of one care group have practically the same session and referral.</summary>
    public required string CareGroup { get; init; }

    /// <summary>Keys of the bibliography.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>found, mixed or recalled: how sure its referral pattern is.</summary>
    public required string PatternStatus { get; init; }

    /// <summary>Movements of one phase, the default first; empty where it has none.</summary>
    /// <param name="phase">A phase of the session.</param>
    /// <returns>Ids of movements.</returns>
    public IReadOnlyList<string> MovementsOf(Phase phase) => Movements.TryGetValue(phase, out IReadOnlyList<string>? ids) ? ids : [];
}

/// <summary>What pressure the app may offer on a muscle.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Say">In words.</param>
/// <param name="Want">Wanted discomfort of 10; null = no self-pressure.</param>
/// <param name="NeverAbove">The ceiling of 10; null = no self-pressure.</param>
public sealed record SelfRelease(string Id, string Say, Span? Want, int? NeverAbove);

/// <summary>A weak partner that is no single muscle.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Why">Why it is named.</param>
public sealed record SupportGroup(string Id, string Name, string Why);

/// <summary>A teaching pattern of tight and weak muscles, never shown as a diagnosis.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Tight">Muscles.</param>
/// <param name="Weak">Muscles or support groups.</param>
/// <param name="Sources">Keys of the bibliography.</param>
/// <param name="Note">Its limits; null when none are given.</param>
public sealed record Pattern(string Id, string Name, IReadOnlyList<string> Tight, IReadOnlyList<string> Weak, IReadOnlyList<string> Sources, string? Note);

/// <summary>A guide that the content knows of; it exists only when its text does.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Statement">The statement it answers.</param>
/// <param name="Sources">Keys of the bibliography.</param>
public sealed record Guide(string Id, string Title, string Statement, IReadOnlyList<string> Sources);

/// <summary>Muscles whose default session and referral are practically the same.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Why">Why they belong together.</param>
public sealed record CareGroup(string Id, string Why);
