using Unknot.Core.Exposure;
using Unknot.Core.Knowledge;
using Unknot.Core.Localisation;
using Unknot.Core.Triage;

namespace Unknot.Core.Causes;

/// <summary>From a look at the desk to what is worth changing first for this person's muscles.</summary>
public static class DeskAdvice
{
    /// <summary>Scores the desk, and orders its faults and the changes that answer them.</summary>
    /// <param name="knowledge">The content.</param>
    /// <param name="check">What was said of the desk.</param>
    /// <param name="tags">All tags, those of the check among them (<see cref="Tags.From(KnowledgeBase, IReadOnlyDictionary{string, ExposureAnswer}, DeskCheck)"/>).</param>
    /// <param name="muscles">Who it may be; empty = all muscles alike.</param>
    /// <param name="restrictions">What triage takes out.</param>
    /// <returns>The report.</returns>
    /// <remarks>
    /// A change removes <c>Σ_t value(t) · Σ_m P(m) · weight(t, m)</c> over the tags it is the first allowed action of, as a part of the sum over all tags. Only tags of the desk count: those of the
    /// workstation's cause and those a part of the desk gave. Weights are an engineering prior.
    /// <source key="COCHRANE_ERGO" />
    /// </remarks>
    public static DeskReport Of(
        KnowledgeBase knowledge, DeskCheck check, IReadOnlyDictionary<string, TagStrength> tags, IReadOnlyList<Candidate> muscles, Restrictions restrictions)
    {
        IReadOnlyList<TagLoad> loads = TagLoad.All(knowledge, tags, muscles);
        double all = loads.Sum(one => one.Load);
        DeskScore score = DeskScore.Of(knowledge.Exposure.Workstation, check);
        LoadedFault[] faults = [.. DeskFault.Of(knowledge.Exposure, check).Select(fault => Loaded(knowledge, fault, tags, muscles, all)).OrderByDescending(fault => fault.Load)];
        return new(score, BandOf(knowledge.Exposure.Workstation, score, faults.Length > 0), faults, Actions(knowledge, loads, muscles, restrictions, all));
    }

    private static ScoreBand? BandOf(Workstation workstation, DeskScore score, bool anythingFails) => score.Final is not { } final ? null
        : anythingFails ? workstation.Bands.First(band => band.Range.Holds(final))
        : workstation.Bands.MinBy(band => band.Range.Least);

    private static LoadedFault Loaded(KnowledgeBase knowledge, DeskFault fault, IReadOnlyDictionary<string, TagStrength> tags, IReadOnlyList<Candidate> muscles, double all)
    {
        TagLoad[] own = [.. fault.Tags.Select(tag => Load(knowledge, tag.Key, tag.Value, tags.GetValueOrDefault(tag.Key)?.Side, muscles))];
        IEnumerable<string> loaded = own.SelectMany(one => one.Tag.Muscles.OrderByDescending(weight => weight.Value).Select(weight => weight.Key));
        IEnumerable<string> named = own.Length > 0 || !knowledge.Exposure.Workstation.Sections.TryGet(fault.Part, out DeskSection? section) ? loaded : section.Muscles;
        return new(fault, [.. TagLoad.Muscles(own, muscles).Concat(named).Distinct()], all > 0 ? own.Sum(one => one.Load) / all : 0);
    }

    private static TagLoad Load(KnowledgeBase knowledge, string tag, int value, Side? side, IReadOnlyList<Candidate> muscles) =>
        new(knowledge.Exposure.Tags[tag], new(value, side, []), value * MuscleLoad.Of(knowledge, tag, side, muscles));

    private static IReadOnlyList<DeskAction> Actions(KnowledgeBase knowledge, IReadOnlyList<TagLoad> loads, IReadOnlyList<Candidate> muscles, Restrictions restrictions, double all) =>
        [.. from load in loads
            where IsOfTheDesk(knowledge.Exposure, load)
            let movement = CauseActions.First(knowledge, load.Tag.Actions, restrictions)
            where movement is not null || load.Tag.Tip is not null
            group load by (movement, movement is null ? load.Tag.Tip : null) into same
            let removed = same.Sum(one => one.Load) / all
            orderby removed descending
            select new DeskAction(Say(knowledge, same.Key.movement, [.. same], restrictions), removed, [.. same.Select(one => one.Tag.Id)], TagLoad.Muscles([.. same], muscles))];

    private static CauseAction Say(KnowledgeBase knowledge, Movement? movement, IReadOnlyList<TagLoad> answered, Restrictions restrictions)
    {
        string[] tips = [.. answered.Select(one => one.Tag.Tip).OfType<string>()];
        return movement is null ? new(null, tips[0]) : CauseActions.Say(knowledge, movement, tips, restrictions);
    }

    private static bool IsOfTheDesk(ExposureContent exposure, TagLoad load) =>
        load.Tag.Cause == exposure.Workstation.Cause || load.Strength.Questions.Any(giver => exposure.Workstation.Sections.Has(giver) || exposure.Checklists.Has(giver));
}
