using Unknot.Core.Numerics;

namespace Unknot.Tests.Numerics;

public sealed class EvenSpreadTests
{
    private const int Points = 1000;

    [Fact]
    public void Points_are_normal_in_each_dimension_and_go_together_in_none()
    {
        double[][] columns = Columns(1);

        foreach (double[] column in columns)
        {
            column.Average().ShouldBe(0, 0.015);
            column.Average(number => number * number).ShouldBe(1, 0.05);
        }

        foreach ((int one, int other) in new[] { (0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3) })
        {
            Math.Abs(Walks.Correlation(columns[one], columns[other])).ShouldBeLessThan(0.05);
        }
    }

    [Fact]
    public void However_many_are_taken_every_tenth_of_what_is_likely_gets_its_share()
    {
        foreach (double[] column in Columns(2))
        {
            int[] tenths = new int[10];
            foreach (double number in column.Take(237))
            {
                tenths[(int)(10 * Gaussian.Below(number))]++;
            }

            // By lot one of three would be off by five or more.
            tenths.ShouldAllBe(count => Math.Abs(count - 23.7) <= 4);
        }
    }

    [Fact]
    public void Another_seed_begins_elsewhere() => EvenSpread.Normals(1, 0).ShouldNotBe(EvenSpread.Normals(2, 0));

    [Fact]
    public void A_mirrored_stream_brings_the_same_with_the_other_sign_from_wherever_it_is_taken()
    {
        Chance stream = new(3, 4);
        Chance mirrored = stream.Mirrored();

        (stream.Normal(), stream.Normal()).ShouldBe((-mirrored.Normal(), -mirrored.Normal()));
        stream.Later(5).Normal().ShouldBe(-mirrored.Later(5).Normal());
        stream.Copy().Share().ShouldBe(mirrored.Copy().Share());
    }

    private static double[][] Columns(int seed)
    {
        (double First, double Second, double Third, double Fourth)[] points = [.. Enumerable.Range(0, Points).Select(number => EvenSpread.Normals(seed, number))];
        return [[.. points.Select(point => point.First)], [.. points.Select(point => point.Second)], [.. points.Select(point => point.Third)], [.. points.Select(point => point.Fourth)]];
    }
}
