using Unknot.Core.Outcomes;

namespace Unknot.Web.Shell;

/// <summary>What a start waits for before it listens. So whatever answers a request finds both there.</summary>
/// <param name="reading">The content, being read.</param>
/// <param name="opening">The database, being opened.</param>
internal sealed class Readiness(Task<Result<Known>> reading, Task<Result<Kept>> opening)
{
    private Known? _known;
    private Kept? _kept;

    /// <summary>The content.</summary>
    internal Known Known => _known ?? throw TooEarly();

    /// <summary>The database and its person.</summary>
    internal Kept Kept => _kept ?? throw TooEarly();

    /// <summary>Waits for both.</summary>
    /// <returns>What is wrong with either; nothing when the start may go on.</returns>
    internal async Task<IReadOnlyList<Problem>> Problems()
    {
        Result<Kept> kept = await opening;
        Result<Known> known = await reading;
        if (kept.IsValue && known.IsValue)
        {
            (_kept, _known) = (kept.Value, known.Value);
        }

        return [.. kept.Problems, .. known.Problems];
    }

    private static InvalidOperationException TooEarly() => new("Something asked for the content or the database before the start had waited for them.");
}
