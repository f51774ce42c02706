namespace Unknot.Store.Sqlite;

/// <summary>The journal of a file was removed while it was in use. What it held was written to the file; nothing of this request was.</summary>
internal sealed class JournalRemovedException() : IOException("The journal of the database was removed while it was in use.");
