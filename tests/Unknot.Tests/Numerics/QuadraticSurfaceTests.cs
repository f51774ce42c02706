using Unknot.Core.Numerics;

namespace Unknot.Tests.Numerics;

public sealed class QuadraticSurfaceTests
{
    private const int Size = 4;

    private static readonly double[][] s_places = [.. Enumerable.Range(0, 60).Select(number => Drawn(new Chance(5, number)))];

    private readonly QuadraticSurface _fitted = QuadraticSurface.Fit(s_places, [.. s_places.Select(place => (double[])[First(place), Second(place)])]);

    [Fact]
    public void Functions_of_second_degree_are_found_again_where_nobody_looked()
    {
        double[] elsewhere = [2, -3, 1, 0.5];

        _fitted.At(0, elsewhere).ShouldBe(First(elsewhere), 1e-3);
        _fitted.At(1, elsewhere).ShouldBe(Second(elsewhere), 1e-3);
        _fitted.Left.ShouldAllBe(left => left < 1e-6);
    }

    [Fact]
    public void A_change_of_one_number_is_the_difference_of_two_places()
    {
        double[] before = [0.3, -1, 0.7, 2];
        double[] after = [0.3, -1, 1.9, 2];

        _fitted.Change(0, before, 2, 1.2).ShouldBe(_fitted.At(0, after) - _fitted.At(0, before), 1e-9);
    }

    [Fact]
    public void What_no_surface_can_tell_is_left_as_its_variance()
    {
        double[][] many = [.. Enumerable.Range(0, 2000).Select(number => Drawn(new Chance(6, number)))];
        Chance noise = new(7, 0);

        QuadraticSurface fitted = QuadraticSurface.Fit(many, [.. many.Select(place => (double[])[First(place) + (0.5 * noise.Normal())])]);

        fitted.Left[0].ShouldBe(0.25, 0.03);
    }

    [Fact]
    public void What_counts_twice_counts_as_if_it_had_been_seen_twice()
    {
        double[][] values = [.. s_places.Select((place, i) => (double[])[First(place) + (i % 3)])];

        QuadraticSurface counted = QuadraticSurface.Fit(s_places, values, [.. s_places.Select((_, i) => i < 20 ? 2.0 : 1)]);
        QuadraticSurface seen = QuadraticSurface.Fit([.. s_places, .. s_places[..20]], [.. values, .. values[..20]]);

        counted.At(0, [1, -1, 2, 0.5]).ShouldBe(seen.At(0, [1, -1, 2, 0.5]), 1e-4);
    }

    [Fact]
    public void Of_few_places_no_products_are_learnt_and_of_too_few_nothing_is()
    {
        double[][] few = s_places[..20];

        QuadraticSurface.Fit(few, [.. few.Select(place => (double[])[3 + place[1] + (2 * place[2] * place[2])])]).At(0, [1, 1, 1, 1]).ShouldBe(6, 1e-3);
        Should.Throw<ArgumentException>(() => QuadraticSurface.Fit(few[..9], [.. few[..9].Select(_ => new double[1])])).Message.ShouldContain("9 places are too few");
    }

    private static double First(double[] at) => 1 + at[0] - (2 * at[1]) + (3 * at[0] * at[2]) + (0.5 * at[3] * at[3]);

    private static double Second(double[] at) => -2 + (at[1] * at[3]) + (4 * at[2]);

    private static double[] Drawn(Chance chance) => [.. Enumerable.Range(0, Size).Select(_ => chance.Normal())];
}
