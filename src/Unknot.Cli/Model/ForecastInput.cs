using System.Globalization;
using Unknot.Content.Diaries;
using Unknot.Content.Trials;
using Unknot.Core.Forecasting;
using Unknot.Core.Outcomes;

namespace Unknot.Cli.Model;

/// <summary>What forecasts are made from.</summary>
/// <param name="Model">The model.</param>
/// <param name="Posterior">What calibration found.</param>
/// <param name="Right">How what is said is set right.</param>
/// <param name="Diaries">The diaries.</param>
/// <param name="Horizons">Within how many days.</param>
/// <param name="AsOf">The evening; null = the last of each diary.</param>
/// <param name="EveryDayFrom">The first of all evenings up to the last of each diary; null = one alone.</param>
internal sealed record ForecastInput(
    ModelInput Model, Posterior Posterior, Recalibration Right, IReadOnlyList<WrittenDiary> Diaries, IReadOnlyList<int> Horizons, DateOnly? AsOf, DateOnly? EveryDayFrom)
{
    private const int MostDaysAhead = 91;
    private const int MostDaysOn = 3660;

    /// <summary>Reads everything.</summary>
    public static Result<ForecastInput> Read(string[] files, string? content, string days, string? asOf, string? everyDay)
    {
        List<Problem> problems = [];
        int[] horizons = Days(days, problems);
        (DateOnly? as_of, DateOnly? from) = (Day("--as-of", asOf, problems), Day("--every-day", everyDay, problems));
        if (as_of is not null && from is not null)
        {
            problems.Add(new("--as-of", "one evening and every day do not go together; leave one out"));
        }

        Result<ModelInput> model = problems.Count > 0 ? Result<ModelInput>.Failed(problems) : ModelInput.Read(content);
        if (!model.IsValue)
        {
            return Result<ForecastInput>.Failed(model.Problems);
        }

        Result<Posterior> posterior = model.Value.Posterior();
        Result<RecalibrationRecord> right = model.Value.Recalibrated();
        problems.AddRange([.. posterior.Problems, .. right.Problems]);
        WrittenDiary[] diaries = [.. files.SelectMany(file => Of(file, model.Value, problems))];
        foreach (WrittenDiary far in diaries.Where(diary => as_of > diary.Last.AddDays(MostDaysOn)))
        {
            problems.Add(new("--as-of", $"{as_of:yyyy-MM-dd} is more than ten years after the last entry of {far.Person ?? "the diary"}, {far.Last:yyyy-MM-dd}; nothing could be said of it"));
        }

        return problems.Count > 0 ? Result<ForecastInput>.Failed(problems) : Result<ForecastInput>.Of(new(model.Value, posterior.Value, right.Value.Right, diaries, horizons, as_of, from));
    }

    private static IReadOnlyList<WrittenDiary> Of(string file, ModelInput model, List<Problem> problems)
    {
        Result<(string Text, string Name)> text = ModelInput.Text(file);
        problems.AddRange(text.Problems);
        if (!text.IsValue)
        {
            return [];
        }

        Result<IReadOnlyList<WrittenDiary>> read = DiaryFile.Read(text.Value.Text, text.Value.Name, model.Knowledge);
        problems.AddRange(read.Problems);
        return read.IsValue ? read.Value : [];
    }

    private static int[] Days(string days, List<Problem> problems)
    {
        int[] read = [.. days.Split(',').Select(one => int.TryParse(one.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : 0).Distinct().Order()];
        if (read.Any(one => one is < 1 or > MostDaysAhead))
        {
            problems.Add(new("--days", $"'{days}' is not a list of days; write whole numbers from 1 to {MostDaysAhead} with commas, as 3,7,14,28"));
        }

        return read;
    }

    private static DateOnly? Day(string option, string? text, List<Problem> problems)
    {
        if (text is null)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) && day.Year >= 1900)
        {
            return day;
        }

        problems.Add(new(option, $"'{text}' is no day of the calendar; write it as 2026-03-04"));
        return null;
    }
}
