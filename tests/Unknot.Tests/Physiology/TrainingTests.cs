using Unknot.Core.Knowledge;
using Unknot.Core.Physiology;

namespace Unknot.Tests.Physiology;

public sealed class TrainingTests
{
    private static readonly Day s_session = new() { TrainedMinutes = 10, Work = new(3, 6, 7) };

    [Fact]
    public void The_weekly_minutes_settle_at_what_is_done_in_a_week() => Trained(70).WeeklyMinutes.ShouldBe(7 * 10, 0.01);

    [Fact]
    public void Strength_rises_by_how_hard_a_part_works_and_goes_again()
    {
        LoadState trained = Trained(100);
        LoadState later = ModelPeople.After(ModelPeople.Usual, trained, _ => default, 14);
        LoadState years = ModelPeople.After(ModelPeople.Usual, trained, _ => default, 2000);

        trained.Strength.Lower.ShouldBeGreaterThan(trained.Strength.Middle);
        trained.Strength.Middle.ShouldBeGreaterThan(trained.Strength.Upper);
        (1 - (later.Strength.Lower / trained.Strength.Lower)).ShouldBeLessThan(0.05);
        years.Strength.Lower.ShouldBe(1, 1e-6);
    }

    [Fact]
    public void Half_of_what_tolerance_can_be_takes_the_half_dose()
    {
        Person person = ModelPeople.With(LoadParameter.HalfDose, 70);

        ModelPeople.After(person, LoadState.Healthy(person), _ => s_session, 600).Tolerance.ShouldBe(0.5, 0.001);
    }

    [Fact]
    public void Soreness_is_worst_a_day_or_two_after_a_session_and_gone_in_a_week_or_two()
    {
        LoadState state = LoadState.Healthy(ModelPeople.Usual);
        double[] days = [.. Enumerable.Range(0, 14).Select(day =>
        {
            LoadModel.Step(ModelPeople.Usual, ref state, day == 0 ? s_session : default, 0);
            return state.Soreness;
        })];

        Array.IndexOf(days, days.Max()).ShouldBeInRange(0, 1);
        days[^1].ShouldBeLessThan(0.02 * days.Max());
    }

    [Fact]
    public void Somebody_used_to_training_gets_less_sore()
    {
        LoadState fresh = LoadState.Healthy(ModelPeople.Usual);
        LoadState used = Trained(100);
        double before = used.Ache;

        Training.Session(ref fresh, s_session.Work);
        Training.Session(ref used, s_session.Work);

        (used.Ache - before).ShouldBeLessThan(fresh.Ache / 2);
    }

    [Fact]
    public void Retraining_brings_the_lower_part_in_and_is_lost_without_it()
    {
        LoadState retrained = ModelPeople.After(ModelPeople.Usual, LoadState.Healthy(ModelPeople.Usual), _ => new Day { Retrained = true }, 365);

        retrained.Practice.ShouldBe(1, 1e-3);
        ModelPeople.After(ModelPeople.Usual, retrained, _ => default, 365).Practice.ShouldBe(0.7, 1e-3);
    }

    private static LoadState Trained(int days) => ModelPeople.After(ModelPeople.Usual, LoadState.Healthy(ModelPeople.Usual), _ => s_session, days);
}
