using System.Globalization;
using Unknot.Store;
using Unknot.Store.Rows;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Parts;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Features.History;

/// <summary>How the activity went that a knot spoils.</summary>
internal sealed class ActivityEntries(UnknotDb db, Now now, Says says, Texts texts) : KeptKind<ActivityScore>(db, now)
{
    private const int Longest = 120;

    private readonly Now _now = now;

    /// <inheritdoc/>
    protected override string Say(ActivityScore row) => says.Of(row);

    /// <inheritdoc/>
    protected override Task<Shown> ShowAsync(ActivityScore row, IReadOnlyList<Then> before, IFormCollection? sent, Errors wrong, CancellationToken stop) => Task.FromResult(
        new Shown(texts["history.activity"], row.Day, row.KnotId, Say(row), before,
        [
            new Field.Words("activity", texts["knots.activity.ask"], sent?["activity"].ToString() ?? row.Activity, false, wrong.Of("activity")),
            new Field.Number(new("score", texts["knots.activity.score"], texts["knots.activity.low"], texts["knots.activity.high"], sent is null ? row.Score : Says.Score(sent["score"]), Wrong: wrong.Of("score"))),
            new Field.Number(new("ease", texts["knots.ease"], texts["knots.ease.low"], texts["knots.ease.high"], sent is null ? row.Ease : Says.Score(sent["ease"]))),
        ]));

    /// <inheritdoc/>
    protected override ActivityScore? Read(ActivityScore row, IFormCollection form, ICollection<FieldError> errors)
    {
        string activity = string.Join(' ', form["activity"].ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (activity.Length is 0 or > Longest)
        {
            errors.Add(new("activity", activity.Length == 0 ? texts["knots.wrong.activity"] : texts["knots.wrong.long", Longest.ToString(CultureInfo.InvariantCulture)]));
        }

        if (Says.Score(form["score"]) is not { } score)
        {
            errors.Add(new("score", texts["knots.wrong.score"]));
            return null;
        }

        return new() { Id = _now.NewId(), KnotId = row.KnotId, Day = row.Day, RecordedAt = row.RecordedAt, Activity = activity, Score = score, Ease = Says.Score(form["ease"]) };
    }
}
