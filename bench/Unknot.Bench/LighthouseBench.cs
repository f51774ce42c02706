using Unknot.Store;

namespace Unknot.Bench;

/// <summary>Lighthouse, five times on each of four pages of somebody who has followed a knot for two months. Takes some minutes and an idle machine.</summary>
internal static class LighthouseBench
{
    public static async Task<IReadOnlyList<Reading>> Measure()
    {
        DirectoryInfo data = Directory.CreateTempSubdirectory("unknot-bench-");
        await OneKnot.Fill((await Database.OpenFileAsync(Path.Combine(data.FullName, "unknot.db"))).Value, TimeProvider.System.GetUtcNow());
        List<Reading> readings = [];
        using (Served served = await Served.Start(data.FullName))
        {
            Uri home = served.Browser.BaseAddress!;
            foreach ((string name, Uri page) in (IEnumerable<(string, Uri)>)
                [("Today", new(home, "/today")), ("Result", new(home, "/knot")), ("Library", new(home, "/library")), ("Player", await Begun.Session(home))])
            {
                readings.AddRange(await FiveTimes(name, page));
            }
        }

        data.Delete(recursive: true);
        return readings;
    }

    private static async Task<IEnumerable<Reading>> FiveTimes(string name, Uri page)
    {
        List<Lighthouse> five = [];
        while (five.Count < 5)
        {
            five.Add(await Lighthouse.LookAt(page));
        }

        return
        [
            new($"{name}: performance", [.. five.Select(one => one.Scores["performance"])], "of 100", Bar.Time(95) with { AtLeast = true }),
            new($"{name}: accessibility", [.. five.Select(one => one.Scores["accessibility"])], "of 100", Bar.Ratio(100)),
            new($"{name}: best practices", [.. five.Select(one => one.Scores["best-practices"])], "of 100", Bar.Ratio(100)),
            new($"{name}: layout shift", [.. five.Select(one => one.Shift)], "", Bar.Most(0.02)),
            new($"{name}: blocked", [.. five.Select(one => one.Blocked)], "ms", Bar.Time(100)),
        ];
    }
}
