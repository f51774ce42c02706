using System.Net;
using Unknot.Core.Knowledge;
using Unknot.Store.Rows;
using Unknot.Web.Tests.Walks;

namespace Unknot.Web.Tests.Library;

/// <summary>What can be looked up, and what is held back of it.</summary>
public sealed class TheLibrary
{
    private const string Steps = "id=\"how\"";

    [Fact]
    public async Task Every_muscle_movement_and_place_has_its_page()
    {
        await using Walk walk = await Walk.StartAsync();
        KnowledgeBase knowledge = KnowledgeOf(walk);
        string[] pages =
        [
            .. knowledge.Muscles.Select(muscle => $"/library/muscles/{muscle.Id}"),
            .. knowledge.Movements.Select(movement => $"/library/movements/{movement.Id}"),
            .. knowledge.Regions.Select(region => $"/library/places/{region.Code}"),
        ];

        foreach (string page in pages)
        {
            (await walk.GetAsync(page)).Status.ShouldBe(HttpStatusCode.OK, page);
        }

        (await walk.GetAsync("/library/muscles/none")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await walk.GetAsync("/library/movements/none")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await walk.GetAsync("/library/places/NONE")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Every_movement_is_shown_by_key_poses_and_told_in_degrees_without_a_script()
    {
        await using Walk walk = await Walk.StartAsync();
        foreach (Movement movement in KnowledgeOf(walk).Movements)
        {
            Shown page = await walk.OpenAsync($"/library/movements/{movement.Id}");

            page.Html.ShouldContain($"data-clip=\"/figure/{movement.Id}.json\"");
            page.Html.ShouldContain($"src=\"/figure/{movement.Id}-1-1.webp\"");
            page.Html.ShouldContain("class=\"fig-told\"");
        }

        Shown levator = await walk.OpenAsync("/library/movements/levator_stretch");
        levator.Said.ShouldContain("The head turns to the right by 45°".ToLowerInvariant());
        levator.Said.ShouldContain("Outlined, because it is often weak beside it");
    }

    [Fact]
    public async Task What_is_done_otherwise_with_another_thing_is_told_and_shown_beside_it()
    {
        await using Walk walk = await Walk.StartAsync();
        Movement[] otherwise = [.. KnowledgeOf(walk).Movements.Where(movement => movement.OtherSteps.Count > 0)];
        otherwise.ShouldNotBeEmpty();
        foreach (Movement movement in otherwise)
        {
            Shown page = await walk.OpenAsync($"/library/movements/{movement.Id}");

            movement.OtherSteps.ShouldAllBe(other => page.Html.Contains($"data-with=\"{other.With}\"", StringComparison.Ordinal) && page.Said.Contains(other.Steps[0], StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Every_muscle_is_shown_where_it_lies()
    {
        await using Walk walk = await Walk.StartAsync();
        foreach (Muscle muscle in KnowledgeOf(walk).Muscles)
        {
            (await walk.OpenAsync($"/library/muscles/{muscle.Id}")).Html.ShouldContain($"src=\"/figure/muscle_{muscle.Id}.webp\"");
        }
    }

    [Fact]
    public async Task More_leads_to_the_library_and_the_library_to_every_entry()
    {
        await using Walk walk = await Walk.StartAsync();
        KnowledgeBase knowledge = KnowledgeOf(walk);
        (await walk.OpenAsync("/more")).Html.ShouldContain("href=\"/library\"");

        string html = (await walk.OpenAsync("/library")).Html;

        knowledge.Muscles.ShouldAllBe(muscle => html.Contains($"href=\"/library/muscles/{muscle.Id}\""));
        knowledge.Movements.ShouldAllBe(movement => html.Contains($"href=\"/library/movements/{movement.Id}\""));
    }

    [Fact]
    public async Task A_muscle_that_may_crowd_a_nerve_leads_to_the_questions_about_it()
    {
        await using Walk walk = await Walk.StartAsync();
        foreach (Muscle muscle in KnowledgeOf(walk).Muscles)
        {
            Shown page = await walk.OpenAsync($"/library/muscles/{muscle.Id}");
            page.Html.Contains("/numb\"", StringComparison.Ordinal).ShouldBe(muscle.Crowds is not null, muscle.Id);
        }

        (await walk.OpenAsync("/library/muscles/piriformis/numb")).Html.ShouldContain("href=\"/where\"");
        (await walk.GetAsync("/library/muscles/rhomboids/numb")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_yes_there_stops_like_any_flag_and_no_movement_is_named_for_that_part_of_the_body()
    {
        await using Walk walk = await Walk.StartAsync();
        Knot knot = await walk.KnotAsync();
        Movement neck = KnowledgeOf(walk).Movements["scalene_stretch"], hip = KnowledgeOf(walk).Movements["hip_hinge"];
        (await walk.OpenAsync($"/library/movements/{neck.Id}")).Html.ShouldContain(Steps);

        Shown stopped = await walk.SendAsync(await walk.OpenAsync("/library/muscles/scalenes/numb"), "class=\"dock\"", ("RF26", "yes"), ("RF24", "no"), ("RF40", "no"));

        stopped.Location.ShouldBe($"/safety/stop?knot={knot.Id}");
        Shown muscle = await walk.OpenAsync("/library/muscles/scalenes");
        muscle.Html.ShouldNotContain("/library/movements/");
        muscle.Said.ShouldContain("no movement is named here");
        Shown held = await walk.OpenAsync($"/library/movements/{neck.Id}");
        held.Said.ShouldNotContain(neck.Name);
        held.Html.ShouldNotContain(Steps);
        (await walk.OpenAsync("/library")).Html.ShouldNotContain($"/library/movements/{neck.Id}\"");
        (await walk.OpenAsync($"/library/movements/{hip.Id}")).Html.ShouldContain(Steps);
    }

    [Fact]
    public async Task A_question_there_that_has_no_answer_is_asked_again_and_the_others_are_kept()
    {
        await using Walk walk = await Walk.StartAsync();
        await walk.KnotAsync();

        Shown again = await walk.SendAsync(await walk.OpenAsync("/library/muscles/semispinalis/numb"), "class=\"dock\"", ("RF42", "no"));

        again.Status.ShouldBe(HttpStatusCode.BadRequest);
        again.Html.ShouldContain("id=\"RF23\"");
        again.Chosen.ShouldContain(("RF42", "no"));
    }

    [Fact]
    public async Task While_an_emergency_stands_there_is_nothing_but_its_text()
    {
        await using Walk walk = await Walk.StartAsync();
        await walk.KnotAsync();
        await walk.SendAsync(await walk.OpenAsync("/library/muscles/piriformis/numb"), "class=\"dock\"", ("RF11", "yes"), ("RF24", "no"), ("RF41", "no"));

        foreach (string page in (string[])["/library", "/library/muscles/upper_trapezius", "/library/movements/hip_hinge", "/library/places/SH_TOP", "/sources"])
        {
            (await walk.GetAsync(page)).Location.ShouldNotBeNull(page).ShouldStartWith("/safety/stop");
        }
    }

    [Fact]
    public async Task Every_source_stands_once_with_what_rests_on_it()
    {
        await using Walk walk = await Walk.StartAsync();
        KnowledgeBase knowledge = KnowledgeOf(walk);

        Shown page = await walk.OpenAsync("/sources");

        foreach (Source source in knowledge.Sources)
        {
            page.Html.Split($"<li id=\"{source.Key}\">").Length.ShouldBe(2, source.Key);
        }

        page.Html.Split("<li id=").Skip(1).ShouldAllBe(source => source.Contains("Rests on it"));
        foreach (Movement movement in knowledge.Movements)
        {
            page.Html.ShouldContain($"/library/movements/{movement.Id}\"");
        }
    }

    [Fact]
    public async Task Lay_words_and_slips_find_what_is_meant_and_stand_in_no_address()
    {
        await using Walk walk = await Walk.StartAsync();
        Shown library = await walk.OpenAsync("/library");

        Shown trap = await walk.SendAsync(library, "role=\"search\"", ("words", "trap"));
        Shown blade = await walk.SendAsync(library, "role=\"search\"", ("words", "sholder blade"));
        Shown cheek = await walk.SendAsync(library, "role=\"search\"", ("words", "but cheek"));
        Shown knot = await walk.SendAsync(library, "role=\"search\"", ("words", "trigger point"));

        trap.Html.ShouldContain("/library/muscles/upper_trapezius\"");
        blade.Html.ShouldContain("/library/places/UB_SCAP\"");
        cheek.Html.ShouldContain("/library/places/PV_BUTT_MID\"");
        knot.Html.ShouldContain("/glossary#knot\"");
        knot.Html.ShouldContain("/guides/guide_trigger_points\"");
        trap.Path.ShouldBe("/library/search");
        (await walk.SendAsync(library, "role=\"search\"", ("words", "zzqx"))).Said.ShouldContain("Nothing found");
        (await walk.SendAsync(library, "role=\"search\"", ("words", " "))).Location.ShouldBe("/library");
    }

    [Fact]
    public async Task Words_that_tell_of_a_danger_are_answered_with_its_question_before_anything_that_was_found()
    {
        await using Walk walk = await Walk.StartAsync();

        Shown found = await walk.SendAsync(await walk.OpenAsync("/library"), "role=\"search\"", ("words", "crushing chest pain and I cannot breathe"));

        found.Html.IndexOf("id=\"search-first\"", StringComparison.Ordinal).ShouldBeInRange(0, found.Html.IndexOf("class=\"found\"", StringComparison.Ordinal));
        found.Html.ShouldContain("/safety/lines");
    }

    private static KnowledgeBase KnowledgeOf(Walk walk) => walk.App.Services.GetRequiredService<KnowledgeBase>();
}
