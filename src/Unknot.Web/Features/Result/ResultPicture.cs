using Unknot.Core.Knowledge;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Body;

namespace Unknot.Web.Features.Result;

/// <summary>Where it is felt and where it may come from: two marks that cannot be taken for each other, each with its label.</summary>
/// <param name="Picture">The picture.</param>
/// <param name="Felt">Where it is felt, by name.</param>
/// <param name="Sources">Where it may come from, by name; empty where no muscle is named.</param>
/// <param name="Unseen">What is felt and not seen from here, by name.</param>
public sealed record ResultPicture(BodyPicture Picture, IReadOnlyList<string> Felt, IReadOnlyList<string> Sources, IReadOnlyList<string> Unseen)
{
    /// <summary>Whether it is felt where it comes from, and nowhere else.</summary>
    public bool IsOnePlace => Sources.Count > 0 && Felt.All(Sources.Contains);

    /// <summary>Draws it.</summary>
    /// <param name="map">The drawings.</param>
    /// <param name="names">How places are called.</param>
    /// <param name="texts">The words.</param>
    /// <param name="felt">Where it is felt, at least one place.</param>
    /// <param name="sources">Where it may come from.</param>
    /// <param name="muscle">What it may come from, in plain words; null where no muscle is named.</param>
    /// <returns>The picture.</returns>
    internal static ResultPicture Of(BodyMap map, PlaceNames names, Texts texts, IReadOnlyList<Place> felt, IReadOnlyList<Place> sources, string? muscle)
    {
        Place[] apart = [.. felt.Except(sources)];
        Place first = sources.Count > 0 ? sources[0] : felt[0];
        Drawing drawing = map.BestWith(first, apart);
        Shape at = Largest(drawing.Shapes, first)!;
        Shape[] part = [.. drawing.PartOf(at)];
        Shape[] shown = [at, .. felt.Select(place => Largest(part, place)).OfType<Shape>()];
        Shape? elsewhere = shown.Where(shape => apart.Contains(shape.Place)).OrderBy(shape => Math.Abs(shape.Room.Centre.Y - at.Room.Centre.Y)).FirstOrDefault();
        string label = sources.Count > 0
            ? texts["result.picture", Joined(felt, names), Joined(sources, names)]
            : texts["result.picture.felt", Joined(felt, names)];
        return new(
            new(drawing, label, Painted(felt, sources, texts), names.Of, null, Callouts.Lay(drawing, shown, Labels(at, elsewhere, felt, sources, muscle, names, texts))),
            [.. felt.Select(names.Of)],
            [.. sources.Select(names.Of)],
            [.. felt.Where(place => Largest(part, place) is null).Select(names.Of)]);
    }

    private static IReadOnlyList<Wanted> Labels(Shape at, Shape? elsewhere, IReadOnlyList<Place> felt, IReadOnlyList<Place> sources, string? muscle, PlaceNames names, Texts texts) =>
        muscle is null || sources.Count == 0 ? [new(at, texts["result.felt"], names.WithoutSide(at.Place))]
        : elsewhere is not null ? [new(elsewhere, texts["result.felt"], names.WithoutSide(elsewhere.Place)), new(at, texts["result.source"], muscle)]
        : felt.Contains(at.Place) ? [new(at, texts["result.felt.source"], muscle)]
        : [new(at, texts["result.source"], muscle)];

    private static Dictionary<Place, Paint> Painted(IReadOnlyList<Place> felt, IReadOnlyList<Place> sources, Texts texts) => felt.Union(sources).ToDictionary(place => place, place => new Paint(
        (felt.Contains(place) ? "is-felt" : "") + (sources.Contains(place) ? " is-source" : ""),
        texts[sources.Contains(place) ? "result.source" : "result.felt"]));

    private static Shape? Largest(IEnumerable<Shape> shapes, Place place) => shapes.Where(shape => shape.Place == place).MaxBy(shape => shape.Room.Radius);

    private static string Joined(IEnumerable<Place> places, PlaceNames names) => string.Join(", ", places.Select(names.Of));
}
