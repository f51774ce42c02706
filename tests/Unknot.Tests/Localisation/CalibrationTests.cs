using Unknot.Core.Knowledge;
using Unknot.Core.Localisation;

namespace Unknot.Tests.Localisation;

/// <summary>On fewer people than the command draws: with so few in each tenth, chance alone makes an error of three in a hundred.</summary>
[Trait("Takes", "long")]
public sealed class CalibrationTests
{
    private const int People = 600;
    private const int Seed = 3;
    private const double MostError = 0.08;

    private static readonly Lazy<Calibration> s_shipped = new(() => Calibration.Of(Bodies.Tables, People, Seed));

    [Fact]
    public void What_is_shown_as_likely_is_right_so_often() => s_shipped.Value.Error.ShouldBeLessThanOrEqualTo(MostError);

    [Fact]
    public void Weights_that_say_too_little_do_not_pass() => Calibration.Of(Spoilt(0.5), People, Seed).Error.ShouldBeGreaterThan(MostError);

    [Fact]
    public void Nor_do_weights_that_say_too_much() => Calibration.Of(Spoilt(3), People, Seed).Error.ShouldBeGreaterThan(MostError);

    [Fact]
    public void No_muscle_is_shown_above_the_ceiling() => s_shipped.Value.HighestShown.ShouldBeLessThanOrEqualTo(Bodies.Knowledge.Localisation.Ceiling + 1e-12);

    [Fact]
    public void Few_questions_are_asked_and_never_more_than_allowed()
    {
        s_shipped.Value.MedianQuestions.ShouldBeLessThanOrEqualTo(5);
        s_shipped.Value.MostQuestions.ShouldBeLessThanOrEqualTo(8);
    }

    [Fact]
    public void The_surer_tenth_is_more_often_right()
    {
        IReadOnlyList<CalibrationBin> tenths = s_shipped.Value.Tenths;

        tenths.Sum(tenth => tenth.People).ShouldBe(People);
        tenths.Select(tenth => tenth.Shown).ShouldBeInOrder(SortDirection.Ascending);
        tenths[^1].Right.ShouldBeGreaterThan(tenths[0].Right + 0.4);
    }

    [Fact]
    public void The_same_seed_draws_the_same_people_and_another_others()
    {
        Calibration again = Calibration.Of(Bodies.Tables, 100, Seed);

        Calibration.Of(Bodies.Tables, 100, Seed).Tenths.ShouldBe(again.Tenths);
        Calibration.Of(Bodies.Tables, 100, Seed + 1).Tenths.ShouldNotBe(again.Tenths);
    }

    [Fact]
    public void Fewer_than_ten_people_have_no_tenths() => Should.Throw<ArgumentOutOfRangeException>(() => Calibration.Of(Bodies.Tables, 9, Seed));

    /// <summary>The content with every factor of a mark and a press raised to a power.</summary>
    private static LocalisationTables Spoilt(double power)
    {
        LocalisationContent content = Bodies.Knowledge.Localisation;
        FindingWeight Changed(FindingWeight weight) => weight.Id.StartsWith("region_", StringComparison.Ordinal) || weight.Id.StartsWith("press_", StringComparison.Ordinal)
            ? weight with { For = Math.Pow(weight.For, power), Against = Math.Pow(weight.Against, power) }
            : weight;
        return LocalisationTables.Of(Bodies.Knowledge with
        {
            Localisation = content with
            {
                Weights = new(content.Weights.Select(Changed), weight => weight.Id),
                Together = content.Together.ToDictionary(group => group.Key, group => Math.Pow(group.Value, power)),
            },
        });
    }
}
