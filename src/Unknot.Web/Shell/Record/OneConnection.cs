using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using Unknot.Store;

namespace Unknot.Web.Shell.Record;

/// <summary>One connection for all that a page asks: opening one anew for each query costs about as much as the query. A page that is only looked at is told what was read before, as long as nothing was written since.</summary>
/// <param name="db">What is stored.</param>
internal sealed class OneConnection(UnknotDb db) : IAsyncPageFilter
{
    /// <inheritdoc/>
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    /// <inheritdoc/>
    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        // The page of a problem asks nothing of a database that may be the problem.
        if (context.HttpContext.Features.Get<IExceptionHandlerFeature>() is null)
        {
            await (Looks(context.HttpContext.Request.Method) ? db.LookAsync(context.HttpContext.RequestAborted) : db.Database.OpenConnectionAsync(context.HttpContext.RequestAborted));
        }

        await next();
    }

    private static bool Looks(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method);
}
