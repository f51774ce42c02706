using System.Globalization;
using System.Text;
using Unknot.Core.Forecasting;
using Unknot.Core.Numerics;
using Unknot.Core.Physiology;
using Unknot.Tests.Physiology;

namespace Unknot.Tests.Forecasting.Skill;

/// <summary>A forecast of somebody simulated, beside what others said, and what became of it.</summary>
internal readonly record struct Compared(int Person, Foretold What, double Model, double Said, double Own, double Oracle, double Ridge, bool Happened);

/// <summary>How good the forecast is with people of the model's own family (a), and with people it knows nothing of (b).</summary>
/// <param name="draws">The numbers of the family; the filter starts from people of the same.</param>
/// <param name="days">How long each writes [days].</param>
/// <param name="filterPeople">How many people the filter goes on with.</param>
/// <param name="startPeople">How many it begins with.</param>
internal sealed class SkillStudy(IReadOnlyList<Parameters> draws, int days, int filterPeople, int startPeople)
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

    /// <summary>The table of one population.</summary>
    internal static string Table(string title, IReadOnlyList<Compared> compared, IReadOnlyList<double> places)
    {
        StringBuilder text = new();
        void Line(FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
        Line($"{title}: {compared.Select(one => one.Person).Distinct().Count()} people; pain a week on lies inside the central 80 % in {Inside(places) * 100:0.0} %");
        Line($"what     forecasts happened  skill over own rate: said (95 %)  model  oracle  ridge  said/oracle  slope (95 %)       AUC: said  oracle  (said-.5)/(oracle-.5)");
        foreach (IGrouping<Foretold, Compared> kind in compared.GroupBy(one => one.What).OrderBy(kind => kind.Key))
        {
            Compared[] of = [.. kind];
            (double low, double high) = SkillInterval(of);
            double said = Skill(of, one => one.Said), oracle = Skill(of, one => one.Oracle);
            (double slope, double slopeLow, double slopeHigh) = Slope(of);
            double area = Area(of, one => one.Said), best = Area(of, one => one.Oracle);
            Line($"{kind.Key,-8} {of.Length,9} {of.Count(one => one.Happened),8}  {said,24:0.000} ({low:0.000} to {high:0.000}) {Skill(of, one => one.Model),6:0.000} {oracle,7:0.000} {Skill(of, one => one.Ridge),6:0.000} {said / oracle,12:0.00} {slope,6:0.00} ({slopeLow:0.00} to {slopeHigh:0.00}) {area,14:0.000} {best,7:0.000} {(area - 0.5) / (best - 0.5),10:0.00}");
        }

        (double least, double most) = SkillInterval(compared);
        Line($"together {compared.Count,9} {compared.Count(one => one.Happened),8}  {Skill(compared, one => one.Said),24:0.000} ({least:0.000} to {most:0.000})");
        return text.ToString();
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
        KnotForecaster forecaster = new(new KnotFilter(_start, knot, [], diary.On, filterPeople, 1), knot, diary, _rates, _start.WrittenShare, s_settings);
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
