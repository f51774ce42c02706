using Unknot.Core.Forecasting;
using Unknot.Core.Knowledge;
using Unknot.Core.Physiology;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Shell.Forecasts;

/// <summary>A usual working day of a person: the middle of what is held possible of people, with the days the person has told.</summary>
/// <param name="Person">The middle of people.</param>
/// <param name="State">Where a year of the days that were told brings it.</param>
/// <param name="Day">The next day of work.</param>
/// <param name="WithBreaks">The same with breaks in a short rhythm.</param>
/// <param name="Begins">When work begins.</param>
/// <param name="IsTold">Whether anything was said of the person's own days; else the day is that of people in the middle.</param>
public sealed record UsualDay(Person Person, LoadState State, Day Day, Day WithBreaks, TimeOnly Begins, bool IsTold);

/// <summary>Works a usual day out. It needs no forecast: a year of one person is a moment.</summary>
public sealed class UsualDays(DaysTold told, Forecaster forecaster, Chosen chosen, Now now, KnowledgeBase knowledge)
{
    private const int Year = 364;
    private const int Weeks = 2;
    private const int Week = 7;

    /// <summary>The usual day with a knot.</summary>
    /// <param name="knot">The knot.</param>
    /// <param name="load">The load while working as it is forecast [share of the greatest force]; null where there is none: then it is that of people in the middle.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>The day.</returns>
    public async Task<UsualDay> OfAsync(Store.Rows.Knot knot, double? load, CancellationToken stop)
    {
        ToldOfDays said = await told.OfAsync(knot, [], stop);
        PersonDays days = new(knowledge.LoadModel, forecaster.Desks.Value, said);
        Person person = new(Parameters.Usual(knowledge.LoadModel), Core.Physiology.Parts.Of(knowledge.LoadModel.Parts));
        LoadState state = LoadState.Healthy(person);
        for (DateOnly day = now.Today.AddDays(-Year); day <= now.Today; day = day.AddDays(1))
        {
            LoadModel.Step(person, ref state, days.On(day), 0);
        }

        int work = Enumerable.Range(1, Weeks * Week).FirstOrDefault(ahead => days.Ahead(now.Today.AddDays(ahead), now.Today, Otherwise.Nothing).Hours > 0);
        Day At(Otherwise otherwise) => work == 0 ? default : days.Ahead(now.Today.AddDays(work), now.Today, otherwise);
        Day next = At(Otherwise.Nothing);
        return new(load is { } found && next.Hours > 0 ? Scaled(person, state, next, found) : person, state, next, At(new() { Breaks = true }), WorkHours.Of(await chosen.AllAsync(stop)).From, said.Answers.Count > 0 || said.Entries.Any(entry => entry.DeskHours is not null));
    }

    /// <summary>Somebody like the middle of people, who carries a load that is known better.</summary>
    private static Person Scaled(Person person, in LoadState state, in Day day, double load) =>
        new(person.Own.With(LoadParameter.Load, person.Own[LoadParameter.Load] * load / LoadModel.Load(person, state, day)), person.Levers);
}
