namespace Unknot.Core.Knowledge;

/// <summary>How strongly a kind of finding speaks for or against a muscle: likelihood ratios, engineering priors unless their source says otherwise.</summary>
/// <param name="Id">The kind of finding (region_primary, press_reproduces …).</param>
/// <param name="For">The factor when the muscle's content has it [–], above 0.</param>
/// <param name="Against">The factor when it does not [–], above 0.</param>
/// <param name="Why">The reasoning.</param>
/// <param name="Sources">Keys of the bibliography.</param>
public sealed record FindingWeight(string Id, double For, double Against, string Why, IReadOnlyList<string> Sources)
{
    /// <summary>How often anybody who is asked answers yes [0–1]; null where nothing is asked. A no is weighed by it, so that asking is worth nothing on average.</summary>
    public double? Base { get; init; }
}

/// <summary>What localisation weighs by.</summary>
public sealed record LocalisationContent
{
    /// <summary>How strongly each kind of finding speaks.</summary>
    public required Catalogue<FindingWeight> Weights { get; init; }

    /// <summary>How common each muscle is before anything is asked, by muscle; a muscle that is absent counts 1 [–].</summary>
    public required IReadOnlyDictionary<string, double> Priors { get; init; }

    /// <summary>Where the priors come from, in words.</summary>
    public required WrittenRule PriorRule { get; init; }

    /// <summary>That it is one of the conditions that are no muscle, before anything is asked: a share of one [0–1].</summary>
    public required double ElsewherePrior { get; init; }

    /// <summary>That it is nothing the content knows, before anything is asked: a share of one [0–1].</summary>
    public required double UnlistedPrior { get; init; }

    /// <summary>What several findings say together.</summary>
    public required Catalogue<LocalisationRule> Rules { get; init; }

    /// <summary>No muscle is ever shown above this [0–1].</summary>
    public required double Ceiling { get; init; }

    /// <summary>At most so many questions after map and gate.</summary>
    public required int MostQuestions { get; init; }

    /// <summary>A question that is expected to tell less than this is not asked [bits].</summary>
    public required double LeastGainBits { get; init; }

    /// <summary>The most that all findings of one group (place, press, touch, feel, load, ease, limit) may count together, as a factor above 1 [–]: three words for one thing do not count thrice.</summary>
    public required IReadOnlyDictionary<string, double> Together { get; init; }

    /// <summary>Regions that never alone name a muscle.</summary>
    public required IReadOnlyList<string> NeverAlone { get; init; }

    /// <summary>How much a place counts that was only read out of words, against a marked one: the exponent of its factor [0–1].</summary>
    public required double SaidShare { get; init; }

    /// <summary>How common several points of a muscle at once are, against one of them [0–1].</summary>
    public required double SeveralPoints { get; init; }

    /// <summary>How much a point that is felt in many places is worth less at each: the exponent of its breadth against the average [0–1].</summary>
    public required double Breadth { get; init; }

    /// <summary>What at most this share of the muscles lists is telling [0–1].</summary>
    public required double TellingShare { get; init; }

    /// <summary>The exponent of the factor of what is telling, at least 1 [–].</summary>
    public required double TellingStrength { get; init; }

    /// <summary>How common both sides alike are before anything is asked, against one of them [0–1].</summary>
    public required double BothSides { get; init; }

    /// <summary>What telling apart two muscles of one care group is worth, against two of different ones [0–1].</summary>
    public required double WithinCareGroup { get; init; }

    /// <summary>The noise with which people are drawn to judge the beliefs.</summary>
    public required DrawnNoise DrawnPeople { get; init; }

    /// <summary>Whether one place is pressed, or touched, before it is left at that, however sure it is.</summary>
    public required bool PressOnce { get; init; }

    /// <summary>From this probability of a care group on, a question is asked only if an answer could put another first [0–1].</summary>
    public required double SureEnough { get; init; }
}
