using Unknot.Store.Rows;
using Unknot.Web.Tests.Walks;

namespace Unknot.Web.Tests.Safety;

/// <summary>The flags that the diary tells: a knot that lasts, and a pain that gets worse on the plan.</summary>
public sealed class FromTheDiary : IAsyncLifetime
{
    private Walk _walk = null!;
    private Knot _knot = null!;

    public async ValueTask InitializeAsync()
    {
        _walk = await Walk.StartAsync();
        _knot = await _walk.KnotAsync();
        await _walk.App.StoredAsync(async db =>
        {
            Guid plan = Guid.CreateVersion7();
            db.Plans.Add(new() { Id = plan, KnotId = _knot.Id, MadeAt = _walk.Clock.GetUtcNow(), FromDay = _knot.OpenedDay, ContentVersion = "1", Muscle = "upper_trapezius", Side = _knot.Side, Answer = "{}" });
            db.Sessions.Add(new() { Id = Guid.CreateVersion7(), PlanId = plan, KnotId = _knot.Id, Day = _knot.OpenedDay, Minutes = 10, PlannedSeconds = 600, StartedAt = _walk.Clock.GetUtcNow(), State = SessionState.Finished });
            return await db.SaveChangesAsync();
        });
    }

    public ValueTask DisposeAsync() => _walk.DisposeAsync();

    [Fact]
    public async Task A_week_a_point_above_the_week_before_stands_as_read_from_the_check_ins_and_can_be_corrected()
    {
        await DaysAsync(14, day => day < 7 ? 3 : 4);

        Shown answers = await _walk.OpenAsync($"/safety/answers?knot={_knot.Id}");
        answers.Said.ShouldContain("Did the pain get worse for over a week on the plan?");
        answers.Said.ShouldContain("Read from your check-ins");
        answers.Said.ShouldContain("Book a doctor or physiotherapist");

        Shown corrected = await _walk.SendOnAsync(answers, "class=\"dock\"", ("a-RF58", "no"));
        corrected.Said.ShouldContain("Nothing stands");
        await _walk.CheckInAsync(("nprs", "5"));
        (await _walk.OpenAsync($"/safety/answers?knot={_knot.Id}")).Said.ShouldContain("Nothing stands", customMessage: "it is read anew from the day it was answered");
    }

    [Fact]
    public async Task A_diary_with_gaps_is_asked_about_when_the_week_is_over()
    {
        await DaysAsync(15, day => day % 4 == 0 ? 4 : null);

        Shown again = await _walk.OpenAsync($"/safety/again?knot={_knot.Id}");

        again.Asked.ShouldContain("RF58");
        again.Asked.ShouldNotContain("RF43");
    }

    private async Task DaysAsync(int days, Func<int, int?> pain)
    {
        for (int day = 0; day < days; day++)
        {
            if (pain(day) is { } nprs)
            {
                await _walk.CheckInAsync(("nprs", $"{nprs}"));
            }

            _walk.Clock.Push(TimeSpan.FromDays(1));
        }
    }
}
