using Unknot.Core.Knowledge;
using Unknot.Core.Numerics;
using Unknot.Core.Physiology;

namespace Unknot.Tests.Physiology;

public sealed class LoadModelTests
{
    [Fact]
    public void People_together_go_as_each_alone()
    {
        Person[] people = [.. Enumerable.Range(0, 50).Select(ModelPeople.Drawn)];
        LoadState[] together = [.. people.Select(LoadState.Healthy)];
        Chance[] chances = [.. Enumerable.Range(0, 50).Select(number => new Chance(3, number))];
        for (int day = 0; day < 100; day++)
        {
            double[] shocks = [.. chances.Select(chance => chance.Normal())];
            LoadModel.Step(people.AsSpan(0, 20), together.AsSpan(0, 20), ModelPeople.WorkDay(day), shocks.AsSpan(0, 20));
            LoadModel.Step(people.AsSpan(20), together.AsSpan(20), ModelPeople.WorkDay(day), shocks.AsSpan(20));
        }

        people.Select((person, number) => ModelPeople.After(person, LoadState.Healthy(person), ModelPeople.WorkDay, 100, number)).ShouldBe(together);
    }

    [Fact]
    public void Shares_stay_between_nought_and_one_whatever_is_drawn_and_done()
    {
        for (int number = 0; number < 200; number++)
        {
            Person person = ModelPeople.Drawn(number);
            Chance chance = new(12, number);

            LoadState state = ModelPeople.After(person, LoadState.Healthy(person), day => ModelPeople.WorkDay(day) with
            {
                ReleaseSeconds = chance.Below(4) * 60,
                Eased = chance.Happens(0.3),
                TrainedMinutes = chance.Below(3) * 10,
                Work = Parts.Each(chance.Share() * 20),
                LoadTimes = chance.Share() * 5,
            }, 400, number);

            double[] shares = [state.Irritability, state.Sensitisation, state.Relief, state.Tolerance, state.Overload, LoadModel.Load(person, state, ModelPeople.WorkDay(0))];
            shares.ShouldAllBe(share => share >= 0 && share <= 1);
        }
    }

    [Fact]
    public void A_day_off_overloads_nothing_and_breaks_overload_less()
    {
        Person person = ModelPeople.With(LoadParameter.Load, 0.06);
        LoadState state = LoadState.Healthy(person);

        double unbroken = LoadModel.Overload(person, state, Day.AtDesk(ModelPeople.Desks.Unbroken, 8));

        LoadModel.Overload(person, state, default).ShouldBe(0);
        LoadModel.Overload(person, state, Day.AtDesk(ModelPeople.Desks.WithBreaks(30, 120), 8)).ShouldBeInRange(0, unbroken - 1e-3);
        LoadModel.Overload(person, state, Day.AtDesk(ModelPeople.Desks.Unbroken, 4)).ShouldBeInRange(0.4 * unbroken, 0.6 * unbroken);
    }

    [Fact]
    public void Tolerance_lowers_overload_and_a_knot_raises_it()
    {
        Person person = ModelPeople.With(LoadParameter.Load, 0.06);
        Day day = ModelPeople.WorkDay(0);
        double usual = LoadModel.Overload(person, LoadState.Healthy(person), day);

        LoadModel.Overload(person, LoadState.Healthy(person) with { Tolerance = 0.5 }, day).ShouldBeLessThan(usual);
        LoadModel.Overload(person, LoadState.Healthy(person) with { Irritability = 0.5 }, day).ShouldBeGreaterThan(usual);
    }

    [Fact]
    public void Mean_fatigue_is_what_the_three_compartments_come_to()
    {
        Person person = ModelPeople.With(LoadParameter.RestFraction, 1e-9);

        double mean = LoadModel.Fatigue(person, LoadState.Healthy(person), ModelPeople.WorkDay(0));

        mean.ShouldBe(0.035 * 0.0182 / 0.00168 * (1 - ((1 - Math.Exp(-0.00168 * 14400)) / (0.00168 * 14400))), 1e-4);
    }

    [Fact]
    public void A_day_takes_no_memory()
    {
        Person[] people = [.. Enumerable.Range(0, 20).Select(ModelPeople.Drawn)];
        LoadState[] states = [.. people.Select(LoadState.Healthy)];
        double[] shocks = new double[20];
        Day day = ModelPeople.WorkDay(0) with { TrainedMinutes = 2, Work = new(2, 1, 1), ReleaseSeconds = 90 };
        LoadModel.Step(people, states, day, shocks);
        long before = GC.GetAllocatedBytesForCurrentThread();

        for (int i = 0; i < 100; i++)
        {
            LoadModel.Step(people, states, day, shocks);
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
    }
}
