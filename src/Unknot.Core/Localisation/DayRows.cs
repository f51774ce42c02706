using System.Collections.Frozen;
using Unknot.Core.Knowledge;

namespace Unknot.Core.Localisation;

/// <summary>What exposure tags and the questions that set them say of every muscle.</summary>
internal sealed class DayRows
{
    /// <summary>The greatest value a tag can have.</summary>
    internal const int MostValue = 3;

    private readonly FrozenDictionary<string, int> _tagIndex;
    private readonly FrozenDictionary<string, int> _questionIndex;

    internal DayRows(KnowledgeBase knowledge)
    {
        FindingWeight own = knowledge.Localisation.Weights[WeightIds.ExposureTag];
        FindingWeight travelling = knowledge.Localisation.Weights[WeightIds.TravelsWith];
        ExposureContent exposure = knowledge.Exposure;
        Base = own.Base ?? 0;
        _tagIndex = exposure.Tags.Select((tag, at) => (tag.Id, at)).ToFrozenDictionary(t => t.Id, t => t.at, StringComparer.Ordinal);
        _questionIndex = exposure.Questions.Select((question, at) => (question.Id, at)).ToFrozenDictionary(q => q.Id, q => q.at, StringComparer.Ordinal);
        Own = [.. exposure.Tags.Select(tag => knowledge.Muscles.Select(muscle => tag.Muscles.GetValueOrDefault(muscle.Id)).ToArray())];
        Travelling = [.. exposure.Tags.Select(tag => knowledge.Muscles.Select(muscle => MostOf(tag, muscle.TravelsWith)).ToArray())];
        Tags = [.. Enumerable.Range(0, exposure.Tags.Count).Select(tag => Enumerable.Range(0, MostValue + 1)
            .Select(value => Enumerable.Range(0, knowledge.Muscles.Count).Select(muscle => Log(own, travelling, tag, value, muscle)).ToArray()).ToArray())];
        TagFindings = [.. exposure.Tags.Select(tag => $"tag:{tag.Id}")];
        Worst = [.. exposure.Questions.Select(question => Sum(question, knowledge.Muscles.Count, tag => Greatest(question, tag)))];
        Clear = [.. exposure.Questions.Select(question => Sum(question, knowledge.Muscles.Count, _ => 0))];
    }

    /// <summary>How often the day of anybody asked loads anything at all [0–1].</summary>
    internal double Base { get; }

    /// <summary>Weights 0–3 of a tag on the muscle itself: [tag][muscle].</summary>
    internal int[][] Own { get; }

    /// <summary>The greatest weight on a muscle that travels with it: [tag][muscle].</summary>
    internal int[][] Travelling { get; }

    /// <summary>Logarithms of factors: [tag][value 0–3][muscle].</summary>
    internal double[][][] Tags { get; }

    /// <summary>What a reason about a tag is called.</summary>
    internal string[] TagFindings { get; }

    /// <summary>Logarithms when a question is answered as badly as can be: [question][muscle].</summary>
    internal double[][] Worst { get; }

    /// <summary>The same when its answer sets nothing.</summary>
    internal double[][] Clear { get; }

    internal int TagIndex(string id) => _tagIndex[id];

    internal int QuestionIndex(string id) => _questionIndex.TryGetValue(id, out int at) ? at : -1;

    private static int MostOf(ExposureTag tag, IReadOnlyList<string> muscles) => muscles.Select(id => tag.Muscles.GetValueOrDefault(id)).DefaultIfEmpty().Max();

    private static int Greatest(ExposureQuestion question, string tag)
    {
        int sets = question.Rules.Where(rule => rule.Tag == tag && !rule.Adds).Select(rule => rule.Value).DefaultIfEmpty().Max();
        return Math.Clamp(sets + question.Rules.Where(rule => rule.Tag == tag && rule.Adds).Sum(rule => rule.Value), 0, MostValue);
    }

    private double Log(FindingWeight own, FindingWeight travelling, int tag, int value, int muscle)
    {
        int weight = Own[tag][muscle];
        return value == 0 ? Math.Log(own.Against) * MostValue * weight
            : weight > 0 ? Odds.Capped(Math.Log(own.For) * value * weight, Base)
            : Math.Log(travelling.For) * value * Travelling[tag][muscle];
    }

    private double[] Sum(ExposureQuestion question, int muscles, Func<string, int> value)
    {
        double[] sum = new double[muscles];
        foreach (string tag in question.Tags)
        {
            double[] row = Tags[TagIndex(tag)][value(tag)];
            for (int muscle = 0; muscle < muscles; muscle++)
            {
                sum[muscle] += row[muscle];
            }
        }

        return sum;
    }
}
