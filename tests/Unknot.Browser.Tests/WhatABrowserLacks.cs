using System.Globalization;

namespace Unknot.Browser.Tests;

/// <summary>A browser that keeps nothing, speaks nothing or tells nothing: the session runs and the break comes all the same.</summary>
public sealed class WhatABrowserLacks(FirstVisit visit) : IClassFixture<FirstVisit>
{
    private const string NoStorage = "for (const store of ['localStorage', 'sessionStorage', 'indexedDB']) Object.defineProperty(window, store, { get() { throw new DOMException('not here', 'SecurityError'); } });";
    private const string NoVoice = "for (const lost of ['speechSynthesis', 'SpeechSynthesisUtterance', 'AudioContext', 'webkitAudioContext', 'Notification']) delete window[lost]; delete Navigator.prototype.wakeLock;";
    private const string Refused = "Object.defineProperty(Notification, 'permission', { get: () => 'denied' }); Notification.requestPermission = () => Promise.resolve('denied'); navigator.wakeLock.request = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));";

    [Theory]
    [InlineData(NoStorage)]
    [InlineData(NoVoice)]
    [InlineData(Refused)]
    public async Task Is_made_do_without(string without)
    {
        await using Return back = await visit.Later(days: 1, Look.Laptop);
        await back.Visitor.Page.AddInitScriptAsync(without);
        await back.Visitor.Page.Clock.InstallAsync(new() { TimeDate = back.App.Clock.GetUtcNow().UtcDateTime });
        await back.Visitor.Open("/today");
        await back.Hands.Go(".ask button[name=minutes]");
        await new Loop(back.Hands, back.App.Clock, _ => Task.CompletedTask).Begin();
        await back.Hands.Press("[data-do=pause]");
        TimeSpan before = await Left(back, "time");
        await Pass(back, seconds: 8);
        (await Left(back, "time")).ShouldNotBe(before);

        await back.Visitor.Open("/breaks");
        await back.Hands.Go(".clock button");
        before = await Left(back, "left");
        await Pass(back, seconds: 60);
        (await Left(back, "left")).ShouldBeLessThan(before);
        back.Visitor.Faults.ShouldBeEmpty();
    }

    private static async Task Pass(Return back, int seconds)
    {
        back.App.Clock.Pass(TimeSpan.FromSeconds(seconds));
        await back.Visitor.Page.Clock.RunForAsync(seconds * 1000);
    }

    private static async Task<TimeSpan> Left(Return back, string what) =>
        TimeSpan.ParseExact(await back.Visitor.Page.Locator($"[data-is={what}]").InnerTextAsync(), @"m\:ss", CultureInfo.InvariantCulture);
}
