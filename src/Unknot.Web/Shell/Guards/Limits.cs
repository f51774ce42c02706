using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Unknot.Web.Shell.Guards;

/// <summary>How much of anything is taken from a browser: above what any page of ours sends, below what would hurt. The two pages that take a file allow more for themselves.</summary>
internal static class Limits
{
    // A form of every mark on the map and 2,000 words is a tenth of it.
    private const int LongestBodyBytes = 256 * 1024;
    private const int LongestHeadersBytes = 16 * 1024;
    private const int MostHeaders = 64;
    private const int LongestLineBytes = 8 * 1024;
    private const int MostConnections = 1024;
    private const int MostFields = 1024;
    private const int LongestName = 256;

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(15);

    /// <summary>Sets them for the server.</summary>
    /// <param name="kestrel">The server.</param>
    internal static void Set(KestrelServerOptions kestrel)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = LongestBodyBytes;
        kestrel.Limits.MaxRequestHeadersTotalSize = LongestHeadersBytes;
        kestrel.Limits.MaxRequestHeaderCount = MostHeaders;
        kestrel.Limits.MaxRequestLineSize = LongestLineBytes;
        kestrel.Limits.MaxConcurrentConnections = MostConnections;
        kestrel.Limits.RequestHeadersTimeout = s_patience;
    }

    /// <summary>Sets them for what reads forms.</summary>
    /// <param name="forms">What reads forms.</param>
    internal static void Set(FormOptions forms)
    {
        forms.ValueCountLimit = MostFields;
        forms.KeyLengthLimit = LongestName;
        forms.ValueLengthLimit = LongestBodyBytes;
    }
}
