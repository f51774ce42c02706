using System.Globalization;
using Unknot.Core.Complaint;
using Unknot.Core.Knowledge;
using Unknot.Store.Rows;
using Unknot.Web.Shell.Body;

namespace Unknot.Web.Features.Where;

/// <summary>What the page sends: everything on it, whichever button was pressed, so that nothing typed is ever lost.</summary>
public sealed class WhereForm
{
    private const char KindFrom = ':';
    private const char PointFrom = '@';

    /// <summary>What is marked, each as <c>SH_TOP_R:sore</c>.</summary>
    public IList<string> Mark { get; } = [];

    /// <summary>Where sore marks were touched, each as <c>SH_TOP_R:sore@back,236.1,170.2</c>.</summary>
    public IList<string> Point { get; } = [];

    /// <summary>Pairs of places the person joined, each as <c>SH_TOP_R|LB_PARA_R</c>.</summary>
    public IList<string> Joined { get; } = [];

    /// <summary>Pairs of places the person split.</summary>
    public IList<string> Parted { get; } = [];

    /// <summary>The complaint in own words.</summary>
    public string? Words { get; init; }

    /// <summary>How sore now.</summary>
    public string? Now { get; init; }

    /// <summary>How sore at worst this week.</summary>
    public string? Worst { get; init; }

    /// <summary>Since when [days].</summary>
    public string? Since { get; init; }

    /// <summary>The day it began, where that is known.</summary>
    public string? Began { get; init; }

    /// <summary>Whether it was there before.</summary>
    public string? Before { get; init; }

    /// <summary>What the list is searched for.</summary>
    public string? Find { get; init; }

    /// <summary>The view that is shown.</summary>
    public string? View { get; init; }

    /// <summary>Which state of the visit the page was made from; null when there was none yet.</summary>
    public int? Revision { get; init; }

    /// <summary>Whether it goes on although its words and its numbers contradict each other: they were told once.</summary>
    public string? Sure { get; init; }

    /// <summary>The form's own key, so that a double click is one write.</summary>
    public Guid Key { get; init; }

    /// <summary>The marks as they are written in the form.</summary>
    /// <param name="kind">What a mark says.</param>
    /// <returns>sore, stiff or spread.</returns>
    public static string Written(MarkKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>The marks that the content knows, each once, in the order sent.</summary>
    /// <param name="regions">The regions there are.</param>
    /// <param name="unknown">How many it does not know.</param>
    /// <returns>The marks.</returns>
    public IReadOnlyList<MapMark> Marks(Catalogue<Region> regions, out int unknown)
    {
        Dictionary<string, MapPoint> points = Points();
        List<MapMark> marks = [];
        unknown = 0;
        foreach (string written in Mark.Distinct(StringComparer.Ordinal))
        {
            if (MarkOf(written, regions) is { } mark)
            {
                marks.Add(mark with { At = points.GetValueOrDefault(written) });
            }
            else
            {
                unknown++;
            }
        }

        return marks;
    }

    /// <summary>A mark as the form writes it, "SH_TOP_R:sore".</summary>
    /// <param name="written">What was sent.</param>
    /// <param name="regions">The regions there are.</param>
    /// <returns>The mark, without its point; null when it is none.</returns>
    public static MapMark? MarkOf(string written, Catalogue<Region> regions) =>
        written.Split(KindFrom) is [string code, string said] && Place.TryParse(code, regions, out Place place) && Enum.TryParse(said, ignoreCase: true, out MarkKind kind) && Enum.IsDefined(kind)
            ? new(place.ToString(), kind) : null;

    /// <summary>Pairs of places as the form writes them.</summary>
    /// <param name="written">What was sent.</param>
    /// <param name="marks">What is marked: a pair of places that are not says nothing.</param>
    /// <returns>The pairs.</returns>
    public static IReadOnlyList<PlacePair> Pairs(IEnumerable<string> written, IReadOnlyList<MapMark> marks) =>
    [
        .. written.Select(pair => pair.Split('|'))
            .Where(pair => pair.Length == 2 && pair.All(place => marks.Any(mark => mark.Place == place)))
            .Select(pair => new PlacePair(pair[0], pair[1])).Distinct(),
    ];

    private Dictionary<string, MapPoint> Points()
    {
        Dictionary<string, MapPoint> points = new(StringComparer.Ordinal);
        foreach (string written in Point)
        {
            string[] halves = written.Split(PointFrom);
            if (halves.Length == 2 && halves[1].Split(',') is [{ Length: > 0 and < 10 } view, string across, string down] && Number(across, Drawing.Width) is { } x && Number(down, Drawing.Height) is { } y)
            {
                points[halves[0]] = new(view, x, y);
            }
        }

        return points;
    }

    private static double? Number(string text, double most) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && number >= 0 && number <= most ? Math.Round(number, 1) : null;
}
