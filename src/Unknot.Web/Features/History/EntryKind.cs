using Unknot.Web.Shell.Parts;

namespace Unknot.Web.Features.History;

/// <summary>One kind of entry: how it is shown, corrected, brought back and removed. What it changes is saved by the caller.</summary>
internal abstract class EntryKind
{
    /// <summary>An entry as it stands.</summary>
    /// <param name="id">Its row.</param>
    /// <param name="sent">What was sent and could not be taken; null when nothing was.</param>
    /// <param name="wrong">What is to be put right.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>Null where there is none, or it was corrected meanwhile.</returns>
    internal abstract Task<Shown?> FindAsync(Guid id, IFormCollection? sent, Errors wrong, CancellationToken stop);

    /// <summary>Corrects an entry.</summary>
    /// <returns>What is to be put right; then nothing is changed.</returns>
    internal abstract Task<IReadOnlyList<FieldError>> CorrectAsync(Guid id, IFormCollection form, CancellationToken stop);

    /// <summary>Brings back what it said before; what it says now is kept.</summary>
    /// <returns>Whether there was anything to bring back.</returns>
    internal abstract Task<bool> UndoAsync(Guid id, CancellationToken stop);

    /// <summary>Removes it with all it ever said. Done at once, in the caller's transaction.</summary>
    internal abstract Task RemoveAsync(Guid id, CancellationToken stop);
}
