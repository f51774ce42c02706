namespace Unknot.Web.Features.Where;

/// <summary>Lets one request at a time keep the visit, so that a double click on an empty page opens one visit and not two.</summary>
public sealed class VisitTurn : IDisposable
{
    private readonly SemaphoreSlim _one = new(1);

    /// <summary>Waits for its turn.</summary>
    /// <param name="stop">Stops it.</param>
    /// <returns>The turn; it ends when this is disposed of.</returns>
    public async Task<IDisposable> TakeAsync(CancellationToken stop)
    {
        await _one.WaitAsync(stop);
        return new Turn(_one);
    }

    /// <inheritdoc/>
    public void Dispose() => _one.Dispose();

    private sealed class Turn(SemaphoreSlim one) : IDisposable
    {
        public void Dispose() => one.Release();
    }
}
