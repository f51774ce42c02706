using Unknot.Core.Knowledge;
using Unknot.Store;
using Unknot.Web.Shell.Forecasts;

namespace Unknot.Web.Shell.Record;

/// <summary>How what is stored of the person is registered.</summary>
internal static class RecordServices
{
    private const string ZoneCookie = "unknot-zone";

    /// <summary>Registers the person, a context that acts for them, the moment of the request and the chart.</summary>
    /// <param name="services">The services.</param>
    /// <param name="readiness">The database, whom it acts for and the content; there when the first request is.</param>
    internal static void AddRecord(this IServiceCollection services, Readiness readiness)
    {
        services.AddSingleton(_ => readiness.Kept.Database);
        services.AddSingleton(_ => readiness.Kept.Person);
        services.AddSingleton(_ => readiness.Known.Knowledge);
        services.AddSingleton(_ => readiness.Known.Tables);
        services.AddSingleton(_ => readiness.Known.Words);
        services.AddSingleton(_ => readiness.Known.StressWords);
        services.AddScoped(_ => readiness.Kept.Database.Connect().ActFor(readiness.Kept.Person.Id));
        services.AddScoped<Now>();
        services.AddScoped<Chart>();
        services.AddScoped<Mood>();
        services.AddScoped<LateFlags>();
        services.AddScoped<Chosen>();
        services.AddScoped<Spots>();
        services.AddScoped<Habits>();
        services.AddScoped<Activities>();
        services.AddScoped<WordFlags>();
        services.AddScoped<FollowedKnots>();
        services.AddScoped<DaysTold>();
        services.AddScoped<ForecastsOfPerson>();
        services.AddScoped<UsualDays>();
        services.AddScoped<Leaning>();
        services.AddSingleton<KeptAnswers>();
        services.AddScoped(all => new StoredForecasts(all.GetRequiredService<UnknotDb>(), all.GetRequiredService<ForecastKeeper>(), all.GetRequiredService<KeptAnswers>(), all.GetRequiredService<Forecaster>(), all.GetRequiredService<Now>(), all.GetRequiredService<KnowledgeBase>()));
        services.AddSingleton<ForecastKeeper>();
        services.AddHostedService(all => all.GetRequiredService<ForecastKeeper>());
    }

    /// <summary>Takes the browser's time zone over from its cookie, while that is still harmless.</summary>
    /// <param name="app">The app.</param>
    internal static void UseBrowserZone(this WebApplication app) => app.Use((context, next) =>
        context.Request.Cookies[ZoneCookie] is { Length: < 64 } zone
            ? AdoptThen(context, zone, next)
            : next(context));

    private static async Task AdoptThen(HttpContext context, string zone, RequestDelegate next)
    {
        await context.RequestServices.GetRequiredService<LocalPerson>().TakeZoneAsync(zone, context.RequestAborted);
        await next(context);
    }
}
