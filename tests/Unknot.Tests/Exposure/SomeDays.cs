using Unknot.Core.Exposure;
using Unknot.Core.Knowledge;
using Unknot.Core.Localisation;
using Unknot.Tests.Content;

namespace Unknot.Tests.Exposure;

/// <summary>Days of people at random, and the muscles it may be; the same for the same seed.</summary>
internal static class SomeDays
{
    internal static KnowledgeBase Knowledge => Shipped.Content.Knowledge;

    internal static IReadOnlyList<Candidate> Ridge { get; } = [new("upper_trapezius", Side.Right, 0.9, ["UT1"], [])];

    internal static Dictionary<string, ExposureAnswer> Answers(int seed)
    {
        Random random = new(seed);
        return Knowledge.Exposure.Questions.Where(_ => random.Next(3) == 0).ToDictionary(question => question.Id, question => Any(question, random) with { Side = SomeSide(random) });
    }

    internal static IReadOnlyList<Candidate> Muscles(int seed)
    {
        Random random = new(seed + 100_000);
        int count = random.Next(1, 6);
        double[] weights = [.. Enumerable.Range(0, count + 1).Select(_ => random.NextDouble() + 0.01)];
        return [.. Enumerable.Range(0, count).Select(i => new Candidate(Knowledge.Muscles[random.Next(Knowledge.Muscles.Count)].Id, SomeSide(random), weights[i] / weights.Sum(), [], []))];
    }

    private static Side? SomeSide(Random random) => random.Next(3) switch { 0 => Side.Left, 1 => Side.Right, _ => null };

    internal static ExposureAnswer Any(ExposureQuestion question, Random random) => question.Kind switch
    {
        QuestionKind.Number => new ExposureAnswer.Number(question.Min!.Value + (random.NextDouble() * (question.Max!.Value - question.Min.Value))),
        QuestionKind.Scale => new ExposureAnswer.Number(random.Next(11)),
        QuestionKind.NumberPair => new ExposureAnswer.Pair(random.Next(100), random.Next(100)),
        QuestionKind.YesNo => new ExposureAnswer.YesNo(random.Next(2) == 0),
        QuestionKind.Frequency => new ExposureAnswer.Word(Knowledge.Exposure.Frequencies[random.Next(Knowledge.Exposure.Frequencies.Count)]),
        _ => new ExposureAnswer.Word(question.Options[random.Next(question.Options.Count)].Id),
    };
}
