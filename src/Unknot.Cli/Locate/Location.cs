using Unknot.Content.Cases;
using Unknot.Core.Causes;
using Unknot.Core.Complaint;
using Unknot.Core.Exposure;
using Unknot.Core.Knowledge;
using Unknot.Core.Localisation;
using Unknot.Core.Triage;

namespace Unknot.Cli.Locate;

/// <summary>One complaint of a case, located.</summary>
/// <param name="Places">Its places.</param>
/// <param name="Permit">Leave to name anything, with what triage takes out of it.</param>
/// <param name="Located">Where it may come from.</param>
public sealed record LocatedComplaint(IReadOnlyList<Place> Places, Restrictions Permit, Located Located);

/// <summary>A case, judged and located.</summary>
/// <param name="Verdict">What triage says of all of it.</param>
/// <param name="Complaints">Its complaints, the worst first; empty when triage stops.</param>
/// <param name="Causes">What overloads the muscles of the worst; empty when triage stops or no muscle is named.</param>
/// <param name="Desk">What a look at the desk comes to for the worst; null when triage stops or the desk was not looked at.</param>
/// <param name="Uncovered">Marked places no muscle refers to.</param>
public sealed record Location(Verdict Verdict, IReadOnlyList<LocatedComplaint> Complaints, IReadOnlyList<CauseShare> Causes, DeskReport? Desk, IReadOnlyList<Place> Uncovered)
{
    /// <summary>Judges and locates a case. There is nobody to ask: bare facts count as not sure.</summary>
    /// <param name="knowledge">The content.</param>
    /// <param name="asked">The case.</param>
    /// <returns>The answer.</returns>
    public static Location Of(KnowledgeBase knowledge, Case asked) => Of(knowledge, LocalisationTables.Of(knowledge), asked);

    /// <summary>The same, where many cases are located or questions were put before.</summary>
    /// <param name="knowledge">The content.</param>
    /// <param name="tables">Its tables.</param>
    /// <param name="asked">The case.</param>
    /// <param name="questions">Ids of questions that were put or skipped; null = none.</param>
    /// <returns>The answer.</returns>
    public static Location Of(KnowledgeBase knowledge, LocalisationTables tables, Case asked, IReadOnlySet<string>? questions = null)
    {
        Verdict verdict = Assessment.Of(knowledge, asked.Triage, asked.Places, Unanswered.CountsAsUnsure);
        if (verdict.Stops)
        {
            return new(verdict, [], [], null, []);
        }

        IReadOnlyDictionary<string, TagStrength> tags = Tags.From(knowledge, asked.Answers, asked.Desk ?? DeskCheck.None);
        List<LocatedComplaint> complaints = [.. Parted(knowledge, asked.Findings)
            .Select(findings => Locate(knowledge, tables, asked, findings, tags, questions)).OfType<LocatedComplaint>()
            .OrderByDescending(complaint => complaint.Located.Muscles.Count > 0)
            .ThenByDescending(complaint => asked.Findings.Marks.Count(mark => !mark.Said && complaint.Places.Contains(mark.Place)))
            .ThenByDescending(complaint => complaint.Places.Count)];
        IReadOnlyList<CauseShare> causes = complaints is [{ Located.Muscles.Count: > 0 } worst, ..]
            ? CauseMix.Of(knowledge, tags, worst.Located.Muscles, worst.Permit)
            : [];
        DeskReport? desk = asked.Desk is { } check && complaints is [{ } first, ..] ? DeskAdvice.Of(knowledge, check, tags, first.Located.Muscles, first.Permit) : null;
        return new(verdict, complaints, causes, desk, [.. complaints.SelectMany(complaint => complaint.Located.Uncovered)]);
    }

    private static LocatedComplaint? Locate(
        KnowledgeBase knowledge, LocalisationTables tables, Case asked, Findings findings, IReadOnlyDictionary<string, TagStrength> tags, IReadOnlySet<string>? questions)
    {
        Verdict verdict = Assessment.Of(knowledge, asked.Triage, findings.Places, Unanswered.CountsAsUnsure);
        return verdict.Permit is { } permit
            ? new(findings.Places, permit, Localiser.Locate(tables, findings with { AgeYears = Ages.Of(knowledge, asked.Triage) }, tags, permit, questions))
            : null;
    }

    /// <summary>Parts marks into complaints; a press goes with the marks it is joined to, and with the first where it is joined to none.</summary>
    private static IEnumerable<Findings> Parted(KnowledgeBase knowledge, Findings all)
    {
        IEnumerable<Mark> presses = all.Presses.Select(press => new Mark(press.At, MarkKind.Sore)).Where(press => all.Marks.All(mark => mark.Place != press.Place));
        List<HashSet<Place>> groups = [.. Core.Complaint.Complaints.Group([.. all.Marks, .. presses], knowledge).Select(group => group.Select(mark => mark.Place).ToHashSet())];
        List<HashSet<Place>> marked = [.. groups.Where(group => all.Marks.Any(mark => group.Contains(mark.Place)))];
        return marked.Select((group, number) => all with
        {
            Marks = [.. all.Marks.Where(mark => group.Contains(mark.Place))],
            Presses = [.. all.Presses.Where(press => group.Contains(press.At) || (number == 0 && !marked.Any(other => other.Contains(press.At))))],
        });
    }
}
