using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;

namespace Unknot.Web.Shell.Body;

/// <summary>The views of the body, read once from <c>content/bodymap</c>. The left side is the right one in a mirror.</summary>
/// <param name="Drawings">The views, in the order they are offered.</param>
public sealed record BodyMap(IReadOnlyList<Drawing> Drawings)
{
    private static readonly (string File, string Id, bool Mirrored)[] s_views =
        [("back", "back", false), ("front", "front", false), ("side", "side-R", false), ("side", "side-L", true), ("head", "head-R", false), ("head", "head-L", true)];

    /// <summary>The view of an id.</summary>
    /// <param name="id">back, front, side-R, side-L, head-R or head-L.</param>
    public Drawing this[string id] => Drawings.First(drawing => drawing.Id == id);

    /// <summary>The view that shows a place best: the one that draws it largest, full views before the enlarged head.</summary>
    /// <param name="place">A place.</param>
    /// <returns>The view.</returns>
    public Drawing Best(Place place) => Drawings
        .OrderBy(drawing => drawing.Id.StartsWith("head", StringComparison.Ordinal))
        .ThenByDescending(drawing => drawing.Shapes.Where(shape => shape.Place == place).Select(shape => shape.Room.Radius).DefaultIfEmpty(-1).Max())
        .First(drawing => drawing.Shapes.Any(shape => shape.Place == place));

    /// <summary>The view that shows a place best together with others: one that shows any of them, of these the one that draws the place largest.</summary>
    /// <param name="place">A place.</param>
    /// <param name="others">The others.</param>
    /// <returns>The view.</returns>
    public Drawing BestWith(Place place, IReadOnlyCollection<Place> others) => Drawings
        .Where(drawing => drawing.Shapes.Any(shape => shape.Place == place))
        .OrderByDescending(drawing => drawing.Shapes.Any(shape => others.Contains(shape.Place)))
        .ThenByDescending(drawing => drawing == Best(place))
        .ThenByDescending(drawing => drawing.Shapes.Where(shape => shape.Place == place).Max(shape => shape.Room.Radius))
        .First();

    /// <summary>Reads the drawings.</summary>
    /// <param name="contentFolder">The folder of the content.</param>
    /// <param name="regions">The regions there are.</param>
    /// <returns>The map, or what is wrong with a drawing.</returns>
    public static Result<BodyMap> Read(string contentFolder, Catalogue<Region> regions)
    {
        List<Problem> problems = [];
        List<Drawing> drawings = [];
        Dictionary<string, (Room Room, Box Box)> known = new(StringComparer.Ordinal);
        foreach ((string file, string id, bool mirrored) in s_views)
        {
            string path = Path.Combine(contentFolder, "bodymap", file + ".svg");
            try
            {
                // A reader that is made so takes no document types, and with them nothing that multiplies or is fetched.
                using XmlReader reader = XmlReader.Create(path);
                drawings.Add(Draw(XDocument.Load(reader).Root!, id, mirrored, regions, known));
            }
            catch (Exception why) when (why is IOException or UnauthorizedAccessException or XmlException or FormatException)
            {
                problems.Add(new(path, $"The drawing cannot be read: {why.Message} Put the file back as it was shipped."));
            }
        }

        return problems.Count > 0 ? Result<BodyMap>.Failed(problems) : Result<BodyMap>.Of(new(drawings));
    }

    private static Drawing Draw(XElement svg, string id, bool mirrored, Catalogue<Region> regions, Dictionary<string, (Room Room, Box Box)> known)
    {
        List<Window> windows = [.. svg.Elements().Where(e => e.Name.LocalName == "view").Select(e => AsWindow(e, mirrored))];
        List<(Stroke Stroke, Room Room)> drawn = [];
        foreach (XElement path in svg.Descendants().Where(e => e.Name.LocalName == "path"))
        {
            string data = Attribute(path, "d");
            if (path.Attribute("data-code") is null)
            {
                drawn.Add((new Line(data, Attribute(path, "id").Split('-')[0], Attribute(path, "stroke-width"), (string?)path.Attribute("stroke-dasharray")), default));
                continue;
            }

            (Room room, Box box) = known.TryGetValue(data, out (Room, Box) before) ? before : known[data] = Measure(PathOutline.Rings(data));
            if (mirrored)
            {
                room = room with { Centre = room.Centre with { X = Drawing.Width - room.Centre.X } };
                box = box with { Left = Drawing.Width - box.Right, Right = Drawing.Width - box.Left };
            }

            drawn.Add((new Shape(data, AsPlace(path, mirrored, regions), room, box, null), room));
        }

        ILookup<Place, Room> rooms = drawn.Where(d => d.Stroke is Shape).ToLookup(d => ((Shape)d.Stroke).Place, d => d.Room);
        return new(id, mirrored, [.. drawn.Select(d => d.Stroke is Shape shape ? shape with { Zoom = Largest(shape.Place, rooms, windows) } : d.Stroke)], windows);
    }

    private static (Room Room, Box Box) Measure(IReadOnlyList<IReadOnlyList<Spot>> rings)
    {
        Spot[] all = [.. rings.SelectMany(ring => ring)];
        return (PathOutline.Widest(rings), new(all.Min(spot => spot.X), all.Min(spot => spot.Y), all.Max(spot => spot.X), all.Max(spot => spot.Y)));
    }

    // A hand is a speck at the end of its arm and large in its inset: the window is the one in which any copy of the place is largest.
    private static Window? Largest(Place place, ILookup<Place, Room> rooms, IReadOnlyList<Window> windows) => windows
        .SelectMany(window => rooms[place].Where(room => window.Holds(room.Centre)).Select(room => (Window: window, Size: room.Radius / Math.Max(window.Width, window.Height))))
        .OrderByDescending(found => found.Size)
        .Select(found => found.Window)
        .FirstOrDefault();

    private static Place AsPlace(XElement path, bool mirrored, Catalogue<Region> regions)
    {
        string code = Attribute(path, "data-code");
        string written = (string?)path.Attribute("data-side") is { } side ? $"{code}_{side}" : code;
        return Place.TryParse(written, regions, out Place place)
            ? mirrored ? place.Mirrored : place
            : throw new FormatException($"'{written}' is no place of regions.yaml.");
    }

    private static Window AsWindow(XElement view, bool mirrored)
    {
        double[] box = [.. Attribute(view, "viewBox").Split(' ').Select(n => double.Parse(n, CultureInfo.InvariantCulture))];
        return new(Attribute(view, "id"), mirrored ? Drawing.Width - box[0] - box[2] : box[0], box[1], box[2], box[3]);
    }

    private static string Attribute(XElement element, string name) => (string?)element.Attribute(name)
        ?? throw new FormatException($"A <{element.Name.LocalName}> has no {name}.");
}
