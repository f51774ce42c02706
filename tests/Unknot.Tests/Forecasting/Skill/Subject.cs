using Unknot.Core.Diary;
using Unknot.Core.Forecasting;

namespace Unknot.Tests.Forecasting.Skill;

/// <summary>Somebody simulated: the diary, and what an oracle says who knows how it was made and how they truly stand.</summary>
/// <param name="Knot">The diary.</param>
/// <param name="Oracle">What it says on an evening, by the day's number and the diary's standing: how likely each thing is that is foretold.</param>
internal sealed record Subject(KnotDiary Knot, Func<int, Standing, (double Return, double Quiet, double Relapse)> Oracle)
{
    internal const int ShownDays = 7;
    internal const int RelapseDays = 28;
    internal const int OraclePaths = 300;

    internal static DateOnly First { get; } = new(2026, 1, 5);

    internal static Entry Entry(int day, int nprs, int tenderness, int stress, double deskHours) =>
        new() { Day = First.AddDays(day), Recorded = First.AddDays(day), Nprs = nprs, Tenderness = tenderness, Stress = stress, DeskHours = deskHours };
}
