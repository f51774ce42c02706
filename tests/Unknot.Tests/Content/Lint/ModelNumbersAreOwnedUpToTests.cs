using Unknot.Content.Lint;
using Unknot.Content.Lint.Rules;
using Unknot.Core.Knowledge;

namespace Unknot.Tests.Content.Lint;

public sealed class ModelNumbersAreOwnedUpToTests
{
    [Fact]
    public void A_found_number_without_a_source_is_told() =>
        new ModelNumbersAreOwnedUpTo().ShouldFind(In(LoadParameter.FatigueRate, number => number with { Sources = [] }), "fatigue_rate");

    [Fact]
    public void A_number_from_memory_without_a_spread_is_told() =>
        new ModelNumbersAreOwnedUpTo().ShouldFind(In(LoadParameter.Load, number => number with { Spread = Spread.Fixed }), "from memory");

    [Fact]
    public void A_fixed_number_that_is_free_is_told() =>
        new ModelNumbersAreOwnedUpTo().ShouldFind(In(LoadParameter.OverloadGain, number => number with { Spread = Spread.Fixed }), "fixed and free");

    [Fact]
    public void Too_many_free_numbers_are_told() =>
        new ModelNumbersAreOwnedUpTo().ShouldFind(Of(model => model with { Numbers = [.. model.Numbers.Select(number => number with { Free = number.Spread != Spread.Fixed })] }), "at most");

    [Fact]
    public void A_found_norm_of_a_day_without_a_source_is_told() =>
        new ModelNumbersAreOwnedUpTo().ShouldFind(Of(model => model with { Days = model.Days with { LeastBand = model.Days.LeastBand with { Sources = [] } } }), "least_band");

    [Fact]
    public void The_content_that_ships_is_clean() => new ModelNumbersAreOwnedUpTo().ShouldFindNothing(Planted.Nothing);

    private static LintInput In(LoadParameter parameter, Func<ModelNumber, ModelNumber> change) =>
        Of(model => model with { Numbers = [.. model.Numbers.Select(number => number.Parameter == parameter ? change(number) : number)] });

    private static LintInput Of(Func<LoadModelContent, LoadModelContent> change) => Planted.In(all => all with { LoadModel = change(all.LoadModel) });
}
