using Unknot.Core.Complaint;
using Unknot.Core.Knowledge;
using Unknot.Tests.Content;

namespace Unknot.Tests.Complaint;

public class ComplaintsTests
{
    private static KnowledgeBase Kb => Shipped.Content.Knowledge;

    [Fact]
    public void No_mark_is_no_complaint() => Complaints.Group([], Kb).ShouldBeEmpty();

    [Fact]
    public void Neighbouring_regions_are_one_complaint() => Grouped("SH_TOP_R", "NK_SIDE_R").ShouldBe("SH_TOP_R NK_SIDE_R");

    [Fact]
    public void A_chain_of_neighbours_is_one_complaint() => Grouped("AR_FRONT_R", "FA_FRONT_R", "EL_FRONT_R").ShouldBe("AR_FRONT_R FA_FRONT_R EL_FRONT_R");

    [Fact]
    public void The_same_regions_on_two_sides_are_two_complaints() => Grouped("SH_TOP_R", "LB_PARA_L", "NK_ANGLE_R").ShouldBe("SH_TOP_R NK_ANGLE_R | LB_PARA_L");

    [Fact]
    public void Two_sides_that_touch_at_the_midline_are_one() => Grouped("NK_POST_L", "NK_POST_R").ShouldBe("NK_POST_L NK_POST_R");

    [Fact]
    public void Two_sides_that_do_not_touch_are_two() => Grouped("SH_TIP_L", "SH_TIP_R").ShouldBe("SH_TIP_L | SH_TIP_R");

    [Fact]
    public void The_midline_touches_both_sides() => Grouped("UB_INTERSCAP_L", "UB_MIDLINE", "UB_INTERSCAP_R").ShouldBe("UB_INTERSCAP_L UB_MIDLINE UB_INTERSCAP_R");

    [Fact]
    public void Places_of_one_trigger_points_zones_are_one_complaint_however_far_apart() => Grouped("SH_TOP_R", "HD_TEMPLE_R").ShouldBe("SH_TOP_R HD_TEMPLE_R");

    [Fact]
    public void A_trigger_points_zones_do_not_cross_over() => Grouped("SH_TOP_R", "HD_TEMPLE_L").ShouldBe("SH_TOP_R | HD_TEMPLE_L");

    [Fact]
    public void Three_marks_of_one_place_are_one_complaint()
    {
        Place ridge = new("SH_TOP", Side.Right);

        Complaints.Group([new(ridge, MarkKind.Sore), new(ridge, MarkKind.Stiff), new(ridge, MarkKind.Spread)], Kb).ShouldHaveSingleItem().Count.ShouldBe(3);
    }

    [Fact]
    public void All_places_at_once_are_grouped_without_losing_one() =>
        Complaints.Group(Everywhere(), Kb).Sum(complaint => complaint.Count).ShouldBe(Everywhere().Length);

    [Fact]
    public void A_place_the_content_no_longer_has_stands_alone() =>
        Complaints.Group([new(new("GONE", Side.Left), MarkKind.Sore), new(new("SH_TOP", Side.Left), MarkKind.Sore)], Kb).Count.ShouldBe(2);

    [Fact]
    public void Neighbours_are_told_from_both_sides()
    {
        foreach (Mark one in Everywhere())
        {
            foreach (Mark other in Everywhere())
            {
                Neighbours.Touch(Kb, one.Place, other.Place).ShouldBe(Neighbours.Touch(Kb, other.Place, one.Place), $"{one.Place} {other.Place}");
            }
        }
    }

    [Fact]
    public void Mirrored_marks_give_the_mirrored_complaints_in_the_same_order()
    {
        Random random = new(41);
        Mark[] all = Everywhere();
        for (int i = 0; i < 2_000; i++)
        {
            Mark[] marks = [.. Enumerable.Range(0, random.Next(1, 8)).Select(_ => all[random.Next(all.Length)])];
            Mark[] mirrored = [.. marks.Select(Mirrored)];

            Complaints.Group(mirrored, Kb).SelectMany(complaint => complaint.Append(default)).ShouldBe(Complaints.Group(marks, Kb).SelectMany(complaint => complaint.Select(Mirrored).Append(default)));
        }

        static Mark Mirrored(Mark mark) => mark with { Place = mark.Place.Mirrored };
    }

    private static Mark[] Everywhere() =>
        [.. Kb.Regions.SelectMany(region => region.Paired ? (Place[])[new(region.Code, Side.Left), new(region.Code, Side.Right)] : [new(region.Code, null)]).Select(place => new Mark(place, MarkKind.Sore))];

    private static string Grouped(params string[] places)
    {
        Mark[] marks = [.. places.Select(text => Place.TryParse(text, Kb.Regions, out Place place) ? new Mark(place, MarkKind.Sore) : throw new ArgumentException(text))];
        return string.Join(" | ", Complaints.Group(marks, Kb).Select(complaint => string.Join(' ', complaint.Select(mark => mark.Place))));
    }
}
