using System.Net;
using Microsoft.EntityFrameworkCore;
using Unknot.Store.Rows;
using Unknot.Web.Features.Where;
using Unknot.Web.Tests.Shell;

namespace Unknot.Web.Tests.Where;

/// <summary>The first page, as it is without scripts.</summary>
public sealed class WherePage : IAsyncLifetime
{
    private static readonly (string, string)[] s_scores = [("now", "4"), ("worst", "7")];

    private RunningApp _app = null!;

    public async ValueTask InitializeAsync() => _app = await RunningApp.StartAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task The_app_opens_at_the_first_question()
    {
        using HttpResponseMessage answer = await _app.Client.GetAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken);

        answer.Headers.Location!.ToString().ShouldBe("/where");
    }

    [Fact]
    public async Task Every_place_can_be_marked_in_three_ways_from_the_list()
    {
        string html = await _app.PageAsync("/where");

        CountOf(html, "name=\"mark\"").ShouldBe(3 * ((69 * 2) + 6));
        html.ShouldContain("value=\"SH_TOP_R:sore\"");
        html.ShouldContain("href=\"#p-SH_TOP_R\"");
        html.ShouldContain("id=\"p-SH_TOP_R\"");
    }

    [Fact]
    public async Task What_was_filled_in_is_there_again_after_leaving()
    {
        using HttpResponseMessage kept = await Keep(("mark", "SH_TOP_R:sore"), ("mark", "SH_TOP_R:stiff"), ("mark", "NK_SIDE_R:spread"), ("words", "A rope."), ("now", "4"), ("worst", "7"), ("since", "21"), ("before", "yes"));

        kept.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        string html = await _app.PageAsync("/where");
        Checked(html).ShouldBe(["sore", "back", "upper", "NK_SIDE_R:spread", "SH_TOP_R:sore", "SH_TOP_R:stiff", "4", "7", "21", "yes"], ignoreOrder: true);
        html.ShouldContain("A rope.");
        html.ShouldContain("class=\"is-sore is-stiff\"");
    }

    [Fact]
    public async Task The_point_that_was_touched_is_kept_with_its_mark()
    {
        await Keep(("mark", "SH_TOP_R:sore"), ("point", "SH_TOP_R:sore@back,262.4,190.1"));

        Visit visit = await Stored();
        visit.Marks.Single().At.ShouldBe(new MapPoint("back", 262.4, 190.1));
        (await _app.PageAsync("/where")).ShouldContain("cx=\"262.4\"");
    }

    [Fact]
    public async Task What_was_marked_first_stays_first()
    {
        await Keep(("mark", "SH_TOP_R:sore"));
        await Keep(("mark", "HD_TEMPLE_R:spread"), ("mark", "SH_TOP_R:sore"));

        (await Stored()).Marks.Select(mark => mark.Place).ShouldBe(["SH_TOP_R", "HD_TEMPLE_R"]);
    }

    [Theory]
    [InlineData("SH_TOP_R:sore@back,NaN,190")]
    [InlineData("SH_TOP_R:sore@back,-5,190")]
    [InlineData("SH_TOP_R:sore@back,5")]
    [InlineData("@,,")]
    public async Task A_point_that_is_none_is_left_out_and_the_mark_stays(string point)
    {
        await Keep(("mark", "SH_TOP_R:sore"), ("point", point));

        (await Stored()).Marks.Single().ShouldBe(new MapMark("SH_TOP_R", Core.Complaint.MarkKind.Sore));
    }

    [Fact]
    public async Task The_next_page_asks_for_what_is_missing_first_and_keeps_the_rest()
    {
        using HttpResponseMessage answer = await Go(("words", "My neck."));
        string html = await Text(answer);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        html.ShouldContain("href=\"#map\"");
        html.ShouldContain("href=\"#now\"");
        html.ShouldContain("href=\"#worst\"");
        html.ShouldContain("My neck.");
        (await Stored()).Words.ShouldBe("My neck.");
    }

    [Fact]
    public async Task Each_complaint_becomes_a_knot_that_waits_for_its_result()
    {
        using HttpResponseMessage answer = await Go([("mark", "SH_TOP_R:sore"), ("mark", "NK_SIDE_R:spread"), ("mark", "LB_PARA_L:sore"), .. s_scores]);

        answer.Headers.Location!.ToString().ShouldBe("/safety");
        Knot[] knots = await Knots();
        knots.Select(knot => (string.Join(' ', knot.Places), knot.State, knot.SoreNow, knot.WorstThisWeek)).ShouldBe(
            [("SH_TOP_R NK_SIDE_R", KnotStanding.Draft, 4, 7), ("LB_PARA_L", KnotStanding.Draft, 4, 7)]);
        knots[0].Maps.Single().Marks.Count.ShouldBe(2);
        (await Stored()).Step.ShouldBe("safety");
    }

    [Fact]
    public async Task The_same_place_on_both_sides_is_two_complaints()
    {
        await Go([("mark", "SH_BACK_R:sore"), ("mark", "SH_BACK_L:sore"), .. s_scores]);

        (await Knots()).Select(knot => knot.Places.Single()).ShouldBe(["SH_BACK_R", "SH_BACK_L"]);
    }

    [Fact]
    public async Task A_double_click_makes_nothing_twice()
    {
        IReadOnlyList<(string, string)> hidden = RunningApp.HiddenOf(await _app.PageAsync("/where"));
        (string, string)[] fields = [.. hidden, ("mark", "SH_TOP_R:sore"), .. s_scores];

        HttpResponseMessage[] answers = await Task.WhenAll(_app.PostAsync("/where", fields), _app.PostAsync("/where", fields));

        answers.ShouldAllBe(answer => answer.Headers.Location!.ToString() == "/safety");
        (await Knots()).Length.ShouldBe(1);
        (await _app.StoredAsync(db => db.Visits.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task Coming_back_to_change_a_mark_keeps_the_knot_and_what_it_was()
    {
        await Go([("mark", "SH_TOP_R:sore"), ("mark", "LB_PARA_L:sore"), .. s_scores]);
        Knot[] before = await Knots();

        await Go([("mark", "SH_TOP_R:sore"), ("mark", "NK_ANGLE_R:stiff"), .. s_scores]);

        Knot[] after = await Knots();
        after.Select(knot => (knot.Id, knot.State)).ShouldBe([(before[0].Id, KnotStanding.Draft), (before[1].Id, KnotStanding.Closed)]);
        after[0].Places.ShouldBe(["SH_TOP_R", "NK_ANGLE_R"]);
        after[0].Maps.Count.ShouldBe(2);
        after[0].Maps.Count(map => map.ReplacedAt is null).ShouldBe(1);
    }

    [Fact]
    public async Task All_places_at_once_are_taken_with_a_sentence()
    {
        string html = await _app.PageAsync("/where");
        (string, string)[] all = [.. Values(html, "mark").Select(mark => ("mark", mark))];

        await Keep(all);

        (await Stored()).Marks.Count.ShouldBe(all.Length);
        (await _app.PageAsync("/where")).ShouldContain($"That is {all.Length / 3} places");
    }

    [Theory]
    [InlineData("الكتف الأيمن يؤلمني")]
    [InlineData("🪢🪢 knots ‍👩‍💻 everywhere")]
    [InlineData("<script>alert(1)</script> & \"quotes\"")]
    public async Task Words_of_any_script_come_back_as_they_were_written(string words)
    {
        await Keep(("words", words));

        (await Stored()).Words.ShouldBe(words);
        string html = await _app.PageAsync("/where");
        WebUtility.HtmlDecode(html).ShouldContain(words);
        html.ShouldNotContain("<script>alert");
    }

    [Fact]
    public async Task Two_thousand_words_are_kept_and_read()
    {
        string words = string.Join(' ', Enumerable.Repeat("my right shoulder blade aches when I type", 250));

        using HttpResponseMessage answer = await _app.SendAsync("/where", "/where?handler=Read", ("words", words));

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await Stored()).Words!.Length.ShouldBe(words.Length);
        (await Text(answer)).ShouldContain("name=\"accept\" value=\"UB_SCAP_R:sore\"");
    }

    [Fact]
    public async Task Words_beyond_all_measure_stay_on_the_page_with_a_sentence()
    {
        string words = string.Concat(Enumerable.Repeat("ache ", 5000));

        using HttpResponseMessage answer = await Keep(("words", words), ("mark", "SH_TOP_R:sore"));
        string html = await Text(answer);

        html.ShouldContain("is the most that can be kept");
        html.ShouldContain(words.Trim());
        Visit visit = await Stored();
        visit.Words.ShouldBeNull();
        visit.Marks.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Words_are_read_into_marks_that_wait_to_be_confirmed()
    {
        using HttpResponseMessage read = await _app.SendAsync("/where", "/where?handler=Read", ("words", "A rope on top of my right shoulder, and the side of my neck."));
        string html = await Text(read);

        (await Stored()).Marks.ShouldBeEmpty();
        html.ShouldContain("name=\"accept\" value=\"SH_TOP_R:sore\" checked");
        html.ShouldContain("name=\"accept\" value=\"NK_SIDE_R:sore\"");
        // A side said once holds for what follows without one.
        html.ShouldNotContain("name=\"accept\" value=\"NK_SIDE_L:");
        html.ShouldContain("What may be a warning sign is asked about on the next pages");

        using HttpResponseMessage accepted = await _app.SendAsync("/where", "/where?handler=Accept", ("words", "A rope"), ("accept", "SH_TOP_R:sore"), ("accept", "NK_SIDE_R:sore"), ("accept", "NO_SUCH:sore"), ("accept", "SH_TOP_L"));
        (await Stored()).Marks.Select(mark => mark.Place).ShouldBe(["SH_TOP_R", "NK_SIDE_R"]);
    }

    [Theory]
    [InlineData("My right shoulder ridge, it goes up to my right temple", "HD_TEMPLE_R:spread")]
    [InlineData("It goes up to my right temple", "HD_TEMPLE_R:sore")]
    public async Task Where_it_goes_to_is_read_as_spread_where_another_place_is_sore(string words, string read)
    {
        using HttpResponseMessage answer = await _app.SendAsync("/where", "/where?handler=Read", ("words", words));

        string html = await Text(answer);
        html.ShouldContain($"name=\"accept\" value=\"{read}\" checked");
        html.Contains("(spreads here)", StringComparison.Ordinal).ShouldBe(read.EndsWith("spread", StringComparison.Ordinal));

        using HttpResponseMessage accepted = await _app.SendAsync("/where", "/where?handler=Accept", ("words", words), ("accept", read));
        MapMark mark = (await Stored()).Marks.ShouldHaveSingleItem();
        $"{mark.Place}:{WhereForm.Written(mark.Kind)}".ShouldBe(read);
    }

    [Theory]
    [InlineData("2999-01-01", "still to come")]
    [InlineData("1666-01-01", "more than 120 years ago")]
    [InlineData("last Tuesday", "no date we can read")]
    public async Task A_day_that_cannot_be_is_told_and_nothing_else_is_lost(string began, string sentence)
    {
        using HttpResponseMessage answer = await Go([("mark", "SH_TOP_R:sore"), ("began", began), ("before", "yes"), .. s_scores]);
        string html = await Text(answer);

        html.ShouldContain(sentence);
        html.ShouldContain($"value=\"{began}\"");
        Visit visit = await Stored();
        visit.OnsetDays.ShouldBeNull();
        visit.BeenBefore.ShouldBe(true);
        visit.Marks.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("11")]
    [InlineData("-1")]
    [InlineData("3.5")]
    [InlineData("much")]
    public async Task A_score_outside_its_range_is_told_and_nothing_else_is_lost(string score)
    {
        using HttpResponseMessage answer = await Go(("mark", "SH_TOP_R:sore"), ("now", score), ("worst", "7"));

        (await Text(answer)).ShouldContain("a number from 0 to 10");
        Visit visit = await Stored();
        (visit.SoreNow, visit.WorstThisWeek, visit.Marks.Count).ShouldBe((null, 7, 1));
    }

    [Fact]
    public async Task The_worst_of_a_week_is_never_less_than_now()
    {
        using HttpResponseMessage answer = await Go(("mark", "SH_TOP_R:sore"), ("now", "8"), ("worst", "3"));

        (await Text(answer)).ShouldContain("cannot have been less");
    }

    [Fact]
    public async Task A_place_that_the_content_no_longer_has_is_told_and_the_others_stay()
    {
        using HttpResponseMessage answer = await Keep(("mark", "SH_TOP_R:sore"), ("mark", "TAIL_R:sore"), ("mark", "SH_TOP_R:itchy"), ("mark", "SH_TOP:sore"));

        (await Text(answer)).ShouldContain("3 marks name places");
        (await Stored()).Marks.Single().Place.ShouldBe("SH_TOP_R");
    }

    [Fact]
    public async Task Two_windows_on_one_visit_lose_no_mark_of_either()
    {
        string one = await _app.PageAsync("/where"), other = await _app.PageAsync("/where");

        await _app.PostAsync("/where?handler=Keep", [.. RunningApp.HiddenOf(one), ("mark", "SH_TOP_R:sore"), ("words", "from one")]);
        using HttpResponseMessage second = await _app.PostAsync("/where?handler=Keep", [.. RunningApp.HiddenOf(other), ("mark", "NK_POST_L:stiff")]);

        (await Text(second)).ShouldContain("The marks of both were kept");
        Visit visit = await Stored();
        visit.Marks.Select(mark => mark.Place).ShouldBe(["SH_TOP_R", "NK_POST_L"]);
        visit.Words.ShouldBe("from one");
    }

    [Fact]
    public async Task One_complaint_can_be_split_and_joined_again()
    {
        (string, string)[] marks = [("mark", "SH_TOP_R:sore"), ("mark", "NK_SIDE_R:spread")];
        await Keep(marks);

        await _app.SendAsync("/where", "/where?handler=Part", [.. marks, ("part", "NK_SIDE_R")]);
        (await _app.PageAsync("/where")).ShouldContain("Complaint 2");

        await _app.SendAsync("/where", "/where?handler=Join", [.. marks, ("join", "SH_TOP_R|NK_SIDE_R")]);
        (await _app.PageAsync("/where")).ShouldNotContain("Complaint 2");
    }

    [Fact]
    public async Task Places_far_apart_can_be_made_one_complaint()
    {
        (string, string)[] marks = [("mark", "SH_TOP_R:sore"), ("mark", "LB_PARA_L:sore")];
        await Keep(marks);

        await _app.SendAsync("/where", "/where?handler=Join", [.. marks, ("join", "SH_TOP_R|LB_PARA_L")]);
        await Go([.. marks, .. s_scores]);

        (await Knots()).Single().Places.ShouldBe(["SH_TOP_R", "LB_PARA_L"]);
    }

    [Fact]
    public async Task One_mark_can_be_taken_away()
    {
        (string, string)[] marks = [("mark", "SH_TOP_R:sore"), ("mark", "SH_TOP_R:stiff")];

        await _app.SendAsync("/where", "/where?handler=Remove", [.. marks, ("remove", "SH_TOP_R:sore")]);

        (await Stored()).Marks.Single().Kind.ShouldBe(Core.Complaint.MarkKind.Stiff);
    }

    [Fact]
    public async Task The_list_is_searched_by_everyday_words_and_no_tick_is_lost()
    {
        using HttpResponseMessage answer = await _app.SendAsync("/where", "/where?handler=Find", ("find", "TUMMY"), ("mark", "SH_TOP_R:sore"));
        string html = await Text(answer);

        CountOf(html, "<fieldset class=\"place\" data-words").ShouldBe(2);
        html.ShouldContain("value=\"SH_TOP_R:sore\" checked");
    }

    [Fact]
    public async Task A_search_without_an_answer_says_what_to_try()
    {
        using HttpResponseMessage answer = await _app.SendAsync("/where", "/where?handler=Find", ("find", "carburettor"));

        (await Text(answer)).ShouldContain("<p class=\"note found-none\">");
    }

    [Fact]
    public async Task Words_of_no_pain_beside_nine_of_ten_are_told_once_and_then_left_to_the_person()
    {
        (string, string)[] fields = [("mark", "SH_TOP_R:sore"), ("words", "I have no pain."), ("now", "9"), ("worst", "9")];

        using HttpResponseMessage told = await Go(fields);
        string html = WebUtility.HtmlDecode(await Text(told));
        html.ShouldContain("Your words say “no pain”, and you chose 9 of 10");
        html.ShouldContain("href=\"#words\"");
        (await Knots()).ShouldBeEmpty();

        using HttpResponseMessage sure = await Go([.. fields, ("sure", "1")]);
        sure.Headers.Location!.ToString().ShouldBe("/safety");
        (await Stored()).Words.ShouldBe("I have no pain.");
    }

    [Fact]
    public async Task The_island_gets_the_marks_alone()
    {
        _app.Client.DefaultRequestHeaders.Add("X-Unknot-Part", "marked");

        using HttpResponseMessage answer = await Keep(("mark", "SH_TOP_R:sore"));
        string html = await Text(answer);

        html.ShouldContain("data-marks=\"SH_TOP_R:sore\"");
        html.ShouldNotContain("<html");
    }

    private static int CountOf(string text, string part) => text.Split(part).Length - 1;

    private static IEnumerable<string> Inputs(string html) => html.Split("<input").Skip(1).Select(input => input[..input.IndexOf('>', StringComparison.Ordinal)]);

    private static IEnumerable<string> Values(string html, string name) =>
        Inputs(html).Where(input => input.Contains($"name=\"{name}\"", StringComparison.Ordinal)).Select(ValueOf);

    private static IEnumerable<string> Checked(string html) => Inputs(html).Where(input => input.Contains("checked", StringComparison.Ordinal)).Select(ValueOf);

    private static string ValueOf(string input) => input.Split("value=\"")[1].Split('"')[0];

    private static Task<string> Text(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    private Task<HttpResponseMessage> Keep(params IEnumerable<(string, string)> fields) => _app.SendAsync("/where", "/where?handler=Keep", fields);

    private Task<HttpResponseMessage> Go(params IEnumerable<(string, string)> fields) => _app.SendAsync("/where", "/where", fields);

    private Task<Visit> Stored() => _app.StoredAsync(db => db.Visits.AsNoTracking().SingleAsync());

    private Task<Knot[]> Knots() => _app.StoredAsync(db => db.Knots.AsNoTracking().Include(knot => knot.Maps).OrderBy(knot => knot.Id).ToArrayAsync());
}
