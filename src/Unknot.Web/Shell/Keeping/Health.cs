using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Unknot.Core.Knowledge;
using Unknot.Store;

namespace Unknot.Web.Shell.Keeping;

/// <summary>Whether the program lives, and whether it can do its work, for whatever watches it. It says nothing about anybody.</summary>
internal static class Health
{
    /// <summary>Below this a write may soon fail [bytes].</summary>
    internal const long LeastDisk = 50L * 1024 * 1024;

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(2);

    /// <summary>Lays out both addresses.</summary>
    /// <param name="app">The app.</param>
    internal static void MapHealth(this WebApplication app)
    {
        app.MapGet("/healthz", static context => Results.Text("ok\n").ExecuteAsync(context));
        app.MapGet("/readyz", static async context => await (await ReadyAsync(context.RequestServices, context.RequestAborted)).ExecuteAsync(context));
    }

    private static async Task<IResult> ReadyAsync(IServiceProvider services, CancellationToken stop)
    {
        (string What, string Is)[] checks =
        [
            ("database", await DatabaseAsync(services.GetRequiredService<UnknotDb>(), stop)),
            ("content", services.GetRequiredService<KnowledgeBase>().Muscles.Count > 0 ? "ok" : "no muscle is known; name a whole content folder with --content"),
            ("disk", Disk(services.GetRequiredService<DataPlace>().Folder)),
        ];
        bool ready = checks.All(check => check.Is == "ok");
        return Results.Json(new { ready, checks = checks.ToDictionary(check => check.What, check => check.Is) }, statusCode: ready ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
    }

    private static async Task<string> DatabaseAsync(UnknotDb db, CancellationToken stop)
    {
        using CancellationTokenSource patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(s_patience);
        try
        {
            return await db.People.AnyAsync(patience.Token) ? "ok" : "nobody is stored; start again";
        }
        catch (Exception error) when (error is DbException or InvalidOperationException or OperationCanceledException)
        {
            return "it does not answer; unknot doctor says more";
        }
    }

    private static string Disk(DirectoryInfo folder) =>
        new DriveInfo(folder.FullName).AvailableFreeSpace >= LeastDisk ? "ok" : "less than 50 MB are left where the data lies; make room";
}
