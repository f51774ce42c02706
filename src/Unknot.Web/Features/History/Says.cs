using System.Globalization;
using Unknot.Core.Diary;
using Unknot.Core.Knowledge;
using Unknot.Store.Rows;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Record;
using DayRow = Unknot.Store.Rows.CheckIn;
using Option = Unknot.Web.Shell.Parts.Option;
using ReliefCheck = Unknot.Store.Rows.ReliefCheck;

namespace Unknot.Web.Features.History;

/// <summary>What a row says, in a line.</summary>
internal sealed class Says(KnowledgeBase knowledge, Texts texts)
{
    /// <summary>What can be said of a relief.</summary>
    internal IReadOnlyList<Option> ReliefOptions => [.. Enum.GetValues<Relief>().Select(relief => new Option(Word(relief)!, texts["checkin.relief." + Word(relief)]))];

    /// <summary>Yes and no.</summary>
    internal IReadOnlyList<Option> YesNo => [new("yes", texts["yes"]), new("no", texts["no"])];

    /// <summary>A check-in.</summary>
    /// <param name="row">The entry.</param>
    /// <param name="brief">Whether the small changes are counted and not named.</param>
    internal string Of(DayRow row, bool brief = false) => Joined(
        [
            row.Nprs is { } pain ? texts["history.pain", pain] : null,
            row.Tenderness is { } tender ? texts["history.tender", tender] : null,
            row.Back is { } back ? texts[back == Back.Yes ? "checkin.back.yes" : back == Back.Gone ? "checkin.back.gone" : "history.back.no"] : null,
            row.Stress is { } stress ? texts["history.stress", stress] : null,
            row.DeskHours is { } hours ? texts["history.hours", hours.ToString("0.##", CultureInfo.InvariantCulture)] : null,
            .. row.Extras.Where(extra => KeptHabits.HabitOf(extra) is null).Select(extra => texts["extras." + extra]),
            .. Kept(row.Extras.Select(KeptHabits.HabitOf).OfType<string>().ToList(), brief),
            row.Note is { } note ? texts["history.note", note] : null,
        ]);

    /// <summary>A relief check.</summary>
    internal string Of(ReliefCheck row) => Joined(
        [
            row.Relief is { } relief ? texts["checkin.relief." + Word(relief)] : texts["history.skipped"],
            row.SameSpot is { } spot ? texts[spot ? "history.relief.spot" : "history.relief.otherspot"] : null,
            row.SameFeel is { } feel ? texts[feel ? "history.relief.feel" : "history.relief.otherfeel"] : null,
        ]);

    /// <summary>An activity.</summary>
    internal string Of(ActivityScore row) => Joined([texts["history.activity.says", row.Activity, row.Score], row.Ease is { } ease ? texts["history.ease", ease] : null]);

    /// <summary>A session.</summary>
    internal string Of(SessionSaid said) => Joined(
        [
            texts["history.session.state." + said.State.ToString().ToLowerInvariant()],
            texts.Count("history.minutes", (int)Math.Round(said.Steps.Sum(s => s.Seconds ?? 0) / 60.0, MidpointRounding.AwayFromZero)),
            said.EaseBefore is { } before && said.EaseAfter is { } after ? texts["history.eased", before, after] : null,
            Names(said),
        ]);

    /// <summary>The name of a movement.</summary>
    internal string Movement(string id) => knowledge.Movements.TryGet(id, out Movement? movement) ? movement.Name : texts["history.own.movement"];

    /// <summary>A number from 0 to 10 as a form sends it.</summary>
    internal static int? Score(string? written) => int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out int score) && score <= 10 ? score : null;

    /// <summary>A relief as the forms write it.</summary>
    internal static string? Word(Relief? relief) => relief switch
    {
        Store.Rows.Relief.NotAtAll => "not_at_all",
        Store.Rows.Relief.Hours => "hours",
        Store.Rows.Relief.ADay => "a_day",
        Store.Rows.Relief.TwoDaysOrMore => "two_days_or_more",
        Store.Rows.Relief.Still => "still",
        _ => null,
    };

    /// <summary>Yes or no as the forms write it.</summary>
    internal static string? Word(bool? yes) => yes is { } said ? said ? "yes" : "no" : null;

    /// <summary>Reads a relief.</summary>
    internal static Relief? Relief(string written) => Enum.GetValues<Relief>().Where(relief => Word(relief) == written).Select(relief => (Relief?)relief).FirstOrDefault();

    /// <summary>Reads yes or no.</summary>
    internal static bool? YesOrNo(string written) => written switch
    {
        "yes" => true,
        "no" => false,
        _ => null,
    };

    private string? Names(SessionSaid said)
    {
        string[] done = [.. said.Steps.Where(s => s.State == StepState.Done).Select(s => Movement(s.Movement)).Distinct()];
        return done.Length > 0 ? string.Join(", ", done) : null;
    }

    private IEnumerable<string> Kept(List<string> habits, bool brief) => brief && habits.Count > 0
        ? [texts.Count("history.habits", habits.Count)]
        : habits.Select(habit => texts["history.habit", Habits.NameOf(habit, knowledge, texts)]);

    private static string Joined(IEnumerable<string?> parts) => string.Join("; ", parts.OfType<string>());
}
