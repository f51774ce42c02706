using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Reflection;
using System.Runtime.InteropServices;
using Unknot.Content;
using Unknot.Core.Outcomes;

namespace Unknot.Cli.Doctor;

/// <summary>Looks at the program and the machine it is on.</summary>
internal static class MachineChecks
{
    private const long LeastDisk = 200L * 1024 * 1024;

    /// <summary>Looks at versions, content, disk and port.</summary>
    /// <param name="data">The data folder, which may be missing.</param>
    /// <param name="content">The content folder.</param>
    /// <param name="port">The port.</param>
    /// <returns>What was found.</returns>
    internal static IReadOnlyList<Finding> Of(string data, string content, int port) =>
    [
        new("versions", $"Unknot {Version()}, {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription} ({RuntimeInformation.ProcessArchitecture})."),
        Content(content), Disk(data), Port(port),
    ];

    private static string Version() => typeof(MachineChecks).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "of no version";

    private static Finding Content(string folder)
    {
        Result<LoadedContent> read = ContentFolder.Read(folder);
        return read.IsValue
            ? new("content", $"{folder}, {read.Value.Knowledge.Muscles.Count} muscles, version {read.Value.Knowledge.Version}.")
            : new("content", read.Problems[0].ToString(), "Mend it, or name another with --content; `unknot lint` tells all.");
    }

    private static Finding Disk(string data)
    {
        DirectoryInfo? there = new(data);
        while (there is { Exists: false })
        {
            there = there.Parent;
        }

        long left = new DriveInfo((there ?? new DirectoryInfo("/")).FullName).AvailableFreeSpace;
        string told = string.Create(CultureInfo.InvariantCulture, $"{left / 1024 / 1024:N0} MB are left where the data lies.");
        return left < LeastDisk ? new("disk", told, "Make room: an upgrade or a copy needs the size of the database once more.") : new("disk", told);
    }

    private static Finding Port(int port)
    {
        try
        {
            using TcpListener trying = new(IPAddress.Loopback, port);
            trying.Start();
            return new("port", $"{port} is free.");
        }
        catch (SocketException)
        {
            return new("port", $"{port} is taken, perhaps by an Unknot that runs.", $"If it does not answer at http://localhost:{port}, choose another with --port.");
        }
    }
}
