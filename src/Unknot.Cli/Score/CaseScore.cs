using Unknot.Content.Cases;
using Unknot.Core.Localisation;

namespace Unknot.Cli.Score;

/// <summary>Everything that was measured.</summary>
internal sealed record CaseScore
{
    // So little is lost where shares are added up.
    private const double Slack = 1e-9;

    /// <summary>What was scored, and how.</summary>
    internal required ScoreInput Input { get; init; }

    /// <summary>Every case with its answers, by mode.</summary>
    internal required IReadOnlyDictionary<ScoreMode, IReadOnlyList<Scoring>> Scorings { get; init; }

    /// <summary>What was measured, by mode.</summary>
    internal required IReadOnlyDictionary<ScoreMode, ModeScore> Modes { get; init; }

    /// <summary>Each bar; those of a part with nothing to measure are left out.</summary>
    internal required IReadOnlyList<BarResult> Bars { get; init; }

    /// <summary>Whether beliefs keep what they promise, on drawn people; null for cases that are not the content's own, of which it says nothing.</summary>
    internal required Calibration? Calibration { get; init; }

    /// <summary>Whether the beliefs keep it well enough, where that was looked at.</summary>
    internal bool CalibrationHolds => Calibration is null || CalibrationScore.Holds(Calibration, Input.Rules, Input.Knowledge);

    /// <summary>Whether every bar holds.</summary>
    internal bool Holds => CalibrationHolds && Bars.All(bar => bar.Holds);

    /// <summary>Puts every case through every mode.</summary>
    internal static CaseScore Of(ScoreInput input)
    {
        (ScoreRules rules, IReadOnlyList<WrittenCase> cases, Split split) = (input.Rules, input.Cases, input.Split);
        Interview interview = new(input.Knowledge);
        Noise noise = new(input.Knowledge, rules.AnswersLost, input.Seed);
        Dictionary<ScoreMode, IReadOnlyList<Scoring>> scorings = new()
        {
            [ScoreMode.Full] = Score(cases, one => [interview.Everything(one)]),
            [ScoreMode.Noisy] = Score(cases, one => [.. Enumerable.Range(0, rules.Variants).Select(number => interview.Everything(noise.Variant(one, number)))]),
            [ScoreMode.Marks] = Score(cases, one => [interview.Marks(one)]),
            [ScoreMode.Words] = Score([.. cases.Where(one => one.Has("complaint"))], one => [interview.Words(one)]),
        };
        Dictionary<ScoreMode, ModeScore> modes = scorings.ToDictionary(
            mode => mode.Key,
            mode => new ModeScore(
                Adding.Up([.. mode.Value.Where(one => !split.IsAside(one.Written))], rules.Resamples, input.Seed),
                Adding.Up([.. mode.Value.Where(one => split.IsAside(one.Written))], rules.Resamples, input.Seed)));
        return new()
        {
            Input = input,
            Scorings = scorings,
            Modes = modes,
            Calibration = input.Own ? Calibration.Of(LocalisationTables.Of(input.Knowledge), rules.Calibration.People, input.Seed) : null,
            Bars = [.. rules.Bars.SelectMany(bar => Judge(bar, modes[bar.Mode]))],
        };
    }

    private static Scoring[] Score(IReadOnlyList<WrittenCase> cases, Func<WrittenCase, IReadOnlyList<Outcome>> answer)
    {
        Scoring[] scorings = new Scoring[cases.Count];
        Parallel.For(0, cases.Count, i => scorings[i] = new(cases[i], answer(cases[i])));
        return scorings;
    }

    private static IEnumerable<BarResult> Judge(ScoreBar bar, ModeScore mode) =>
        from aside in (bool[])[false, true]
        let value = mode.Part(aside).ValueOf(bar.Measure)
        where value is not null
        let wanted = aside ? bar.SetAside : bar.Cases
        select new BarResult(bar.Mode, aside, bar.Measure, bar.AtLeast, wanted, value.Value, bar.AtLeast ? value >= wanted - Slack : value <= wanted + Slack);
}
