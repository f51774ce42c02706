using System.IO.Compression;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;
using Unknot.Content;
using Unknot.Core.Complaint;
using Unknot.Core.Outcomes;
using Unknot.Store;
using Unknot.Web.Features.Explain;
using Unknot.Web.Features.HowGood;
using Unknot.Web.Features.Knots;
using Unknot.Web.Features.Library;
using Unknot.Web.Features.Where;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Body;
using Unknot.Web.Shell.Demo;
using Unknot.Web.Shell.Figure;
using Unknot.Web.Shell.Guards;
using Unknot.Web.Shell.Keeping;
using Unknot.Web.Shell.Logs;
using Unknot.Web.Shell.Record;
using Unknot.Web.Shell.Writing;

namespace Unknot.Web;

/// <summary>The app, made from its options: all that is registered and every page there is, in the order a reader would ask for it.</summary>
public sealed class UnknotApp : IAsyncDisposable
{
    // By then the first page has come, which all processors are needed for.
    private static readonly TimeSpan s_first = TimeSpan.FromSeconds(2);

    private static readonly string[] s_shellViews = ["/Shell/{0}.cshtml", "/Shell/Parts/{0}.cshtml"];

    private readonly WebApplication _app;

    private readonly IAsyncDisposable _inUse;

    private UnknotApp(WebApplication app, IAsyncDisposable inUse) => (_app, _inUse) = (app, inUse);

    /// <summary>Where it answers, once started.</summary>
    public Uri Address => new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    /// <summary>What the app is made of, for tests.</summary>
    public IServiceProvider Services => _app.Services;

    /// <summary>Makes the app: reads the content, opens the database, and lays out the pages.</summary>
    /// <param name="options">What was set from outside.</param>
    /// <param name="clock">Tells the time; the computer's own when absent.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>The app, not started yet, or every reason why it cannot be.</returns>
    public static Task<Result<UnknotApp>> Create(UnknotOptions options, TimeProvider? clock = null, CancellationToken stop = default) => Create(options, clock, Known.Read, stop);

    /// <summary>The same, with content that may be known already.</summary>
    /// <param name="options">What was set from outside.</param>
    /// <param name="clock">Tells the time; the computer's own when absent.</param>
    /// <param name="read">Reads the content of a folder.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>The app, not started yet, or every reason why it cannot be.</returns>
    internal static async Task<Result<UnknotApp>> Create(UnknotOptions options, TimeProvider? clock, Func<string, Result<Known>> read, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        ValidateOptionsResult valid = new UnknotOptionsValidator().Validate(null, options);
        if (valid.Failed)
        {
            return Result<UnknotApp>.Failed([.. valid.Failures.Select(failure => new Problem("options", failure))]);
        }

        Result<DirectoryInfo> data = DataFolder.Open(options.DataFolder, options.Demo ? DataPlace.DemoFolder : null);
        if (!data.IsValue)
        {
            return Result<UnknotApp>.Failed(data.Problems);
        }

        Result<IAsyncDisposable> use = await Kept.Serve(options, data.Value, stop);
        if (!use.IsValue)
        {
            return Result<UnknotApp>.Failed(use.Problems);
        }

        // Three things that take about as long as each other, and none of them waits for another: the content, the database and the pages.
        clock ??= TimeProvider.System;
        Readiness readiness = new(Task.Run(() => read(options.ContentFolder), stop), Task.Run(() => Kept.Open(options, data.Value, clock, stop), stop));
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        Listen(builder, options);
        Log(builder.Logging, clock, data.Value);
        Result<Assets> assets = Assets.Read(builder.Environment.WebRootFileProvider);
        WebApplication? app = assets.IsValue ? LayOut(builder, options, clock, data.Value, assets.Value, readiness) : null;
        Problem[] problems = [.. await readiness.Problems(), .. assets.Problems];
        if (problems.Length > 0)
        {
            await (app?.DisposeAsync() ?? ValueTask.CompletedTask);
            await use.Value.DisposeAsync();
            return Result<UnknotApp>.Failed(problems);
        }

        if (options.Demo)
        {
            await Demonstration.FillAsync(readiness, clock, app!.Services, stop);
        }

        return Result<UnknotApp>.Of(new(app!, use.Value));
    }

    /// <summary>Begins to listen.</summary>
    /// <param name="stop">Ends the wait.</param>
    /// <returns>The address, or why it cannot be listened on.</returns>
    public async Task<Result<Uri>> Start(CancellationToken stop = default)
    {
        try
        {
            await _app.StartAsync(stop);
            return Result<Uri>.Of(Address);
        }
        catch (IOException taken) when (taken.InnerException is AddressInUseException)
        {
            return Result<Uri>.Failed(new Problem("port", "The port is taken, perhaps by an Unknot that already runs. Open that one, or choose another port with --port."));
        }
        catch (SocketException refused) when (refused.SocketErrorCode == SocketError.AccessDenied)
        {
            return Result<Uri>.Failed(new Problem("port", "This port is kept for the system. Choose one from 1024 on with --port."));
        }
    }

    /// <summary>Gets the first page ready beside beginning to listen.</summary>
    /// <returns>Ends when it is, in whatever way: whoever asks for the page finds out.</returns>
    public async Task GetFirstPageReady()
    {
        Task made = Task.Run(() => FirstPage.Make(_app.Services, ((IEndpointRouteBuilder)_app).DataSources));
        await made.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <summary>
    /// Once the first page has had its time: gets ready what the first write needs, reads what the first words somebody writes will be held against, sets going what runs by itself, and gives back to the computer the memory that the
    /// start took and nothing holds any more, a third of it all.
    /// </summary>
    /// <returns>Ends when it has, or when the app is asked to end.</returns>
    public async Task ReadAhead()
    {
        CancellationToken ends = _app.Lifetime.ApplicationStopping;
        await Task.Delay(s_first, ends).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (ends.IsCancellationRequested)
        {
            return;
        }

        await Task.Run(() => _app.Services.GetRequiredService<Database>().GetReadyAsync(ends), CancellationToken.None).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await Task.Run(_app.Services.GetRequiredService<WordIndex>().ReadExamples);
        Measured.DiskOf(_app.Services.GetRequiredService<DataPlace>().Folder);
        await _app.Services.GetRequiredService<Clockwork>().StartAsync(CancellationToken.None);
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }

    /// <summary>Waits until the app is asked to end (Ctrl+C, or the token).</summary>
    /// <param name="stop">Asks it to end.</param>
    /// <returns>Ends when the app has.</returns>
    public Task WaitForEnd(CancellationToken stop = default) => _app.WaitForShutdownAsync(stop);

    /// <summary>Answers what is under way, and closes.</summary>
    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        await _inUse.DisposeAsync();
    }

    private static WebApplication LayOut(WebApplicationBuilder builder, UnknotOptions options, TimeProvider clock, DirectoryInfo data, Assets assets, Readiness readiness)
    {
        Texts texts = new(options.PseudoLocale);
        builder.Services.AddSingleton(clock);
        builder.Services.AddSingleton(assets);
        builder.Services.AddSingleton(texts);
        builder.Services.AddSingleton(_ => readiness.Known.Map);
        builder.Services.AddSingleton<PlaceNames>();
        builder.Services.AddSingleton<MuscleFigures>();
        builder.Services.AddSingleton<VisitTurn>();
        builder.Services.AddSingleton(new WrittenScore(options.ContentFolder));
        builder.Services.AddSingleton(new WrittenTrials(() => readiness.Known.Knowledge, options.ContentFolder));
        builder.Services.AddSingleton(new Shelf(options.ContentFolder));
        builder.Services.AddSingleton(new Figures(options.ContentFolder));
        builder.Services.AddScoped<Frame>();
        builder.Services.AddScoped<PersonFills>();
        builder.Services.AddSingleton(new DataPlace(data, options.ConnectionString is not null, options.Demo));
        builder.Services.AddRecord(readiness);
        builder.Services.AddSingleton(_ => readiness.Known.Forecaster);
        builder.Services.AddSingleton<Copying>();
        builder.Services.AddSingleton<Clockwork>();
        builder.Services.AddSingleton<PendingImport>();
        builder.Services.AddScoped<HeldBack>();
        builder.Services.AddScoped<KnotStories>();
        builder.Services.AddSingleton(all => new Searching(readiness.Known.Knowledge, all.GetRequiredService<WordIndex>(), options.ContentFolder));
        builder.Services.AddSingleton(_ => new Lazy<IReadOnlyDictionary<string, IReadOnlyList<Citation>>>(() => Citations.Of(readiness.Known.Knowledge, options.ContentFolder)));
        AddPages(builder.Services);
        builder.Services.AddDataProtection().SetApplicationName("Unknot").PersistKeysToFileSystem(data.CreateSubdirectory("keys"));
        WebApplication app = builder.Build();
        Shield(app, texts);
        MapPages(app);
        FirstPage.LayOut(app.Services, ((IEndpointRouteBuilder)app).DataSources);
        return app;
    }

    private static void Listen(WebApplicationBuilder builder, UnknotOptions options)
    {
        // A build that was not published keeps its files where they were made, and a list of where that is beside the program.
        if (File.Exists(Path.Combine(AppContext.BaseDirectory, builder.Environment.ApplicationName + ".staticwebassets.runtime.json")))
        {
            builder.WebHost.UseStaticWebAssets();
        }

        // Only what is used: no HTTPS, no HTTP/3, no settings from files or the environment.
        builder.WebHost.UseKestrelCore();
        builder.WebHost.UseUrls($"http://{(options.Host == "::1" ? "[::1]" : options.Host)}:{options.Port}");
        builder.WebHost.ConfigureKestrel(Limits.Set);
    }

    private static void Log(ILoggingBuilder log, TimeProvider clock, DirectoryInfo data)
    {
        log.ClearProviders().AddProvider(new PlainLog(new(data), clock)).SetMinimumLevel(LogLevel.Warning);
        // Why a start failed is told by Start; that keys lie unencrypted is told by the folder's mode.
        log.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        log.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
    }

    private static void AddPages(IServiceCollection services)
    {
        services.AddRazorPages(pages => pages.RootDirectory = "/Features").AddMvcOptions(mvc =>
        {
            mvc.ModelMetadataDetailsProviders.Add(new EmptyInLists());
            mvc.Filters.Add<StaleFormFilter>();
            mvc.Filters.Add<OneConnection>();
            mvc.Filters.Add<EmergencyStops>();
            mvc.Filters.Add(new OneWrite());
        });
        services.Configure<RazorViewEngineOptions>(views =>
        {
            foreach (string place in s_shellViews)
            {
                views.PageViewLocationFormats.Add(place);
                views.ViewLocationFormats.Add(place);
            }
        });
        services.AddAntiforgery(forms =>
        {
            forms.Cookie.Name = StaleFormFilter.Cookie;
            forms.Cookie.SameSite = SameSiteMode.Strict;
            forms.SuppressXFrameOptionsHeader = true;
        });
        services.Configure<FormOptions>(Limits.Set);
        services.AddProblemDetails();
        services.AddResponseCompression(compression => compression.Providers.Add<BrotliCompressionProvider>());
        services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Optimal);
    }

    private static void Shield(WebApplication app, Texts texts)
    {
        app.UseSecurityHeaders();
        app.UseLoopbackGuard(texts);
        app.UseReadGuard(texts);
        app.UseWriteGuard(texts);
        app.UseMethodGuard(texts);
        WriteRate.Use(app, texts);
        app.UseFormGuard(texts);
        app.UseResponseCompression();
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = "/problem/500",
            StatusCodeSelector = static why => StorageTrouble.StatusOf(why) ?? ProblemPages.StatusOf(why),
            SuppressDiagnosticsCallback = static failed => StorageFaults.Of(failed.Exception) is not null || ProblemPages.StatusOf(failed.Exception) < StatusCodes.Status500InternalServerError,
        });
        app.UseStorageTrouble(texts);
        app.UseStatusCodePagesWithReExecute("/problem/{0}");
        app.UseProblemsAsPages();
        app.UseBrowserZone();
        app.Services.GetRequiredService<Figures>().Serve(app);
        app.UseRouting();
        app.UseAntiforgery();
    }

    private static void MapPages(WebApplication app)
    {
        app.MapStaticAssets();
        // As plain handlers: working out at the start how a handler's parameters are bound costs more than all four of them do.
        app.MapGet(WebManifest.Address, static context => WebManifest.Of(context.RequestServices.GetRequiredService<Texts>()).ExecuteAsync(context));
        app.MapGet("/", static async context => context.Response.Redirect(await Journey.Begins(context.RequestServices.GetRequiredService<UnknotDb>(), context.RequestAborted)));
        app.MapHealth();
        app.MapRazorPages();
    }
}
