using Unknot.Core.Outcomes;

namespace Unknot.Store.Backups;

/// <summary>What keeps a backup from being made or put back, in one sentence that says what to do.</summary>
internal static class BackupProblems
{
    internal static Problem NotOne(string where) => new(where, "This is no backup of Unknot; name a file that `unknot backup` or the daily copy made.");

    internal static Problem CutOff(string where) => new(where, "The backup is cut off: its end is missing, perhaps since it was still being copied. Take another, or copy it again; nothing was changed.");

    internal static Problem Damaged(string where, long atByte) => new(where, $"The backup is damaged near byte {atByte}; take another, or copy it again. Nothing was changed.");

    internal static Problem OfNewer(string where) => new(where, "A newer Unknot made this backup; put it back with that one.");

    internal static Problem NeedsPassphrase(string where) => new(where, "The backup is sealed with a passphrase; give it with --passphrase-file, or at the prompt with --passphrase.");

    internal static Problem WrongPassphrase(string where) => new(where, "This is not the passphrase that the backup was sealed with. Nothing was changed.");

    internal static Problem Exists(string where) => new(where, "There is such a file already, and a backup overwrites nothing; name another.");

    internal static Problem NoSource(string where) => new(where, "There is no database here, so there is nothing to copy; name its folder with --data.");

    internal static Problem NoFile(string where) => new(where, "There is no such file.");

    internal static Problem Unwritten(string where, string why) => new(where, $"It could not be written ({why}); make room or name another place. Nothing else was changed.");

    internal static Problem Unread(string where, string why) => new(where, $"It could not be read ({why}). Nothing was changed.");

    internal static Problem Unsound(string where) => new(where, "What the backup holds is no whole database of Unknot; take another. Nothing was changed.");
}
