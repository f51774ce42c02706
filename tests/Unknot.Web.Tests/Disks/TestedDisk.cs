using System.Diagnostics;
using Unknot.Web.Tests.Published;

namespace Unknot.Web.Tests.Disks;

/// <summary>The folder of a program whose disk is ours: it remembers what was written and what was synced, and fails when it is told to (<c>disk.c</c>, which says how).</summary>
public sealed class TestedDisk : IDisposable
{
    internal const int NoRoom = 28;
    internal const int ReadOnly = 30;
    internal const int Broken = 5;

    private const string Remedy = "A C compiler is missing: apt-get install -y gcc libc6-dev (or leave these tests out with -trait- Takes=long).";

    private static readonly Lazy<Task<string>> s_library = new(CompileAsync);

    private readonly DirectoryInfo _beside = Directory.CreateTempSubdirectory("unknot-disk-");
    private readonly string _library;

    private TestedDisk(string library) => _library = library;

    /// <summary>The folder: what is in it is what the disk holds.</summary>
    public DirectoryInfo Home { get; } = Directory.CreateTempSubdirectory("unknot-home-");

    /// <summary>The record.</summary>
    public string Log => Path.Combine(_beside.FullName, "record");

    /// <summary>What a program is started with whose disk this is.</summary>
    public IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string>
    {
        ["LD_PRELOAD"] = _library,
        ["UNKNOT_DISK_FOLDER"] = Home.FullName,
        ["UNKNOT_DISK_LOG"] = Log,
        ["UNKNOT_DISK_FAULT"] = FaultFile,
    };

    private string FaultFile => Path.Combine(_beside.FullName, "fault");

    public static async Task<TestedDisk> NewAsync() => new(await s_library.Value);

    /// <summary>From now on some calls fail.</summary>
    /// <param name="call">write, sync, open or name.</param>
    /// <param name="wrong">The number of the error.</param>
    /// <param name="from">The first that fails, counted from now.</param>
    /// <param name="to">The last.</param>
    public void Break(string call, int wrong, int from = 1, int to = int.MaxValue)
    {
        string next = FaultFile + ".next";
        File.WriteAllText(next, $"{call} {wrong} {from} {to}\n");
        File.Move(next, FaultFile, overwrite: true);
    }

    /// <summary>From now on nothing fails.</summary>
    public void Mend() => File.Delete(FaultFile);

    public void Dispose()
    {
        Home.Delete(recursive: true);
        _beside.Delete(recursive: true);
    }

    private static async Task<string> CompileAsync()
    {
        string source = Path.Combine(PublishedProgram.Sources, "tests/Unknot.Web.Tests/Disks/disk.c");
        string library = Path.Combine(AppContext.BaseDirectory, "disk.so"), part = $"{library}.{Environment.ProcessId}";
        try
        {
            using Process compiling = Process.Start(new ProcessStartInfo("cc", ["-shared", "-fPIC", "-O2", "-Wall", "-Werror", "-o", part, source]) { RedirectStandardError = true })!;
            string said = await compiling.StandardError.ReadToEndAsync();
            await compiling.WaitForExitAsync();
            if (compiling.ExitCode != 0)
            {
                throw new InvalidOperationException(said);
            }
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw new InvalidOperationException(Remedy);
        }

        File.Move(part, library, overwrite: true);
        return library;
    }
}
