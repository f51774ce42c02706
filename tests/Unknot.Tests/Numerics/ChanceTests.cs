using Unknot.Core.Numerics;

namespace Unknot.Tests.Numerics;

public sealed class ChanceTests
{
    private const int Draws = 20_000;

    [Fact]
    public void The_same_seed_and_number_give_the_same_and_another_number_others()
    {
        double[] Of(int seed, int number)
        {
            Chance chance = new(seed, number);
            return [.. Enumerable.Range(0, 5).Select(_ => chance.Share())];
        }

        Of(1, 2).ShouldBe(Of(1, 2));
        Of(1, 2).ShouldNotBe(Of(1, 3));
        Of(1, 2).ShouldNotBe(Of(2, 1));
    }

    [Fact]
    public void The_first_draw_of_people_in_a_row_is_spread_evenly()
    {
        int[] tenths = new int[10];
        for (int number = 0; number < Draws; number++)
        {
            tenths[new Chance(7, number).Below(10)]++;
        }

        tenths.ShouldAllBe(count => Math.Abs(count - (Draws / 10)) < 200);
    }

    [Fact]
    public void What_weighs_nothing_is_never_drawn_and_the_others_by_their_weight()
    {
        Chance chance = new(1, 1);
        int[] drawn = new int[3];
        for (int i = 0; i < Draws; i++)
        {
            drawn[chance.Weighted([1, 0, 3])]++;
        }

        drawn[1].ShouldBe(0);
        ((double)drawn[2] / Draws).ShouldBe(0.75, 0.02);
    }

    [Fact]
    public void Something_happens_as_often_as_it_is_likely()
    {
        Chance chance = new(1, 4);

        Enumerable.Range(0, Draws).Average(_ => chance.Happens(0.2) ? 1.0 : 0).ShouldBe(0.2, 0.01);
    }

    [Fact]
    public void A_stream_later_on_is_what_it_comes_to()
    {
        Chance chance = new(3, 5);
        Chance later = chance.Later(40);
        for (int i = 0; i < 40; i++)
        {
            chance.Share();
        }

        later.Normal().ShouldBe(chance.Normal());
    }
}
