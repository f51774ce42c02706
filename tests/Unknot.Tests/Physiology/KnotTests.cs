using Unknot.Core.Knowledge;
using Unknot.Core.Numerics;
using Unknot.Core.Physiology;

namespace Unknot.Tests.Physiology;

public sealed class KnotTests
{
    [Fact]
    public void A_release_never_raises_irritability_and_never_pain()
    {
        for (int number = 0; number < 200; number++)
        {
            Person person = ModelPeople.Drawn(number);
            LoadState before = Sore(person, new Chance(4, number).Share());
            LoadState after = before;

            Knot.Release(person, ref after, 90);

            after.Irritability.ShouldBeLessThan(before.Irritability + 1e-15);
            Observation.Tenderness(after).ShouldBeLessThanOrEqualTo(Observation.Tenderness(before));
            (after.Strength, after.Tolerance, after.Sensitisation).ShouldBe((before.Strength, before.Tolerance, before.Sensitisation));
        }
    }

    [Fact]
    public void A_longer_release_does_more_but_ninety_seconds_do_most_of_it()
    {
        double thirty = Released(30);
        double ninety = Released(90);
        double hour = Released(3600);

        ninety.ShouldBeLessThan(thirty);
        ((1 - ninety) / (1 - hour)).ShouldBeInRange(0.8, 0.95);
    }

    [Fact]
    public void Without_load_neither_rises_above_the_higher_of_them_or_the_unstable_level()
    {
        for (int number = 0; number < 300; number++)
        {
            Person person = ModelPeople.Drawn(number);
            Chance chance = new(6, number);
            LoadState state = LoadState.Healthy(person) with { Irritability = chance.Share(), Sensitisation = chance.Share() };
            double gain = person.Own[LoadParameter.SensitisedGain];
            double most = Math.Max(Math.Max(state.Irritability, state.Sensitisation), 1 - (1 / gain)) + 1e-12;
            for (int day = 0; day < 1000; day++)
            {
                LoadModel.Step(person, ref state, default, 0);
                Math.Max(state.Irritability, state.Sensitisation).ShouldBeLessThanOrEqualTo(most);
            }
        }
    }

    [Fact]
    public void Without_load_both_go_to_nought_where_sensitisation_cannot_keep_a_knot_by_itself()
    {
        Person person = ModelPeople.With(LoadParameter.SensitisedGain, 0.8);

        LoadState state = ModelPeople.After(person, Sore(person, 1), _ => default, 20_000);

        Math.Max(state.Irritability, state.Sensitisation).ShouldBeLessThan(1e-6);
    }

    [Fact]
    public void Where_it_can_a_knot_never_leaves_by_itself()
    {
        Person person = ModelPeople.With(LoadParameter.SensitisedGain, 1.25);

        ModelPeople.After(person, Sore(person, 0.9), _ => default, 20_000).Irritability.ShouldBe(1 - (1 / 1.25), 1e-3);
    }

    [Fact]
    public void Without_load_or_sensitisation_a_knot_heals_in_its_own_time()
    {
        Person person = ModelPeople.With(LoadParameter.SensitisedGain, 0);

        ModelPeople.After(person, LoadState.Healthy(person) with { Irritability = 0.6 }, _ => default, 10).Irritability.ShouldBe(0.6 / Math.E, 1e-9);
    }

    private static LoadState Sore(Person person, double irritability) => LoadState.Healthy(person) with { Irritability = irritability, Sensitisation = irritability / 2 };

    private static double Released(double seconds)
    {
        LoadState state = Sore(ModelPeople.Usual, 0.5);
        Knot.Release(ModelPeople.Usual, ref state, seconds);
        return state.Irritability / 0.5;
    }
}
