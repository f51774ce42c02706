using Unknot.Content.Trials;
using Unknot.Core.Forecasting;
using Unknot.Core.Numerics;
using Unknot.Core.Physiology;
using Unknot.Tests.Physiology;

namespace Unknot.Tests.Forecasting.Skill;

/// <summary>A forecast of somebody simulated, beside what others said, and what became of it.</summary>
internal readonly record struct Compared(int Person, Foretold What, double Model, double Said, double Own, double Oracle, double Ridge, bool Happened);

/// <summary>How good the forecast is with people of the model's own family (a), and with people it knows nothing of (b).</summary>
/// <param name="draws">The numbers of the family; the filter starts from people of the same.</param>
/// <param name="right">How what is said is set right.</param>
/// <param name="days">How long each writes [days].</param>
/// <param name="filterPeople">How many people the filter goes on with.</param>
/// <param name="startPeople">How many it begins with.</param>
internal sealed class SkillStudy(IReadOnlyList<Parameters> draws, Recalibration right, int days, int filterPeople, int startPeople)
{
    private static readonly OutlookSettings s_settings = OutlookSettings.Usual with { Horizons = [Subject.ShownDays, Subject.RelapseDays] };

    private readonly StartingPeople _start = StartingPeople.Of(ModelPeople.Model, draws, ModelPeople.Desks, startPeople, 77);
    private readonly BaseRates _rates = BaseRates.Of(new SimulatedDiary(draws, ModelPeople.Levers, ModelPeople.Desks, new Arm { Name = "usual" }, 120, 78), 200, s_settings.Horizons);

    /// <summary>Forecasts everybody once a week.</summary>
    /// <returns>The forecasts, and where the pain of a week later lay in what was foretold [0–1].</returns>
    internal (IReadOnlyList<Compared> Compared, IReadOnlyList<double> Places) Of(IReadOnlyList<Subject> people, RidgeRival rival)
    {
        (List<Compared> Compared, List<double> Places)[] all = new (List<Compared>, List<double>)[people.Count];
        Parallel.For(0, people.Count, i => all[i] = Of(people[i], i, rival));
        return ([.. all.SelectMany(one => one.Compared)], [.. all.SelectMany(one => one.Places)]);
    }

    /// <summary>What is written down of one population.</summary>
    internal static SkillOfPeople Written(MadeBy by, IReadOnlyList<Compared> compared, IReadOnlyList<double> places)
    {
        (double low, double high) = SkillInterval(compared);
        return new(
            by, compared.Select(one => one.Person).Distinct().Count(), Inside(places), new(Skill(compared, one => one.Said), low, high),
            [.. compared.GroupBy(one => one.What).OrderBy(kind => kind.Key).Select(kind => Written(kind.Key, [.. kind]))]);
    }

    private static SkillOfKind Written(Foretold what, Compared[] of)
    {
        (double low, double high) = SkillInterval(of);
        (double slope, double slopeLow, double slopeHigh) = Slope(of);
        return new()
        {
            What = what,
            Days = what == Foretold.Relapse ? Subject.RelapseDays : Subject.ShownDays,
            Forecasts = of.Length,
            Happened = of.Count(one => one.Happened),
            Skill = new(Skill(of, one => one.Said), low, high),
            Model = Skill(of, one => one.Model),
            Oracle = Skill(of, one => one.Oracle),
            Ridge = Skill(of, one => one.Ridge),
            Slope = new(slope, slopeLow, slopeHigh),
            Area = Area(of, one => one.Said),
            OracleArea = Area(of, one => one.Oracle),
        };
    }

    internal static double Inside(IReadOnlyList<double> places) => places.Count(place => place is >= 0.1 and <= 0.9) / (double)places.Count;

    internal static double Skill(IReadOnlyCollection<Compared> of, Func<Compared, double> who) => 1 - (of.Sum(one => Square(who(one), one)) / of.Sum(one => Square(one.Own, one)));

    /// <summary>The ends of 95 % by drawing people anew.</summary>
    internal static (double Low, double High) SkillInterval(IReadOnlyCollection<Compared> of)
    {
        IGrouping<int, Compared>[] people = [.. of.GroupBy(one => one.Person)];
#pragma warning disable CA5394 // Drawn for an interval, not for a secret.
        (double low, double high) = Resampling.Ratio(
            [.. people.Select(person => person.Sum(one => Square(one.Said, one)))], [.. people.Select(person => person.Sum(one => Square(one.Own, one)))], 1000, 0.95, new Random(5));
#pragma warning restore CA5394
        return (1 - high, 1 - low);
    }

    /// <summary>The slope of what happened on what was said, both as log-odds: 1 where the forecast is as sure as it may be.</summary>
    internal static (double Slope, double Low, double High) Slope(IReadOnlyCollection<Compared> of)
    {
        Compared[][] people = [.. of.GroupBy(one => one.Person).Select(person => person.ToArray())];
        double[] drawn = new double[200];
        Parallel.For(0, drawn.Length, draw =>
        {
            Chance chance = new(6, draw);
            drawn[draw] = SlopeOf([.. Enumerable.Range(0, people.Length).SelectMany(_ => people[chance.Below(people.Length)])]);
        });
        Array.Sort(drawn);
        return (SlopeOf([.. of]), drawn[4], drawn[^5]);
    }

    private static double SlopeOf(Compared[] of) => RidgeLogistic.Fit(
        [.. of.Select(one => (double[])[1, Logit(one.Said)])], [.. of.Select(one => one.Happened)], [.. of.Select(_ => 1.0)], [0, 1], [1e-6, 1e-6])[1];

    private static double Logit(double said) => Math.Log(Math.Clamp(said, 1e-4, 1 - 1e-4) / (1 - Math.Clamp(said, 1e-4, 1 - 1e-4)));

    /// <summary>How likely somebody to whom it happened was said to be likelier than somebody to whom it did not.</summary>
    internal static double Area(IReadOnlyCollection<Compared> of, Func<Compared, double> who)
    {
        (double Said, bool Happened)[] sorted = [.. of.Select(one => (who(one), one.Happened)).OrderBy(one => one.Item1)];
        (double below, double sum) = (0, 0);
        foreach (IGrouping<double, (double Said, bool Happened)> alike in sorted.GroupBy(one => one.Said))
        {
            (int yes, int no) = (alike.Count(one => one.Happened), alike.Count(one => !one.Happened));
            sum += yes * (below + (no / 2.0));
            below += no;
        }

        return sum / (below * sorted.Count(one => one.Happened));
    }

    private static double Square(double said, Compared one) => (said - (one.Happened ? 1 : 0)) * (said - (one.Happened ? 1 : 0));

    private (List<Compared>, List<double>) Of(Subject subject, int number, RidgeRival rival)
    {
        (KnotDiary knot, List<double> places, Chance chance) = (subject.Knot, [], new(9, number));
        DiaryDays diary = new(ModelPeople.Model, ModelPeople.Desks, new ToldOfDays { Entries = knot.Entries });
        KnotForecaster forecaster = new(new KnotFilter(_start, knot, [], diary.On, filterPeople, 1), knot, diary, _rates, right, _start.WrittenShare, s_settings);
        for (int day = 13; day < days; day += 7)
        {
            PainAhead week = forecaster.At(Subject.First.AddDays(day)).Outlook.Forecast.Pain[Subject.ShownDays - 1];
            if (knot.Entries.FirstOrDefault(entry => entry.Day == Subject.First.AddDays(day + Subject.ShownDays)) is { Nprs: { } nprs })
            {
                places.Add(week.Written.Take(nprs).Sum() + (chance.Share() * week.Written[nprs]));
            }
        }

        Dictionary<Foretold, Func<DateOnly, double>> ridge = Enum.GetValues<Foretold>().ToDictionary(what => what, what => rival.For(knot, what));
        return ([.. forecaster.Over(Subject.First.AddDays(days - 1)).Where(kept => kept.Days == (kept.What == Foretold.Relapse ? Subject.RelapseDays : Subject.ShownDays)).Select(kept =>
        {
            (double returned, double quiet, double relapse) = subject.Oracle(kept.AsOf.DayNumber - Subject.First.DayNumber, Standing.Of(knot, kept.AsOf, 0.85));
            double oracle = kept.What switch { Foretold.Return => returned, Foretold.Quiet => quiet, _ => relapse };
            return new Compared(number, kept.What, kept.Model, kept.Said, kept.Own, oracle, ridge[kept.What](kept.AsOf), kept.Happened == true);
        })], places);
    }
}
