using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Loader;
using SQLitePCL;

namespace Unknot.Store.Sqlite;

/// <summary>
/// Lets EF Core's SQLite, which asks for SQLitePCLRaw 2.1.12, run on 2.0.6 and on the system's own SQLite. ADR 0010 says why, and when this file goes.
/// </summary>
internal static class OlderSqlite
{
    private const string Core = "SQLitePCLRaw.core";
    private const string Native = "e_sqlite3";

    private static readonly Lock s_once = new();
    private static bool s_done;

    /// <summary>Must have run before the first type of Microsoft.Data.Sqlite is touched. A second call does nothing.</summary>
    internal static void Use()
    {
        lock (s_once)
        {
            if (s_done)
            {
                return;
            }

            AssemblyLoadContext.Default.Resolving += OlderCore;
            PreferTheSystemsOwn();
            s_done = true;
        }
    }

    /// <summary>The runtime asks here once 2.0.6 was found too old for what was compiled against 2.1.12.</summary>
    private static Assembly? OlderCore(AssemblyLoadContext context, AssemblyName asked)
        => asked.Name == Core ? context.LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, Core + ".dll")) : null;

    /// <summary>Debian mends its own SQLite; the one in the package is of 2021 and serves only where the system has none.</summary>
    private static void PreferTheSystemsOwn()
        => NativeLibrary.SetDllImportResolver(
            typeof(SQLite3Provider_e_sqlite3).Assembly,
            static (name, assembly, paths) => name == Native && NativeLibrary.TryLoad("libsqlite3.so.0", assembly, paths, out IntPtr system) ? system : IntPtr.Zero);
}
