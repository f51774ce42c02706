using Unknot.Core.Causes;
using Unknot.Core.Knowledge;

namespace Unknot.Cli.Locate;

/// <summary>What a look at the desk comes to, as scripts read it.</summary>
internal static class DeskJson
{
    private const int Digits = 6;

    /// <summary>One object. The score stands here with whether its tables were checked; no page shows the number before they were.</summary>
    public static object Of(KnowledgeBase knowledge, DeskReport desk) => new
    {
        score = desk.Score.Final,
        verified = knowledge.Exposure.Workstation.Verified,
        band = desk.Band is { } band ? new { id = band.Id, say = band.Say } : null,
        tables = desk.Score.Tables,
        missing = desk.Score.Missing,
        failed = desk.Faults.Select(one => new
        {
            part = one.Fault.Part,
            item = one.Fault.Item,
            text = one.Fault.Text,
            fix = one.Fault.Fix,
            muscles = one.Muscles,
            load = Math.Round(one.Load, Digits),
        }),
        actions = desk.Actions.Select(one => new
        {
            movement = one.Action.Movement,
            text = one.Action.Text,
            loadRemoved = Math.Round(one.LoadRemoved, Digits),
            tags = one.Tags,
            muscles = one.Muscles,
        }),
        caution = knowledge.Exposure.Workstation.Caution,
    };
}
