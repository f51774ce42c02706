using System.Globalization;

namespace Unknot.Web.Shell.Charts;

/// <summary>Days from left to right.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Left">Where the first one stands.</param>
/// <param name="Right">Where the last one stands.</param>
internal readonly record struct DayAxis(DateOnly From, DateOnly To, double Left, double Right)
{
    // So much room a day written beneath takes.
    private const double RoomOfADay = 76;

    internal int Days => Math.Max(1, To.DayNumber - From.DayNumber);

    /// <summary>Where a day stands.</summary>
    internal double X(DateOnly day) => Left + ((Right - Left) * (day.DayNumber - From.DayNumber) / Days);

    /// <summary>Days written beneath: the first, as many between as have room, and the last as today.</summary>
    internal IReadOnlyList<Word> Words(double y, string today)
    {
        int pieces = Math.Clamp((int)((Right - Left) / RoomOfADay), 1, Math.Min(6, Days));
        DayAxis axis = this;
        return
        [
            .. Enumerable.Range(0, pieces).Select(i => axis.From.AddDays(axis.Days * i / pieces)).Select((day, i) => new Word(Name(day), axis.X(day), y, i == 0 ? "start" : "middle")),
            new Word(today, Right, y, "end"),
        ];
    }

    /// <summary>A day as a drawing writes it.</summary>
    internal static string Name(DateOnly day) => day.ToString("d MMM", CultureInfo.InvariantCulture);
}
