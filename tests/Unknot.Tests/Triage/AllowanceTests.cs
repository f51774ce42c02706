using Unknot.Core.Knowledge;
using Unknot.Core.Triage;
using Unknot.Tests.Content;

namespace Unknot.Tests.Triage;

public sealed class AllowanceTests
{
    private static readonly KnowledgeBase s_kb = Shipped.Content.Knowledge;
    private static readonly Restrictions s_clear = Restrictions.None with { AnsweredNo = [.. s_kb.RedFlags.Flags.Ids] };

    [Theory]
    [InlineData(Blocks.GentleOnly, "RF44", new[] { Phase.Breathing, Phase.Heat, Phase.Mobility, Phase.Workstation })]
    [InlineData(Blocks.Area, "RF44", new[] { Phase.Breathing, Phase.Workstation })]
    [InlineData(Blocks.Area, "RF70", new[] { Phase.Workstation })]
    [InlineData(Blocks.All, "RF01", new Phase[0])]
    public void A_flag_leaves_only_what_its_blocks_say(Blocks blocks, string flag, Phase[] left)
    {
        Restrictions restrictions = s_clear with { Blocks = blocks, BlockedBy = [flag] };

        s_kb.Movements.Where(m => Allowance.Refuses(s_kb, restrictions, m) is null).Select(m => m.Phase).Distinct().Order().ShouldBe(left.Order());
    }

    [Fact]
    public void A_swap_takes_the_place_of_what_a_modifier_takes_out_and_a_second_modifier_takes_out_both()
    {
        Allowance.InPlaceOf(s_kb, s_clear with { Modifiers = ["CM03"] }, "prone_y_raise")?.Id.ShouldBe("wall_slide");
        Allowance.InPlaceOf(s_kb, s_clear with { Modifiers = ["CM14"] }, "deep_neck_flexor_nod").ShouldBeNull();
    }

    [Fact]
    public void A_blank_answer_takes_out_what_requires_it()
    {
        Movement chest = s_kb.Movements["ball_pec_wall"];

        Allowance.Refuses(s_kb, s_clear, chest).ShouldBeNull();
        Allowance.Refuses(s_kb, s_clear with { AnsweredNo = s_clear.AnsweredNo.Remove(chest.RequiresNo[0]) }, chest)?.By.ShouldBe(TakenBy.Unanswered);
    }

    [Fact]
    public void No_place_is_pressed_while_a_flag_keeps_pressure_out()
    {
        Restrictions flagged = s_clear with { Blocks = Blocks.GentleOnly, BlockedBy = ["RF44"] };

        s_kb.Regions.ShouldAllBe(region => Allowance.ForbidsPressing(s_kb, flagged, region) == "RF44");
    }
}
