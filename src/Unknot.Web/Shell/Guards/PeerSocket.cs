using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Unknot.Web.Shell.Guards;

/// <summary>Tells from Linux's tables of sockets which user the other end of a local connection belongs to.</summary>
/// <param name="tables">Reads the tables' lines, for tests; null reads <c>/proc/net</c>.</param>
/// <param name="user">Our own user, for tests; null reads <c>/proc/self</c>.</param>
internal sealed class PeerSocket(Func<IEnumerable<string>>? tables = null, uint? user = null)
{
    private const string TimeWait = "06";

    private readonly Func<IEnumerable<string>> _tables = tables ?? (() => Lines("/proc/net/tcp").Concat(Lines("/proc/net/tcp6")));
    private readonly uint _user = user ?? OwnUser();

    /// <summary>Whether the peer's socket belongs to our user. One that is not in the tables does not.</summary>
    /// <param name="peer">The other end.</param>
    /// <param name="local">Our end.</param>
    /// <returns>True when it does.</returns>
    internal bool IsOurs(IPEndPoint peer, IPEndPoint local)
    {
        // Seen from the peer its own end is the local one. A client on a dual-stack socket stands in tcp6 with mapped addresses.
        (string, string)[] pairs = [(Written(peer), Written(local)), (Written(Mapped(peer)), Written(Mapped(local)))];
        foreach (string line in _tables())
        {
            string[] fields = line.Split(' ', 9, StringSplitOptions.RemoveEmptyEntries);
            if (fields.Length > 7 && pairs.Contains((fields[1], fields[2])) && fields[3] != TimeWait)
            {
                return uint.TryParse(fields[7], NumberStyles.None, CultureInfo.InvariantCulture, out uint owner) && owner == _user;
            }
        }

        return false;
    }

    private static IPEndPoint Mapped(IPEndPoint end) => end.AddressFamily == AddressFamily.InterNetwork
        ? new(end.Address.MapToIPv6(), end.Port)
        : new(end.Address.IsIPv4MappedToIPv6 ? end.Address.MapToIPv4() : end.Address, end.Port);

    // The kernel prints an address as 32-bit words in the machine's own byte order.
    private static string Written(IPEndPoint end)
    {
        byte[] bytes = end.Address.GetAddressBytes();
        IEnumerable<string> words = bytes.Chunk(4).Select(word => BitConverter.ToUInt32(word).ToString("X8", CultureInfo.InvariantCulture));
        return string.Concat(words) + ":" + end.Port.ToString("X4", CultureInfo.InvariantCulture);
    }

    private static IEnumerable<string> Lines(string path) => File.Exists(path) ? File.ReadLines(path).Skip(1) : [];

    private static uint OwnUser()
    {
        string line = File.ReadLines("/proc/self/status").First(line => line.StartsWith("Uid:", StringComparison.Ordinal));
        return uint.Parse(line.Split('\t', StringSplitOptions.RemoveEmptyEntries)[2], CultureInfo.InvariantCulture);
    }
}
