using Unknot.Content;
using Unknot.Core.Knowledge;
using Unknot.Web.Shell.Body;
using Unknot.Web.Tests.Published;

namespace Unknot.Web.Tests.Shell;

/// <summary>Labels beside the picture of a result, for every place a muscle may send pain from and to.</summary>
public sealed class CalloutTests
{
    private static readonly string s_folder = Path.Combine(PublishedProgram.Sources, "content");
    private static readonly KnowledgeBase s_knowledge = ContentFolder.Read(s_folder).Value.Knowledge;
    private static readonly BodyMap s_map = BodyMap.Read(s_folder, s_knowledge.Regions).Value;

    [Fact]
    public void They_stand_in_the_window_beside_the_body_and_apart_from_each_other()
    {
        int laid = 0;
        foreach ((Drawing drawing, Shape[] shown, Labelled picture, string of) in Pictures())
        {
            Window window = picture.Window;
            Box frame = new(window.X, window.Y, window.X + window.Width, window.Y + window.Height);
            foreach (Callout label in picture.Labels)
            {
                frame.With(label.Box).ShouldBe(frame, of);
                drawing.PartOf(shown[0]).ShouldAllBe(part => !part.Box.Meets(label.Box, -1), of);
                picture.Labels.Where(other => other != label).ShouldAllBe(other => !other.Box.Meets(label.Box, 0), of);
            }

            shown.ShouldAllBe(place => frame.With(place.Box) == frame, of);
            laid++;
        }

        laid.ShouldBeGreaterThan(100);
    }

    [Fact]
    public void Left_is_laid_out_like_right_in_a_mirror()
    {
        Labelled right = Ridge(Side.Right), left = Ridge(Side.Left);

        left.Window.Width.ShouldBe(right.Window.Width);
        left.Labels.Zip(right.Labels).ShouldAllBe(pair => Math.Abs(pair.First.Box.Right + pair.Second.Box.Left - Drawing.Width) < 2 && pair.First.ToTheLeft != pair.Second.ToTheLeft);
    }

    [Fact]
    public void Writing_is_read_at_its_usual_size_whatever_the_window() => Pictures().ShouldAllBe(one => Math.Abs(one.Picture.Scale - (one.Picture.Window.Width / 350)) < 1e-9);

    [Fact]
    public void Where_no_window_has_room_for_them_the_whole_view_stands_without()
    {
        Drawing back = s_map["back"];
        Shape[] all = [.. back.Shapes];

        Labelled picture = Callouts.Lay(back, all, [new(all[0], "where you feel it", string.Concat(Enumerable.Repeat("endlessly ", 400)))]);

        picture.Labels.ShouldBeEmpty();
        (picture.Window.Width, picture.Window.Height).ShouldBe((Drawing.Width, Drawing.Height));
    }

    private static Labelled Ridge(Side side)
    {
        Drawing back = s_map["back"];
        Shape Of(string region) => back.Shapes.First(shape => shape.Place == new Place(region, side));
        return Callouts.Lay(back, [Of("SH_TOP"), Of("NK_SIDE")], [new(Of("NK_SIDE"), "where you feel it", "side of the neck"), new(Of("SH_TOP"), "may come from", "shoulder-ridge muscle")]);
    }

    private static IEnumerable<(Drawing Drawing, Shape[] Shown, Labelled Picture, string Of)> Pictures()
    {
        foreach (Muscle muscle in s_knowledge.Muscles)
        {
            foreach (TriggerPoint point in muscle.TriggerPoints)
            {
                foreach (Side side in new[] { Side.Left, Side.Right })
                {
                    Place On(string region) => new(region, s_knowledge.Regions[region].Paired ? side : null);
                    Place from = On(point.At), to = On(point.Primary[0]);
                    Drawing drawing = s_map.BestWith(from, [to]);
                    Shape source = drawing.Shapes.Where(shape => shape.Place == from).MaxBy(shape => shape.Room.Radius)!;
                    Shape felt = drawing.PartOf(source).Where(shape => shape.Place == to).MaxBy(shape => shape.Room.Radius) ?? source;
                    Wanted[] labels = [new(felt, "where you feel it", s_knowledge.Regions[to.Region].Label), new(source, "may come from", muscle.Plain)];
                    yield return (drawing, [source, felt], Callouts.Lay(drawing, [source, felt], labels), $"{muscle.Id} {point.Id} {side}");
                }
            }
        }
    }
}
