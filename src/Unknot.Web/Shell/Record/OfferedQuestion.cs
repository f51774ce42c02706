using Unknot.Core.Knowledge;

namespace Unknot.Web.Shell.Record;

/// <summary>A question about the day that is offered on the way to the first session, to be answered with one tap: the ranking of causes and the plan use it, and nobody would otherwise have asked.</summary>
internal static class OfferedQuestion
{
    /// <summary>The first that nothing is known of yet.</summary>
    /// <returns>It; null where all of them are answered.</returns>
    internal static async Task<ExposureQuestion?> OfAsync(Chart chart, KnowledgeBase knowledge, CancellationToken stop)
    {
        HashSet<string> known = [.. (await chart.ExposureAnswersAsync(stop)).Keys, .. (await chart.TagsAsync(stop)).Values.SelectMany(tag => tag.Questions)];
        return knowledge.Exposure.Questions.FirstOrDefault(question => question.OneTap.Count > 0 && !known.Contains(question.Id));
    }
}
