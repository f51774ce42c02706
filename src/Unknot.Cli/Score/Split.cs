using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Unknot.Content.Cases;

namespace Unknot.Cli.Score;

/// <summary>Which cases are set aside and never looked at while anything is tuned.</summary>
internal sealed class Split
{
    // So far from the border that a few more cases of a kind push nobody over it who was looked at before.
    private const double Rim = 0.12;

    private readonly HashSet<string> _aside;
    private readonly double _unread;

    private Split(HashSet<string> aside, double unread) => (_aside, _unread) = (aside, unread);

    /// <summary>Nothing is set aside.</summary>
    internal static Split AllOpen { get; } = new([], 0);

    /// <summary>Of each kind one in so many: those whose id has the least hash.</summary>
    internal static Split Of(IReadOnlyList<WrittenCase> cases, int oneIn) => new(
        [
            .. cases.GroupBy(one => one.Scored.Kind).SelectMany(kind => kind
                .OrderBy(one => Hash(one.Scored.Id)).Take((int)Math.Round((double)kind.Count() / oneIn, MidpointRounding.AwayFromZero)).Select(one => one.Scored.Id)),
        ],
        (1.0 / oneIn) + Rim);

    /// <summary>Whether a case is set aside.</summary>
    internal bool IsAside(WrittenCase one) => _aside.Contains(one.Scored.Id);

    /// <summary>Whether a case may be looked at: it is not set aside, and no new case of its kind will soon push it there.</summary>
    internal bool MayBeRead(WrittenCase one) => !IsAside(one) && Hash(one.Scored.Id) >= _unread;

    /// <summary>A number between 0 and 1 that an id always has: the first eight bytes of its SHA-256.</summary>
    private static double Hash(string id) => BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(id))) / (double)ulong.MaxValue;
}
