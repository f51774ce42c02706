using Unknot.Cli.Score;
using Unknot.Content.Cases;
using Unknot.Core.Complaint;
using Unknot.Core.Knowledge;
using Unknot.Tests.Content;

namespace Unknot.Tests.Cli.Score;

public sealed class NoiseTests
{
    private static readonly KnowledgeBase s_knowledge = Shipped.Content.Knowledge;

    private readonly Noise _noise = new(s_knowledge, answersLost: 0.5, seed: 1);

    [Fact]
    public void A_variant_loses_one_mark_and_gains_one_beside_where_it_hurts()
    {
        foreach (WrittenCase one in Shipped.Cases.Where(one => one.Has("regions")))
        {
            IReadOnlyList<Place> said = Marks(one);
            IReadOnlyList<Place> spoilt = Marks(_noise.Variant(one, 0));

            said.Except(spoilt).Count().ShouldBe(said.Count > 1 ? 1 : 0, one.Where);
            Place[] more = [.. spoilt.Except(said)];
            more.Length.ShouldBeLessThanOrEqualTo(1);
            more.ShouldAllBe(place => said.Any(mark => Neighbours.Touch(s_knowledge, mark, place)));
        }
    }

    [Fact]
    public void It_loses_one_press_and_about_half_of_the_other_answers_over_many_variants()
    {
        int told = 0;
        int kept = 0;
        foreach (WrittenCase one in Shipped.Cases)
        {
            WrittenCase spoilt = _noise.Variant(one, 3);
            spoilt.CountOf("press").ShouldBe(Math.Max(0, one.CountOf("press") - 1), one.Where);
            foreach (string key in (string[])["worse", "better", "limited", "answers"])
            {
                (told, kept) = (told + one.CountOf(key), kept + spoilt.CountOf(key));
            }
        }

        ((double)kept / told).ShouldBe(0.5, 0.06);
    }

    [Fact]
    public void What_was_written_and_what_was_answered_about_safety_stays()
    {
        foreach (WrittenCase one in Shipped.Cases)
        {
            foreach (string key in (string[])["complaint", "flags", "facts", "age"])
            {
                _noise.Variant(one, 1).CountOf(key).ShouldBe(one.CountOf(key));
            }
        }
    }

    [Fact]
    public void The_same_seed_case_and_number_give_the_same_and_another_of_them_another()
    {
        WrittenCase one = Shipped.Cases.First(one => one.CountOf("regions") > 2);

        Marks(_noise.Variant(one, 5)).ShouldBe(Marks(new Noise(s_knowledge, 0.5, 1).Variant(one, 5)));
        Enumerable.Range(0, 20).Select(number => string.Join(' ', Marks(_noise.Variant(one, number)))).Distinct().Count().ShouldBeGreaterThan(3);
    }

    private static IReadOnlyList<Place> Marks(WrittenCase one) => one.Only("side", "regions").Read().Places;
}
