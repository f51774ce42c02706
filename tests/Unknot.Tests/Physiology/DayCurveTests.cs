using Unknot.Core.Physiology;

namespace Unknot.Tests.Physiology;

public sealed class DayCurveTests
{
    private static readonly Day s_day = ModelPeople.WorkDay(0);

    [Fact]
    public void Its_mean_over_the_hours_at_work_is_the_mean_fatigue_of_the_day()
    {
        Person person = ModelPeople.Usual;
        LoadState state = LoadState.Healthy(person);

        TiredAt[] curve = [.. DayCurve.Of(person, state, s_day, 0, 1)];

        // Without the pause the second half does not begin rested, so only the first half is the one the table knows.
        curve.Where(at => at.Minute <= 240).Average(at => at.Tired.Upper).ShouldBe(LoadModel.Fatigue(person, state, s_day), 0.02);
    }

    [Fact]
    public void Breaks_and_the_long_pause_cut_into_it()
    {
        Person person = ModelPeople.Usual;
        LoadState state = LoadState.Healthy(person);
        Day broken = s_day with { Desk = ModelPeople.Desks.WithBreaks(45, 300) };

        TiredAt[] curve = [.. DayCurve.Of(person, state, broken, 30, 1)];

        curve.Count(at => at.Paused).ShouldBeInRange(60, 85);
        curve.Single(at => at.Minute == 49).Tired.Upper.ShouldBeLessThan(curve.Single(at => at.Minute == 45).Tired.Upper);
        curve.Max(at => at.Tired.Upper).ShouldBeLessThan(DayCurve.Of(person, state, s_day, 30, 1).Max(at => at.Tired.Upper));
        curve[^1].Minute.ShouldBe(510);
    }

    [Fact]
    public void A_stronger_lower_part_takes_load_from_the_upper_one_and_a_knot_adds_to_it_alone()
    {
        Person person = ModelPeople.Usual;
        LoadState state = LoadState.Healthy(person);
        Parts usual = DayCurve.Loads(person, state, s_day);

        Parts strong = DayCurve.Loads(person, state with { Strength = new(1, 1, 1.1), WeeklyMinutes = 10 }, s_day);
        Parts knotted = DayCurve.Loads(person, state with { Irritability = 0.5 }, s_day);

        usual.Upper.ShouldBe(LoadModel.Load(person, state, s_day), 1e-12);
        strong.Upper.ShouldBeLessThan(usual.Upper);
        strong.Lower.ShouldBeGreaterThan(usual.Lower);
        (knotted.Upper > usual.Upper, knotted.Middle).ShouldBe((true, usual.Middle));
    }

    [Fact]
    public void There_is_none_of_a_day_off() => DayCurve.Of(ModelPeople.Usual, LoadState.Healthy(ModelPeople.Usual), default, 30, 5).ShouldBeEmpty();
}
