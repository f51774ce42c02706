using Unknot.Web.Tests.Walks;

namespace Unknot.Web.Tests.Safety;

/// <summary>What is felt opens a flag after the gate: radiation is asked about before any muscle, referral is not.</summary>
public sealed class WhatIsFelt : IAsyncLifetime
{
    private Walk _walk = null!;
    private Shown _questions = null!;

    public async ValueTask InitializeAsync()
    {
        _walk = await Walk.StartAsync();
        _questions = await _walk.AnswerAsync(await _walk.MarkAsync("NK_SIDE_R:sore", "AR_SIDE_R:spread", "FA_RADIAL_R:spread"));
    }

    public ValueTask DisposeAsync() => _walk.DisposeAsync();

    [Fact]
    public async Task A_sharp_strip_past_the_elbow_is_asked_about_and_a_no_goes_on()
    {
        Shown asked = await SayAsync("quality:electric", "yes");
        asked.Path.ShouldBe("/safety");
        asked.Asked.ShouldBe(["RF40"]);

        Shown after = await _walk.AnswerAsync(asked);
        after.Path.ShouldEndWith("/questions");
        (await SayAsync("press:NK_SIDE_R", "reproduces")).Path.ShouldNotStartWith("/safety");
    }

    [Fact]
    public async Task A_dull_ache_that_pressing_brings_goes_on_unasked()
    {
        (await SayAsync("quality:dull_ache", "yes")).Path.ShouldNotStartWith("/safety");
        (await SayAsync("press:NK_SIDE_R", "reproduces")).Path.ShouldNotStartWith("/safety");
    }

    [Fact]
    public async Task Numbness_that_the_gate_denied_is_asked_once_more_and_a_yes_sends_to_a_professional()
    {
        Shown asked = await SayAsync("quality:tingling", "yes");
        asked.Asked.ShouldBe(["RF40", "RF42"], ignoreOrder: true);

        Shown result = await _walk.SkipAsync(await _walk.AnswerAsync(asked, ("RF42", "yes")));

        result.Path.ShouldStartWith("/knot/");
        result.Said.ShouldContain("Have it looked at as well");
    }

    private Task<Shown> SayAsync(string question, string answer) => _walk.SayAsync(_questions, question, answer);
}
