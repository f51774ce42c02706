using Unknot.Content.Trials;
using Unknot.Core.Forecasting;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Lint.Rules;

/// <summary>A figure that the model is held against must be traceable; and what the model was fitted on and what speaks against it both have to be there.</summary>
public sealed class TrialsNameTheirSources : LintRule
{
    /// <inheritdoc/>
    public override string Question => "Does every protocol compare with something published, say why it agrees or differs, and name its source?";

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(LintInput input) =>
    [
        .. from protocol in input.Trials
           from figure in protocol.Published
           where !input.Knowledge.Sources.Has(figure.Source)
           select At(protocol, $"'{figure.Source}' is no key of sources.yaml; name the one the figure was read in"),
        .. from protocol in input.Trials
           where protocol.Published.Count == 0 || protocol.Why is null
           select At(protocol, "a protocol of the content has 'published' and 'why'; add what is missing"),
        .. from role in (TrialRole[])[TrialRole.Calibration, TrialRole.Against]
           where input.Trials.All(protocol => protocol.Role != role)
           select new Problem($"{TrialsFolder.Own}:1", $"no protocol has the role '{TrialFile.Word(role)}'; the model is shown with what it was fitted on and what speaks against it"),
    ];

    private static Problem At(Protocol protocol, string what) => new($"{TrialsFolder.Own}/{protocol.Id}.yaml:1", what);
}
