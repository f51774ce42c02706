using System.Globalization;
using System.Text;
using Unknot.Core.Causes;
using Unknot.Core.Knowledge;

namespace Unknot.Cli.Locate;

/// <summary>What a look at the desk comes to, as people read it: faults, their muscles and a band in words, never the number.</summary>
internal static class DeskText
{
    private const int MostMuscles = 3;

    /// <summary>Lines.</summary>
    public static string Of(KnowledgeBase knowledge, DeskReport desk)
    {
        StringBuilder text = new();
        Line(text, desk.Band is { } band
            ? $"Your desk: {band.Say}. {knowledge.Exposure.Workstation.Caution}"
            : $"Your desk: still to be said for the whole of it: {string.Join(", ", desk.Score.Missing)}.");
        foreach (LoadedFault one in desk.Faults)
        {
            Line(text, $"  {one.Fault.Text} {one.Fault.Fix} It loads {Names(knowledge, one.Muscles)}.");
        }

        if (desk.Faults.Count == 0)
        {
            Line(text, "  Nothing of what was looked at fails.");
        }

        if (desk.Actions.Count > 0)
        {
            Line(text, "What takes most off these muscles, first things first:");
        }

        foreach (DeskAction one in desk.Actions)
        {
            Line(text, string.Create(CultureInfo.InvariantCulture, $"  {one.LoadRemoved * 100:0} % of the load found: {one.Action.Text}"));
        }

        return text.Append('\n').ToString();
    }

    private static string Names(KnowledgeBase knowledge, IReadOnlyList<string> muscles) =>
        string.Join(", ", muscles.Take(MostMuscles).Select(id => knowledge.Muscles[id].Name.ToLowerInvariant()));

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
