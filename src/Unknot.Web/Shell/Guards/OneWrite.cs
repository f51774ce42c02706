using Microsoft.AspNetCore.Mvc.Filters;

namespace Unknot.Web.Shell.Guards;

/// <summary>
/// Takes what is sent one after the other. Of a double click the second then finds what the first has stored, whatever is looked up before something is written; without this both would find
/// nothing, and what follows from an entry would be written twice. Comes last, when the form has arrived: a slow line keeps nobody waiting.
/// </summary>
internal sealed class OneWrite : IAsyncPageFilter, IOrderedFilter, IDisposable
{
    private readonly SemaphoreSlim _one = new(1, 1);

    /// <inheritdoc/>
    public int Order => int.MaxValue;

    /// <inheritdoc/>
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    /// <inheritdoc/>
    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        if (!HttpMethods.IsPost(context.HttpContext.Request.Method))
        {
            await next();
            return;
        }

        await _one.WaitAsync(context.HttpContext.RequestAborted);
        try
        {
            await next();
        }
        finally
        {
            _one.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _one.Dispose();
}
