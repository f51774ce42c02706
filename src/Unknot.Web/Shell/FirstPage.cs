using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;

namespace Unknot.Web.Shell;

/// <summary>
/// The first page, made once for nobody while the program begins to listen. Half of a start is the runtime getting ready what that page needs, on one processor while the other rests; so it is
/// under way by the time somebody asks.
/// </summary>
internal static class FirstPage
{
    /// <summary>Lays out the addresses of all pages and gets the view of the first one ready, which needs neither content nor database.</summary>
    /// <param name="services">What the app is made of.</param>
    /// <param name="sources">Its pages.</param>
    internal static void LayOut(IServiceProvider services, IEnumerable<EndpointDataSource> sources)
    {
        PageActionDescriptor page = Of(sources).Metadata.GetRequiredMetadata<PageActionDescriptor>();
        services.GetRequiredService<PageLoader>().LoadAsync(page, EndpointMetadataCollection.Empty).GetAwaiter().GetResult();
    }

    /// <summary>Makes it, and throws it away. It reads what everybody's first page reads, and stores nothing of anybody.</summary>
    /// <param name="services">What the app is made of.</param>
    /// <param name="sources">Its pages.</param>
    /// <returns>The status of the answer.</returns>
    internal static async Task<int> Make(IServiceProvider services, IEnumerable<EndpointDataSource> sources)
    {
        RouteEndpoint page = Of(sources);
        await using AsyncServiceScope scope = services.CreateAsyncScope();
        DefaultHttpContext context = new() { RequestServices = scope.ServiceProvider, Response = { Body = Stream.Null } };
        (context.Request.Method, context.Request.Scheme, context.Request.Path) = (HttpMethods.Get, "http", Journey.PathOf(Step.Where));
        foreach ((string name, object? value) in page.RoutePattern.RequiredValues)
        {
            context.Request.RouteValues[name] = value;
        }

        context.SetEndpoint(page);
        await page.RequestDelegate!(context);
        return context.Response.StatusCode;
    }

    private static RouteEndpoint Of(IEnumerable<EndpointDataSource> sources) =>
        sources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>().First(page => $"/{page.RoutePattern.RawText}" == Journey.PathOf(Step.Where));
}
