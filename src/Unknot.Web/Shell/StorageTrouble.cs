using Unknot.Store;

namespace Unknot.Web.Shell;

/// <summary>How it is told that the disk or the database is in the way: one sentence on the page, the same in the log, and no trace of the program's own insides.</summary>
internal static partial class StorageTrouble
{
    /// <summary>Writes a line for each request that fails so.</summary>
    /// <param name="app">The app.</param>
    /// <param name="texts">The texts.</param>
    internal static void UseStorageTrouble(this IApplicationBuilder app, Texts texts)
    {
        ILogger log = app.ApplicationServices.GetRequiredService<ILoggerFactory>().CreateLogger("Unknot.Storage");
        app.Use(async (context, next) =>
        {
            try
            {
                await next(context);
            }
            catch (Exception error) when (StorageFaults.Of(error) is { } fault)
            {
                NotStored(log, texts[KeyOf(fault) + ".title"]);
                throw;
            }
        });
    }

    /// <summary>The first words of the texts about a fault.</summary>
    /// <param name="fault">The fault.</param>
    /// <returns>The key.</returns>
    internal static string KeyOf(StorageFault fault) => "problem.storage." + fault switch
    {
        StorageFault.DiskFull => "full",
        StorageFault.ReadOnly => "readonly",
        StorageFault.DiskFails => "fails",
        StorageFault.Locked => "locked",
        StorageFault.Damaged => "damaged",
        StorageFault.JournalRemoved => "journal",
        _ => "server",
    };

    /// <summary>How a request that failed so is answered.</summary>
    /// <param name="error">What it failed with.</param>
    /// <returns>The status; null when neither disk nor database is in the way.</returns>
    internal static int? StatusOf(Exception error) => StorageFaults.Of(error) switch
    {
        null => null,
        StorageFault.DiskFull => StatusCodes.Status507InsufficientStorage,
        _ => StatusCodes.Status503ServiceUnavailable,
    };

    [LoggerMessage(Level = LogLevel.Warning, Message = "A request failed: {Why}")]
    private static partial void NotStored(ILogger log, string why);
}
