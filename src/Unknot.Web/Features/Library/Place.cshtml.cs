using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Unknot.Core.Knowledge;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Body;

namespace Unknot.Web.Features.Library;

/// <summary>One place of the body: which muscles are pressed there, which are felt there, and what else may be.</summary>
public sealed class PlaceModel(KnowledgeBase knowledge, BodyMap map, PlaceNames names, Texts texts) : PageModel
{
    /// <summary>The region.</summary>
    public Region Region { get; private set; } = null!;

    /// <summary>Where it is.</summary>
    public BodyPicture Picture { get; private set; } = null!;

    /// <summary>Muscles with a point there.</summary>
    public IReadOnlyList<Entry> Pressed => Muscles(point => point.At == Region.Code);

    /// <summary>Muscles usually felt there.</summary>
    public IReadOnlyList<Entry> Usual => Muscles(point => point.Primary.Contains(Region.Code));

    /// <summary>Muscles some feel there.</summary>
    public IReadOnlyList<Entry> Some => [.. Muscles(point => point.Spill.Contains(Region.Code)).Except(Usual)];

    /// <summary>What is no muscle and is felt there.</summary>
    public IReadOnlyList<ElsewhereCondition> Elsewhere => [.. knowledge.Elsewhere.Where(condition => condition.Places.Any(place => place.Primary.Contains(Region.Code)))];

    /// <summary>Whether it may be pressed, in a sentence.</summary>
    public string Pressing => Region.Pressable switch
    {
        Pressable.No => knowledge.Pressure.NoSelfPressureWhy,
        Pressable.Light => knowledge.Pressure.GentleOnlyWhy,
        Pressable.AfterChestScreen => knowledge.Pressure.ChestScreenWhy,
        _ => "",
    };

    public IActionResult OnGet(string code)
    {
        if (!knowledge.Regions.TryGet(code, out Region? region))
        {
            return NotFound();
        }

        Region = region;
        Place place = new(code, region.Paired ? Side.Right : null);
        Drawing drawing = map.Best(place);
        Shape shape = drawing.Shapes.Where(other => other.Place == place).MaxBy(other => other.Room.Radius)!;
        Dictionary<Place, Paint> painted = new() { [place] = new("is-felt", texts["place.here"]) };
        Picture = new(drawing, texts["place.picture", region.Label], painted, names.Of, null, Callouts.Lay(drawing, [shape], [new(shape, texts["place.here"], names.WithoutSide(place))]));
        return Page();
    }

    private IReadOnlyList<Entry> Muscles(Func<TriggerPoint, bool> point) =>
        [.. knowledge.Muscles.Where(muscle => muscle.TriggerPoints.Any(point)).Select(muscle => new Entry(muscle.Plain, $"/library/muscles/{muscle.Id}", muscle.Name))];
}
