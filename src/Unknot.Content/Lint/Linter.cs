using Unknot.Content.Cases;
using Unknot.Content.Essays;
using Unknot.Content.Figure;
using Unknot.Content.Lint.Rules;
using Unknot.Content.Trials;
using Unknot.Core.Forecasting;
using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Lint;

/// <summary>A problem with the rule that found it.</summary>
/// <param name="Rule">The rule's id, or <see cref="Linter.Reading"/>.</param>
/// <param name="Problem">Where, and what to do.</param>
public sealed record LintFinding(string Rule, Problem Problem);

/// <summary>Puts every question to a content folder.</summary>
public static class Linter
{
    /// <summary>The rule of what could not be read: unknown, missing and doubled keys, and files that are no content.</summary>
    public const string Reading = "reading";

    /// <summary>The rules, in the order they are asked.</summary>
    public static IReadOnlyList<LintRule> Rules { get; } =
    [
        new NamesExist(),
        new ActionTextsExist(),
        new RegionsHaveScopes(),
        new RegionsHaveNeighbours(),
        new NeighboursAreMutual(),
        new RegionsAreDrawn(),
        new WordsBelongToOneId(),
        new MeaningsBuildOnEarlierOnes(),
        new MeaningsAreUsed(),
        new ExamplesAreOfFlagsThatStop(),
        new WordsOpenEveryFlagThatStops(),
        new IntakeFlagsAreReachable(),
        new ScreensHoldTheWholeGate(),
        new FlagScopesCanBeMarked(),
        new LateFlagsSayWhatRaisesThem(),
        new LookAlikesAreKnown(),
        new CrowdedNervesAreAsked(),
        new QuestionsHavePlainerText(),
        new UpgradesRaise(),
        new FeltRulesCanSpeak(),
        new AgeBoundsLeaveSomebody(),
        new ModifiersCanBeSet(),
        new StressStepsCanBeRaised(),
        new ReturnsRuleCanSpeak(),
        new TheLongViewCanBeTaken(),
        new TensionCanBeWeighed(),
        new OfferedInstrumentsCanBePut(),
        new ExposureRulesCanFire(),
        new TagsAreSetAndRead(),
        new TagsAndMusclesAgree(),
        new TagsBelongToOneCause(),
        new HypothesesCanBeAnswered(),
        new DeskFaultsSayWhatToDo(),
        new DeskScoresAreWhole(),
        new EveryPhaseHasAMovement(),
        new MovementsStandUnderTheirPhase(),
        new WeakPartnersAreNamed(),
        new StrengtheningSparesTheSoreMuscle(),
        new StretchesAreHeldLongEnough(),
        new ReleasesPressWhereItIsAllowed(),
        new ChestReleasesAskTheScreenFirst(),
        new PressListsAgree(),
        new PointsArePressedWhereItIsAllowed(),
        new DefaultSessionsHoldEveryPhase(),
        new DefaultSessionsKeepTheirDoses(),
        new DefaultSessionsKeepTheBudget(),
        new WeeksHoldWhatTheySay(),
        new ToolsStandOnTheLadder(),
        new OtherStepsAreOfANeed(),
        new PlanNumbersRise(),
        new HabitsAreAlwaysThere(),
        new StepChangesHaveReasons(),
        new EveryPlaceOfASessionHasItsLine(),
        new ContraindicationsCanBeKnown(),
        new FindingsAreRead(),
        new StepsNameTheirThings(),
        new DirectFlagsSayWhatTheyAdd(),
        new ModelNumbersAreOwnedUpTo(),
        new TrialsNameTheirSources(),
        new CalibrationIsOfThisContent(),
        new RecalibrationIsOfThisCalibration(),
        new ClaimsHaveSources(),
        new SourcesAreCited(),
        new RecalledTextIsNotPrinted(),
        new CasesStandWhereTheyBelong(),
        new CasesNameTheirSources(),
        new CasesAnswerWhatOpensTheirFlag(),
        new EveryAnswerHasItsCases(),
        new GuidesAreWritten(),
        new GuidesAreReached(),
        new ExplanationsAreShort(),
        new EssaysNameWhatExists(),
        new EssaysCiteWhatWasFound(),
        new GlossaryWordsBelongToOneEntry(),
        new EveryMovementHasAFigure(),
        new FigureNamesExist(),
        new FiguresMoveAsPeopleDo(),
    ];

    /// <summary>Reads a folder and asks everything. What cannot be read is told alone: the rules need all of it.</summary>
    /// <param name="folder">The content folder.</param>
    public static IReadOnlyList<LintFinding> Check(string folder)
    {
        Result<LoadedContent> content = ContentFolder.Read(folder);
        Result<IReadOnlyList<DrawnArea>> drawn = BodyMapReader.ReadFolder(folder);
        Result<ScoreRules> score = ScoreRules.Read(folder);
        Result<Writings> writings = WritingsFolder.ReadAll(folder);
        Result<FigureLibrary> figure = FigureFolder.Read(folder);
        List<Problem> problems = [.. content.Problems, .. drawn.Problems, .. score.Problems, .. writings.Problems, .. figure.Problems];
        if (problems.Count > 0)
        {
            return Unread(problems);
        }

        KnowledgeBase knowledge = content.Value.Knowledge;
        Result<IReadOnlyList<WrittenCase>> written = CasesFolder.ReadOwn(folder, knowledge);
        Result<IReadOnlyList<Protocol>> trials = TrialsFolder.Read(folder, knowledge);
        Result<Posterior> posterior = PosteriorFile.Read(folder, knowledge.LoadModel);
        Result<RecalibrationRecord> recalibrated = RecalibrationFile.Read(folder);
        Result<Arm> plan = TrialsFolder.ReadDefaultPlan(folder, knowledge);
        problems = [.. written.Problems, .. trials.Problems, .. posterior.Problems, .. recalibrated.Problems, .. SkillFile.Read(folder).Problems, .. plan.Problems];
        return problems.Count > 0 ? Unread(problems) : Check(new LintInput(
            knowledge, content.Value.Map, drawn.Value, written.Value, score.Value, writings.Value, trials.Value, posterior.Value, recalibrated.Value, figure.Value, PosteriorFile.VersionOf(folder, trials.Value), PosteriorFile.StampOf(folder)));
    }

    /// <summary>Asks everything of content that was read.</summary>
    /// <param name="input">The content.</param>
    public static IReadOnlyList<LintFinding> Check(LintInput input) => [.. Rules.SelectMany(rule => rule.Check(input), (rule, problem) => new LintFinding(rule.Id, problem))];

    private static IReadOnlyList<LintFinding> Unread(IReadOnlyList<Problem> problems) => [.. problems.Select(problem => new LintFinding(Reading, problem))];
}
