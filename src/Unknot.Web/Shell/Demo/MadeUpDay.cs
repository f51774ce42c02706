using Unknot.Core.Diary;

namespace Unknot.Web.Shell.Demo;

/// <summary>How a made-up knot is on a day, whether or not anybody writes it down.</summary>
/// <param name="Day">The day.</param>
/// <param name="Tenderness">0–10.</param>
/// <param name="Nprs">Pain, 0–10.</param>
/// <param name="Back">What is said of it.</param>
internal sealed record MadeUpDay(DateOnly Day, int Tenderness, int Nprs, Back Back)
{
    private const int LeastSore = 3;
    private const int MostSore = 9;
    private const double QuietAtFirst = 3;

    /// <summary>Sore times and quiet times in turn, the quiet ones longer by and by: a knot that is worked on.</summary>
    /// <param name="dice">Chance.</param>
    /// <param name="from">Its first day.</param>
    /// <param name="until">The last day.</param>
    /// <param name="longer">How much longer each quiet time is than the one before [–].</param>
    /// <returns>A day after the other.</returns>
    internal static IReadOnlyList<MadeUpDay> Of(Dice dice, DateOnly from, DateOnly until, double longer)
    {
        List<MadeUpDay> days = [];
        double quiet = QuietAtFirst;
        for (DateOnly day = from; day <= until;)
        {
            int worst = dice.Between(5, 7) - Math.Min(2, days.Count / 150);
            day = Sore(days, dice, day, until, worst);
            int rest = (int)Math.Round(quiet * (0.7 + (0.6 * dice.Next())));
            quiet *= longer;
            day = Quiet(days, dice, day, until, rest);
        }

        return days;
    }

    private static DateOnly Sore(List<MadeUpDay> days, Dice dice, DateOnly day, DateOnly until, int worst)
    {
        int length = dice.Between(LeastSore, MostSore);
        for (int i = 0; i < length && day <= until; i++, day = day.AddDays(1))
        {
            int tender = Math.Clamp(worst - (i * worst / (2 * length)) + dice.Between(-1, 1), KnotHistory.QuietUpTo + 1, 9);
            days.Add(new(day, tender, Math.Max(1, tender - dice.Between(1, 2)), i == 0 && days.Count > 0 ? Back.Yes : Back.No));
        }

        return day;
    }

    private static DateOnly Quiet(List<MadeUpDay> days, Dice dice, DateOnly day, DateOnly until, int length)
    {
        for (int i = 0; i < length && day <= until; i++, day = day.AddDays(1))
        {
            days.Add(new(day, dice.Between(0, KnotHistory.QuietUpTo), dice.Between(0, 1), i == 0 ? Back.Gone : Back.No));
        }

        return day;
    }
}
