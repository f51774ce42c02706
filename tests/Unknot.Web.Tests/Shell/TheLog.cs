using System.Text.Json;
using Unknot.Web.Shell.Logs;
using Unknot.Web.Tests.Walks;

namespace Unknot.Web.Tests.Shell;

/// <summary>What stands in the log, and how long.</summary>
public sealed class TheLog : IDisposable
{
    private const string Secret = "quagga";

    private static readonly Action<ILogger, string, string, Exception?> s_library = LoggerMessage.Define<string, string>(LogLevel.Error, default, "Could not take {What}\nfrom {Where}");
    private static readonly Action<ILogger, string, Exception?> s_own = LoggerMessage.Define<string>(LogLevel.Warning, default, "Copy failed: {Why}");

    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("unknot-log-");

    public void Dispose() => _data.Delete(recursive: true);

    [Fact]
    public void A_line_is_one_object_with_time_part_sentence_and_fault_and_nothing_from_outside()
    {
        LogFiles files = new(_data);
        using PlainLog log = new(files, new PushedClock());
        FormatException fault = Thrown(() => int.Parse(Secret, null));

        s_library(log.CreateLogger("Microsoft.Library"), Secret, $"/where?words={Secret}", fault);
        s_own(log.CreateLogger("Unknot.Own"), "The disk\nis full.", null);

        string[] lines = File.ReadAllLines(files.All[0]);
        lines.Length.ShouldBe(2);
        lines.ShouldAllBe(line => !line.Contains(Secret));
        JsonElement library = JsonDocument.Parse(lines[0]).RootElement;
        library.GetProperty("at").GetString().ShouldBe("2026-03-02T08:00:00+00:00");
        library.GetProperty("level").GetString().ShouldBe("error");
        library.GetProperty("what").GetString().ShouldStartWith("Could not take {What}");
        library.GetProperty("faults")[0].GetProperty("kind").GetString().ShouldBe("System.FormatException");
        library.GetProperty("faults")[0].GetProperty("at").EnumerateArray().ShouldContain(place => place.GetString()!.Contains(nameof(TheLog)));
        JsonDocument.Parse(lines[1]).RootElement.GetProperty("values").GetProperty("Why").GetString().ShouldBe("The disk\nis full.");
    }

    [Fact]
    public void Five_files_are_kept_and_the_oldest_lines_go()
    {
        LogFiles files = new(_data, mostBytes: 100);
        for (int number = 0; number < 60; number++)
        {
            files.Add($"line {number:00}");
        }

        files.All.ShouldAllBe(file => File.Exists(file) && new FileInfo(file).Length <= 100);
        Directory.GetFiles(Path.Combine(_data.FullName, LogFiles.Folder)).Length.ShouldBe(LogFiles.Most);
        File.ReadAllText(files.All[0]).ShouldContain("line 59");
        files.All.Reverse().SelectMany(File.ReadAllLines).ShouldBe(Enumerable.Range(0, 60).Select(number => $"line {number:00}").TakeLast(files.All.Sum(file => File.ReadAllLines(file).Length)));
    }

    [Fact]
    public void It_is_its_owners_alone()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows keeps rights in another way.");
        LogFiles files = new(_data);
        files.Add("line");

        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(files.All[0]).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    [Fact]
    public void A_disk_that_takes_nothing_stops_nothing()
    {
        File.WriteAllText(Path.Combine(_data.FullName, LogFiles.Folder), "a file where the folder was to be");

        Should.NotThrow(() => new LogFiles(_data).Add("line"));
    }

    [Fact]
    public async Task A_refusal_is_told_and_deleting_everything_removes_it()
    {
        await using Walk walk = await Walk.StartAsync();
        using HttpClient stranger = new() { BaseAddress = walk.App.Address };
        stranger.DefaultRequestHeaders.Add("Origin", "https://unknot.example");
        using HttpResponseMessage refused = await stranger.PostAsync(new Uri($"/where?{Secret}", UriKind.Relative), null, TestContext.Current.CancellationToken);
        string file = new LogFiles(new(walk.App.Data)).All[0];

        File.ReadAllLines(file).ShouldHaveSingleItem().ShouldContain("Refused a write that came from another site");
        File.ReadAllText(file).ShouldNotContain(Secret);
        await walk.SendAsync(await walk.OpenAsync("/settings/delete"), "name=\"sure\"", ("sure", "yes"));
        File.Exists(file).ShouldBeFalse();
    }

    private static FormatException Thrown(Action action)
    {
        try
        {
            action();
        }
        catch (FormatException thrown)
        {
            return thrown;
        }

        throw new InvalidOperationException("It did not fail.");
    }
}
