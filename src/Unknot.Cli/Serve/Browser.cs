using System.ComponentModel;
using System.Diagnostics;

namespace Unknot.Cli.Serve;

/// <summary>The person's own browser.</summary>
internal static class Browser
{
    /// <summary>Opens an address where there is a display; where there is none, the printed address has to do.</summary>
    /// <param name="address">The address.</param>
    public static void Open(Uri address)
    {
        if (Opening(address) is not { } opening)
        {
            return;
        }

        try
        {
            using Process? opened = Process.Start(opening);
        }
        catch (Win32Exception)
        {
            // No program to open it with. The address has been printed.
        }
    }

    private static ProcessStartInfo? Opening(Uri address)
    {
        if (OperatingSystem.IsWindows())
        {
            return new(address.AbsoluteUri) { UseShellExecute = true };
        }

        string? opener = OperatingSystem.IsMacOS() ? "open" : HasDisplay() ? "xdg-open" : null;
        return opener is null ? null : new(opener, [address.AbsoluteUri]) { RedirectStandardOutput = true, RedirectStandardError = true };
    }

    private static bool HasDisplay() =>
        Environment.GetEnvironmentVariable("DISPLAY") is { Length: > 0 } || Environment.GetEnvironmentVariable("WAYLAND_DISPLAY") is { Length: > 0 };
}
