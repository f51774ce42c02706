using Unknot.Core.Knowledge;
using Unknot.Core.Numerics;
using Unknot.Core.Physiology;
using Unknot.Tests.Content;

namespace Unknot.Tests.Physiology;

/// <summary>People of the load model that ships.</summary>
internal static class ModelPeople
{
    internal static LoadModelContent Model => Shipped.Content.Knowledge.LoadModel;

    internal static Parts Levers { get; } = Parts.Of(Model.Parts);

    internal static DeskTables Desks { get; } = new(Parameters.Usual(Model));

    internal static Person Usual { get; } = new(Parameters.Usual(Model), Levers);

    internal static Person With(LoadParameter parameter, double value) => new(Parameters.Usual(Model).With(parameter, value), Levers);

    /// <summary>A person of a group drawn from what is held possible.</summary>
    internal static Person Drawn(int number) => People.Draw(Parameters.Prior(Model, new Chance(1, number)), Levers, new Chance(2, number));

    /// <summary>An evening some time on, by the same shocks for everybody of one number.</summary>
    internal static LoadState After(Person person, LoadState state, Func<int, Day> day, int days, int number = 0)
    {
        Chance chance = new(3, number);
        for (int i = 0; i < days; i++)
        {
            LoadModel.Step(person, ref state, day(i), chance.Normal());
        }

        return state;
    }

    internal static Day WorkDay(int day) => day % 7 < 5 ? Day.AtDesk(Desks.Unbroken, 8) : default;
}
