using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Lint.Rules;

/// <summary>A step of the stress ladder that waits for a number beyond its scale never comes.</summary>
public sealed class StressStepsCanBeRaised : LintRule
{
    /// <inheritdoc/>
    public override string Question => "Is there an answer or a word that raises each step of the stress ladder, and has it something to do?";

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(LintInput input)
    {
        ExposureContent exposure = input.Knowledge.Exposure;
        return
            from step in exposure.Stress.Steps
            where !step.When.Any(trigger => CanBe(trigger, input.Knowledge)) || (step.Flag ?? step.Instrument ?? step.Show) is null
            select input.At($"exposure/stress_ladder/steps/{step.Id}", $"nothing can raise step '{step.Id}', or it does nothing; give it a trigger inside its scale and a flag, instrument or text");
    }

    private static bool CanBe(StressTrigger trigger, KnowledgeBase knowledge) => trigger switch
    {
        { Words: { } list } => knowledge.Exposure.Stress.Words.TryGetValue(list, out IReadOnlyList<string>? phrases) && phrases.Count > 0,
        { Question: { } id } => knowledge.Exposure.Questions.TryGet(id, out ExposureQuestion? question) && trigger.AtLeast <= (question.Max ?? knowledge.Exposure.Scale.Max),
        { Diary: not null } => trigger.AtLeast <= knowledge.Exposure.Scale.Max,
        { Instrument: { } id } => knowledge.Instruments.TryGet(id, out Instrument? instrument) && trigger.AtLeast <= instrument.Form?.Most,
        _ => false,
    };
}
