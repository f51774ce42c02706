using Unknot.Core.Knowledge;

namespace Unknot.Web.Shell.Body;

/// <summary>Where a muscle is pressed and where it is felt, drawn on the right side of the body: the view that shows its points, and another one for what is usually felt and not seen from there.</summary>
internal static class ReferralPicture
{
    private const int MostViews = 2;

    /// <summary>Draws it.</summary>
    /// <param name="map">The drawings.</param>
    /// <param name="knowledge">The content.</param>
    /// <param name="names">How places are called.</param>
    /// <param name="texts">The words.</param>
    /// <param name="muscle">The muscle.</param>
    /// <returns>One picture or two.</returns>
    internal static IReadOnlyList<BodyPicture> Of(BodyMap map, KnowledgeBase knowledge, PlaceNames names, Texts texts, Muscle muscle)
    {
        Place[] points = Places(knowledge, muscle.TriggerPoints.Select(point => point.At));
        Place[] usual = Places(knowledge, muscle.TriggerPoints.SelectMany(point => point.Primary));
        Place[] some = [.. Places(knowledge, muscle.TriggerPoints.SelectMany(point => point.Spill)).Except(usual)];
        Dictionary<Place, Paint> painted = points.Union(usual).Union(some).ToDictionary(place => place, place => Painted(place, points, usual, texts));
        List<BodyPicture> pictures = [];
        List<Place> open = [.. points, .. usual];
        while (open.Count > 0 && pictures.Count < MostViews)
        {
            Drawing drawing = map.BestWith(open[0], open[1..]);
            Shape at = Largest(drawing.Shapes, open[0])!;
            Shape[] part = [.. drawing.PartOf(at)];
            Shape[] shown = [.. painted.Keys.Select(place => Largest(part, place)).OfType<Shape>()];
            pictures.Add(new(drawing, Label(shown, points, usual, names, texts), painted, names.Of, null, Callouts.Lay(drawing, shown, Labels(at, shown, points, usual, names, texts))));
            open.RemoveAll(place => Largest(part, place) is not null);
        }

        return pictures;
    }

    private static Place[] Places(KnowledgeBase knowledge, IEnumerable<string> regions) => [.. regions.Distinct().Select(code => new Place(code, knowledge.Regions[code].Paired ? Side.Right : null))];

    private static Paint Painted(Place place, Place[] points, Place[] usual, Texts texts)
    {
        bool point = points.Contains(place), felt = usual.Contains(place);
        return new(
            (felt ? "is-felt" : point ? "" : "is-some") + (point ? " is-source" : ""),
            texts[point && felt ? "library.both" : point ? "library.point" : felt ? "library.felt" : "library.some"]);
    }

    private static IReadOnlyList<Wanted> Labels(Shape at, Shape[] shown, Place[] points, Place[] usual, PlaceNames names, Texts texts)
    {
        Shape? felt = shown.Where(shape => usual.Contains(shape.Place) && shape.Place != at.Place).MaxBy(shape => shape.Room.Radius);
        Wanted first = new(at, texts[!points.Contains(at.Place) ? "library.felt" : usual.Contains(at.Place) ? "library.both" : "library.point"], names.WithoutSide(at.Place));
        return felt is null ? [first] : [first, new(felt, texts["library.felt"], names.WithoutSide(felt.Place))];
    }

    private static string Label(Shape[] shown, Place[] points, Place[] usual, PlaceNames names, Texts texts)
    {
        string[] pressed = [.. shown.Select(shape => shape.Place).Distinct().Where(points.Contains).Select(names.WithoutSide)];
        string[] felt = [.. shown.Select(shape => shape.Place).Distinct().Where(usual.Contains).Select(names.WithoutSide)];
        return pressed.Length == 0 ? texts["library.picture.felt", string.Join(", ", felt)] : felt.Length == 0 ? texts["library.picture.points", string.Join(", ", pressed)]
            : texts["library.picture", string.Join(", ", pressed), string.Join(", ", felt)];
    }

    private static Shape? Largest(IEnumerable<Shape> shapes, Place place) => shapes.Where(shape => shape.Place == place).MaxBy(shape => shape.Room.Radius);
}
