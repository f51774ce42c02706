using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Unknot.Store;

namespace Unknot.Bench.Bare;

/// <summary>ASP.NET Core with one Razor page on the same database, and nothing of Unknot's pages.</summary>
internal static class BareApp
{
    /// <summary>The argument with which the bench is nothing but this page, on the file named after it.</summary>
    public const string Alone = "bare-page";

    public static async Task<WebApplication> Start(Database database, Guid person)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddRazorPages(pages => pages.RootDirectory = "/Bare").ConfigureApplicationPartManager(parts =>
        {
            // Unknot's own pages come with the reference to them, and so would their layout.
            foreach (ApplicationPart ours in parts.ApplicationParts.Where(part => part.Name == "Unknot.Web").ToArray())
            {
                parts.ApplicationParts.Remove(ours);
            }
        });
        builder.Services.AddScoped(_ => database.Connect().ActFor(person));
        WebApplication app = builder.Build();
        app.MapRazorPages();
        await app.StartAsync();
        return app;
    }

    /// <summary>Serves it until this process is ended.</summary>
    /// <param name="file">The file of the database.</param>
    public static async Task ServeAlone(string file)
    {
        (Database database, Guid person) = await Year.Open(new FileInfo(file).Directory!);
        await using WebApplication app = await Start(database, person);
        Console.WriteLine($"A bare page answers at {app.Urls.First()}");
        await app.WaitForShutdownAsync();
    }
}
