using Unknot.Core.Complaint;
using Unknot.Core.Knowledge;
using Unknot.Tests.Content;

namespace Unknot.Tests.Complaint;

/// <summary>What is found by anybody's words.</summary>
public sealed class SearchTests
{
    private static readonly KnowledgeBase s_kb = Shipped.Content.Knowledge;
    private static readonly SearchIndex s_index = SearchIndex.Of(s_kb, WordIndex.Of(s_kb), [new(SearchKind.Term, "taut_band", "tight cord", ["taut band"], ["A stretch of muscle that feels like a cord."])]);

    [Theory]
    [InlineData("trap", SearchKind.Muscle, "upper_trapezius")]
    [InlineData("traps", SearchKind.Muscle, "upper_trapezius")]
    [InlineData("piriformis", SearchKind.Muscle, "piriformis")]
    [InlineData("perifomis", SearchKind.Muscle, "piriformis")]
    [InlineData("levater scapula", SearchKind.Muscle, "levator_scapulae")]
    [InlineData("sholder blade", SearchKind.Place, "UB_SCAP")]
    [InlineData("but cheek", SearchKind.Place, "PV_BUTT_MID")]
    [InlineData("butt cheek", SearchKind.Place, "PV_BUTT_MID")]
    [InlineData("temple", SearchKind.Place, "HD_TEMPLE")]
    [InlineData("chin tuck", SearchKind.Movement, "suboccipital_nod_stretch")]
    [InlineData("doorway", SearchKind.Movement, "doorway_pec_stretch")]
    [InlineData("taut band", SearchKind.Term, "taut_band")]
    [InlineData("tight cord", SearchKind.Term, "taut_band")]
    public void Lay_words_the_fields_words_and_slips_find_what_is_meant(string words, SearchKind kind, string id) => First(words, kind).ShouldBe(id);

    [Fact]
    public void A_muscle_is_found_first_among_muscles_by_either_of_its_names()
    {
        foreach (Muscle muscle in s_kb.Muscles)
        {
            First(muscle.Plain, SearchKind.Muscle).ShouldBe(muscle.Id);
            First(muscle.Name, SearchKind.Muscle).ShouldBe(muscle.Id);
        }
    }

    [Fact]
    public void A_movement_and_a_place_are_found_first_among_their_kind_by_their_name()
    {
        s_kb.Movements.Where(movement => First(movement.Name, SearchKind.Movement) != movement.Id).Select(movement => movement.Id).ShouldBeEmpty();
        s_kb.Regions.Where(region => First(region.Label, SearchKind.Place) != region.Code).Select(region => region.Code).ShouldBeEmpty();
    }

    [Fact]
    public void Where_it_hurts_leads_to_the_muscles_that_lie_there_before_those_that_are_felt_there()
    {
        List<Muscle> muscles = [.. s_index.Search("buttock").Where(found => found.Entry.Kind == SearchKind.Muscle).Select(found => s_kb.Muscles[found.Entry.Id])];

        muscles.TakeWhile(LiesThere).Count().ShouldBe(muscles.Count(LiesThere));
        muscles.Count(LiesThere).ShouldBeInRange(1, muscles.Count - 1);

        static bool LiesThere(Muscle muscle) => muscle.TriggerPoints.Any(point => point.At == "PV_BUTT_MID");
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("?!.,")]
    [InlineData("zzqx")]
    [InlineData("🪢 وَجَع")]
    public void What_says_nothing_finds_nothing(string words) => s_index.Search(words).ShouldBeEmpty();

    [Fact]
    public void Ten_thousand_words_are_no_trouble() => s_index.Search(string.Join(' ', Enumerable.Repeat("shoulder neck typing", 3_400))).ShouldNotBeEmpty();

    private static string? First(string words, SearchKind kind) => s_index.Search(words).FirstOrDefault(found => found.Entry.Kind == kind)?.Entry.Id;
}
