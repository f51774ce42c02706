namespace Unknot.Web.Tests.Disks;

/// <summary>
/// A disk that goes through what was recorded and is cut off somewhere. Contents stay as far as their file was synced, names as far as their folder was; of what came after, contents stay by
/// random sectors, and names up to a random one of each folder (a folder's changes reach a disk in their order, as file systems with a journal keep it).
/// </summary>
internal sealed class CutDisk
{
    private readonly string _home;
    private readonly Dictionary<ulong, DiskFile> _byNumber = [];
    private readonly Dictionary<string, DiskFile> _names;
    private readonly Dictionary<string, DiskFile> _synced;
    private readonly Dictionary<string, List<Action<Dictionary<string, DiskFile>>>> _since = [];

    /// <summary>A disk that holds what lies in a folder, all of it synced.</summary>
    /// <param name="home">The folder.</param>
    internal CutDisk(string home)
    {
        _home = home;
        _names = Directory.GetFiles(home, "*", SearchOption.AllDirectories).ToDictionary(path => path, path => new DiskFile(File.ReadAllBytes(path)));
        foreach (string folder in Directory.GetDirectories(home, "*", SearchOption.AllDirectories).Append(home))
        {
            _names[folder] = new DiskFile([]);
        }

        _synced = new(_names);
    }

    /// <summary>Which syncs it swallows: F those of folders, S those of files. For the tests that prove the test.</summary>
    internal string Swallows { get; init; } = "";

    /// <summary>How many answers were given so far.</summary>
    internal int Answers { get; private set; }

    /// <summary>Does what was recorded.</summary>
    /// <param name="told">What was recorded.</param>
    internal void Do(DiskRecord told)
    {
        switch (told.What)
        {
            case 'A':
                Answers++;
                break;
            case 'D':
                Name(told.Path, names => names[told.Path] = new DiskFile([]));
                break;
            case 'C':
                DiskFile made = _byNumber[told.File] = new([]);
                Name(told.Path, names => names[told.Path] = made);
                break;
            case 'O' when _names.TryGetValue(told.Path, out DiskFile? known):
                _byNumber[told.File] = known;
                break;
            case 'W':
                _byNumber[told.File].Write(told.Offset, told.Data);
                break;
            case 'T':
                _byNumber[told.File].Cut(told.Offset);
                break;
            case 'U':
                Name(told.Path, names => names.Remove(told.Path));
                break;
            case 'L' or 'R':
                // The keys of the forms come from a folder for what is passing; what is in them is not looked at.
                DiskFile moved = _names.GetValueOrDefault(told.Path) ?? new([]);
                Name(told.Second, names =>
                {
                    names[told.Second] = moved;
                    _ = told.What == 'R' && names.Remove(told.Path);
                });
                break;
            case 'S' when !Swallows.Contains('S'):
                _byNumber[told.File].Sync();
                break;
            case 'F' when !Swallows.Contains('F') && _since.Remove(told.Path, out List<Action<Dictionary<string, DiskFile>>>? named):
                named.ForEach(change => change(_synced));
                break;
            default:
                break;
        }
    }

    /// <summary>Cuts the power, and puts what is found then into a folder.</summary>
    /// <param name="into">The folder, which is empty.</param>
    /// <param name="dice">Decides what is found.</param>
    /// <param name="kept">Which share of what was not synced stays, 0 to 1.</param>
    internal void Cut(string into, Random dice, double kept)
    {
        Dictionary<string, DiskFile> found = new(_synced);
        foreach (List<Action<Dictionary<string, DiskFile>>> changes in _since.Values)
        {
            changes.Take(kept == 0 ? 0 : kept == 1 ? changes.Count : dice.Next(changes.Count + 1)).ToList().ForEach(change => change(found));
        }

        HashSet<string> folders = [.. found.Keys.Where(path => found.Keys.Any(other => Path.GetDirectoryName(other) == path)), _home];
        foreach ((string path, DiskFile file) in found.OrderBy(one => one.Key, StringComparer.Ordinal))
        {
            string place = into + path[_home.Length..];
            if (folders.Contains(path))
            {
                Directory.CreateDirectory(place);
            }
            else if (Directory.Exists(Path.GetDirectoryName(place)) && !path.EndsWith("-shm", StringComparison.Ordinal))
            {
                File.WriteAllBytes(place, file.With(dice, kept));
            }
        }
    }

    private void Name(string path, Action<Dictionary<string, DiskFile>> change)
    {
        change(_names);
        string folder = Path.GetDirectoryName(path)!;
        (_since.TryGetValue(folder, out List<Action<Dictionary<string, DiskFile>>>? changes) ? changes : _since[folder] = []).Add(change);
    }
}
