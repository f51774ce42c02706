using Unknot.Content.Kinds;
using Unknot.Content.Yaml;
using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;

namespace Unknot.Content;

/// <summary>Reads a content folder into the records of Core.</summary>
public static class ContentFolder
{
    /// <summary>Reads all of it.</summary>
    /// <param name="folder">The folder (<c>content</c>).</param>
    /// <returns>The content, or every problem with file, line and remedy.</returns>
    public static Result<LoadedContent> Read(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return Result<LoadedContent>.Failed(new Problem(folder, "there is no such folder; name the one that holds sources.yaml"));
        }

        List<Problem> problems = [];
        (IReadOnlyDictionary<string, Document> documents, string version) = ContentFiles.Read(folder, problems);
        KnowledgeBase knowledge = new Assembly(documents, problems).Build(version);
        return problems.Count == 0 ? Result<LoadedContent>.Of(new(knowledge, new ContentMap(documents))) : Result<LoadedContent>.Failed(problems);
    }

    private sealed class Assembly(IReadOnlyDictionary<string, Document> documents, List<Problem> problems)
    {
        internal KnowledgeBase Build(string version)
        {
            // About half of the work each, and a problem of one has its place after those of the other.
            List<Problem> inFolders = [];
            KnowledgeBase? knowledge = null;
            (Catalogue<Muscle> muscles, Catalogue<Movement> movements) = (None<Muscle>(), None<Movement>());
            Parallel.Invoke(() => knowledge = Singles(version), () => (muscles, movements) = (Muscles(inFolders), Movements(inFolders)));
            problems.AddRange(inFolders);
            return knowledge! with { Muscles = muscles, Movements = movements };
        }

        private static Catalogue<T> None<T>()
            where T : notnull => new([], _ => "");

        private KnowledgeBase Singles(string version)
        {
            (Catalogue<Statement> statements, Catalogue<WrittenRule> gaps) = One("statements.yaml", StatementsFile.Read);
            (Catalogue<Region> regions, PressureRules pressure) = One("regions.yaml", RegionsFile.Read);
            (Catalogue<SelfRelease> selfReleases, WrittenRule pressTest, Catalogue<SupportGroup> groups) = One("self-release.yaml", SelfReleaseFile.Read);
            (Catalogue<Instrument> instruments, InstrumentAdvice advice, ChangeRule change, ReturnsRule returns, TensionRule tension, ActivityRule activity, SameSpotRule sameSpot) = One("instruments.yaml", InstrumentsFile.Read);
            (Catalogue<PractitionerTechnique> techniques, BesideHome besideHome) = One("practitioner.yaml", PractitionerFile.Read);
            (Catalogue<PoseMetric> metrics, PoseAdvice poseAdvice) = One("pose-metrics.yaml", PoseMetricsFile.Read);
            return new()
            {
                Version = version,
                Sources = One("sources.yaml", SourcesFile.Read),
                Statements = statements,
                Gaps = gaps,
                Regions = regions,
                Pressure = pressure,
                SelfReleases = selfReleases,
                SupportGroups = groups,
                PressTest = pressTest,
                Patterns = One("patterns.yaml", PatternsFile.Read),
                CareGroups = One("care-groups.yaml", CareGroupsFile.Read),
                Guides = One("guides.yaml", GuidesFile.Read),
                Equipment = One("equipment.yaml", EquipmentFile.Read),
                Findings = One("findings.yaml", FindingsFile.Read),
                Session = One("session.yaml", SessionFile.Read),
                Plan = One("plan.yaml", PlanFile.Read),
                Habits = One("habits.yaml", HabitsFile.Read),
                Alone = One("alone.yaml", AloneFile.Read),
                Breaks = One("breaks.yaml", BreaksFile.Read),
                RedFlags = One("redflags.yaml", RedFlagsFile.Read),
                Exposure = One("exposure.yaml", ExposureFile.Read),
                Words = new()
                {
                    Aggravators = One("words/aggravators.yaml", map => WordsFile.Read(map, "aggravators")),
                    Easers = One("words/easers.yaml", map => WordsFile.Read(map, "easers")),
                    Qualities = One("words/qualities.yaml", map => WordsFile.Read(map, "qualities")),
                    Limits = One("words/limits.yaml", map => WordsFile.Read(map, "limits")),
                    Places = One("words/places.yaml", map => WordsFile.Read(map, "places")),
                    Meanings = One("words/meanings.yaml", MeaningsFile.Read),
                    Flags = One("words/flags.yaml", FlagWordsFile.Read),
                    Contexts = One("words/contexts.yaml", ContextsFile.Read),
                    Examples = One("words/examples.yaml", ExamplesFile.Read),
                },
                Instruments = instruments,
                InstrumentAdvice = advice,
                Change = change,
                Returns = returns,
                Tension = tension,
                Activity = activity,
                SameSpot = sameSpot,
                PoseMetrics = metrics,
                PoseAdvice = poseAdvice,
                PractitionerTechniques = techniques,
                BesideHome = besideHome,
                Terminology = One("terminology.yaml", TerminologyFile.Read),
                Elsewhere = One("elsewhere.yaml", ElsewhereFile.Read),
                LoadModel = LoadModelFiles.Read(One("model/parameters.yaml", LoadModelFiles.Numbers), One("model/loads.yaml", LoadModelFiles.Loads), One("model/days.yaml", DaysFile.Read)),
                Localisation = One("localisation.yaml", LocalisationFile.Read),
                Muscles = None<Muscle>(),
                Movements = None<Movement>(),
            };
        }

        private Catalogue<Muscle> Muscles(List<Problem> wrong) => new(Each("muscles", MuscleFile.Read, muscle => muscle.Id, wrong), muscle => muscle.Id);

        private Catalogue<Movement> Movements(List<Problem> wrong) => Inheritance.Resolve(Each("movements", MovementFile.Read, written => written.Movement.Id, wrong), wrong);

        // A file that is missing or damaged was told of already; what it held is left empty so that the others are read too.
        private T One<T>(string name, Func<MapReader, T> read) =>
            documents.TryGetValue(name, out Document? document) ? MapReader.MakeTop(document.Root, name, problems, read) : MapReader.MakeOfNothing(name, read);

        // The file's name is the id: so no id can stand twice, and a person finds the file.
        private List<T> Each<T>(string folder, Func<MapReader, T> read, Func<T, string> id, List<Problem> wrong)
        {
            List<T> entries = [];
            foreach (string name in documents.Keys.Where(name => name.StartsWith(folder + "/", StringComparison.Ordinal)))
            {
                T entry = MapReader.MakeTop(documents[name].Root, name, wrong, read);
                string expected = Path.GetFileNameWithoutExtension(name);
                if (id(entry) == expected)
                {
                    entries.Add(entry);
                }
                else if (id(entry).Length > 0)
                {
                    wrong.Add(new($"{name}:1", $"the id '{id(entry)}' and the file's name differ; name the file {id(entry)}.yaml or the id '{expected}'"));
                }
            }

            return entries;
        }
    }
}
