using Unknot.Core.Complaint;
using Unknot.Core.Exposure;
using Unknot.Core.Knowledge;
using Unknot.Core.Triage;

namespace Unknot.Core.Localisation;

/// <summary>From what a person feels, presses and says to the muscles it may come from, each with its reasons, and to the question worth asking next.</summary>
public static class Localiser
{
    /// <summary>Weighs what was found. Works the tables of the content out anew: where many complaints are located, make them once.</summary>
    /// <param name="knowledge">The content.</param>
    /// <param name="findings">What was said of one complaint; ids are those of the content.</param>
    /// <param name="tags">Exposure tags with their strength.</param>
    /// <param name="restrictions">What triage takes out: decides whether a question may ask to press.</param>
    /// <param name="asked">Ids of questions that were asked or skipped; null = none.</param>
    /// <returns>Beliefs, reasons and the next question.</returns>
    /// <exception cref="KeyNotFoundException">An id is not of this content.</exception>
    public static Located Locate(
        KnowledgeBase knowledge, Findings findings, IReadOnlyDictionary<string, TagStrength> tags, Restrictions restrictions, IReadOnlySet<string>? asked = null) =>
        Locate(LocalisationTables.Of(knowledge), findings, tags, restrictions, asked);

    /// <summary>Weighs what was found.</summary>
    /// <param name="tables">The tables of the content.</param>
    /// <param name="findings">What was said of one complaint; ids are those of the content.</param>
    /// <param name="tags">Exposure tags with their strength.</param>
    /// <param name="restrictions">What triage takes out: decides whether a question may ask to press.</param>
    /// <param name="asked">Ids of questions that were asked or skipped; null = none.</param>
    /// <returns>Beliefs, reasons and the next question.</returns>
    /// <exception cref="KeyNotFoundException">An id is not of this content.</exception>
    /// <remarks>
    /// Beliefs are held over every trigger point and every pattern of a condition that is no muscle, each on the left, the right and both sides, and over "nothing that is known here":
    /// <c>P(h | findings) ∝ P(h) · Π_g exp(S_g)</c>, where the logarithms of the factors of each group <c>g</c> of like findings are added, those for and those against apart, and each sum
    /// <c>x</c> counts <c>c·tanh(x / c)</c>. What was not said has no factor. Points that no mark lies in or beside are not believed in at all.
    /// <source key="DELPHI2018" />
    /// </remarks>
    public static Located Locate(
        LocalisationTables tables, Findings findings, IReadOnlyDictionary<string, TagStrength> tags, Restrictions restrictions, IReadOnlySet<string>? asked = null)
    {
        Place[] uncovered = Uncovered(tables, findings);
        Weighing weighing = Weighing.Of(tables, findings, tags, restrictions);
        bool named = NamesAMuscle(tables, findings);
        Posterior posterior = Posterior.Of(tables, weighing, restrictions, named);
        (NextQuestion? next, IReadOnlyList<WouldChange> wouldChange) = named ? NextQuestions.Of(tables, findings, tags, restrictions, asked, weighing, posterior) : (null, []);
        return new()
        {
            Muscles = Candidates.Of(tables, weighing, posterior),
            Elsewhere = Suspects.Of(tables, findings, restrictions, weighing, posterior, named),
            Uncovered = uncovered,
            Next = next,
            WouldChange = wouldChange,
        };
    }

    private static Place[] Uncovered(LocalisationTables tables, Findings findings)
    {
        List<Place>? places = null;
        foreach (Mark mark in findings.Marks)
        {
            if (!tables.Covered[tables.RegionIndex(mark.Place.Region)] && places?.Contains(mark.Place) != true)
            {
                (places ??= []).Add(mark.Place);
            }
        }

        return places?.ToArray() ?? [];
    }

    /// <summary>Whether one mark at least lies where a muscle is felt, and not only where a mark never alone names one.</summary>
    private static bool NamesAMuscle(LocalisationTables tables, Findings findings)
    {
        foreach (Mark mark in findings.Marks)
        {
            int region = tables.RegionIndex(mark.Place.Region);
            if (tables.Covered[region] && !tables.NeverAlone[region])
            {
                return true;
            }
        }

        return false;
    }
}
