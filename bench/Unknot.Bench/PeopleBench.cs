namespace Unknot.Bench;

/// <summary>
/// What a page costs one person among ten, and among as many as are named (100,000): on both databases, thirty entries each, the entries of a day beside each other as they come in. Both are
/// served at once and asked in turn, so that whatever else the machine does meets both alike.
/// </summary>
internal static class PeopleBench
{
    private const int Few = 10;
    private const int Days = 30;
    private const int Requests = 60;
    private const int Rounds = 5;

    // Flat, but for what a larger file takes to find a page of it.
    private const double MostBesideFew = 1.5;

    private static readonly string[] s_pages = ["/today", "/history", "/trend"];

    /// <summary>Measures.</summary>
    /// <param name="people">How many people.</param>
    public static async Task<IReadOnlyList<Reading>> Measure(int people) =>
        [.. await On("SQLite", people, Shared.OnFile), .. await On("PostgreSQL", people, Shared.OnServer)];

    private static async Task<IEnumerable<Reading>> On(string name, int people, Func<int, int, Task<Shared>> made)
    {
        await using Shared few = await made(Few, Days), many = await made(people, Days);
        await few.Settle();
        await many.Settle();
        await Compiled.ForSpeed(() => Round(few, many));
        (double Few, double Many)[][] rounds = new (double, double)[Rounds][];
        for (int round = 0; round < Rounds; round++)
        {
            rounds[round] = await Round(few, many);
        }

        return
        [
            Reading.Of($"{name}, filling with {people} people", many.Filled.TotalSeconds, "s", Bar.Noted),
            .. s_pages.Index().SelectMany(page => (IEnumerable<Reading>)
            [
                new($"{name}, {page.Item} of one of {people}", [.. rounds.Select(round => round[page.Index].Many)], "ms", Bar.Noted),
                new($"{name}, {page.Item} beside one of {Few}", [.. rounds.Select(round => round[page.Index].Many / round[page.Index].Few)], "×", Bar.Most(MostBesideFew)),
            ]),
        ];
    }

    /// <summary>The middle times of each page.</summary>
    private static async Task<(double Few, double Many)[]> Round(Shared few, Shared many)
    {
        (double, double)[] middles = new (double, double)[s_pages.Length];
        foreach ((int number, string page) in s_pages.Index())
        {
            double[] ofFew = new double[Requests], ofMany = new double[Requests];
            for (int i = 0; i < Requests; i++)
            {
                ofFew[i] = await few.Time(page);
                ofMany[i] = await many.Time(page);
            }

            middles[number] = (Middle(ofFew), Middle(ofMany));
        }

        return middles;
    }

    private static double Middle(double[] times) => times.Order().ElementAt(times.Length / 2);
}
