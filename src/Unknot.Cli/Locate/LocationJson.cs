using Unknot.Cli.Cases;
using Unknot.Core.Knowledge;
using Unknot.Core.Localisation;
using Unknot.Core.Triage;

namespace Unknot.Cli.Locate;

/// <summary>The answer as scripts read it.</summary>
public static class LocationJson
{
    private const int Digits = 6;

    /// <summary>One JSON object.</summary>
    /// <param name="knowledge">The content.</param>
    /// <param name="location">The answer.</param>
    /// <param name="unread">Free words that nothing was read from.</param>
    /// <returns>The object on a line.</returns>
    public static string Of(KnowledgeBase knowledge, Location location, IReadOnlyList<string> unread)
    {
        LocatedComplaint? worst = location.Complaints is [{ } first, ..] ? first : null;
        Dictionary<string, object?> answer = new()
        {
            ["triage"] = Triage(knowledge, location.Verdict, []),
            ["muscles"] = Muscles(worst?.Located),
            ["elsewhere"] = Elsewhere(worst?.Located),
            ["uncovered"] = location.Uncovered.Select(place => place.ToString()),
            ["unread"] = unread,
            ["nextQuestion"] = Next(worst?.Located),
            ["wouldChange"] = WouldChange(worst?.Located),
            ["causes"] = CausesJson.Of(knowledge, location.Causes),
        };
        if (location.Desk is { } desk)
        {
            answer["workstation"] = DeskJson.Of(knowledge, desk);
        }

        if (location.Complaints.Count > 1)
        {
            answer["complaints"] = location.Complaints.Select(complaint => new
            {
                regions = complaint.Places.Select(place => place.ToString()),
                muscles = Muscles(complaint.Located),
                elsewhere = Elsewhere(complaint.Located),
                nextQuestion = Next(complaint.Located),
                wouldChange = WouldChange(complaint.Located),
            });
        }

        return Answering.AsJson(answer);
    }

    /// <summary>What triage says, for every verb that shows it.</summary>
    /// <param name="knowledge">The content.</param>
    /// <param name="verdict">What triage says.</param>
    /// <param name="before">Flags that are to be asked before a movement.</param>
    /// <returns>The object.</returns>
    public static object Triage(KnowledgeBase knowledge, Verdict verdict, IReadOnlyList<string> before) => new
    {
        urgency = Answering.Word(verdict.Urgency),
        stops = verdict.Stops,
        action = ActionText(knowledge, verdict),
        prompt = verdict.Prompt,
        toAsk = verdict.ToAsk.Select(question => question.Id).Union(before),
        flags = verdict.Flags.Select(flag => new
        {
            id = flag.Id,
            answer = Word(flag.Answer),
            urgency = Answering.Word(flag.Urgency),
            blocks = Answering.Word(flag.Blocks),
            because = flag.Because.ToString().ToLowerInvariant(),
        }),
    };

    /// <summary>What to do now, in words; null when nothing stands.</summary>
    /// <param name="knowledge">The content.</param>
    /// <param name="verdict">What triage says.</param>
    /// <returns>The action text.</returns>
    public static string? ActionText(KnowledgeBase knowledge, Verdict verdict) => verdict.Action is { } key ? knowledge.RedFlags.ActionTexts[key] : null;

    private static string Word(Answer answer) => answer switch
    {
        Answer.Yes => "yes",
        Answer.No => "no",
        _ => "unsure",
    };

    private static IEnumerable<object> Muscles(Located? located) => (located?.Muscles ?? []).Select(muscle => new
    {
        id = muscle.Muscle,
        side = Answering.Word(muscle.Side),
        probability = Math.Round(muscle.Probability, Digits),
        points = muscle.Points,
        reasons = muscle.Reasons.Select(Reason),
    });

    private static object Reason(Reason reason) => new { finding = reason.Finding, factor = Math.Round(reason.Factor, Digits), text = reason.Text };

    private static object? Elsewhere(Located? located) => located?.Elsewhere is { } elsewhere
        ? new { probability = Math.Round(elsewhere.Probability, Digits), what = elsewhere.What, text = elsewhere.Text, suspects = elsewhere.Suspects.Select(Suspect) }
        : null;

    private static object Suspect(Suspect suspect) => new
    {
        id = suspect.Condition,
        probability = Math.Round(suspect.Probability, Digits),
        tell = suspect.Tell,
        reasons = suspect.Reasons.Select(Reason),
    };

    private static IEnumerable<object> WouldChange(Located? located) => (located?.WouldChange ?? []).Select(turn => new
    {
        finding = turn.Finding,
        answer = turn.Answer,
        muscle = turn.Muscle,
        side = turn.Muscle is null ? null : Answering.Word(turn.Side),
        text = turn.Text,
    });

    private static object? Next(Located? located) => located?.Next is { } next ? new { id = next.Id, ask = next.Ask, gainBits = Math.Round(next.GainBits, Digits) } : null;
}
