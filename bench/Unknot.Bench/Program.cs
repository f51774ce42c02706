using System.Text;
using Unknot.Bench;
using Unknot.Bench.Bare;

// In a check each is done at a small size, or not at all.
bool check = args.Contains("--check");
Dictionary<string, Func<Task<IReadOnlyList<Reading>>>> benches = new()
{
    ["locate"] = EngineBenches.Locate,
    ["plan"] = EngineBenches.Plan,
    ["complaint"] = EngineBenches.Complaint,
    ["forecast"] = ForecastBench.Measure,
    ["fatigue"] = FatigueBench.Measure,
    ["trial"] = TrialBench.Measure,
    ["content"] = ContentBench.Measure,
    ["page"] = PageBench.Measure,
    ["start"] = StartBench.Measure,
    ["today"] = TodayBench.Measure,
    ["write"] = WaitedFor.CheckIn,
    ["search"] = WaitedFor.Search,
    ["trend"] = WaitedFor.Trend,
    ["load"] = () => LoadBench.Measure(check ? null : Asked.Number(args, "--minutes", 30)),
    ["people"] = () => PeopleBench.Measure((int)Asked.Number(args, "--people", 100_000)),
    ["lighthouse"] = LighthouseBench.Measure,
};
string[] timesOnly = ["start", "write", "search", "trend", "people", "trial", "fatigue"];
// They take minutes, or fetch a tool: done when they are asked for.
string[] onlyNamed = ["lighthouse", "people", "load"];

switch (args)
{
    case [ContentBench.Once]:
        ContentBench.ReadTwice();
        return 0;
    case [BareApp.Alone, string file]:
        await BareApp.ServeAlone(file);
        return 0;
}

string[] asked = Asked.Names(args);
if (asked.FirstOrDefault(name => !benches.ContainsKey(name)) is { } unknown)
{
    await Console.Error.WriteLineAsync($"bench: there is no '{unknown}'; there are {string.Join(", ", benches.Keys)}, and nothing at all for every one but {string.Join(", ", onlyNamed)}.");
    return 2;
}

Console.OutputEncoding = Encoding.UTF8;
bool holds = true;
foreach (string name in asked.Length > 0 ? asked : [.. benches.Keys.Except(onlyNamed).Except(check ? timesOnly : [])])
{
    IReadOnlyList<Reading> readings = await benches[name]();
    // A check judges bytes, counts, allocations and ratios; times it leaves to the record.
    Reading[] judged = [.. readings.Where(reading => !check || !reading.Bar.IsTime)];
    foreach (Reading reading in judged)
    {
        Console.WriteLine(check ? reading.Checked() : reading.ToString());
        holds &= check ? reading.HoldsRoughly : reading.Holds;
    }

    if (!check)
    {
        string results = Directory.CreateDirectory(Path.Combine(Clone.Root, "bench", "results")).FullName;
        await File.WriteAllLinesAsync(Path.Combine(results, name + ".txt"),
            [$"{name}: medians of five, {Environment.ProcessorCount} processors, .NET {Environment.Version}", .. readings.Select(reading => reading.ToString())]);
    }
}

return holds ? 0 : 1;
