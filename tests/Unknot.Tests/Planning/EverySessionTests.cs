using Unknot.Core.Knowledge;
using Unknot.Core.Planning;
using static Unknot.Tests.Planning.Asked;

namespace Unknot.Tests.Planning;

/// <summary>What holds for every session there can be, and for all that goes on beside it.</summary>
[Trait("Takes", "long")]
public sealed class EverySessionTests
{
    private const int Seed = 20261121;
    private const int Sampled = 20_000;
    private const int Parts = 20;

    public static TheoryData<int> Lengths => [.. Kb.Session.Shapes.Select(s => s.Minutes)];

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Every_muscle_with_every_care_modifier_gets_an_allowed_plan_or_a_reason(int minutes)
    {
        foreach (Muscle muscle in Kb.Muscles)
        {
            foreach (string? modifier in Kb.RedFlags.Modifiers.Select(m => m.Id).Append(null))
            {
                foreach (bool afterMidTerm in (bool[])[false, true])
                {
                    SessionRequest request = modifier is null ? For(muscle.Id, minutes) : For(muscle.Id, minutes).With(modifier);
                    Plans.Hold(request with { Restrictions = request.Restrictions with { AfterMidTerm = afterMidTerm } }, wholeWeek: minutes == 10);
                }
            }
        }
    }

    [Fact]
    public void So_does_any_mixture_of_place_side_equipment_modifiers_findings_flags_day_second_knot_and_what_the_days_have_made_of_it()
    {
        Parallel.For(0, Parts, part =>
        {
            SampledRequests sampled = new(Seed + part);
            for (int i = 0; i < Sampled / Parts; i++)
            {
                Plans.Hold(sampled.Next());
            }
        });
    }

    /// <summary>Each pair once at one length, place and side, by turns; at all of them where UNKNOT_EVERY_PLAN=1 asks for it (see CONTRIBUTING).</summary>
    [Fact]
    public void So_does_every_pair_of_care_modifiers()
    {
        bool every = Environment.GetEnvironmentVariable("UNKNOT_EVERY_PLAN") == "1";
        string[] modifiers = [.. Kb.RedFlags.Modifiers.Select(m => m.Id)];
        (int Minutes, Setting? Setting, Side? Side)[] ways =
        [
            .. from shape in Kb.Session.Shapes
               from setting in (Setting?[])[null, Setting.Home, Setting.Office]
               from side in (Side?[])[Side.Left, Side.Right, null]
               select (shape.Minutes, setting, side),
        ];
        Parallel.ForEach(Kb.Muscles.Index(), muscle =>
        {
            int turn = muscle.Index;
            foreach ((int at, string first) in modifiers.Index())
            {
                foreach (string second in modifiers.Skip(at + 1))
                {
                    foreach ((int minutes, Setting? setting, Side? side) in every ? ways : [ways[turn++ % ways.Length]])
                    {
                        Plans.Hold(For(muscle.Item.Id, minutes).With(first, second) with { Setting = setting, Side = side });
                    }
                }
            }
        });
    }
}
