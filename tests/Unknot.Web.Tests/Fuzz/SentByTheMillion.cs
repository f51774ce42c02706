using System.Collections.Concurrent;
using System.Globalization;
using Unknot.Web.Tests.Player;
using Unknot.Web.Tests.Walks;

namespace Unknot.Web.Tests.Fuzz;

/// <summary>
/// Forms and addresses of every endpoint, spoilt: no fault of ours, no answer far above the others of its endpoint, nothing kept that may not be, no memory that grows. Twenty thousand inputs in all with those of
/// Unknot.Tests; <c>UNKNOT_FUZZ=1000000</c> for the long run, <c>UNKNOT_FUZZ_SEED</c> for another one.
/// </summary>
[Trait("Takes", "long")]
public sealed class SentByTheMillion
{
    private const int InARound = 400;
    private const int Beside = 2;
    private const long MostGrowthBytes = 48L * 1024 * 1024;

    internal static int All { get; } = int.Parse(Environment.GetEnvironmentVariable("UNKNOT_FUZZ") ?? "20000", CultureInfo.InvariantCulture);

    internal static int Seed { get; } = int.Parse(Environment.GetEnvironmentVariable("UNKNOT_FUZZ_SEED") ?? "20261126", CultureInfo.InvariantCulture);

    [Fact]
    public async Task Whatever_is_sent_ends_in_a_page_or_a_sentence()
    {
        DirectoryInfo begun = await BegunAsync();
        Times times = new();
        ConcurrentQueue<string> faults = new();
        List<long> memory = [];
        for (int round = 0; round * InARound < All / 5; round += Beside)
        {
            await Parallel.ForEachAsync(Enumerable.Range(round, Beside), TestContext.Current.CancellationToken, async (number, _) => await new Round(Seed + number, times, faults).RunAsync(Copy(begun), InARound));
            memory.Add(GC.GetTotalMemory(forceFullCollection: true));
        }

        begun.Delete(recursive: true);
        TestContext.Current.TestOutputHelper?.WriteLine(times.Told());
        faults.Take(20).ShouldBeEmpty($"{faults.Count} in all");
        memory[^1].ShouldBeLessThan(memory[Math.Min(1, memory.Count - 1)] + MostGrowthBytes, string.Join(' ', memory));
    }

    /// <summary>A folder of somebody with a knot, a plan and a session that is under way.</summary>
    private static async Task<DirectoryInfo> BegunAsync()
    {
        DirectoryInfo data = Directory.CreateTempSubdirectory("unknot-fuzz-");
        await using Walk walk = await Walk.StartAsync(data: data);
        Somebody somebody = new(walk.App);
        await somebody.PlannedAsync();
        await somebody.BegunAsync();
        await walk.CheckInAsync(("nprs", "4"), ("note", "A long day."));
        return data;
    }

    private static DirectoryInfo Copy(DirectoryInfo from)
    {
        DirectoryInfo to = Directory.CreateTempSubdirectory("unknot-fuzz-");
        foreach (FileInfo file in from.EnumerateFiles("*", SearchOption.AllDirectories))
        {
            string path = Path.Combine(to.FullName, Path.GetRelativePath(from.FullName, file.FullName));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            file.CopyTo(path);
        }

        return to;
    }
}
