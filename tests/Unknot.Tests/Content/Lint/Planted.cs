using Unknot.Content.Cases;
using Unknot.Content.Essays;
using Unknot.Content.Lint;
using Unknot.Content.Trials;
using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;

namespace Unknot.Tests.Content.Lint;

/// <summary>The content that ships, with one fault planted in it.</summary>
internal static class Planted
{
    /// <summary>As it ships.</summary>
    public static LintInput Nothing { get; } = new(Shipped.Content.Knowledge, Shipped.Content.Map, BodyMapReader.ReadFolder(Shipped.Folder).Value, Shipped.Cases, Shipped.Score, Shipped.Writings,
        Shipped.Trials, PosteriorFile.Read(Shipped.Folder, Shipped.Content.Knowledge.LoadModel).Value, RecalibrationFile.Read(Shipped.Folder).Value, Shipped.Figure,
        PosteriorFile.VersionOf(Shipped.Folder, Shipped.Trials), PosteriorFile.StampOf(Shipped.Folder));

    public static LintInput In(Func<KnowledgeBase, KnowledgeBase> change) => Nothing with { Knowledge = change(Nothing.Knowledge) };

    /// <summary>With a guide's text changed.</summary>
    public static LintInput InGuide(string id, Func<string, string> change)
    {
        string name = $"guides/{id}.md";
        Dictionary<string, Essay> guides = new(Nothing.Writings.Guides) { [id] = EssayReader.Read(name, change(File.ReadAllText(Path.Combine(Shipped.Folder, name)))).Value };
        return Nothing with { Writings = Nothing.Writings with { Guides = guides } };
    }

    public static LintInput InExplanation(string id, Func<Explanation, Explanation> change) => Nothing with
    {
        Writings = Nothing.Writings with { Explanations = [.. Nothing.Writings.Explanations.Select(one => one.Id == id ? change(one) : one)] },
    };

    public static LintInput InTerm(string id, Func<Term, Term> change) =>
        Nothing with { Writings = Nothing.Writings with { Glossary = Nothing.Writings.Glossary.Change(id, change, term => term.Id) } };

    public static LintInput InRegion(string code, Func<Region, Region> change) => In(all => all with { Regions = all.Regions.Change(code, change, region => region.Code) });

    public static LintInput InMuscle(string id, Func<Muscle, Muscle> change) => In(all => all with { Muscles = all.Muscles.Change(id, change, muscle => muscle.Id) });

    public static LintInput InMovement(string id, Func<Movement, Movement> change) => In(all => all with { Movements = all.Movements.Change(id, change, movement => movement.Id) });

    public static LintInput InTriage(Func<RedFlags, RedFlags> change) => In(all => all with { RedFlags = change(all.RedFlags) });

    public static LintInput InFlag(string id, Func<Flag, Flag> change) => InTriage(triage => triage with { Flags = triage.Flags.Change(id, change, flag => flag.Id) });

    public static LintInput InExposure(Func<ExposureContent, ExposureContent> change) => In(all => all with { Exposure = change(all.Exposure) });

    public static LintInput InQuestion(string id, Func<ExposureQuestion, ExposureQuestion> change) =>
        InExposure(exposure => exposure with { Questions = exposure.Questions.Change(id, change, question => question.Id) });

    public static LintInput InDeskSection(string id, Func<DeskSection, DeskSection> change) =>
        InExposure(exposure => exposure with { Workstation = exposure.Workstation with { Sections = exposure.Workstation.Sections.Change(id, change, section => section.Id) } });

    public static LintInput InSession(Func<SessionRules, SessionRules> change) => In(all => all with { Session = change(all.Session) });

    public static LintInput InDefault(string muscle, Func<DefaultSession, DefaultSession> change) =>
        InSession(session => session with { Defaults = session.Defaults.Change(muscle, change, one => one.Muscle) });

    /// <summary>With these cases alone, each under the name of its file.</summary>
    public static LintInput InCases(params (string Name, string Text)[] cases)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("unknot-cases-");
        foreach ((string name, string text) in cases)
        {
            string file = Path.Combine(folder.FullName, CasesFolder.Own, name);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        LintInput input = Nothing with { Written = CasesFolder.ReadOwn(folder.FullName, Nothing.Knowledge).Value };
        folder.Delete(recursive: true);
        return input;
    }

    /// <summary>The same catalogue with one entry changed.</summary>
    public static Catalogue<T> Change<T>(this Catalogue<T> entries, string id, Func<T, T> change, Func<T, string> idOf)
        where T : notnull =>
        entries.Has(id) ? new(entries.Select(entry => idOf(entry) == id ? change(entry) : entry), idOf) : throw new ArgumentException($"There is no '{id}' to change.", nameof(id));

    /// <summary>The same catalogue with one entry more.</summary>
    public static Catalogue<T> With<T>(this Catalogue<T> entries, T more, Func<T, string> idOf)
        where T : notnull => new(entries.Append(more), idOf);

    /// <summary>Holds when the rule tells of the fault, and of nothing else, with file, line and a remedy.</summary>
    public static void ShouldFind(this LintRule rule, LintInput input, params string[] named)
    {
        List<Problem> problems = [.. rule.Check(input)];

        problems.ShouldNotBeEmpty();
        foreach (Problem problem in problems)
        {
            problem.Where.ShouldMatch(@"^[\w./-]+:\d+$");
            problem.What.ShouldContain(";");
            named.ShouldAllBe(name => problem.ToString().Contains(name));
        }
    }

    public static void ShouldFindNothing(this LintRule rule, LintInput input) => rule.Check(input).ShouldBeEmpty();
}
