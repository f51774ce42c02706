namespace Unknot.Browser.Tests;

/// <summary>What is heard of a session by somebody who does not look.</summary>
public sealed class ThePlayerHeard(FirstVisit visit) : IClassFixture<FirstVisit>
{
    // What a loudspeaker would play, written down instead.
    private const string Loudspeaker =
        """
        window.heard = [];
        window.AudioContext = class { state = 'running'; currentTime = 0; destination = {}; resume() { return Promise.resolve(); } };
        window.OscillatorNode = class { constructor(_, { frequency }) { this.frequency = frequency; } connect(next) { return next; } start() { window.heard.push(this.frequency); } stop() {} };
        window.GainNode = class { gain = { setValueAtTime() {}, linearRampToValueAtTime() {}, exponentialRampToValueAtTime() {} }; connect(next) { return next; } };
        window.spoken = [];
        window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
        const voices = [{ name: 'far', lang: 'en-GB', localService: false, default: true }, { name: 'near', lang: 'en-GB', localService: true, default: false }];
        Object.defineProperty(window, 'speechSynthesis', { value: { getVoices: () => voices, cancel() {}, speak: said => window.spoken.push(`${said.voice.name}: ${said.text}`), addEventListener() {} } });
        """;

    [Fact]
    public async Task It_sounds_at_turns_half_way_and_at_the_end_and_speaks_only_when_asked_and_with_a_voice_of_its_own()
    {
        await using Return back = await visit.Later(days: 1);
        await back.Visitor.Page.AddInitScriptAsync(Loudspeaker);
        Played played = await Played.Begin(back);
        await played.Until("unknot-player.is-working", 1);

        (await Heard(back)).ShouldBe([523, 659], "the turn to the first hold");

        // The first hold to its end, and over the turn to the other side.
        await played.Hear((int)await played.Left() + 2);
        (await Heard(back)).ShouldBe([659, 523, 659], "half-way, and the turn");
        (await Spoken(back)).ShouldBeEmpty();
        (await played.Said("said")).ShouldNotContain(":", Case.Sensitive, "no second is read out");

        await back.Visitor.Page.Keyboard.PressAsync("?");
        await back.Hands.Press(".p-keys label:has([name=voice])");
        await back.Hands.Press("[data-do=close]");
        await played.Hear(10);
        (await Spoken(back)).ShouldContain(said => said.StartsWith("near: ", StringComparison.Ordinal) && said.Contains("side", StringComparison.Ordinal));
        (await Spoken(back)).ShouldNotContain(said => said.StartsWith("far: ", StringComparison.Ordinal));
        back.Visitor.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Where_there_is_no_voice_it_says_before_a_step_that_a_sound_tells_its_turns_and_not_while_it_runs()
    {
        await using Return back = await visit.Later(days: 1);
        await back.Visitor.Page.AddInitScriptAsync("Object.defineProperty(window, 'speechSynthesis', { value: { getVoices: () => [{ name: 'far', lang: 'en-GB', localService: false, default: true }], cancel() {}, addEventListener() {} } });");
        Played played = await Played.Begin(back);
        await played.Pass(1200);

        (await back.Visitor.Page.Locator(".p-heard").IsVisibleAsync()).ShouldBeTrue();
        (await back.Visitor.Page.Locator(".p-voice").IsVisibleAsync()).ShouldBeFalse();

        await back.Hands.Press("[data-do=pause]");
        (await back.Visitor.Page.Locator(".p-heard").IsVisibleAsync()).ShouldBeFalse();
        back.Visitor.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_voice_is_offered_where_the_player_waits_and_reads_the_steps_that_nobody_has_read_yet()
    {
        await using Return back = await visit.Later(days: 1);
        await back.Visitor.Page.AddInitScriptAsync(Loudspeaker);
        Played played = await Played.Begin(back);
        await played.Pass(1200);
        (await played.Said("pause")).ShouldBe("I am ready");
        await Eyes.Read(back.Visitor);

        await back.Hands.Press(".p-voice label");

        (await Spoken(back)).ShouldContain(said => said.StartsWith("near: ", StringComparison.Ordinal) && said.EndsWith("The clock starts when you say so.", StringComparison.Ordinal));
        (await back.Visitor.Page.Locator(".p-keys [name=voice]").IsCheckedAsync()).ShouldBeTrue("there is one setting");
        await back.Hands.Press("[data-do=pause]");
        (await back.Visitor.Page.Locator(".p-voice").IsVisibleAsync()).ShouldBeFalse();
        back.Visitor.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_keys_are_listed_under_a_question_mark_and_another_one_can_be_chosen()
    {
        await using Return back = await visit.Later(days: 1, Look.Laptop);
        Played played = await Played.Begin(back);

        await back.Visitor.Page.Keyboard.PressAsync("?");
        (await back.Visitor.Page.Locator("dialog.p-keys[open]").InnerTextAsync()).ShouldContain("something feels wrong");
        await Eyes.Read(back.Visitor);
        await back.Hands.Go("dialog.p-keys a");
        await back.Visitor.Page.Locator("select[name=pause]").SelectOptionAsync("p");
        await back.Hands.Go(".dock button");

        back.Visitor.Path.ShouldStartWith("/session/");
        (await back.Visitor.Page.Locator("[data-do=pause] kbd").InnerTextAsync()).ShouldBe("P");
        (await played.Said("say")).ShouldBe("Paused");
        await back.Visitor.Page.Keyboard.PressAsync("p");
        (await back.Visitor.Page.Locator("unknot-player.is-paused").CountAsync()).ShouldBe(0);
        back.Visitor.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task On_a_phone_help_begins_with_voice_and_buttons_and_folds_the_keys_away()
    {
        await using Return back = await visit.Later(days: 1);
        Played played = await Played.Begin(back);

        (await back.Visitor.Page.Locator("[data-do=help]").GetAttributeAsync("aria-label")).ShouldBe("Help and sound");
        await played.Hands.Press("[data-do=help]");

        (await back.Visitor.Page.Locator("dialog.p-keys .ticks").IsVisibleAsync()).ShouldBeTrue();
        (await back.Visitor.Page.Locator("dialog.p-keys").EvaluateAsync<double>("help => help.scrollTop")).ShouldBe(0);
        (await back.Visitor.Page.Locator("dialog.p-keys kbd:visible").CountAsync()).ShouldBe(0);
        (await back.Visitor.Page.Locator("dialog.p-keys[open]").InnerTextAsync()).ShouldContain("everything waits");
        await played.Hands.Press("dialog.p-keys summary");
        (await back.Visitor.Page.Locator("dialog.p-keys kbd:visible").CountAsync()).ShouldBeGreaterThan(5);
        back.Visitor.Faults.ShouldBeEmpty();
    }

    private static Task<double[]> Heard(Return back) => back.Visitor.Page.EvaluateAsync<double[]>("() => window.heard.splice(0)");

    private static Task<string[]> Spoken(Return back) => back.Visitor.Page.EvaluateAsync<string[]>("() => window.spoken");
}
