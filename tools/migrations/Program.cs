using Unknot.Store.Sqlite;

// Writes the script that makes a new SQLite file; tools/migrations/add keeps it.
Console.Out.Write(NewFile.ScriptOfAllMigrations());
return 0;
