using Unknot.Store;

namespace Unknot.Bench;

/// <summary>Lighthouse, five times on each of four pages, the player before a figure moves in it, of somebody who has followed a knot for two months. Takes some minutes and an idle machine.</summary>
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
            foreach ((string name, Uri page) in (IEnumerable<(string, Uri)>)[("Today", new(home, "/today")), ("Result", new(home, "/knot")), ("Library", new(home, "/library"))])
            {
                readings.AddRange(Held(name, await FiveTimes(page)));
            }

            // What the player is held to is how it stands before a figure moves in it; what the figure adds, once the page is idle, is noted.
            Uri player = await Begun.Session(home);
            readings.AddRange(Held("Player", await FiveTimes(player, moves: false)));
            Lighthouse[] moving = await FiveTimes(player);
            readings.Add(new("Player, with the figure: performance", [.. moving.Select(one => one.Scores["performance"])], "of 100", Bar.Noted));
            readings.Add(new("Player, with the figure: blocked", [.. moving.Select(one => one.Blocked)], "ms", Bar.Noted));
        }

        data.Delete(recursive: true);
        return readings;
    }

    private static async Task<Lighthouse[]> FiveTimes(Uri page, bool moves = true)
    {
        Lighthouse[] five = new Lighthouse[5];
        for (int time = 0; time < five.Length; time++)
        {
            five[time] = await Lighthouse.LookAt(page, moves);
        }

        return five;
    }

    private static IEnumerable<Reading> Held(string name, Lighthouse[] five) =>
    [
        new($"{name}: performance", [.. five.Select(one => one.Scores["performance"])], "of 100", Bar.Time(95) with { AtLeast = true }),
        new($"{name}: accessibility", [.. five.Select(one => one.Scores["accessibility"])], "of 100", Bar.Ratio(100)),
        new($"{name}: best practices", [.. five.Select(one => one.Scores["best-practices"])], "of 100", Bar.Ratio(100)),
        new($"{name}: layout shift", [.. five.Select(one => one.Shift)], "", Bar.Most(0.02)),
        new($"{name}: blocked", [.. five.Select(one => one.Blocked)], "ms", Bar.Time(100)),
    ];
}
