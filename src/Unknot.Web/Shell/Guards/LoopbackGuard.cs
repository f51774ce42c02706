using System.Net;
using Microsoft.AspNetCore.Connections.Features;

namespace Unknot.Web.Shell.Guards;

/// <summary>
/// Without a sign-in whoever reaches the app is taken to be its person. So it answers only to the names of this computer (a foreign name that was
/// made to point here is another site's page) and, on Linux, only to sockets of the user who started it.
/// </summary>
internal static partial class LoopbackGuard
{
    private static readonly object s_ours = new();

    internal static void UseLoopbackGuard(this IApplicationBuilder app, Texts texts)
    {
        PeerSocket? peers = OperatingSystem.IsLinux() ? new PeerSocket() : null;
        ILogger log = app.ApplicationServices.GetRequiredService<ILoggerFactory>().CreateLogger("Unknot.Guards");
        app.Use((context, next) =>
        {
            if (!IsOurName(context.Request.Host, context.Connection.LocalPort))
            {
                ForeignName(log);
                return Refusal.Write(context, texts["refused.host"]);
            }

            if (peers is not null && !IsOurUser(context, peers))
            {
                ForeignUser(log);
                return Refusal.Write(context, texts["refused.user"]);
            }

            return next(context);
        });
    }

    /// <summary>Whether a Host header names this computer and the port we listen on.</summary>
    internal static bool IsOurName(HostString host, int port) =>
        host.Host is "localhost" or "127.0.0.1" or "[::1]" && (host.Port ?? 80) == port;

    // A socket keeps its owner for life, so one look a connection is enough.
    private static bool IsOurUser(HttpContext context, PeerSocket peers)
    {
        IDictionary<object, object?>? connection = context.Features.Get<IConnectionItemsFeature>()?.Items;
        if (connection is not null && connection.TryGetValue(s_ours, out object? known) && known is bool ours)
        {
            return ours;
        }

        ConnectionInfo ends = context.Connection;
        ours = ends.RemoteIpAddress is { } address && ends.LocalIpAddress is { } local
            && peers.IsOurs(new IPEndPoint(address, ends.RemotePort), new IPEndPoint(local, ends.LocalPort));
        connection?[s_ours] = ours;
        return ours;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Refused a request under a foreign host name")]
    private static partial void ForeignName(ILogger log);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Refused a connection of another user of this computer")]
    private static partial void ForeignUser(ILogger log);
}
