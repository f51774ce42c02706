using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using Unknot.Store;

namespace Unknot.Web.Shell.Record;

/// <summary>One connection for all that a page asks: opening one anew for each query costs about as much as the query.</summary>
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
            await db.Database.OpenConnectionAsync(context.HttpContext.RequestAborted);
        }

        await next();
    }
}
