using Quartz;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Shell.Keeping;

/// <summary>What runs while nobody looks: the copy, at the start where one is due, and each day when the person's day has begun. A computer that slept through it does it when it wakes.</summary>
/// <param name="copying">The copies.</param>
/// <param name="person">Whose day it is.</param>
internal sealed class Clockwork(Copying copying, LocalPerson person) : IAsyncDisposable
{
    private const string Copy = "copy";

    // The day begins at 04:00; by half past a night's last entry has been made.
    private const string DailyAt = "0 30 4 * * ?";

    private StandaloneSchedulerFactory? _factory;

    /// <summary>Sets it going.</summary>
    /// <param name="stop">Stops the wait.</param>
    /// <returns>Ends when it goes.</returns>
    internal async Task StartAsync(CancellationToken stop)
    {
        if (!copying.Happens)
        {
            return;
        }

        _factory = QuartzSchedulerBuilder.Create(Set).Build();
        IScheduler scheduler = await _factory.GetScheduler(stop);
        await scheduler.Start(stop);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_factory is not null)
        {
            await _factory.DisposeAsync();
        }
    }

    private void Set(IQuartzBuilder quartz)
    {
        quartz.UseDefaultThreadPool(1);
        quartz.AddJob(Copy, (CancellationToken stop) => copying.MakeAsync(stop), job => job.DisallowConcurrentExecution());
        quartz.AddTrigger(trigger => trigger.ForJob(Copy).WithIdentity("start").StartNow());
        quartz.AddTrigger(trigger => trigger.ForJob(Copy).WithIdentity("daily").WithCronSchedule(DailyAt, cron => cron.InTimeZone(person.Zone).WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed)));
    }
}
