using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Unknot.Core.Knowledge;
using Unknot.Core.Planning;
using Unknot.Store;
using Unknot.Store.Rows;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Body;
using Unknot.Web.Shell.Parts;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Features.Library;

/// <summary>Movements of the person's own: added, changed and removed. They come into the sessions in addition, and nobody here has checked them.</summary>
public sealed class OwnModel(UnknotDb db, Chart chart, Now now, KnowledgeBase knowledge, PlaceNames names, Texts texts) : PageModel
{
    /// <summary>The movements there are, the first added first.</summary>
    public IReadOnlyList<AddedMovement> Added { get; private set; } = [];

    /// <summary>The knots one can be for.</summary>
    public IReadOnlyList<Knot> Knots { get; private set; } = [];

    /// <summary>The one that is changed; null where one is added.</summary>
    public Guid? Changes { get; private set; }

    /// <summary>What is filled in.</summary>
    public OwnForm Form { get; private set; } = new() { How = "held", Side = nameof(DoseSide.Each), Sets = "1" };

    /// <summary>What is to be put right.</summary>
    public Errors Wrong { get; private set; } = new([]);

    /// <summary>What one may be for.</summary>
    public IReadOnlyList<Phase> Phases => OwnMovements.Phases(knowledge);

    /// <summary>Places a release may press, if at all.</summary>
    public IEnumerable<Region> Pressable => knowledge.Regions.Where(region => region.Pressable != Unknot.Core.Knowledge.Pressable.No && !knowledge.Pressure.NoSelfPressure.Contains(region.Code));

    /// <summary>What is said of each.</summary>
    public string Unchecked => knowledge.Session.Own.Say;

    /// <summary>Whether there may be no more of them.</summary>
    public bool IsFull => Added.Count >= knowledge.Session.Own.Most;

    /// <summary>What became of what was sent.</summary>
    [TempData(Key = "said")]
    public string? Said { get; set; }

    /// <summary>Tells this form from any other.</summary>
    public Guid RequestKey { get; private set; } = now.NewId();

    public async Task<IActionResult> OnGetAsync(Guid? change, CancellationToken stop)
    {
        await FindAsync(stop);
        if (change is { } id)
        {
            if (Added.FirstOrDefault(row => row.Id == id) is not { } row)
            {
                return NotFound();
            }

            (Changes, Form) = (id, OwnForm.Of(row));
        }

        return Page();
    }

    /// <summary>Keeps a movement, new or changed.</summary>
    public async Task<IActionResult> OnPostAsync(OwnForm form, Guid? change, Guid requestKey, CancellationToken stop)
    {
        await FindAsync(stop);
        (Form, Changes, RequestKey) = (form, change, requestKey);
        OwnMovement? own = form.Read(knowledge, texts, out IReadOnlyList<FieldError> errors);
        if (own is null || (change is null && IsFull))
        {
            Wrong = new(own is null ? errors : [new("name", texts["own.wrong.full", knowledge.Session.Own.Most])]);
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        Guid? knot = Guid.TryParse(form.Knot, out Guid about) && Knots.Any(k => k.Id == about) ? about : null;
        AddedMovement? row = change is { } id ? await db.AddedMovements.SingleOrDefaultAsync(added => added.Id == id, stop) : null;
        if (change is not null && row is null)
        {
            return NotFound();
        }

        if (row is null && Added.Any(added => added.AddedAt > FormKey.SameSince(requestKey, now.Instant) && Says(added, own, knot)))
        {
            // Sent from another tab.
            Said = texts["own.kept", own.Name];
            return Redirect("/library/own");
        }

        if (row is null)
        {
            row = new() { Id = now.NewId(), Name = own.Name, Phase = own.Phase, Side = own.Side, Sets = own.Sets, Seconds = own.Seconds, AddedAt = now.Instant };
            db.AddedMovements.Add(row);
        }

        (row.Name, row.Phase, row.Side, row.Sets, row.Seconds, row.Reps) = (own.Name, own.Phase, own.Side, own.Sets, own.Seconds, own.Reps);
        (row.Presses, row.KnotId, row.Note, row.FromTherapist) = (own.Presses, knot, own.Note, own.FromTherapist);
        Said = texts[await db.SaveOnceAsync(requestKey, row.Id, now.Instant, stop) is Saved.Overtaken ? "own.overtaken" : "own.kept", own.Name];
        return Redirect("/library/own");
    }

    /// <summary>Removes a movement. Sessions it was planned in keep it.</summary>
    public async Task<IActionResult> OnPostRemoveAsync(Guid change, CancellationToken stop)
    {
        int removed = await db.AddedMovements.Where(row => row.Id == change).ExecuteDeleteAsync(stop);
        Said = removed > 0 ? texts["own.removed"] : null;
        return Redirect("/library/own");
    }

    /// <summary>How much of one, in words.</summary>
    /// <param name="row">The movement.</param>
    /// <returns>How often, how long, on which side.</returns>
    public string DoseOf(AddedMovement row) => texts[row.Phase == Phase.Release ? "dose.points" : row.Reps is null ? row.Sets > 1 ? "dose.holds" : "dose.hold" : row.Sets > 1 ? "dose.sets" : "dose.reps",
        row is { Reps: { } reps, Sets: 1 } ? reps : row.Sets, row.Reps ?? row.Seconds] + (row.Side == DoseSide.Each ? texts["dose.each"] : "");

    /// <summary>For which knot one is.</summary>
    /// <param name="row">The movement.</param>
    /// <returns>Its name; null for all.</returns>
    public string? KnotOf(AddedMovement row) => Knots.FirstOrDefault(knot => knot.Id == row.KnotId)?.Name;

    /// <summary>The name of a region.</summary>
    /// <param name="code">Its code.</param>
    /// <returns>Its label.</returns>
    public string NameOf(string code) => names.WithoutSide(new(code, null));

    private static bool Says(AddedMovement row, OwnMovement own, Guid? knot) =>
        (row.Name, row.Phase, row.Side, row.Sets, row.Seconds, row.Reps, row.Presses, row.KnotId, row.Note, row.FromTherapist)
        == (own.Name, own.Phase, own.Side, own.Sets, own.Seconds, own.Reps, own.Presses, knot, own.Note, own.FromTherapist);

    private async Task FindAsync(CancellationToken stop)
    {
        Added = await db.AddedMovements.AsNoTracking().OrderBy(row => row.AddedAt).ThenBy(row => row.Id).ToListAsync(stop);
        Knots = await chart.KnotsAsync(stop);
    }
}
