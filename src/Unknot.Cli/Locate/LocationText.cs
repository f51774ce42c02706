using System.Globalization;
using System.Text;
using Unknot.Core.Knowledge;
using Unknot.Core.Localisation;

namespace Unknot.Cli.Locate;

/// <summary>The answer as people read it.</summary>
public static class LocationText
{
    private const int MostMuscles = 3;
    private const int MostReasons = 3;
    private const double MostLikely = 0.5;
    private const double Possible = 0.2;

    /// <summary>Plain text.</summary>
    /// <param name="knowledge">The content.</param>
    /// <param name="location">The answer.</param>
    /// <param name="unread">Free words that nothing was read from.</param>
    /// <returns>Lines.</returns>
    public static string Of(KnowledgeBase knowledge, Location location, IReadOnlyList<string> unread)
    {
        StringBuilder text = new();
        Triage(text, knowledge, location);
        foreach (LocatedComplaint complaint in location.Complaints)
        {
            Complaint(text, knowledge, complaint);
        }

        text.Append(CausesText.Of(knowledge, location.Causes));
        text.Append(location.Desk is { } desk ? DeskText.Of(knowledge, desk) : "");
        if (location.Uncovered.Count > 0)
        {
            Line(text, $"No muscle known here refers to {Places(knowledge, location.Uncovered)}, so none is guessed at for it.");
        }

        if (unread.Count > 0)
        {
            Line(text, $"Could not be read: {string.Join("; ", unread)}.");
        }

        if (!location.Verdict.Stops)
        {
            Line(text, "A hint at where it may come from, not a diagnosis.");
        }

        return text.ToString();
    }

    private static void Triage(StringBuilder text, KnowledgeBase knowledge, Location location)
    {
        if (LocationJson.ActionText(knowledge, location.Verdict) is { } action)
        {
            Line(text, action);
            Line(text, $"Because of {string.Join(", ", location.Verdict.Flags.Select(flag => flag.Id))}.");
            text.Append('\n');
        }

        if (location.Verdict.ToAsk.Count > 0)
        {
            Line(text, $"Safety questions still open: {string.Join(", ", location.Verdict.ToAsk.Select(question => question.Id))}.");
            text.Append('\n');
        }
    }

    private static void Complaint(StringBuilder text, KnowledgeBase knowledge, LocatedComplaint complaint)
    {
        Line(text, $"You feel it here: {Places(knowledge, complaint.Places)}.");
        if (complaint.Located.Muscles.Count == 0 || complaint.Located.Elsewhere.Probability > complaint.Located.Muscles[0].Probability)
        {
            Line(text, complaint.Located.Elsewhere.Text);
        }

        foreach (Candidate candidate in complaint.Located.Muscles.Take(MostMuscles))
        {
            Muscle(text, knowledge, candidate);
        }

        Elsewhere(text, complaint.Located.Elsewhere);
        WouldChange(text, complaint.Located);

        if (complaint.Located.Next is { } next)
        {
            Line(text, $"The question that would tell most: {next.Ask} ({next.Id})");
        }

        text.Append('\n');
    }

    private static void Muscle(StringBuilder text, KnowledgeBase knowledge, Candidate candidate)
    {
        Muscle muscle = knowledge.Muscles[candidate.Muscle];
        Line(text, $"  {muscle.Name}{SideOf(candidate.Side)}: {Likely(candidate.Probability)}, {Percent(candidate.Probability)}");
        Reasons(text, "for", candidate.Reasons.Where(reason => reason.Factor > 1));
        Reasons(text, "against", candidate.Reasons.Where(reason => reason.Factor < 1));
    }

    private static void Elsewhere(StringBuilder text, Elsewhere elsewhere)
    {
        Line(text, $"  Not a muscle known here: {Likely(elsewhere.Probability)}, {Percent(elsewhere.Probability)}");
        foreach (Suspect suspect in elsewhere.Suspects)
        {
            Line(text, $"    perhaps {suspect.Name}: {suspect.Tell}");
        }
    }

    private static void WouldChange(StringBuilder text, Located located)
    {
        if (located.WouldChange.Count > 0)
        {
            Line(text, "What would change this:");
        }
        else if (located.Muscles.Count > 0)
        {
            Line(text, "No single answer that is still open would put another muscle first.");
        }

        foreach (WouldChange turn in located.WouldChange)
        {
            Line(text, $"  {turn.Text}");
        }
    }

    private static void Reasons(StringBuilder text, string word, IEnumerable<Reason> reasons)
    {
        foreach (Reason reason in reasons.Take(MostReasons))
        {
            Line(text, string.Create(CultureInfo.InvariantCulture, $"    {word} ×{reason.Factor:0.0#}  {reason.Text}"));
        }
    }

    private static string Likely(double probability) => probability >= MostLikely ? "most likely" : probability >= Possible ? "possible" : "less likely";

    private static string Percent(double share) => share < 0.01 ? "under 1 %" : string.Create(CultureInfo.InvariantCulture, $"{share * 100:0} %");

    private static string SideOf(Side? side) => side switch
    {
        Side.Left => ", left",
        Side.Right => ", right",
        _ => ", both sides",
    };

    private static string Places(KnowledgeBase knowledge, IEnumerable<Place> places) =>
        string.Join("; ", places.Select(place => knowledge.Regions[place.Region].Label + (place.Side is null ? "" : SideOf(place.Side))));

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
