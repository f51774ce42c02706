using System.Globalization;
using Unknot.Content.Essays;
using Unknot.Core.Causes;
using Unknot.Core.Diary;
using Unknot.Core.Exposure;
using Unknot.Core.Knowledge;
using Unknot.Store.Rows;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Features.Explain;

/// <summary>What is known of the person for the blanks of a screen. What is not known has no entry: its line is left out.</summary>
public sealed class PersonFills(Chart chart, Now now, KnowledgeBase knowledge, Texts texts)
{
    private const int Named = 2;

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
