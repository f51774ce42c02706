using Unknot.Core.Knowledge;

namespace Unknot.Core.Triage;

/// <summary>Why the short set is asked again.</summary>
public enum AskedAgainFor
{
    /// <summary>Pain rose by as much as the content says.</summary>
    PainRose,

    /// <summary>It flares: pain or tenderness is up for longer than a day.</summary>
    Flares,

    /// <summary>It spread to a place that was not marked before.</summary>
    Spread,

    /// <summary>It is time.</summary>
    TimeIsUp,
}

/// <summary>What has changed since the flags were last asked.</summary>
/// <param name="Asked">The day they were asked, by the gate or by the short set; days begin at 04:00.</param>
/// <param name="PainThen">Pain then, NPRS 0–10; null when not said.</param>
/// <param name="PainNow">Pain now, NPRS 0–10; null when not said.</param>
/// <param name="PlacesThen">The places marked then.</param>
/// <param name="PlacesNow">The places marked now.</param>
public sealed record SinceAsked(DateOnly Asked, int? PainThen, int? PainNow, IReadOnlyCollection<Place> PlacesThen, IReadOnlyCollection<Place> PlacesNow)
{
    /// <summary>Follow-up flags that the diary cannot tell: asked with the set once the time is up.</summary>
    public IReadOnlyCollection<string> Gaps { get; init; } = [];

    /// <summary>Whether a flare was found since.</summary>
    public bool Flares { get; init; }
}

/// <summary>A short set that is due.</summary>
/// <param name="For">Why; never empty.</param>
/// <param name="Questions">The flags to ask, whatever was answered before, most urgent first.</param>
public sealed record AskedAgain(IReadOnlyList<AskedAgainFor> For, IReadOnlyList<TriageQuestion> Questions);

/// <summary>When answers about flags are old, and what is asked again.</summary>
public static class AskingAgain
{
    /// <summary>The short set, when it is due.</summary>
    /// <param name="kb">The content: the set, the rise of pain and the days.</param>
    /// <param name="answers">What was answered: a flag that stands is not asked again, nor one that cannot concern the person's age.</param>
    /// <param name="since">What changed.</param>
    /// <param name="today">The day, in the person's zone.</param>
    /// <returns>Null when nothing is due. The new answers take the place of the old ones; then <see cref="Assessment.Of"/> as ever.</returns>
    public static AskedAgain? Due(KnowledgeBase kb, TriageAnswers answers, SinceAsked since, DateOnly today)
    {
        List<AskedAgainFor> reasons = [];
        if (since.PainNow - since.PainThen >= kb.RedFlags.AskAgain.PainRise)
        {
            reasons.Add(AskedAgainFor.PainRose);
        }

        if (since.Flares)
        {
            reasons.Add(AskedAgainFor.Flares);
        }

        if (since.PlacesNow.Except(since.PlacesThen).Any())
        {
            reasons.Add(AskedAgainFor.Spread);
        }

        if (today.DayNumber - since.Asked.DayNumber >= kb.RedFlags.AskAgain.EveryDays)
        {
            reasons.Add(AskedAgainFor.TimeIsUp);
        }

        return reasons.Count > 0 ? new(reasons, Asked(kb, answers, since.PlacesNow, reasons.Contains(AskedAgainFor.TimeIsUp) ? since.Gaps : [])) : null;
    }

    /// <summary>The short set as it is asked of somebody, due or not: when they say that something is new.</summary>
    /// <param name="kb">The content: the set.</param>
    /// <param name="answers">What was answered: a flag that stands is not asked again, nor one that cannot concern the person's age.</param>
    /// <param name="places">The places of the complaint.</param>
    /// <returns>Flags, most urgent first.</returns>
    public static IReadOnlyList<TriageQuestion> Set(KnowledgeBase kb, TriageAnswers answers, IReadOnlyCollection<Place> places) => Asked(kb, answers, places, []);

    private static IReadOnlyList<TriageQuestion> Asked(KnowledgeBase kb, TriageAnswers answers, IReadOnlyCollection<Place> places, IReadOnlyCollection<string> more)
    {
        HashSet<string> standing = [.. Standing.Of(kb, answers, places).Select(flag => flag.Id)];
        HashSet<string> set = [.. kb.RedFlags.AskAgain.ShortSet, .. more];
        return
        [
            .. kb.RedFlags.Flags
                .Where(flag => set.Contains(flag.Id) && !standing.Contains(flag.Id) && Ages.MayConcern(kb, answers, flag))
                .OrderByDescending(flag => flag.Urgency)
                .Select(flag => new TriageQuestion(TriageAsk.Flag, flag.Id)),
        ];
    }
}
