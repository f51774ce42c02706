using System.Text;
using Unknot.Core.Knowledge;

namespace Unknot.Web.Shell.Body;

/// <summary>How a place is painted.</summary>
/// <param name="Classes">Classes that say it: <c>is-sore</c>, <c>is-stiff</c>, <c>is-spread</c>.</param>
/// <param name="Words">The same in words, for who listens.</param>
/// <param name="Number">The number beside it; null when it has none.</param>
/// <param name="Dot">The spot that was touched; null draws a dot in the middle of a sore place.</param>
/// <param name="DotView">The view it was touched on: in the others the dot stands in the middle.</param>
public sealed record Paint(string Classes, string Words, int? Number = null, Spot? Dot = null, string? DotView = null);

/// <summary>One view of the body with some places painted. <c>&lt;partial name="_Body" model="…" /&gt;</c></summary>
/// <param name="Drawing">The view.</param>
/// <param name="Label">What it shows, in words.</param>
/// <param name="Painted">The painted places.</param>
/// <param name="Names">How each place is called; only named places are links.</param>
/// <param name="Target">What a place links to, before its code (<c>#p-</c>); null when it cannot be pressed.</param>
/// <param name="Labelled">The part shown, with labels beside it; null shows all of it without any.</param>
public sealed record BodyPicture(
    Drawing Drawing, string Label, IReadOnlyDictionary<Place, Paint> Painted, Func<Place, string> Names, string? Target = null, Labelled? Labelled = null)
{
    /// <summary>What is drawn where no place can be pressed, bottom to top. Neighbours nothing is said of are one path: a page with a hundred and thirty elements fewer is there sooner.</summary>
    /// <returns>Lines, and the shapes between them.</returns>
    public IEnumerable<Still> Stills()
    {
        StringBuilder plain = new();
        foreach (Stroke stroke in Drawing.Strokes)
        {
            Paint? paint = stroke is Shape shape ? Painted.GetValueOrDefault(shape.Place) : null;
            if (stroke is Shape && paint is null)
            {
                plain.Append(stroke.Path);
                continue;
            }

            if (plain.Length > 0)
            {
                yield return new(plain.ToString());
                plain.Clear();
            }

            yield return new(stroke.Path, paint, stroke as Line);
        }

        if (plain.Length > 0)
        {
            yield return new(plain.ToString());
        }
    }
}

/// <summary>A piece of a picture that cannot be pressed.</summary>
/// <param name="Path">The data of its path.</param>
/// <param name="Paint">How it is painted; null where nothing is said of it.</param>
/// <param name="Line">The line it is; null when it is of shapes.</param>
public sealed record Still(string Path, Paint? Paint = null, Line? Line = null);
