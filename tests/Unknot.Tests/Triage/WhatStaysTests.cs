using Unknot.Core.Causes;
using Unknot.Core.Exposure;
using Unknot.Core.Knowledge;
using Unknot.Core.Triage;
using Unknot.Tests.Localisation;

namespace Unknot.Tests.Triage;

public sealed class WhatStaysTests
{
    private static readonly Phase[] s_work = [Phase.Stretch, Phase.Release, Phase.Strengthen, Phase.Retrain];

    private static KnowledgeBase Kb => Bodies.Knowledge;

    [Fact]
    public void A_gentle_day_keeps_what_neither_loads_stretches_nor_presses() =>
        Enum.GetValues<Phase>().Where(phase => WhatStays.AfterFlags(Kb, new() { Blocks = Blocks.GentleOnly }, phase)).Intersect(s_work).ShouldBeEmpty();

    [Fact]
    public void A_flag_of_the_chest_screen_takes_breathing_out_too()
    {
        Restrictions chest = new() { Blocks = Blocks.Area, BlockedBy = [Kb.Pressure.ChestScreen[0]] };

        WhatStays.AfterFlags(Kb, chest, Phase.Breathing).ShouldBeFalse();
        WhatStays.AfterFlags(Kb, chest with { BlockedBy = ["RF40"] }, Phase.Breathing).ShouldBeTrue();
        WhatStays.AfterFlags(Kb, chest, Phase.Workstation).ShouldBeTrue();
    }

    [Theory]
    [InlineData(Blocks.GentleOnly)]
    [InlineData(Blocks.Area)]
    [InlineData(Blocks.All)]
    public void What_a_flag_takes_out_of_a_session_is_no_answer_to_a_cause_either(Blocks blocks)
    {
        Dictionary<string, TagStrength> tags = Kb.Exposure.Tags.ToDictionary(tag => tag.Id, tag => new TagStrength(3, null, []));

        Restrictions restrictions = Bodies.Clear with { Blocks = blocks, BlockedBy = ["RF40"] };

        IReadOnlyList<CauseShare> mix = CauseMix.Of(Kb, tags, [], [], restrictions);

        mix.Select(cause => cause.Action?.Movement).OfType<string>().Select(id => Kb.Movements[id].Phase).ShouldAllBe(phase => WhatStays.AfterFlags(Kb, restrictions, phase));
    }
}
