using Unknot.Core.Diary;
using Unknot.Core.Outcomes;
using Unknot.Store;
using Unknot.Store.Backups;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Shell.Keeping;

/// <summary>The automatic copies, made by the person's day. There are none of a demonstration, nor of a server, which has backups of its own.</summary>
/// <param name="place">Where the data lies.</param>
/// <param name="person">Whose days are counted.</param>
/// <param name="clock">Tells the time.</param>
/// <param name="log">Is told when none could be made.</param>
public sealed partial class Copying(DataPlace place, LocalPerson person, TimeProvider clock, ILogger<Copying> log)
{
    /// <summary>Whether there are any to be made.</summary>
    public bool Happens => !place.OnServer && !place.Demo;

    /// <summary>Those there are, the latest first.</summary>
    public IReadOnlyList<DailyCopy> All => Happens ? place.Copies.All : [];

    /// <summary>Why the last one could not be made; null when it could, or when nothing was tried yet.</summary>
    public Problem? Failed { get; private set; }

    /// <summary>Makes today's, where it is due.</summary>
    /// <param name="stop">Stops it.</param>
    /// <returns>Ends when it is on the disk, or could not be made.</returns>
    public async Task MakeAsync(CancellationToken stop)
    {
        if (!Happens)
        {
            return;
        }

        DateTimeOffset now = clock.GetUtcNow();
        Result<bool> made = await place.Copies.MakeAsync(PersonDay.Of(now, person.Zone), now, stop);
        Measured.Copy(!made.IsValue ? "failed" : made.Value ? "made" : "unchanged");
        Failed = made.IsValue ? null : made.Problems[0];
        if (Failed is { } why)
        {
            NotMade(why.What);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The automatic copy of today could not be made: {Why}")]
    private partial void NotMade(string why);
}
