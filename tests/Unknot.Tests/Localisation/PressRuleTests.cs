using System.Collections.Immutable;
using Unknot.Core.Complaint;
using Unknot.Core.Knowledge;
using Unknot.Core.Localisation;
using Unknot.Core.Triage;

namespace Unknot.Tests.Localisation;

[Trait("Takes", "long")]
public sealed class PressRuleTests
{
    private static KnowledgeBase Knowledge => Bodies.Knowledge;

    [Fact]
    public void A_region_that_is_never_pressed_is_never_pressed()
    {
        foreach (Region region in Knowledge.Regions.Where(region => region.Pressable == Pressable.No))
        {
            PressRule.MayPress(Knowledge, Bodies.On(region.Code, Side.Left), Bodies.Clear).ShouldBeFalse(region.Code);
        }
    }

    [Fact]
    public void The_chest_waits_for_every_answer_of_its_screen()
    {
        Place chest = Bodies.At("CH_UPPER_L");

        PressRule.MayPress(Knowledge, chest, Bodies.Clear).ShouldBeTrue();
        PressRule.MayPress(Knowledge, chest, Restrictions.None).ShouldBeFalse();
        foreach (string flag in Knowledge.Pressure.ChestScreen)
        {
            PressRule.MayPress(Knowledge, chest, Bodies.Clear with { AnsweredNo = Bodies.Clear.AnsweredNo.Remove(flag) }).ShouldBeFalse(flag);
        }
    }

    [Theory]
    [InlineData(Blocks.GentleOnly)]
    [InlineData(Blocks.Area)]
    [InlineData(Blocks.All)]
    public void A_flag_that_takes_pressure_out_takes_it_out_everywhere_in_its_area(Blocks blocks)
    {
        foreach (Region region in Knowledge.Regions)
        {
            PressRule.MayPress(Knowledge, Bodies.On(region.Code, Side.Left), Bodies.Clear with { Blocks = blocks }).ShouldBeFalse();
        }
    }

    [Theory]
    [InlineData("CM01")]
    [InlineData("CM04")]
    [InlineData("CM05")]
    [InlineData("CM07")]
    [InlineData("CM09")]
    [InlineData("CM15")]
    public void Blood_thinners_numbness_implants_youth_cancer_and_surgery_take_every_press_out(string modifier)
    {
        foreach (Region region in Knowledge.Regions.Where(region => Knowledge.Movements.Any(movement => movement.Phase == Phase.Release && movement.Presses.Contains(region.Code))))
        {
            PressRule.MayPress(Knowledge, Bodies.On(region.Code, Side.Left), Bodies.Clear with { Modifiers = [modifier] }).ShouldBeFalse(region.Code);
        }
    }

    [Fact]
    public void An_unstable_neck_is_not_pressed_even_where_no_release_presses()
    {
        Restrictions unstable = Bodies.Clear with { Modifiers = ["CM14"] };

        PressRule.MayPress(Knowledge, Bodies.At("NK_POST_R"), unstable).ShouldBeFalse();
        PressRule.MayPress(Knowledge, Bodies.At("NK_SUBOCC_R"), unstable).ShouldBeFalse();
        PressRule.MayPress(Knowledge, Bodies.At("PV_BUTT_UP_R"), unstable).ShouldBeTrue();
    }

    [Fact]
    public void Where_every_point_is_closed_to_self_pressure_nothing_is_pressed()
    {
        foreach (string at in Knowledge.Muscles.SelectMany(muscle => muscle.TriggerPoints).GroupBy(point => point.At).Where(points => points.All(point => !point.SelfPress)).Select(points => points.Key))
        {
            PressRule.MayPress(Knowledge, Bodies.On(at, Side.Left), Bodies.Clear).ShouldBeFalse(at);
        }
    }

    [Fact]
    public void No_question_asks_to_press_where_the_rule_forbids_it()
    {
        Random random = new(11);
        string[] modifiers = [.. Knowledge.RedFlags.Modifiers.Ids.Order(StringComparer.Ordinal)];
        string[] flags = [.. Knowledge.RedFlags.Flags.Ids.Order(StringComparer.Ordinal)];
        for (int seed = 0; seed < 150; seed++)
        {
            Findings findings = Bodies.Somebody(seed) with { Presses = [], Touches = [] };
            Restrictions restrictions = new()
            {
                Blocks = (Blocks)(random.Next(3) == 0 ? random.Next(4) : 0),
                Modifiers = [.. modifiers.Where(_ => random.Next(8) == 0)],
                Applies = [.. flags.Where(_ => random.Next(30) == 0)],
                AnsweredNo = random.Next(2) == 0 ? [.. Knowledge.Pressure.ChestScreen] : ImmutableSortedSet<string>.Empty,
            };
            HashSet<string> asked = [];
            while (Bodies.Locate(findings, restrictions: restrictions, asked: asked).Next is { } next)
            {
                asked.Add(next.Id);
                if (next.Kind == AskKind.Press)
                {
                    PressRule.MayPress(Knowledge, Bodies.At(next.About), restrictions).ShouldBeTrue(next.Id);
                }
                else if (next.Kind == AskKind.Touch)
                {
                    PressRule.MayPress(Knowledge, Bodies.At(next.About), restrictions).ShouldBeFalse(next.Id);
                }
            }
        }
    }

    [Fact]
    public void Every_region_under_every_flag_and_modifier_is_asked_about_by_touch_or_by_a_press_that_is_allowed()
    {
        foreach (Region region in Knowledge.Regions)
        {
            Findings findings = new() { Marks = [new(Bodies.On(region.Code, Side.Right), MarkKind.Sore)] };
            foreach (Restrictions restrictions in Everything())
            {
                NextQuestion? next = Bodies.Locate(findings, restrictions: restrictions).Next;

                (next?.Kind != AskKind.Press || PressRule.MayPress(Knowledge, Bodies.At(next.About), restrictions)).ShouldBeTrue();
            }
        }
    }

    [Fact]
    public void What_a_flag_or_a_modifier_alone_forbids_to_press_no_pair_of_them_allows()
    {
        string[] flags = [.. Knowledge.RedFlags.Flags.Ids.Order(StringComparer.Ordinal)];
        string[] modifiers = [.. Knowledge.RedFlags.Modifiers.Ids.Order(StringComparer.Ordinal)];
        foreach (Region region in Knowledge.Regions)
        {
            bool[] withFlag = [.. flags.Select(flag => MayPress(region, [flag], []))];
            bool[] withModifier = [.. modifiers.Select(modifier => MayPress(region, [], [modifier]))];
            for (int flag = 0; flag < flags.Length; flag++)
            {
                for (int modifier = 0; modifier < modifiers.Length; modifier++)
                {
                    if (MayPress(region, [flags[flag]], [modifiers[modifier]]))
                    {
                        (withFlag[flag] && withModifier[modifier]).ShouldBeTrue($"{region.Code} {flags[flag]} {modifiers[modifier]}");
                    }
                }
            }
        }
    }

    [Fact]
    public void No_pair_of_flag_and_modifier_in_any_region_is_asked_to_press_where_it_is_forbidden()
    {
        Random random = new(5);
        string[] flags = [.. Knowledge.RedFlags.Flags.Ids.Order(StringComparer.Ordinal)];
        string[] modifiers = [.. Knowledge.RedFlags.Modifiers.Ids.Order(StringComparer.Ordinal)];
        foreach (Region region in Knowledge.Regions)
        {
            Findings findings = new() { Marks = [new(Bodies.On(region.Code, Side.Right), MarkKind.Sore)] };
            for (int pair = 0; pair < 20; pair++)
            {
                Restrictions restrictions = Bodies.Clear with { Applies = [flags[random.Next(flags.Length)]], Modifiers = [modifiers[random.Next(modifiers.Length)]] };

                NextQuestion? next = Bodies.Locate(findings, restrictions: restrictions).Next;

                (next?.Kind != AskKind.Press || PressRule.MayPress(Knowledge, Bodies.At(next.About), restrictions)).ShouldBeTrue();
            }
        }
    }

    private static bool MayPress(Region region, ImmutableSortedSet<string> applies, ImmutableSortedSet<string> modifiers) =>
        PressRule.MayPress(Knowledge, Bodies.On(region.Code, Side.Left), Bodies.Clear with { Applies = applies, Modifiers = modifiers });

    private static IEnumerable<Restrictions> Everything() =>
    [
        Restrictions.None, Bodies.Clear,
        .. Enum.GetValues<Blocks>().Select(blocks => Bodies.Clear with { Blocks = blocks }),
        .. Knowledge.RedFlags.Modifiers.Ids.Select(id => Bodies.Clear with { Modifiers = [id] }),
        .. Knowledge.RedFlags.Flags.Ids.Select(id => Bodies.Clear with { Applies = [id] }),
    ];
}
