using Unknot.Core.Exposure;
using Unknot.Core.Knowledge;

namespace Unknot.Tests.Exposure;

public sealed class DeskScoreTests
{
    [Fact]
    public void A_perfect_desk_scores_2_by_the_table_of_the_chair()
    {
        // Chair [2][2] = 2 and nothing for medium hours; telephone 1 and screen 1 give 1, mouse 1 and keyboard 1 give 1.
        DeskScore score = Of(Desks.Perfect);

        score.Final.ShouldBe(2);
        score.Tables.ShouldBe(new Dictionary<string, int> { ["chair"] = 2, ["phone_and_monitor"] = 1, ["mouse_and_keyboard"] = 1 }, ignoreOrder: true);
    }

    [Fact]
    public void A_bad_chair_is_looked_up_by_its_sums_and_takes_its_hours_afterwards()
    {
        // Height 3 + 1, depth 2: row 6. Armrests 2 + 1 and back 2 + 1: column 6. The cell is 6, long sitting makes it 7.
        DeskCheck desk = Desks.Perfect.With("chair_height", "no_foot_contact", "leg_room").With("pan_depth", "too_long").With("armrests", "unsupported", "hard").With("back", "no_lumbar", "surface_high");

        Of(desk).Tables["chair"].ShouldBe(6);
        Of(desk.UsedFor("long", "chair")).Final.ShouldBe(7);
        Of(desk.UsedFor("short", "chair")).Final.ShouldBe(5);
    }

    [Fact]
    public void Screen_and_telephone_take_their_own_hours_before_the_look_up()
    {
        // Screen 3 + 1 turned + 1 long = 5; telephone 1 + 2 cradled - 1 short = 2: the cell is 4.
        DeskCheck desk = Desks.Perfect.With("monitor", "too_high", "neck_turn").UsedFor("long", "monitor").With("telephone", "neutral", "cradled").UsedFor("short", "telephone");

        Of(desk).Tables["phone_and_monitor"].ShouldBe(4);
    }

    [Fact]
    public void Mouse_and_keyboard_are_looked_up_likewise()
    {
        // Mouse 2 + 2 + 1 long = 5; keyboard 2 + 1 + 1 long = 4: the cell is 6.
        DeskCheck desk = Desks.Perfect.With("mouse", "reaching", "other_surface").With("keyboard", "extended", "too_high").UsedFor("long", "mouse", "keyboard");

        Of(desk).Tables["mouse_and_keyboard"].ShouldBe(6);
    }

    [Fact]
    public void Sums_beyond_a_table_are_clamped() => Of(Desks.Worst).ShouldSatisfyAllConditions(
        score => score.Final.ShouldBe(10), score => score.Tables["phone_and_monitor"].ShouldBe(9), score => score.Tables["mouse_and_keyboard"].ShouldBe(9));

    [Fact]
    public void What_is_not_used_scores_nothing_whatever_its_hours() =>
        Of(Desks.Perfect.With("telephone", "unused").UsedFor("long", "telephone").With("monitor", "too_high").UsedFor("long", "monitor")).Tables["phone_and_monitor"].ShouldBe(3);

    [Fact]
    public void While_anything_is_missing_there_is_no_final_score_and_what_is_missing_is_told()
    {
        DeskScore score = Of(DeskCheck.None.With("monitor", "too_low").With("telephone", "neutral").UsedFor("long", "telephone"));

        score.Final.ShouldBeNull();
        score.Tables.ShouldBeEmpty();
        score.Missing.ShouldBe(["chair_height", "pan_depth", "armrests", "back", "hours/chair", "hours/monitor", "mouse", "keyboard"]);
    }

    [Fact]
    public void One_fault_more_or_longer_use_never_lowers_the_score()
    {
        for (int seed = 0; seed < 300; seed++)
        {
            DeskCheck desk = Complete(seed);
            int before = Of(desk).Final!.Value;
            before.ShouldBeInRange(1, 10);
            foreach (DeskSection section in Desks.Workstation.Sections.Where(section => desk.Parts[section.Id].State is not null))
            {
                foreach (DeskOption add in section.Add)
                {
                    Of(desk.With(section.Id, [desk.Parts[section.Id].State!, .. desk.Parts[section.Id].More, add.Id])).Final!.Value.ShouldBeGreaterThanOrEqualTo(before);
                }
            }

            foreach ((string id, _) in Desks.Workstation.Hours)
            {
                Of(desk.UsedFor("long", id)).Final!.Value.ShouldBeGreaterThanOrEqualTo(Of(desk.UsedFor("short", id)).Final!.Value);
            }
        }
    }

    private static DeskCheck Complete(int seed)
    {
        DeskCheck some = Desks.Somebodys(seed);
        return some with { Parts = Desks.Perfect.Parts.SetItems(some.Parts), Hours = Desks.Perfect.Hours.SetItems(some.Hours) };
    }

    private static DeskScore Of(DeskCheck check) => DeskScore.Of(Desks.Workstation, check);
}
