using Unknot.Core.Forecasting;
using Unknot.Core.Knowledge;
using Unknot.Core.Physiology;
using Unknot.Tests.Content;
using Unknot.Tests.Physiology;

namespace Unknot.Tests.Forecasting;

public sealed class CrowdTests
{
    private const int Candidates = 42;

    private static readonly Parameters s_draw = Parameters.Usual(ModelPeople.Model).With(LoadParameter.OverloadGain, 3);
    private static readonly Cohort s_cohort = new(s_draw, ModelPeople.Levers, ModelPeople.Desks.Narrowed(s_draw[LoadParameter.RestMultiplier]), 1);
    private static readonly ArmDays s_usual = new(new Arm { Name = "usual" }, s_draw, s_cohort.Desks, 52);

    [Theory]
    [InlineData(TrialPopulation.Office, false)]
    [InlineData(TrialPopulation.AtRisk, false)]
    [InlineData(TrialPopulation.NewEpisode, false)]
    [InlineData(TrialPopulation.Chronic, false)]
    [InlineData(TrialPopulation.Office, true)]
    [InlineData(TrialPopulation.NewEpisode, true)]
    public void Four_people_at_once_go_as_each_alone(TrialPopulation population, bool even)
    {
        Enrolment enrolment = new(0, 10, 0, population);
        Cohort cohort = s_cohort with { Even = even };

        List<Life> together = Enrolled(enrolment, even);

        Life[] alone = [.. Enumerable.Range(0, Candidates).SelectMany(number => cohort.Enrol(enrolment, s_usual, number, 1).Where(life => life.Number == number))];
        together.Select(life => life.Number).ShouldBe(alone.Select(life => life.Number));
        alone.Length.ShouldBeGreaterThan(2);
        foreach ((Life one, Life other) in together.Zip(alone))
        {
            one.State.Irritability.ShouldBe(other.State.Irritability, 1e-12);
            one.QuarterMean.ShouldBe(other.QuarterMean, 1e-12);
            one.Report(s_usual.Usual(one.WorksNext)).ShouldBe(other.Report(s_usual.Usual(other.WorksNext)));
            one.Pain.ShouldBe(other.Pain, 1e-12);
        }
    }

    [Fact]
    public void Of_evenly_spread_people_two_and_two_are_alike_and_what_chance_brings_one_mirrors_the_other()
    {
        Cohort even = s_cohort with { Even = true };
        (Life one, Life other, Life third) = (even.Born(6, out _), even.Born(7, out _), even.Born(8, out _));

        one.Person.Load.ShouldBe(other.Person.Load);
        one.Person.Load.ShouldNotBe(third.Person.Load);
        Cohort.Days(1, 6, 1, even: true).Normal().ShouldBe(-Cohort.Days(1, 7, 1, even: true).Normal());
    }

    [Fact]
    public void An_episode_that_was_seen_coming_counts_as_one_that_was_lived()
    {
        Protocol protocol = Shipped.Trials.Single(trial => trial.Outcomes is [TrialOutcome.NewEpisodeRate]);
        List<Life> foreseen = Enrolled(protocol.Enrol);
        Life[] unseen = [.. foreseen.Select(life => life.Copy())];

        Rate(protocol, foreseen).ShouldBe(Rate(protocol, unseen), 1e-12);
        foreseen.ShouldContain(life => life.Ahead!.Value.FirstEpisode != null);
    }

    private static double Rate(Protocol protocol, IReadOnlyList<Life> people) => new TrialRun(protocol, s_cohort).Of(people)[0, TrialOutcome.NewEpisodeRate, 1].Mean;

    private static List<Life> Enrolled(Enrolment enrolment, bool even = false) =>
        new Crowd(s_cohort with { Even = even }, new CommonChance(1, Candidates, Crowd.Days, Crowd.DaysUnwatched, even), Candidates).Enrol([enrolment])[0];
}
