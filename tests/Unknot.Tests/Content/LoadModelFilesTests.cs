using Unknot.Core.Knowledge;

namespace Unknot.Tests.Content;

public sealed class LoadModelFilesTests
{
    [Fact]
    public void Every_number_has_its_place() => Shipped.Content.Knowledge.LoadModel.Numbers.Select(number => number.Parameter).ShouldBe(Enum.GetValues<LoadParameter>());

    [Theory]
    [InlineData("parameters", "value: 15,", "value: 40,", "no span around a value")]
    [InlineData("parameters", "low: 0.2, high: 20,", "low: -1, high: 20,", "begins above 0")]
    [InlineData("parameters", "{id: pulse_days,", "{id: puls_days,", "did you mean 'pulse_days'?")]
    [InlineData("loads", "  - {muscle: middle_trapezius, part: 0.3}\n", "", "there are three")]
    [InlineData("loads", "upper: 0.79", "upper: 79", "a share of the greatest")]
    public void What_is_wrong_is_told_with_its_place(string file, string old, string with, string told)
    {
        using CopiedContent copy = new();
        copy.Replace($"model/{file}.yaml", old, with);

        copy.Read().Problems.ShouldContain(problem => problem.What.Contains(told) && problem.Where.StartsWith($"model/{file}.yaml:", StringComparison.Ordinal));
    }
}
