using Unknot.Content.Yaml;
using Unknot.Core.Exposure;
using Unknot.Core.Knowledge;

namespace Unknot.Content.Kinds;

/// <summary>The stress ladder.</summary>
internal static class StressPart
{
    internal static StressLadder Read(MapReader map) => new(
        map.Catalogue("levels", one => new StressLevel(one.Text("id"), one.Span("range"), one.Texts("offer"), one.TextOrNull("show")), level => level.Id),
        map.Text("level_question"),
        map.Whole("level_days"),
        map.Text("level_rule"),
        map.Catalogue("steps", Step, step => step.Id),
        map.Keyed("words", (words, list) => words.Texts(list)),
        map.Text("words_rule"),
        map.Verify());

    private static StressStep Step(MapReader map) => new(
        map.Text("id"), map.Word("do", Vocabularies.StressActions), map.List("when", Trigger), map.TextOrNull("flag"), map.TextOrNull("instrument"), map.TextOrNull("show"),
        map.Bool("skippable", false), map.TextOrNull("note"))
    {
        AgainAfterDays = map.WholeOrNull("again_after_days"),
    };

    private static StressTrigger Trigger(MapReader map)
    {
        StressTrigger trigger = new(map.TextOrNull("words"), map.TextOrNull("question"), map.TextOrNull("diary"), map.TextOrNull("instrument"), map.NumberOrNull("gte"));
        int named = new[] { trigger.Words, trigger.Question, trigger.Diary, trigger.Instrument }.Count(name => name is not null);
        if (named != 1 || (trigger.Words is null) == (trigger.AtLeast is null))
        {
            map.Wrong("gte", "a step is raised by 'words' alone, or by one of 'question', 'diary' and 'instrument' together with 'gte'; write it so");
        }

        if (trigger.Diary is not (null or StressSteps.DiaryStress))
        {
            map.Wrong("diary", $"the diary has no field '{trigger.Diary}' that the ladder reads; write '{StressSteps.DiaryStress}'");
        }

        return trigger;
    }
}
