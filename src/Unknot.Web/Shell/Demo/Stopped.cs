namespace Unknot.Web.Shell.Demo;

/// <summary>A clock that stands at one moment.</summary>
/// <param name="at">The moment.</param>
internal sealed class Stopped(DateTimeOffset at) : TimeProvider
{
    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => at;
}
