using Unknot.Core.Numerics;
using Unknot.Core.Physiology;

namespace Unknot.Tests.Physiology;

public sealed class SharedLoadTests
{
    private static readonly Parts s_levers = new(0.5, 0.3, 0.2);

    [Fact]
    public void With_nothing_changed_the_upper_part_is_as_active_as_before() => SharedLoad.UpperActivity(s_levers, Parts.Each(1), 0.7, 0.7).ShouldBe(1, 1e-12);

    [Fact]
    public void A_stronger_or_better_practised_lower_part_never_raises_the_share_of_the_ridge()
    {
        Chance chance = new(11, 0);
        for (int i = 0; i < 1000; i++)
        {
            Parts before = new(0.7 + chance.Share(), 0.7 + chance.Share(), 0.7 + chance.Share());
            double practice = 0.3 + (chance.Share() * 0.6);
            double was = SharedLoad.UpperActivity(s_levers, before, 0.7, practice);

            SharedLoad.UpperActivity(s_levers, before with { Lower = before.Lower * 1.05 }, 0.7, practice).ShouldBeLessThan(was);
            SharedLoad.UpperActivity(s_levers, before, 0.7, practice + 0.05).ShouldBeLessThan(was);
        }
    }

    [Fact]
    public void Together_they_carry_the_same_load_whatever_they_are_able_to()
    {
        Parts capacities = new(1.02, 1.1, 1.3);

        Carried(capacities, SharedLoad.Activity(s_levers, capacities, 0.7, 0.9)).ShouldBe(Carried(Parts.Each(1), SharedLoad.Activity(s_levers, Parts.Each(1), 0.7, 0.7)), 1e-12);
    }

    [Fact]
    public void Its_shares_are_those_of_the_picture_that_explains_it()
    {
        Parts capacities = new(1, 1.1, 0.8);
        Parts activity = SharedLoad.Activity(s_levers, capacities, 1, 1);

        double upper = Math.Sqrt(s_levers.Upper) * capacities.Upper * activity.Upper / Carried(capacities, activity);

        upper.ShouldBe(LoadSharing.Of([0.5, 0.3, 0.2], [1, 1.1, 0.8])[0], 1e-12);
    }

    private static double Carried(Parts capacities, Parts activity) =>
        (Math.Sqrt(s_levers.Upper) * capacities.Upper * activity.Upper) + (Math.Sqrt(s_levers.Middle) * capacities.Middle * activity.Middle)
        + (Math.Sqrt(s_levers.Lower) * capacities.Lower * activity.Lower);
}
