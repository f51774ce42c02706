using System.Collections.Immutable;

namespace Unknot.Core.Triage;

/// <summary>An answer to a question of triage. Not asked is no answer at all: it is absent.</summary>
public enum Answer
{
    /// <summary>Yes.</summary>
    Yes,

    /// <summary>No.</summary>
    No,

    /// <summary>Not sure, also after the plainer question: counts as yes at the flag's own urgency.</summary>
    Unsure,
}

/// <summary>What was answered at the gate and after it. Keys are ids of the content; what is absent was not asked.</summary>
public sealed record TriageAnswers
{
    // First, because what follows is made of it.
    private static ImmutableSortedDictionary<string, Answer> Ordinal { get; } = ImmutableSortedDictionary.Create<string, Answer>(StringComparer.Ordinal);

    private static ImmutableSortedDictionary<string, ImmutableArray<string>> NothingRead { get; } = ImmutableSortedDictionary.Create<string, ImmutableArray<string>>(StringComparer.Ordinal);

    /// <summary>Nothing asked yet.</summary>
    public static TriageAnswers None { get; } = new();

    /// <summary>The age group; null when not asked.</summary>
    public string? AgeGroup { get; init; }

    /// <summary>The age [years], where it is known better than by its group; null when not.</summary>
    public int? Age { get; init; }

    /// <summary>Gate questions.</summary>
    public ImmutableSortedDictionary<string, Answer> Gate { get; init; } = Ordinal;

    /// <summary>The gate questions whose no stands for a finding too: those answered today, and on any day those that ask a finding in full, which is asked as little again as one that was answered itself.</summary>
    public ImmutableSortedSet<string> GateStands { get; init; } = [];

    /// <summary>Flags.</summary>
    public ImmutableSortedDictionary<string, Answer> Flags { get; init; } = Ordinal;

    /// <summary>Ticked facts; null when the list was not answered, empty when "none of these" was.</summary>
    public ImmutableSortedSet<string>? Facts { get; init; }

    /// <summary>Care modifiers' own questions.</summary>
    public ImmutableSortedDictionary<string, Answer> Modifiers { get; init; } = Ordinal;

    /// <summary>Week of pregnancy, 1–45; null when not said.</summary>
    public int? PregnancyWeek { get; init; }

    /// <summary>The follow-up option chosen instead of a week; null when none.</summary>
    public string? PregnancyOption { get; init; }

    /// <summary>What is asked before single movements: findings by id.</summary>
    public ImmutableSortedDictionary<string, Answer> Findings { get; init; } = Ordinal;

    /// <summary>Ids of flags and gate questions whose yes no longer stands, whatever was answered since: seen by a professional and told to go on.</summary>
    public ImmutableSortedSet<string> Cleared { get; init; } = [];

    /// <summary>Flags that the stress ladder, the diary, words or what is felt raised and nobody has answered since: asked wherever flags are asked; not sure where nobody can be asked.</summary>
    public ImmutableSortedSet<string> Raised { get; init; } = [];

    /// <summary>Flags that words opened, each with the words that did it, as the person wrote them; not answered they count as not sure where nobody can be asked.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<string>> OpenedByWords { get; init; } = NothingRead;
}
