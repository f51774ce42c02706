using Unknot.Core.Knowledge;
using Unknot.Core.Localisation;

namespace Unknot.Core.Causes;

/// <summary>The two-minute set: the questions that tell most about what overloads these muscles.</summary>
public static class CauseQuestions
{
    private const int MostValue = 3;

    /// <summary>Picks questions. Each could move the mix by the greatest value of its tags times how much these load the muscles; causes not asked about yet come first, so that the mix is seen whole.</summary>
    /// <param name="knowledge">The content.</param>
    /// <param name="muscles">Who it may be; empty = all muscles alike.</param>
    /// <param name="askedQuestions">Ids of questions answered or skipped already.</param>
    /// <param name="count">How many are wanted, at least 0.</param>
    /// <returns>Ids, most telling first; fewer than wanted when no more is left. Movement tests are not among them: <see cref="MovementTests"/>.</returns>
    public static IReadOnlyList<string> MostTelling(KnowledgeBase knowledge, IReadOnlyList<Candidate> muscles, IReadOnlyCollection<string> askedQuestions, int count)
    {
        Dictionary<string, int> byCause = askedQuestions.GroupBy(id => knowledge.Exposure.Questions[id].Cause).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        List<(ExposureQuestion Question, double Tells)> open = [.. knowledge.Exposure.Questions
            .Where(question => !question.SelfTest && !askedQuestions.Contains(question.Id))
            .Select(question => (question, Tells(knowledge, question, muscles)))
            .OrderByDescending(one => one.Item2)
            .ThenBy(one => Place(knowledge.Exposure.TwoMinuteSet, one.question.Id))];
        List<string> picked = [];
        while (picked.Count < count && open.Count > 0)
        {
            int best = Enumerable.Range(0, open.Count).MinBy(i => (open[i].Tells > 0 ? 0 : 1, byCause.GetValueOrDefault(open[i].Question.Cause), i));
            string cause = open[best].Question.Cause;
            byCause[cause] = byCause.GetValueOrDefault(cause) + 1;
            picked.Add(open[best].Question.Id);
            open.RemoveAt(best);
        }

        return picked;
    }

    private static double Tells(KnowledgeBase knowledge, ExposureQuestion question, IReadOnlyList<Candidate> muscles) =>
        question.Tags.Sum(tag => Greatest(question, tag) * MuscleLoad.Of(knowledge, tag, null, muscles));

    private static int Greatest(ExposureQuestion question, string tag)
    {
        int set = question.Rules.Where(rule => rule.Tag == tag && !rule.Adds).Select(rule => rule.Value).DefaultIfEmpty().Max();
        return Math.Min(MostValue, set + question.Rules.Where(rule => rule.Tag == tag && rule.Adds).Sum(rule => rule.Value));
    }

    private static int Place(IReadOnlyList<string> order, string id)
    {
        for (int i = 0; i < order.Count; i++)
        {
            if (order[i] == id)
            {
                return i;
            }
        }

        return order.Count;
    }
}
