using Unknot.Content;
using Unknot.Core.Knowledge;
using Unknot.Web.Shell.Body;
using Unknot.Web.Tests.Published;

namespace Unknot.Web.Tests.Shell;

/// <summary>The drawings of the body against the regions of the content.</summary>
public sealed class BodyMapTests
{
    private static readonly string s_folder = Path.Combine(PublishedProgram.Sources, "content");
    private static readonly KnowledgeBase s_knowledge = ContentFolder.Read(s_folder).Value.Knowledge;
    private static readonly BodyMap s_map = BodyMap.Read(s_folder, s_knowledge.Regions).Value;

    private static IEnumerable<Place> Places => s_knowledge.Regions.SelectMany(region =>
        region.Paired ? new[] { new Place(region.Code, Side.Left), new Place(region.Code, Side.Right) } : [new Place(region.Code, null)]);

    [Fact]
    public void Every_place_is_drawn_in_some_view() =>
        Places.Except(s_map.Drawings.SelectMany(drawing => drawing.Shapes).Select(shape => shape.Place)).ShouldBeEmpty();

    [Fact]
    public void Every_place_has_a_view_that_shows_it_best()
    {
        foreach (Place place in Places)
        {
            s_map.Best(place).Shapes.ShouldContain(shape => shape.Place == place);
        }
    }

    [Fact]
    public void The_left_side_is_the_right_one_in_a_mirror()
    {
        Shape[] right = [.. s_map["side-R"].Shapes], left = [.. s_map["side-L"].Shapes];

        left.Select(shape => shape.Place).ShouldBe(right.Select(shape => shape.Place.Mirrored));
        left.Zip(right).ShouldAllBe(pair => Math.Abs(pair.First.Room.Centre.X + pair.Second.Room.Centre.X - Drawing.Width) < 0.001);
    }

    [Fact]
    public void From_behind_right_is_right_and_from_the_front_it_is_left_on_the_page()
    {
        Place ridge = new("SH_TOP", Side.Right), chest = new("CH_UPPER", Side.Right);

        s_map["back"].Shapes.First(shape => shape.Place == ridge).Room.Centre.X.ShouldBeGreaterThan(Drawing.Width / 2);
        s_map["front"].Shapes.First(shape => shape.Place == chest).Room.Centre.X.ShouldBeLessThan(Drawing.Width / 2);
    }

    [Fact]
    public void A_dot_or_number_stands_inside_its_place()
    {
        foreach (Shape shape in s_map.Drawings.SelectMany(drawing => drawing.Shapes))
        {
            shape.Room.Radius.ShouldBeGreaterThan(0.5, shape.Place.ToString());
        }
    }

    [Fact]
    public void A_drawing_that_is_missing_is_named_with_a_remedy() =>
        BodyMap.Read(Path.Combine(s_folder, "nowhere"), s_knowledge.Regions).Problems.ShouldAllBe(problem => problem.Where.EndsWith(".svg") && problem.What.Contains("as it was shipped"));
}
