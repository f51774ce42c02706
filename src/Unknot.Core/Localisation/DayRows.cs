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

    internal DayRows(KnowledgeBase knowledge, int structures)
    {
        FindingWeight own = knowledge.Localisation.Weights[WeightIds.ExposureTag];
        FindingWeight travelling = knowledge.Localisation.Weights[WeightIds.TravelsWith];
        ExposureContent exposure = knowledge.Exposure;
        Base = own.Base ?? 0;
        _tagIndex = exposure.Tags.Select((tag, at) => (tag.Id, at)).ToFrozenDictionary(t => t.Id, t => t.at, StringComparer.Ordinal);
        _questionIndex = exposure.Questions.Select((question, at) => (question.Id, at)).ToFrozenDictionary(q => q.Id, q => q.at, StringComparer.Ordinal);
        int[] others = new int[structures - knowledge.Muscles.Count];
        Own = [.. exposure.Tags.Select(tag => (int[])[.. knowledge.Muscles.Select(muscle => tag.Muscles.GetValueOrDefault(muscle.Id)), .. others])];
        Travelling = [.. exposure.Tags.Select(tag => (int[])[.. knowledge.Muscles.Select(muscle => MostOf(tag, muscle.TravelsWith)), .. others])];
        Tags = [.. Enumerable.Range(0, exposure.Tags.Count).Select(tag => Enumerable.Range(0, MostValue + 1)
            .Select(value => Enumerable.Range(0, structures).Select(structure => Log(own, travelling, tag, value, structure)).ToArray()).ToArray())];
        TagFindings = [.. exposure.Tags.Select(tag => $"tag:{tag.Id}")];
        WorstValues = [.. exposure.Questions.Select(question => question.Tags.Select(tag => Greatest(question, tag)).ToArray())];
        Worst = [.. exposure.Questions.Select(question => Sum(question, structures, tag => Greatest(question, tag)))];
        Clear = [.. exposure.Questions.Select(question => Sum(question, structures, _ => 0))];
        Swing = [.. Worst.Zip(Clear, (worst, clear) => Math.Max(worst.Max() - worst.Min(), clear.Max() - clear.Min()))];
    }

    /// <summary>How often the day of anybody asked loads anything at all [0–1].</summary>
    internal double Base { get; }

    /// <summary>Weights 0–3 of a tag on the muscle itself: [tag][structure]; 0 for what is no muscle, here and below.</summary>
    internal int[][] Own { get; }

    /// <summary>The greatest weight on a muscle that travels with it: [tag][structure].</summary>
    internal int[][] Travelling { get; }

    /// <summary>Logarithms of factors: [tag][value 0–3][structure].</summary>
    internal double[][][] Tags { get; }

    /// <summary>What a reason about a tag is called.</summary>
    internal string[] TagFindings { get; }

    /// <summary>By question, then by its tags: the greatest value an answer gives.</summary>
    internal int[][] WorstValues { get; }

    /// <summary>Logarithms when a question is answered as badly as can be: [question][structure].</summary>
    internal double[][] Worst { get; }

    /// <summary>The same when its answer sets nothing.</summary>
    internal double[][] Clear { get; }

    /// <summary>By question: the most an answer can move one structure against another [–].</summary>
    internal double[] Swing { get; }

    internal int TagIndex(string id) => _tagIndex[id];

    internal int QuestionIndex(string id) => _questionIndex.TryGetValue(id, out int at) ? at : -1;

    private static int MostOf(ExposureTag tag, IReadOnlyList<string> muscles) => muscles.Select(id => tag.Muscles.GetValueOrDefault(id)).DefaultIfEmpty().Max();

    private static int Greatest(ExposureQuestion question, string tag)
    {
        int sets = question.Rules.Where(rule => rule.Tag == tag && !rule.Adds).Select(rule => rule.Value).DefaultIfEmpty().Max();
        return Math.Clamp(sets + question.Rules.Where(rule => rule.Tag == tag && rule.Adds).Sum(rule => rule.Value), 0, MostValue);
    }

    private double Log(FindingWeight own, FindingWeight travelling, int tag, int value, int structure)
    {
        int weight = Own[tag][structure];
        return value == 0 ? Math.Log(own.Against) * MostValue * weight
            : weight > 0 ? Odds.Capped(Math.Log(own.For) * value * weight, Base)
            : Math.Log(travelling.For) * value * Travelling[tag][structure];
    }

    private double[] Sum(ExposureQuestion question, int structures, Func<string, int> value)
    {
        double[] sum = new double[structures];
        foreach (string tag in question.Tags)
        {
            double[] row = Tags[TagIndex(tag)][value(tag)];
            for (int structure = 0; structure < structures; structure++)
            {
                sum[structure] += row[structure];
            }
        }

        return sum;
    }
}
