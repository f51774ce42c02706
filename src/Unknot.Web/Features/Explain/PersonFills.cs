using System.Globalization;
using Unknot.Content.Essays;
using Unknot.Core.Causes;
using Unknot.Core.Diary;
using Unknot.Core.Exposure;
using Unknot.Core.Knowledge;
using Unknot.Core.Physiology;
using Unknot.Store.Rows;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Forecasts;
using Unknot.Web.Shell.Record;
using Knot = Unknot.Store.Rows.Knot;

namespace Unknot.Web.Features.Explain;

/// <summary>What is known of the person for the blanks of a screen. What is not known has no entry: its line is left out.</summary>
public sealed class PersonFills(Chart chart, UsualDays usual, Now now, KnowledgeBase knowledge, Texts texts)
{
    private const int Named = 2;
    private const double PauseMinutes = 30;

    /// <summary>What a screen has room for and is known.</summary>
    /// <param name="screen">The screen.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>Words by the name of the blank.</returns>
    public async Task<IReadOnlyDictionary<string, string>> ForAsync(Explanation screen, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(screen);
        HashSet<string> wanted = [.. screen.Text.Pieces.Select(at => at.Piece).OfType<Inline.Blank>().Select(blank => blank.Name)];
        IReadOnlyList<Knot> knots = await chart.KnotsAsync(stop);
        Dictionary<string, string?> known = await AnswersAsync(screen, stop);
        if (knots.Count > 0)
        {
            Knot knot = Chart.Foremost(knots);
            (known["muscle"], known["weak"]) = MuscleAndPartners(knot);
            (known["returns"], known["interval"]) = wanted.Contains("returns") ? await ReturnsAsync(knot, stop) : default;
            known["days"] = wanted.Contains("days") ? await DaysAsync(stop) : null;
            if (wanted.Contains("usual_day") || wanted.Contains("lower_strength"))
            {
                (known["usual_day"], known["lower_strength"]) = await DayAndStrengthAsync(knot, stop);
            }

            known["causes"] = wanted.Contains("causes") ? await CausesAsync(knot, stop) : null;
        }

        return known.Where(one => one.Value is { Length: > 0 }).ToDictionary(one => one.Key, one => one.Value!);
    }

    private async Task<Dictionary<string, string?>> AnswersAsync(Explanation screen, CancellationToken stop)
    {
        IReadOnlyDictionary<string, ExposureAnswer> given = screen.Answers.Count > 0 ? await chart.ExposureAnswersAsync(stop) : new Dictionary<string, ExposureAnswer>();
        return screen.Answers.ToDictionary(
            blank => blank.Key, blank => given.GetValueOrDefault(blank.Value) is ExposureAnswer.Number number ? number.Value.ToString("0.#", CultureInfo.InvariantCulture) : null);
    }

    private (string? Muscle, string? Weak) MuscleAndPartners(Knot knot)
    {
        if (chart.MuscleOf(knot) is not { } id)
        {
            return default;
        }

        string[] weak = [.. knowledge.Muscles[id].WeakPartners.Where(partner => partner != id).Take(Named).Select(NameOf)];
        return (NameOf(id), string.Join(texts["explain.and"], weak));
    }

    private string NameOf(string id) => texts["explain.the", (knowledge.Muscles.TryGet(id, out Muscle? muscle) ? muscle.Plain : knowledge.SupportGroups[id].Name).ToLowerInvariant()];

    private async Task<(string? Returns, string? Interval)> ReturnsAsync(Knot knot, CancellationToken stop)
    {
        KnotCourse course = KnotHistory.Of(await chart.EntriesAsync(knot.Id, now.Zone, stop), knot.OpenedDay, now.Today);
        int returns = course.Stretches.Count(stretch => stretch.Until is not null);
        return (returns > 0 ? texts.Count("explain.times", returns) : null, course.MedianDays?.ToString(CultureInfo.InvariantCulture));
    }

    private async Task<string?> DaysAsync(CancellationToken stop)
    {
        SessionDone[] done = [.. (await chart.SessionsAsync(stop)).Where(session => session.State == SessionState.Finished)];
        DateOnly from = now.Today.AddDays(-6);
        return done.Length > 0 ? done.Where(session => session.Day >= from).Select(session => session.Day).Distinct().Count().ToString(CultureInfo.InvariantCulture) : null;
    }

    /// <summary>How tired the upper part becomes on a usual day, and how strong the lower one is: the person's own where there are entries enough, else an example that says so.</summary>
    private async Task<(string? Day, string? Strength)> DayAndStrengthAsync(Knot knot, CancellationToken stop)
    {
        IReadOnlyList<Entry> entries = await chart.EntriesAsync(knot.Id, now.Zone, stop);
        UsualDay day = await usual.OfAsync(knot, null, stop);
        bool own = day.IsTold && KnownWellEnough.Is(knot.OpenedDay, entries, now.Today);
        string upper = NameOf(knowledge.LoadModel.Parts[0].Muscle), lower = NameOf(knowledge.LoadModel.Parts[^1].Muscle);
        string? tired = day.Day.Hours <= 0 ? null : texts[
            own ? "explain.day.own" : "explain.day.example", upper, Percent(LoadModel.Load(day.Person, day.State, day.Day)), day.Day.Hours.ToString("0.#", CultureInfo.InvariantCulture),
            Percent(TiredAtTheEnd(day, day.Day)), Percent(TiredAtTheEnd(day, day.WithBreaks))];
        double[] parts = [.. knowledge.LoadModel.Parts.Select(part => part.Part)];
        double carried = LoadSharing.Of(parts, [day.State.Strength.Upper, day.State.Strength.Middle, day.State.Strength.Lower])[0];
        return (tired, own ? texts["explain.strength.own", lower, Percent(day.State.Strength.Lower), upper, Percent(carried)] : texts["explain.strength.example"]);
    }

    private static double TiredAtTheEnd(UsualDay usual, Day day) => DayCurve.Of(usual.Person, usual.State, day, PauseMinutes, 1) is [.., { } end] ? end.Tired.Upper : 0;

    private static string Percent(double share) => Math.Round(share * 100).ToString("0", CultureInfo.InvariantCulture);

    private async Task<string?> CausesAsync(Knot knot, CancellationToken stop)
    {
        if ((await chart.VerdictAsync(knot, stop)).Permit is not { } permit)
        {
            return null;
        }

        IReadOnlyList<CauseShare> mix = CauseMix.Of(knowledge, await chart.TagsAsync(stop), (await chart.LocateAsync(knot, permit, stop)).Muscles, permit);
        return string.Join(texts["explain.and"], mix.Where(cause => cause.Share > 0).Take(Named).Select(cause => knowledge.Exposure.Causes[cause.Cause].Name.ToLowerInvariant()));
    }
}
