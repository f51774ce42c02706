using Unknot.Core.Diary;
using Unknot.Core.Forecasting;
using Unknot.Core.Numerics;

namespace Unknot.Tests.Forecasting.Skill;

/// <summary>
/// (b) People whose pain goes by other mechanisms, which the filter does not know: a chain of calm and flares that stress sets off, a season, and people whom nothing moves; all with heavy tails.
/// </summary>
/// <param name="days">How long each writes [days].</param>
/// <param name="seed">Decides all chance.</param>
internal sealed class OtherMechanisms(int days, int seed)
{
    private const double Written = 0.85;
    private const double Scale = 10;

    private enum Kind
    {
        Chain,
        Season,
        Unmoved,
    }

    private sealed record Habit(Kind Kind, double Calm, double Flare, double Begins, double Ends, double ByStress, double Period, double Phase, double Noise);

    private record struct Hidden(int Day, bool Flares, double Stress, double Wander);

    internal Subject Of(int number)
    {
        Chance chance = new(seed, number);
        Habit habit = Drawn(chance);
        Hidden[] hidden = new Hidden[days];
        List<Entry> entries = [];
        Hidden now = new(-1, chance.Happens(0.3), chance.Normal(), 0);
        for (int day = 0; day < days; day++)
        {
            now = hidden[day] = Next(habit, now, chance);
            (int pain, int tenderness) = (Felt(habit, now, chance), Felt(habit, now, chance));
            int stress = Whole(4 + (1.5 * now.Stress) + chance.Normal());
            if (chance.Happens(Written))
            {
                entries.Add(Subject.Entry(day, pain, tenderness, stress, day % 7 < 5 ? 8 : 0));
            }
        }

        return new(new("k1", Subject.First, entries), (day, standing) => Oracle(habit, hidden[day], standing, number));
    }

    private static Habit Drawn(Chance chance)
    {
        double which = chance.Share();
        return new(
            which < 0.5 ? Kind.Chain : which < 0.75 ? Kind.Season : Kind.Unmoved, 0.3 + (1.4 * chance.Share()), 3.5 + (3.5 * chance.Share()), 0.01 + (0.05 * chance.Share()), 0.06 + (0.2 * chance.Share()),
            1.2 * chance.Share(), 28 + (80 * chance.Share()), chance.Share(), 0.5 + (0.5 * chance.Share()));
    }

    private static Hidden Next(Habit habit, Hidden before, Chance chance)
    {
        double stress = (0.85 * before.Stress) + (0.527 * chance.Normal());
        double turn = chance.Share();
        bool flares = before.Flares ? turn >= habit.Ends : turn < habit.Begins * Math.Exp(habit.ByStress * stress);
        return new(before.Day + 1, flares, stress, (0.97 * before.Wander) + (0.2 * chance.Normal()));
    }

    private static int Felt(Habit habit, Hidden now, Chance chance)
    {
        double level = habit.Kind switch
        {
            Kind.Chain => now.Flares ? habit.Flare : habit.Calm,
            Kind.Season => habit.Calm + ((habit.Flare - habit.Calm) * (1 + Math.Sin(2 * Math.PI * ((now.Day / habit.Period) + habit.Phase))) / 2),
            _ => ((habit.Calm + habit.Flare) / 2) + now.Wander,
        };

        // Student's distribution with three degrees of freedom: a normal number over the root of a mean of three squares.
        (double a, double b, double c, double z) = (chance.Normal(), chance.Normal(), chance.Normal(), chance.Normal());
        return Whole(level + (habit.Noise * z / Math.Sqrt(((a * a) + (b * b) + (c * c)) / 3)));
    }

    private static int Whole(double points) => (int)Math.Clamp(Math.Round(points), 0, Scale);

    private (double, double, double) Oracle(Habit habit, Hidden asOf, Standing standing, int number)
    {
        (int returned, int quieted, int relapsed) = (0, 0, 0);
        for (int i = 0; i < Subject.OraclePaths; i++)
        {
            Chance chance = new(seed + 1 + number, (asOf.Day * Subject.OraclePaths) + i);
            (Hidden now, Spell spell) = (asOf, standing.Spell);
            (bool sore, bool quiet, bool begins) = (false, false, false);
            for (int day = 1; day <= Subject.RelapseDays; day++)
            {
                now = Next(habit, now, chance);
                (int pain, int tenderness) = (Felt(habit, now, chance), Felt(habit, now, chance));
                bool writes = chance.Happens(Written), counts = writes && day <= Subject.ShownDays;
                sore |= counts && tenderness > KnotHistory.QuietUpTo;
                quiet |= counts && tenderness <= KnotHistory.QuietUpTo;
                begins |= spell.Add(writes ? pain : double.NaN);
            }

            (returned, quieted, relapsed) = (returned + (sore ? 1 : 0), quieted + (quiet ? 1 : 0), relapsed + (begins ? 1 : 0));
        }

        return ((double)returned / Subject.OraclePaths, (double)quieted / Subject.OraclePaths, (double)relapsed / Subject.OraclePaths);
    }
}
