using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Unknot.Core.Knowledge;
using Unknot.Core.Triage;
using Unknot.Store;
using Unknot.Store.Rows;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Parts;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Features.Safety;

/// <summary>The gate: its screens one after the other, then what they opened. Nothing is named before all of it is answered.</summary>
public sealed class SafetyModel(UnknotDb db, Chart chart, Now now, KnowledgeBase knowledge, Texts texts) : PageModel
{
    // More questions on one page than this are not read any more.
    private const int MostOpened = 5;

    private const string WeekField = "week";

    private Visit _visit = null!;
    private IReadOnlyList<Knot> _complaints = [];

    /// <summary>What is asked on this page.</summary>
    public GatePage? Gate { get; private set; }

    /// <summary>Which screen it is, from 1; 0 for what was opened.</summary>
    public int Number { get; private set; }

    /// <summary>How many screens there are.</summary>
    public int Screens { get; private set; }

    /// <summary>Flags, modifiers and follow-ups that were opened, where the screens are done.</summary>
    public IReadOnlyList<Opened> Opened { get; private set; } = [];

    /// <summary>What was answered before.</summary>
    public TriageAnswers Answers { get; private set; } = TriageAnswers.None;

    /// <summary>Questions put in plainer words now.</summary>
    public IReadOnlySet<string> Plainer { get; private set; } = new HashSet<string>();

    /// <summary>What is to be put right.</summary>
    public Errors Wrong { get; private set; } = new([]);

    /// <summary>Tells this form from any other.</summary>
    public Guid RequestKey { get; private set; } = Guid.CreateVersion7();

    /// <summary>What was sent, shown again where it could not be taken.</summary>
    public IFormCollection? Sent { get; private set; }

    public async Task<IActionResult> OnGetAsync(int? screen, CancellationToken stop)
    {
        if (await chart.EmergencyAsync(stop) is { } stopping)
        {
            return Redirect($"/safety/stop?knot={stopping.Id}");
        }

        if (!await FindAsync(stop))
        {
            return Redirect("/where");
        }

        Answers = await AnswersAsync(stop);
        return Lay(GatePageOf(screen)) ?? await OnwardsAsync(stop);
    }

    public async Task<IActionResult> OnPostAsync(int? screen, Guid requestKey, string[] asked, CancellationToken stop)
    {
        // After an emergency an answer is corrected on the page of answers, where it is asked a second time: the back button is no way round it.
        if (await chart.EmergencyAsync(stop) is { } stopping)
        {
            return Redirect($"/safety/stop?knot={stopping.Id}");
        }

        if (!await FindAsync(stop))
        {
            return Redirect("/where");
        }

        Answers = await AnswersAsync(stop);
        Opened = asked.Length > 0 ? [.. asked.Select(AskedBefore).OfType<Opened>()] : [];
        if (Opened.Count == 0 && Lay(GatePageOf(screen)) is null)
        {
            return await OnwardsAsync(stop);
        }

        AskedForm form = await NoteAsync(stop);

        // What is answered is kept even where the rest is missing: leaving now loses nothing.
        Guid key = form.IsComplete ? requestKey : now.NewId();
        if (await db.SaveOnceAsync(key, _visit.Id, now.Instant, stop) is not Saved.Now)
        {
            // A form that the back button brought up again: the answers that were changed on it must not be lost.
            form = await NoteAsync(stop);
            await db.SaveOnceAsync(now.NewId(), _visit.Id, now.Instant, stop);
        }

        Chart fresh = new(db, knowledge, HttpContext.RequestServices.GetRequiredService<Core.Localisation.LocalisationTables>());
        if (await fresh.EmergencyAsync(stop) is { } knot)
        {
            return Redirect($"/safety/stop?knot={knot.Id}");
        }

        if (form.IsComplete)
        {
            return Redirect(Number > 0 && Number < Screens ? $"/safety?screen={Number + 1}" : "/safety");
        }

        (Plainer, Wrong, Sent, RequestKey) = (form.Plainer, new(form.Missing), Request.Form, requestKey);
        Response.StatusCode = form.Missing.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK;
        return Page();
    }

    /// <summary>What is shown as chosen: what was just sent, else what is stored.</summary>
    /// <param name="id">The question.</param>
    /// <param name="stored">What is stored.</param>
    /// <returns>yes, no, unsure or null.</returns>
    public string? Chosen(string id, Answer? stored) =>
        Sent is not null ? (Plainer.Contains(id) ? null : Sent[id].ToString()) : stored is { } answer ? Written.Of(answer) : null;

    /// <summary>What is shown as ticked in a list.</summary>
    /// <param name="field">facts or flags.</param>
    /// <returns>The ids.</returns>
    public IReadOnlySet<string> Ticked(string field) =>
        Sent is not null ? Sent[field].OfType<string>().ToHashSet()
        : field == "facts" ? Answers.Facts is { } facts ? facts.Count > 0 ? facts : new HashSet<string> { SafetyList.None } : new HashSet<string>()
        : TickedFlags();

    private HashSet<string> TickedFlags()
    {
        IReadOnlyList<Flag> list = Gate?.TickList ?? [];
        return !list.Any(f => Answers.Flags.ContainsKey(f.Id)) ? []
            : list.Where(f => Answers.Flags.TryGetValue(f.Id, out Answer a) && a != Answer.No).Select(f => f.Id).DefaultIfEmpty(SafetyList.None).ToHashSet();
    }

    private async Task<bool> FindAsync(CancellationToken stop)
    {
        Visit? visit = await Journey.Open(db).AsNoTracking().FirstOrDefaultAsync(stop);
        if (visit is null)
        {
            return false;
        }

        _visit = visit;
        _complaints = [.. (await chart.ComplaintsOfAsync(visit.Id, stop)).Where(k => k.State == KnotStanding.Draft)];
        return _complaints.Count > 0;
    }

    private IReadOnlyList<Place> Marked => [.. _complaints.SelectMany(chart.PlacesOf).Distinct()];

    private Task<TriageAnswers> AnswersAsync(CancellationToken stop) => chart.TriageAnswersAsync(_complaints[0], stop);

    private GatePage? GatePageOf(int? screen)
    {
        IReadOnlyList<GatePage> screens = Core.Triage.Gate.Screens(knowledge, Answers, Marked);
        Screens = screens.Count;
        int first = screens.TakeWhile(s => s.IsAnswered(Answers)).Count();
        int wanted = screen is { } asked && asked >= 1 && asked <= Math.Min(first + 1, Screens) ? asked - 1 : first;
        Number = wanted < Screens ? wanted + 1 : 0;
        return wanted < Screens ? screens[wanted] : null;
    }

    private PageResult? Lay(GatePage? gate)
    {
        Gate = gate;
        if (gate is not null)
        {
            return Page();
        }

        Opened = [.. ToAsk.Select(Open).OfType<Opened>().OrderByDescending(o => o.Urgency).GroupBy(o => o.Urgency).FirstOrDefault()?.Take(MostOpened) ?? []];
        return Opened.Count > 0 ? Page() : null;
    }

    /// <summary>What is open for any of the complaints: one of them may be stopped while another goes on and still needs its own.</summary>
    private IEnumerable<TriageQuestion> ToAsk => _complaints.SelectMany(complaint => Core.Triage.Gate.ToAsk(knowledge, Answers, chart.PlacesOf(complaint))).Distinct();

    /// <summary>A question that a form says it asked: one that is open, or that was answered on this visit and may be answered otherwise.</summary>
    private Opened? AskedBefore(string id) =>
        ToAsk.Where(question => question.Id == id).Select(Open).FirstOrDefault(opened => opened is not null)
        ?? (Answers.Flags.ContainsKey(id) ? Open(new(TriageAsk.Flag, id))
            : Answers.Modifiers.ContainsKey(id) ? Open(new(TriageAsk.Modifier, id))
            : Answers.Facts?.Contains(id) == true && knowledge.RedFlags.Facts.TryGet(id, out _) ? Open(new(TriageAsk.FollowUp, id)) : null);

    private async Task<AskedForm> NoteAsync(CancellationToken stop)
    {
        AskedForm form = new(Request.Form, texts);
        AnswerBook book = new(db, now, _visit.Id, null, _visit.Id);
        if (Gate is { } gate)
        {
            await TakeAsync(gate, form, book, stop);
        }
        else
        {
            await TakeAsync(Opened, form, book, stop);
        }

        return form;
    }

    private Opened? Open(TriageQuestion question) => question.Kind switch
    {
        TriageAsk.Flag when knowledge.RedFlags.Flags.TryGet(question.Id, out Flag? flag) => new(question, flag.Ask, flag.Plainer, flag.Urgency, null),
        TriageAsk.Modifier when knowledge.RedFlags.Modifiers.TryGet(question.Id, out CareModifier? modifier) => new(question, modifier.Ask, modifier.Ask, Urgency.None, null),
        TriageAsk.FollowUp => knowledge.RedFlags.Facts[question.Id].FollowUp is { } follow ? new(question, follow.Ask, follow.Ask, Urgency.None, follow) : null,
        _ => null,
    };

    private static async Task TakeAsync(GatePage gate, AskedForm form, AnswerBook book, CancellationToken stop)
    {
        if (gate.Age.Count > 0 && form.One("age", gate.Age.Select(a => a.Id)) is { } age)
        {
            await book.PutAsync(AnswerScope.AgeGroup, Written.Age, age, stop);
        }

        foreach (GateQuestion question in gate.Questions)
        {
            if (form.Of(question.Id) is { } answer)
            {
                await book.PutAsync(AnswerScope.Gate, question.Id, Written.Of(answer), stop);
            }
        }

        if (gate.Facts.Count > 0 && form.Ticks("facts", [.. gate.Facts.Select(f => f.Id)]) is { } facts)
        {
            foreach (Fact fact in gate.Facts)
            {
                await book.PutAsync(AnswerScope.Fact, fact.Id, Written.Of(facts.Contains(fact.Id)), stop);
            }
        }

        foreach (Flag flag in gate.Flags)
        {
            if (form.Of(flag.Id) is { } answer)
            {
                await book.PutAsync(AnswerScope.Flag, flag.Id, Written.Of(answer), stop);
            }
        }

        if (gate.TickList.Count > 0 && form.Ticks("flags", [.. gate.TickList.Select(f => f.Id)]) is { } ticked)
        {
            foreach (Flag flag in gate.TickList)
            {
                await book.PutAsync(AnswerScope.Flag, flag.Id, Written.Of(ticked.Contains(flag.Id)), stop);
            }
        }
    }

    private async Task TakeAsync(IReadOnlyList<Opened> opened, AskedForm form, AnswerBook book, CancellationToken stop)
    {
        foreach (Opened asked in opened)
        {
            if (asked.FollowUp is { } follow)
            {
                if (Week(follow) is { } said)
                {
                    await book.PutAsync(AnswerScope.FactFollowUp, asked.Question.Id, said, stop);
                }
                else
                {
                    form.One(asked.Question.Id, []);
                }
            }
            else if (form.Of(asked.Question.Id) is { } answer)
            {
                await book.PutAsync(asked.Question.Kind == TriageAsk.Flag ? AnswerScope.Flag : AnswerScope.Modifier, asked.Question.Id, Written.Of(answer), stop);
            }
        }
    }

    private string? Week(FactFollowUp follow)
    {
        string option = Request.Form["week-option"].ToString();
        return int.TryParse(Request.Form[WeekField], NumberStyles.None, CultureInfo.InvariantCulture, out int week) && follow.Range.Holds(week) ? Written.Of(week)
            : follow.Options.FirstOrDefault(o => o.Id == option)?.Id;
    }

    /// <summary>On from the gate: to the page that stops, or to the questions about the first complaint that may go on.</summary>
    private async Task<IActionResult> OnwardsAsync(CancellationToken stop)
    {
        foreach (Knot complaint in _complaints)
        {
            if (await chart.VerdictAsync(complaint, stop) is { Stops: false, Complete: true })
            {
                await db.Visits.Where(v => v.Id == _visit.Id).ExecuteUpdateAsync(set => set.SetProperty(v => v.Step, Journey.NameOf(Step.Press)), stop);
                return Redirect($"/knot/{complaint.Id}/questions");
            }
        }

        return Redirect($"/safety/stop?knot={_complaints[0].Id}");
    }
}

/// <summary>A question that an earlier answer opened.</summary>
/// <param name="Question">Which.</param>
/// <param name="Ask">Its words.</param>
/// <param name="PlainerWords">Its plainer words.</param>
/// <param name="Urgency">How urgent a yes is; questions of one urgency share a page.</param>
/// <param name="FollowUp">A number to be said instead of yes or no; null otherwise.</param>
public sealed record Opened(TriageQuestion Question, string Ask, string PlainerWords, Urgency Urgency, FactFollowUp? FollowUp);
