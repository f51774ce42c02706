using Unknot.Store;
using Unknot.Store.Rows;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Parts;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Features.History;

/// <summary>How long it stayed easier after a release.</summary>
internal sealed class ReliefEntries(UnknotDb db, Now now, Says says, Texts texts) : KeptKind<ReliefCheck>(db, now)
{
    private readonly Now _now = now;

    /// <inheritdoc/>
    protected override string Say(ReliefCheck row) => says.Of(row);

    /// <inheritdoc/>
    protected override Task<Shown> ShowAsync(ReliefCheck row, IReadOnlyList<Then> before, IFormCollection? sent, Errors wrong, CancellationToken stop) => Task.FromResult(
        new Shown(texts["history.relief"], _now.DayOf(row.AskedAt), row.KnotId, Say(row), before,
        [
            new Field.One(new("relief", texts["history.relief"], says.ReliefOptions, Sent(sent, "relief") ?? Says.Word(row.Relief), Wrong: wrong.Of("relief"))),
            new Field.One(new("spot", texts["checkin.relief.spot"], says.YesNo, Sent(sent, "spot") ?? Says.Word(row.SameSpot))),
            new Field.One(new("feel", texts["checkin.relief.feel"], says.YesNo, Sent(sent, "feel") ?? Says.Word(row.SameFeel))),
        ]));

    /// <inheritdoc/>
    protected override ReliefCheck? Read(ReliefCheck row, IFormCollection form, ICollection<FieldError> errors)
    {
        if (Says.Relief(form["relief"].ToString()) is not { } relief)
        {
            errors.Add(new("relief", texts["checkin.wrong.choice"]));
            return null;
        }

        return new()
        {
            Id = _now.NewId(),
            KnotId = row.KnotId,
            StepId = row.StepId,
            AfterHours = row.AfterHours,
            DueAt = row.DueAt,
            AskedAt = row.AskedAt,
            Relief = relief,
            SameSpot = Says.YesOrNo(form["spot"].ToString()),
            SameFeel = Says.YesOrNo(form["feel"].ToString()),
        };
    }

    private static string? Sent(IFormCollection? sent, string field) => sent?[field].ToString();
}
