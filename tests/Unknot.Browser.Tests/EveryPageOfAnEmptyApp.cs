namespace Unknot.Browser.Tests;

/// <summary>Every page that is there before anything is known of somebody.</summary>
/// <remarks>Where UNKNOT_SCREENS names a folder, each is pictured there too.</remarks>
[Trait("Takes", "long")]
public sealed class EveryPageOfAnEmptyApp(Chromium chromium)
{
    [Fact]
    public async Task It_can_be_read_by_everybody_and_fits_its_window()
    {
        await using OpenApp app = await OpenApp.New();
        await using Visitor laptop = await Visitor.New(chromium, app, Look.Laptop);
        await using Visitor phone = await Visitor.New(chromium, app, Look.Phone);

        foreach ((string name, string address) in Pages.Always)
        {
            await Task.WhenAll(EveryPage.See(laptop, name + "-empty", address), EveryPage.See(phone, name + "-empty", address));
        }

        laptop.Faults.Concat(phone.Faults).ShouldBeEmpty();
    }
}
