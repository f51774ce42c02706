using Unknot.Core.Knowledge;
using Unknot.Core.Planning;
using static Unknot.Tests.Planning.Asked;

namespace Unknot.Tests.Planning;

public sealed class PlateauTests
{
    private const string Ridge = "upper_trapezius";

    [Theory]
    [InlineData(27, 5, Plateau.None)]
    [InlineData(29, 5, Plateau.OtherChoice)]
    [InlineData(43, 5, Plateau.Professional)]
    [InlineData(43, 2, Plateau.None)]
    [InlineData(43, 0, Plateau.None)]
    public void Weeks_of_training_without_a_change_are_said_and_with_one_are_not(int day, int painNow, Plateau plateau) => After(day, painNow, everyDays: 1).Plateau.ShouldBe(plateau);

    [Fact]
    public void Nothing_is_said_to_somebody_who_hardly_trained() => After(43, painNow: 5, everyDays: 4).Plateau.ShouldBe(Plateau.None);

    [Fact]
    public void Nothing_is_said_where_nobody_told_of_pain() =>
        new DaysOf(Ridge).Each(Enumerable.Range(1, 42), (days, day) => days.Trained(day, "prone_y_raise")).By(43).Plateau.ShouldBe(Plateau.None);

    [Fact]
    public void Then_the_strengthening_is_another_and_later_a_professional_is_named()
    {
        SessionRequest request = For(Ridge) with { State = PlanState.Fresh with { Plateau = Plateau.OtherChoice } };

        Plan(request).Of(Phase.Strengthen).Movement.ShouldBe("side_lying_external_rotation");
        DayPlan.NotesOf(Kb, request.State).ShouldBe([Kb.Plan.Plateau.Say]);
        DayPlan.NotesOf(Kb, request.State with { Plateau = Plateau.Professional }).ShouldBe([Kb.Plan.Plateau.SayProfessional]);
    }

    private static PlanState After(int day, int painNow, int everyDays) => new DaysOf(Ridge)
        .Each(Enumerable.Range(1, day - 1), (days, one) => days.Said(one, pain: one <= 14 ? 5 : painNow))
        .Each(Enumerable.Range(1, day - 1).Where(one => one % everyDays == 0 || one == 1), (days, one) => days.Trained(one, "prone_y_raise"))
        .By(day);
}
