using System.Net;
using Microsoft.EntityFrameworkCore;
using Unknot.Store.Rows;
using Unknot.Web.Tests.Walks;

namespace Unknot.Web.Tests.Library;

/// <summary>Movements that somebody brought along: added, planned, played, changed and removed.</summary>
public sealed class OnesOwnMovements
{
    private const string Form = "name=\"requestKey\"";
    private static readonly (string, string)[] s_rows =
        [("name", "Rows with <the> band 🪢"), ("phase", "Strengthen"), ("how", "repeated"), ("seconds", "4"), ("reps", "10"), ("sets", "1"), ("side", "Both"), ("note", "Elbows close."), ("therapist", "true")];

    [Fact]
    public async Task One_that_was_added_stands_in_the_plan_and_in_the_session_and_says_that_nobody_checked_it()
    {
        await using Walk walk = await Walk.StartAsync();
        await walk.KnotAsync();
        Shown kept = await walk.SendOnAsync(await walk.OpenAsync("/library/own"), Form, s_rows);
        kept.Said.ShouldContain("Rows with <the> band 🪢 is kept");

        Shown plan = await PlanAsync(walk);
        plan.Said.ShouldContain("Rows with <the> band 🪢");
        plan.Said.ShouldContain("Yours, not checked by us. From your therapist.");

        Shown session = await walk.SendOnAsync(plan, "name=\"minutes\"", ("minutes", "10"));
        session = await walk.SendOnAsync(session, "handler=Begin", ("ease", "4"));
        session.Said.ShouldContain("Elbows close.");
        session.Said.ShouldContain("Yours, not checked by us.");

        // Removed, it stays in the session that holds it.
        await walk.SendOnAsync(await walk.OpenAsync("/library/own"), "handler=Remove");
        (await walk.OpenAsync(session.Path)).Said.ShouldContain("Rows with <the> band 🪢");
        (await PlanAsync(walk)).Said.ShouldNotContain("Rows with");
    }

    [Fact]
    public async Task One_that_fits_comes_into_the_breaks_and_what_was_made_of_it_is_kept()
    {
        await using Walk walk = await Walk.StartAsync();
        await walk.KnotAsync();
        await walk.SendOnAsync(await walk.OpenAsync("/library/own"), Form, s_rows.Select(field => field.Item1 == "phase" ? ("phase", "Retrain") : field));
        Shown breaks = await walk.SendOnAsync(await walk.OpenAsync("/breaks"), "handler=Start", ("every", "30"));
        breaks.Said.ShouldContain("Rows with <the> band 🪢");
        breaks.Said.ShouldContain("Yours, not checked by us.");
        breaks.Said.ShouldContain("Elbows close.");

        await walk.SendOnAsync(breaks, "handler=Answer", ("answer", "done"));

        Guid added = await walk.App.StoredAsync(db => db.AddedMovements.Select(row => row.Id).SingleAsync());
        (await walk.App.StoredAsync(db => db.DeskEvents.SingleAsync(e => e.Answer != null))).Movement.ShouldBe($"own:{added:N}");
        (await walk.OpenAsync("/history")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task What_cannot_be_is_told_field_by_field_and_nothing_that_was_written_is_lost()
    {
        await using Walk walk = await Walk.StartAsync();
        Shown page = await walk.OpenAsync("/library/own");

        Shown wrong = await walk.SendAsync(page, Form, ("name", " "), ("phase", "Release"), ("how", "held"), ("seconds", "600"), ("sets", "two"), ("side", "Each"), ("presses", "NK_FRONT"), ("note", "Slowly."));

        wrong.Status.ShouldBe(HttpStatusCode.BadRequest);
        wrong.Said.ShouldContain("Give it a name");
        wrong.Said.ShouldContain("5 to 90 seconds");
        wrong.Said.ShouldContain("1 to 3 rounds, sets or points");
        wrong.Said.ShouldContain("Nobody presses there by themselves");
        wrong.Said.ShouldContain("Slowly.");
        (await walk.App.StoredAsync(db => db.AddedMovements.CountAsync())).ShouldBe(0);
        (await walk.SendAsync(page, Form, s_rows.Select(field => field.Item1 == "note" ? ("note", new string('x', 10_000)) : field))).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task One_that_is_changed_is_still_one_and_a_form_sent_twice_adds_one()
    {
        await using Walk walk = await Walk.StartAsync();
        Shown page = await walk.OpenAsync("/library/own");
        await walk.SendAsync(page, Form, s_rows);
        await walk.SendAsync(page, Form, s_rows);
        AddedMovement row = await walk.App.StoredAsync(db => db.AddedMovements.AsNoTracking().SingleAsync());

        Shown change = await walk.OpenAsync($"/library/own?change={row.Id}");
        change.Chosen.ShouldContain(("phase", "Strengthen"));
        await walk.SendAsync(change, Form, s_rows.Select(field => field.Item1 == "sets" ? ("sets", "3") : field));

        AddedMovement changed = await walk.App.StoredAsync(db => db.AddedMovements.AsNoTracking().SingleAsync());
        (changed.Id, changed.Sets, changed.FromTherapist).ShouldBe((row.Id, 3, true));
        (await walk.GetAsync($"/library/own?change={Guid.NewGuid()}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task One_that_is_for_a_knot_says_so_and_comes_into_its_sessions()
    {
        await using Walk walk = await Walk.StartAsync();
        Knot knot = await walk.KnotAsync();
        await walk.SendOnAsync(await walk.OpenAsync("/library/own"), Form, s_rows.Append(("knot", knot.Id.ToString())));

        (await walk.App.StoredAsync(db => db.AddedMovements.Select(row => row.KnotId).SingleAsync())).ShouldBe(knot.Id);
        (await PlanAsync(walk)).Said.ShouldContain("Rows with");
        (await walk.OpenAsync("/library/own")).Said.ShouldContain($"For {knot.Name}.");
    }

    private static async Task<Shown> PlanAsync(Walk walk)
    {
        Shown page = await walk.OpenAsync("/plan?minutes=10");
        while (page.Html.Contains("handler=Asked", StringComparison.Ordinal))
        {
            page = await walk.SendOnAsync(page, "handler=Asked", page.AllNo());
        }

        return page;
    }
}
