namespace Unknot.Store;

/// <summary>What keeps something from being stored or read that is no fault of the program.</summary>
public enum StorageFault
{
    /// <summary>There is no room left.</summary>
    DiskFull,

    /// <summary>It can only be read.</summary>
    ReadOnly,

    /// <summary>The disk reports an error.</summary>
    DiskFails,

    /// <summary>Another program holds the file for longer than a write waits.</summary>
    Locked,

    /// <summary>What is stored cannot be read any more.</summary>
    Damaged,

    /// <summary>Another program removed the journal of the file under this one.</summary>
    JournalRemoved,

    /// <summary>The server does not answer.</summary>
    ServerAway,
}
