using System.Globalization;
using Unknot.Content.Yaml;

namespace Unknot.Content;

/// <summary>Tells where in the folder something of the content stands.</summary>
public sealed class ContentMap
{
    private readonly IReadOnlyDictionary<string, Document> _files;

    internal ContentMap(IReadOnlyDictionary<string, Document> files) => _files = files;

    /// <summary>The files that were read, by their name inside the folder (<c>muscles/rhomboids.yaml</c>).</summary>
    public IReadOnlyDictionary<string, Document> Files => _files;

    /// <summary>
    /// File and line of a path: the file without its ending, then keys, ids or places in a list, divided by slashes
    /// (<c>muscles/upper_trapezius/movements/stretch</c>, <c>redflags/flags/RF01/ask</c>, <c>exposure/questions/Q01/rule/0</c>, <c>regions/SH_TOP</c>).
    /// </summary>
    /// <param name="path">The path.</param>
    /// <returns>The place of the nearest step of the path that exists; the path itself where not even its file does.</returns>
    public string Where(string path)
    {
        string[] steps = path.Split('/');
        for (int named = Math.Min(2, steps.Length); named > 0; named--)
        {
            string file = string.Join('/', steps[..named]) + ".yaml";
            if (_files.TryGetValue(file, out Document? document))
            {
                return $"{file}:{Line(document.Root, steps[named - 1], steps.AsSpan(named))}";
            }
        }

        return path;
    }

    /// <summary>File and line of an entry of one kind.</summary>
    /// <param name="kind">The file without its ending, and the key of the list where it holds several (<c>muscles</c>, <c>redflags/flags</c>).</param>
    /// <param name="id">The entry's id.</param>
    /// <returns>As for a path.</returns>
    public string Where(string kind, string id) => Where($"{kind}/{id}");

    private static int Line(Node root, string name, ReadOnlySpan<string> steps)
    {
        (Node Node, int Line) at = (root, root.Line);
        for (int i = 0; i < steps.Length; i++)
        {
            // A file of one list may be named without its key: regions/SH_TOP for regions/regions/SH_TOP.
            (Node Node, int Line)? below = Below(at.Node, steps[i])
                ?? (i == 0 && Below(at.Node, name.Replace('-', '_')) is { } list ? Below(list.Node, steps[i]) : null);
            if (below is not { } found)
            {
                break;
            }

            at = found;
        }

        return at.Line;
    }

    private static (Node Node, int Line)? Below(Node node, string step)
    {
        switch (node)
        {
            case MapNode map:
                return map.Find(step) is { } entry ? (entry.Value, entry.Line) : null;
            case ListNode list:
                Node? item = list.Items.FirstOrDefault(one => IsNamed(one, step))
                    ?? (int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < list.Items.Count ? list.Items[index] : null);
                return item is null ? null : (item, item.Line);
            default:
                return null;
        }
    }

    private static bool IsNamed(Node node, string id) => node switch
    {
        TextNode text => text.Text == id,
        MapNode { Entries: [{ Value: TextNode first }, ..] } => first.Text == id,
        _ => false,
    };
}
