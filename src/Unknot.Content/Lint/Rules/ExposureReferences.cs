using Unknot.Core.Knowledge;

namespace Unknot.Content.Lint.Rules;

/// <summary>What the questions about the day, tags, stress and the workstation name.</summary>
internal static class ExposureReferences
{
    public static IEnumerable<Reference> Of(ExposureContent exposure, KnowledgeBase knowledge) =>
    [
        .. exposure.Causes.SelectMany(cause => $"exposure/causes/{cause.Id}".Names("statements", Named.Statement, cause.Statements)),
        .. exposure.Causes.SelectMany(cause => $"exposure/causes/{cause.Id}".Names("offer_first", Named.Movement, cause.OfferFirst)),
        .. exposure.Hypotheses.SelectMany(Of),
        .. exposure.Questions.SelectMany(Of),
        .. exposure.Tags.SelectMany(Of),
        .. exposure.Stress.Levels.SelectMany(level => $"exposure/stress_ladder/levels/{level.Id}".Names("offer", Named.Movement, level.Offer)),
        .. "exposure/stress_ladder".Names("level_question", Named.Question, exposure.Stress.LevelQuestion),
        .. exposure.Stress.Steps.SelectMany(Of),
        .. "exposure/self_tests".Names("tests", Named.Question, exposure.SelfTests.Tests.Select(test => test.Question)),
        .. "exposure/self_tests".Names("tests", Named.Movement, exposure.SelfTests.Tests.Select(test => test.Like)),
        .. "exposure".Names("two_minute_set", Named.Question, exposure.TwoMinuteSet),
        .. Of(exposure.Workstation, knowledge),
        .. exposure.Checklists.SelectMany(list => $"exposure/checklist/{list.Id}".Names("sources", Named.Source, list.Sources)),
        .. exposure.Checklists.SelectMany(list => list.Items.SelectMany(item => $"exposure/checklist/{list.Id}/items/{item.Id}".Names("tags", Named.Tag, item.Tags.Keys))),
        .. References.OfRules("exposure/rules", exposure.Rules, knowledge),
        .. knowledge.Words.Aggravators.SelectMany(word => $"words/aggravators/{word.Id}".Names("tags", Named.Tag, word.Tags)),
        .. knowledge.Words.Places.SelectMany(place => $"words/places/{place.Id}".Names("id", Named.Region, place.Id)),
        .. knowledge.Words.Flags.SelectMany(words => $"words/flags/{words.Flag}".Names("flag", Named.Flag, words.Flag)),
    ];

    private static IEnumerable<Reference> Of(ExposureQuestion question)
    {
        string entry = $"exposure/questions/{question.Id}";
        return
        [
            .. entry.Names("cause", Named.Cause, question.Cause),
            .. entry.Names("tags", Named.Tag, question.Tags),
            .. entry.Names("rule", Named.Tag, question.Rules.Select(rule => rule.Tag)),
        ];
    }

    private static IEnumerable<Reference> Of(DefaultHypothesis hypothesis)
    {
        string entry = $"exposure/default_hypotheses/{hypothesis.Id}";
        return
        [
            .. entry.Names("muscle", Named.Muscle, hypothesis.Muscle),
            .. entry.Names("tag", Named.Tag, hypothesis.Tag),
            .. entry.Names("until", Named.Question, hypothesis.Until),
            .. entry.Names("statements", Named.Statement, hypothesis.Statements),
        ];
    }

    private static IEnumerable<Reference> Of(ExposureTag tag)
    {
        string entry = $"exposure/tags/{tag.Id}";
        return
        [
            .. entry.Names("muscles", Named.Muscle, tag.Muscles.Keys),
            .. entry.Names("actions", Named.Movement, tag.Actions),
        ];
    }

    private static IEnumerable<Reference> Of(StressStep step)
    {
        string entry = $"exposure/stress_ladder/steps/{step.Id}";
        return
        [
            .. entry.Names("flag", Named.Flag, step.Flag),
            .. entry.Names("instrument", Named.Instrument, step.Instrument),
            .. step.When.SelectMany(trigger => entry.Names("when", Named.Question, trigger.Question)),
            .. step.When.SelectMany(trigger => entry.Names("when", Named.Instrument, trigger.Instrument)),
            .. step.When.SelectMany(trigger => entry.Names("when", Named.StressWords, trigger.Words)),
        ];
    }

    private static IEnumerable<Reference> Of(Workstation workstation, KnowledgeBase knowledge) =>
    [
        .. "exposure/workstation".Names("cause", Named.Cause, workstation.Cause),
        .. "exposure/workstation".Names("sources", Named.Source, workstation.Sources),
        .. workstation.Sections.SelectMany(section => $"exposure/workstation/sections/{section.Id}".Names("muscles", Named.Muscle, section.Muscles)),
        .. workstation.Sections.SelectMany(section => Of(section, "base", section.Base).Concat(Of(section, "add", section.Add))),
        .. workstation.Grids.SelectMany(grid => $"exposure/workstation/grids/{grid.Id}".Names("rows", Named.WorkstationPart, grid.Rows)),
        .. workstation.Grids.SelectMany(grid => $"exposure/workstation/grids/{grid.Id}".Names("columns", Named.WorkstationPart, grid.Columns)),
        .. References.OfRules("exposure/workstation/rules", workstation.Rules, knowledge),
    ];

    private static IEnumerable<Reference> Of(DeskSection section, string key, IReadOnlyList<DeskOption> options) =>
        options.SelectMany(option => $"exposure/workstation/sections/{section.Id}/{key}/{option.Id}".Names("tags", Named.Tag, option.Tags.Keys));
}
