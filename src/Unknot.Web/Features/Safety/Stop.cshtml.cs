using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Unknot.Core.Knowledge;
using Unknot.Core.Triage;
using Unknot.Store;
using Unknot.Store.Rows;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Guards;
using Unknot.Web.Shell.Parts;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Features.Safety;

/// <summary>What a flag that stops says: its own text, one action, and how to put a wrong answer right.</summary>
[OpenInEmergency]
public sealed class StopModel(UnknotDb db, Chart chart, LocalPerson person, KnowledgeBase knowledge, Texts texts) : PageModel
{
    /// <summary>The knot whose answers it stands on.</summary>
    public Knot Knot { get; private set; } = null!;

    /// <summary>What triage says.</summary>
    public Verdict Verdict { get; private set; } = null!;

    /// <summary>The texts of the actions: two emergencies may each have their own.</summary>
    public IReadOnlyList<string> Actions { get; private set; } = [];

    /// <summary>Whom to call.</summary>
    public Numbers Numbers { get; private set; } = null!;

    /// <summary>Whether this is about thoughts of self-harm: the crisis text comes with its lines.</summary>
    public bool Crisis { get; private set; }

    /// <summary>Another complaint of the same visit that may go on; null when there is none.</summary>
    public Knot? GoesOn { get; private set; }

    /// <summary>Whether a complete new gate can let go what stops here.</summary>
    public bool GateAnew { get; private set; }

    /// <summary>Whether it is an emergency.</summary>
    public bool Emergency => Verdict.Urgency == Urgency.Emergency;

    /// <summary>What was answered that led here, in its own words.</summary>
    public IReadOnlyList<string> Because => [.. Verdict.Flags.Where(f => f.Urgency == Verdict.Urgency).Select(f => WordsOf(f.Id))];

    public async Task<IActionResult> OnGetAsync(Guid? knot, CancellationToken stop)
    {
        Knot? about = await chart.EmergencyAsync(stop) ?? (knot is { } id ? await chart.KnotAsync(id, stop) : null);
        if (about is null)
        {
            return Redirect("/");
        }

        Verdict = await chart.VerdictAsync(about, stop);
        if (!Verdict.Stops || Verdict.Action is null)
        {
            return Redirect("/");
        }

        Knot = await chart.StoppedByAsync(about, stop);
        Actions = [.. Verdict.Actions.Select(key => knowledge.RedFlags.ActionTexts[key])];
        Numbers = await Numbers.OfAsync(db, person, knowledge.RedFlags, stop);
        Crisis = Verdict.Flags.Any(f => f.Urgency == Urgency.Emergency && knowledge.RedFlags.Flags.TryGet(f.Id, out Flag? flag) && flag.AskWhen == AskWhen.Conditional);
        if (!Emergency)
        {
            GoesOn = await OtherAsync(about, stop);
            GateAnew = Verdict.Flags.Any(f => f.Because is Core.Triage.Because.Fallback) && await chart.GateAnewFromAsync(Knot, null, stop) is not null;
        }

        return Page();
    }

    private async Task<Knot?> OtherAsync(Knot about, CancellationToken stop)
    {
        IReadOnlyList<Knot> others = about.VisitId is { } visit ? await chart.ComplaintsOfAsync(visit, stop) : [];
        foreach (Knot other in others.Where(k => k.Id != about.Id && k.State != KnotStanding.Closed))
        {
            if (await chart.VerdictAsync(other, stop) is { Permit: not null })
            {
                return other;
            }
        }

        return null;
    }

    private string WordsOf(string id) =>
        knowledge.RedFlags.Flags.TryGet(id, out Flag? flag) ? flag.Ask
        : knowledge.RedFlags.Gate.TryGet(id, out GateQuestion? question) ? texts["stop.gate", question.Ask, string.Join("; ", question.Signs)]
        : id;
}
