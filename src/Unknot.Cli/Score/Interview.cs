using Unknot.Cli.Locate;
using Unknot.Content.Cases;
using Unknot.Core.Complaint;
using Unknot.Core.Exposure;
using Unknot.Core.Knowledge;
using Unknot.Core.Localisation;

namespace Unknot.Cli.Score;

/// <summary>The app and the person of a case: what she tells at once, what she is asked, and what comes of it.</summary>
internal sealed class Interview(KnowledgeBase knowledge)
{
    private static readonly string[] s_toldAtOnce = ["complaint", "side", "regions", "onset_days"];

    private readonly LocalisationTables _tables = LocalisationTables.Of(knowledge);

    /// <summary>Complaint and marks are told, every safety question is answered, then one question after the other. What the case does not say is skipped, and counts as asked.</summary>
    internal Outcome Everything(WrittenCase written)
    {
        Case knows = written.Read();
        Case told = written.Only(s_toldAtOnce).Read();
        told = told with { Triage = GateAnswers.Of(knowledge, told, knows) };
        HashSet<string> asked = new(StringComparer.Ordinal);
        Location location = Location.Of(knowledge, _tables, told, asked);
        while (location.Complaints is [{ Located.Next: { } next }, ..] && asked.Add(next.Id))
        {
            told = Answered(told, knows, next);
            location = Location.Of(knowledge, _tables, told, asked);
        }

        return Outcome.Of(location, asked.Count);
    }

    /// <summary>Complaint and marks, and nobody to ask.</summary>
    internal Outcome Marks(WrittenCase written) => Outcome.Of(Location.Of(knowledge, _tables, written.Only("complaint", "side", "regions").Read()));

    /// <summary>The complaint alone, and nobody to ask.</summary>
    internal Outcome Words(WrittenCase written)
    {
        Case told = written.Only("complaint").Read();
        return Outcome.Of(Location.Of(knowledge, _tables, told), read: told.Places);
    }

    private static Case Answered(Case told, Case knows, NextQuestion next) => next.Kind switch
    {
        AskKind.Exposure => knows.Answers.TryGetValue(next.About, out ExposureAnswer? answer)
            ? told with { Answers = new Dictionary<string, ExposureAnswer>(told.Answers, StringComparer.Ordinal) { [next.About] = answer } }
            : told,
        _ => told with { Findings = Answered(told.Findings, knows.Findings, next) },
    };

    private static Findings Answered(Findings told, Findings knows, NextQuestion next) => next.Kind switch
    {
        AskKind.Press => told with { Presses = [.. told.Presses, .. knows.Presses.Where(press => press.At.ToString() == next.About)] },
        AskKind.Touch => told with
        {
            Touches = [.. told.Touches, .. knows.Presses.Where(press => press.At.ToString() == next.About).Select(press => new LightTouch(press.At, press.Answer is not PressAnswer.No))],
        },
        AskKind.Quality when knows.Qualities.TryGetValue(next.About, out bool yes) => told with { Qualities = told.Qualities.SetItem(next.About, yes) },
        AskKind.Worse when knows.Worse.TryGetValue(next.About, out bool yes) => told with { Worse = told.Worse.SetItem(next.About, yes) },
        AskKind.Better when knows.Better.TryGetValue(next.About, out bool yes) => told with { Better = told.Better.SetItem(next.About, yes) },
        AskKind.Limited when knows.Limited.TryGetValue(next.About, out bool yes) => told with { Limited = told.Limited.SetItem(next.About, yes) },
        _ => told,
    };
}
