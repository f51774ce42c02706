using System.Globalization;

namespace Unknot.Bench;

/// <summary>What stands on the command line: names of benches, <c>--check</c>, and options with a number.</summary>
internal static class Asked
{
    private const string Check = "--check";

    /// <summary>The number of an option.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="option">The option.</param>
    /// <param name="without">What holds without it.</param>
    public static double Number(string[] args, string option, double without) =>
        Array.IndexOf(args, option) is >= 0 and int at && at + 1 < args.Length ? double.Parse(args[at + 1], CultureInfo.InvariantCulture) : without;

    /// <summary>The names that were asked for.</summary>
    /// <param name="args">The command line.</param>
    public static string[] Names(string[] args) => [.. args.Where((arg, at) => arg != Check && !arg.StartsWith("--", StringComparison.Ordinal) && (at == 0 || args[at - 1] == Check || !args[at - 1].StartsWith("--", StringComparison.Ordinal)))];
}
