using Unknot.Core.Numerics;

namespace Unknot.Tests.Numerics;

public sealed class ConcordanceTests
{
    [Fact]
    public void Two_that_always_rise_together_agree_in_every_pair()
    {
        Agreement agreement = Of([.. Enumerable.Range(0, 28).Select(i => new Told(i / 7, i, i * i))])!;

        (agreement.Share, agreement.Pairs, agreement.Direction).ShouldBe((1, 28 * 27 / 2, 1));
    }

    [Fact]
    public void Turning_one_of_them_round_turns_the_share_round()
    {
        Told[] cases = Noise(70, lean: 0.4);
        Agreement one = Of(cases)!, other = Of([.. cases.Select(told => told with { One = -told.One })])!;

        other.Share.ShouldBe(1 - one.Share, 1e-12);
        other.Low.ShouldBe(1 - one.High, 0.02);
    }

    [Fact]
    public void Only_the_order_on_a_scale_counts()
    {
        Told[] cases = Noise(56, lean: 0.3);

        Of([.. cases.Select(told => told with { One = Math.Exp(told.One) })]).ShouldBe(Of(cases));
    }

    [Fact]
    public void Where_one_of_them_never_differs_nothing_is_said() => Of([.. Enumerable.Range(0, 30).Select(i => new Told(i / 7, 5, i))]).ShouldBeNull();

    [Fact]
    public void What_has_nothing_to_do_with_each_other_is_seldom_called_more_than_chance()
    {
        int said = Enumerable.Range(0, 100).Count(person => Of(Noise(84, lean: 0, person), draws: 200)!.Direction != 0);

        said.ShouldBeLessThan(11);
    }

    [Fact]
    public void Days_that_repeat_each_other_make_it_no_surer()
    {
        Told[] weeks = [.. Enumerable.Range(0, 8).Select(week => new Told(week, week, week * 5 % 8))];
        Told[] days = [.. weeks.SelectMany(week => Enumerable.Repeat(week, 7))];

        (Of(days)!.Low, Of(days)!.High).ShouldBe((Of(weeks)!.Low, Of(weeks)!.High));
    }

    private static Agreement? Of(Told[] cases, int draws = 400) => Concordance.Of(cases, draws);

    private static Told[] Noise(int days, double lean, int person = 0)
    {
        Chance chance = new(11, person);
        return [.. Enumerable.Range(0, days).Select(day => (Day: day, One: chance.Share())).Select(told => new Told(told.Day / 7, told.One, (lean * told.One) + ((1 - lean) * chance.Share())))];
    }
}
