using System.Net;
using Microsoft.EntityFrameworkCore;
using Unknot.Store;
using Unknot.Store.Rows;
using Unknot.Web.Tests.Walks;

namespace Unknot.Web.Tests.Published;

/// <summary>Goes through one session after the other and says each step done after a number of seconds of its own.</summary>
internal sealed class Training
{
    private readonly Dictionary<(Guid Session, int Step), int> _done = [];

    /// <summary>How many steps were acknowledged.</summary>
    internal int Acknowledged { get; private set; }

    internal async Task WriteAsync(Visitor visitor)
    {
        while (true)
        {
            Shown plan = await visitor.OpenAsync("/plan?minutes=10");
            string session = (await visitor.FillAsync(plan, "action=\"/plan/start\"", ("minutes", "10"))).Location!;
            Shown page = await visitor.OpenAsync(session);
            if (page.Html.Contains("handler=Begin", StringComparison.Ordinal))
            {
                await visitor.FillAsync(page, "handler=Begin", ("ease", "4"));
                page = await visitor.OpenAsync(session);
            }

            for (int number = 0; await StepAsync(visitor, page, number); number++)
            {
            }

            await visitor.FillAsync(await visitor.OpenAsync($"{session}/done"), "class=\"ask-ease\"", ("ease", "6"), ("effort", "4"));
        }
    }

    private async Task<bool> StepAsync(Visitor visitor, Shown session, int number)
    {
        int seconds = 30 + _done.Count % 60;
        Shown answer = await visitor.SendAsync($"{session.Path}?handler=Step",
            [session.Hidden("handler=Step").First(field => field.Name.StartsWith("__", StringComparison.Ordinal)), ("number", $"{number}"), ("outcome", "done"), ("doneSeconds", $"{seconds}"), ("ahead", "true")]);
        if (answer.Status != HttpStatusCode.Redirect)
        {
            return false;
        }

        // The first word about a step stands: where it was cut off before, nobody knows which that was.
        _done.TryAdd((Guid.Parse(session.Path.Split('/')[^1]), number), seconds);
        Acknowledged++;
        return true;
    }

    /// <summary>What is wrong with what is stored; null when nothing is.</summary>
    /// <param name="database">The database.</param>
    internal async Task<string?> WrongAsync(Database database)
    {
        await using UnknotDb db = database.Connect();
        List<PlannedStep> steps = await db.Steps.IgnoreQueryFilters().AsNoTracking().ToListAsync();
        ILookup<Guid, PlannedStep> of = steps.ToLookup(step => step.SessionId);
        List<Guid> sessions = await db.Sessions.IgnoreQueryFilters().Select(session => session.Id).ToListAsync();
        return sessions.Exists(id => !of[id].Select(step => step.Number).Order().SequenceEqual(Enumerable.Range(0, of[id].Count()))) || sessions.Exists(id => !of[id].Any()) ? "A session is there by half."
            : steps.Exists(step => step.State == StepState.Done && (step.EndedAt is null || step.DoneSeconds is null)) ? "A step is done by half."
            : _done.Keys.Any(key => of[key.Session].Count(step => step.Number == key.Step && step.State == StepState.Done) != 1) ? "A step that was acknowledged is not done."
            : null;
    }
}
