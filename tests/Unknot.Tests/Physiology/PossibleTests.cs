using Unknot.Core.Knowledge;
using Unknot.Core.Numerics;
using Unknot.Core.Physiology;

namespace Unknot.Tests.Physiology;

public sealed class PossibleTests
{
    public static TheoryData<LoadParameter> Spread => [.. ModelPeople.Model.Numbers.Where(number => number.Spread != Core.Knowledge.Spread.Fixed).Select(number => number.Parameter)];

    [Theory]
    [MemberData(nameof(Spread))]
    public void What_lies_below_a_value_is_taken_back_by_the_value(LoadParameter parameter)
    {
        ModelNumber number = ModelPeople.Model[parameter];
        foreach (double share in (double[])[0.01, 0.05, 0.3, 0.5, 0.77, 0.95])
        {
            Possible.Below(number, Possible.At(number, share)).ShouldBe(share, 1e-9);
        }
    }

    [Fact]
    public void The_median_and_both_ends_are_as_the_content_gives_them()
    {
        ModelNumber rest = ModelPeople.Model[LoadParameter.RestMultiplier];

        (Possible.At(rest, 0.05), Possible.At(rest, 0.5), Possible.At(rest, 0.95)).ShouldBe((5, 15, 30), new Near());
    }

    [Fact]
    public void The_same_stream_gives_the_same_person() =>
        People.Draw(Parameters.Usual(ModelPeople.Model), ModelPeople.Levers, new Chance(5, 3)).Own.Values.ToArray()
            .ShouldBe(People.Draw(Parameters.Usual(ModelPeople.Model), ModelPeople.Levers, new Chance(5, 3)).Own.Values.ToArray());

    [Fact]
    public void People_differ_as_much_as_the_group_says()
    {
        Parameters group = Parameters.Usual(ModelPeople.Model);
        double[] loads = [.. Enumerable.Range(0, 4000).Select(number => Math.Log(People.Draw(group, ModelPeople.Levers, new Chance(5, number)).Own[LoadParameter.Load] / 0.035))];

        Math.Sqrt(loads.Average(load => load * load)).ShouldBe(0.4, 0.02);
    }

    [Fact]
    public void A_number_too_few_or_not_finite_is_refused()
    {
        Should.Throw<ArgumentException>(() => Parameters.Of(new double[Parameters.Count - 1]));
        Should.Throw<ArgumentException>(() => Parameters.Of([.. Enumerable.Repeat(double.NaN, Parameters.Count)]));
    }

    private sealed class Near : IEqualityComparer<(double, double, double)>
    {
        public bool Equals((double, double, double) x, (double, double, double) y) =>
            Math.Abs(x.Item1 - y.Item1) + Math.Abs(x.Item2 - y.Item2) + Math.Abs(x.Item3 - y.Item3) < 1e-6;

        public int GetHashCode((double, double, double) obj) => 0;
    }
}
