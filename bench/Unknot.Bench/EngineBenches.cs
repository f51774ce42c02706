using Unknot.Core.Complaint;
using Unknot.Core.Localisation;
using Unknot.Core.Planning;
using Unknot.Core.Triage;

namespace Unknot.Bench;

/// <summary>What the engine does while somebody waits for a page.</summary>
internal static class EngineBenches
{
    private const int MostBytes = 64 * 1024;

    public static Task<IReadOnlyList<Reading>> Locate()
    {
        LocalisationTables tables = LocalisationTables.Of(Ridge.Knowledge);
        return Task.FromResult<IReadOnlyList<Reading>>(
        [
            .. Five.Of("localisation with the next question", () => Localiser.Locate(tables, Ridge.Findings, Ridge.Tags, Restrictions.None), mostMilliseconds: 1, mostBytes: MostBytes),
            .. Five.Of("the same with marks alone, on both sides", () => Localiser.Locate(tables, Ridge.BetweenTheBlades, Ridge.Tags, Restrictions.None), mostMilliseconds: 1, mostBytes: MostBytes),
        ]);
    }

    /// <summary>Two thousand words: complaints of the written cases, one after the other.</summary>
    public static Task<IReadOnlyList<Reading>> Complaint()
    {
        string text = string.Join(' ', LongText().Take(2000));
        WordIndex index = WordIndex.Of(Ridge.Knowledge);
        index.ReadExamples();
        return Task.FromResult(Five.Of("a complaint of 2,000 words", () => WordReader.Read(text, index), mostMilliseconds: 5, mostBytes: 1_400_000));
    }

    private static IEnumerable<string> LongText() => Directory.EnumerateFiles(Path.Combine(Clone.Root, "content", "cases", "muscle")).Order(StringComparer.Ordinal)
        .SelectMany(File.ReadLines).Where(line => line.StartsWith("complaint: \"", StringComparison.Ordinal) || line.StartsWith("  ", StringComparison.Ordinal))
        .SelectMany(line => line.Replace("complaint: \"", "", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    public static Task<IReadOnlyList<Reading>> Plan()
    {
        SessionRequest request = new()
        {
            Muscle = "upper_trapezius",
            Side = Core.Knowledge.Side.Right,
            Minutes = 10,
            Restrictions = Restrictions.None,
            Urgency = Core.Knowledge.Urgency.None,
        };
        return Task.FromResult(Five.Of("a ten-minute plan", () => SessionPlanner.Plan(Ridge.Knowledge, request), mostMilliseconds: 1, mostBytes: 40_000));
    }
}
