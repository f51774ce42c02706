using Unknot.Core.Diary;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Charts;

namespace Unknot.Web.Tests.Trend;

/// <summary>The words above the chart of pain: where it was, what the tinted times are, where it is.</summary>
public sealed class WordsAboveTheChart
{
    private const double AWord = 66;
    private const int Shown = 365;

    private static readonly DateOnly s_today = new(2026, 11, 27);

    [Theory]
    [InlineData(350, 2)]
    [InlineData(860, 3)]
    public void Never_lie_over_each_other_whenever_it_was_sore(double width, int most)
    {
        List<int> counts = [];
        for (int day = 20; day < Shown; day++)
        {
            (double From, double To)[] words = [.. PainChart.Of(SoreAround(day), width, 260, new Texts(pseudo: false)).Parts.OfType<Word>().Where(word => word.Y < 20).Select(Extent).OrderBy(word => word.From)];

            counts.Add(words.Length);
            words.Zip(words.Skip(1)).ShouldAllBe(pair => pair.First.To <= pair.Second.From, $"day {day}");
            words.ShouldAllBe(word => word.From >= 0 && word.To <= width + 1, $"day {day}");
        }

        counts.Max().ShouldBeGreaterThanOrEqualTo(most);
    }

    /// <summary>A year of which it was quiet but for a fortnight.</summary>
    private static PainDays SoreAround(int day)
    {
        DateOnly from = s_today.AddDays(-Shown), sore = from.AddDays(day - 7), quiet = sore.AddDays(14);
        Entry[] entries = [.. Enumerable.Range(0, Shown + 1).Select(number => from.AddDays(number)).Select(on => new Entry { Day = on, Recorded = on, Nprs = on >= sore && on < quiet ? 6 : 1 })];
        QuietStretch[] stretches = [new(from, sore, day - 7), .. quiet < s_today ? [new QuietStretch(quiet, null, s_today.DayNumber - quiet.DayNumber)] : (QuietStretch[])[]];
        return new(entries, [], new(quiet < s_today ? KnotState.Quiet : KnotState.Back, sore, stretches, null), from, s_today);
    }

    private static (double From, double To) Extent(Word word) => word.Anchor switch
    {
        "start" => (word.X, word.X + AWord),
        "end" => (word.X - AWord, word.X),
        _ => (word.X - (AWord / 2), word.X + (AWord / 2)),
    };
}
