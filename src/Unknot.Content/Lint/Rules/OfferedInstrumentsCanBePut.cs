using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Lint.Rules;

/// <summary>A questionnaire that is offered needs its items and leave to show them, and its answers must differ in what they score.</summary>
public sealed class OfferedInstrumentsCanBePut : LintRule
{
    /// <inheritdoc/>
    public override string Question => "Has every questionnaire that is offered its items, answers that score, and leave to be shown?";

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(LintInput input) =>
        from instrument in input.Knowledge.Instruments
        let offered = input.Knowledge.Exposure.Stress.Steps.Any(step => step.Instrument == instrument.Id || step.When.Any(trigger => trigger.Instrument == instrument.Id))
        where (offered && instrument.Form is null) || (instrument.Form is { } form && (instrument.Embed != "yes" || !Scores(form)))
        select input.At($"instruments/{instrument.Id}", $"'{instrument.Id}' cannot be put; give it a 'form' whose answers score differently, and only where 'embed' is yes");

    private static bool Scores(InstrumentForm form) => form.Items.Count > 0 && form.Options.Select(option => option.Points).Distinct().Count() == form.Options.Count && form.Options.Count > 1;
}
