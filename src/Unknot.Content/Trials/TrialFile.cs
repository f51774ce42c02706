using Unknot.Content.Yaml;
using Unknot.Core.Forecasting;
using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Trials;

/// <summary>Reads a protocol, in YAML or JSON. What is wrong is told with file, line and remedy.</summary>
public static class TrialFile
{
    private const int MostWeeks = 520;

    internal static readonly Vocabulary<TrialOutcome> Outcomes = new(
        "an outcome", ("nprs", TrialOutcome.Nprs), ("ppt_kpa", TrialOutcome.PressureThreshold), ("strength_ut", TrialOutcome.StrengthUpper), ("strength_lt", TrialOutcome.StrengthLower),
        ("fatigue_ut", TrialOutcome.Fatigue), ("back_within", TrialOutcome.BackWithin), ("new_episode_rate", TrialOutcome.NewEpisodeRate));

    internal static readonly Vocabulary<TrialRole> Roles = new(
        "a role", ("calibration", TrialRole.Calibration), ("validation", TrialRole.Validation), ("against", TrialRole.Against));

    private static readonly Vocabulary<TrialPopulation> s_populations = new(
        "a population", ("office", TrialPopulation.Office), ("at_risk", TrialPopulation.AtRisk), ("new_episode", TrialPopulation.NewEpisode), ("chronic", TrialPopulation.Chronic));

    /// <summary>The word files write for an outcome.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <returns>Such as <c>nprs</c>.</returns>
    public static string Word(TrialOutcome outcome) => Outcomes.WordFor(outcome);

    /// <summary>The word files write for a role.</summary>
    /// <param name="role">The role.</param>
    /// <returns>Such as <c>validation</c>.</returns>
    public static string Word(TrialRole role) => Roles.WordFor(role);

    /// <summary>Reads a protocol.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="name">The name problems give for it.</param>
    /// <param name="knowledge">The content.</param>
    /// <returns>The protocol, or every problem with it.</returns>
    public static Result<Protocol> Read(string text, string name, KnowledgeBase knowledge)
    {
        Result<Document> document = Document.Read(text, name);
        return document.IsValue ? document.Value.As(map => Read(map, knowledge)) : Result<Protocol>.Failed(document.Problems);
    }

    /// <summary>Reads one arm by itself, as the plan of people who are simulated.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="name">The name problems give for it.</param>
    /// <param name="knowledge">The content.</param>
    /// <param name="weeks">How long it goes on [weeks].</param>
    /// <returns>The arm, or every problem with it.</returns>
    public static Result<Arm> ReadArm(string text, string name, KnowledgeBase knowledge, int weeks)
    {
        Result<Document> document = Document.Read(text, name);
        return document.IsValue ? document.Value.As(map => new ArmPart(knowledge, weeks).Read(map, "plan")) : Result<Arm>.Failed(document.Problems);
    }

    private static Protocol Read(MapReader map, KnowledgeBase knowledge)
    {
        int weeks = map.Whole("weeks");
        if (weeks is < 1 or > MostWeeks)
        {
            map.Wrong("weeks", $"'weeks' is {weeks}; a trial lasts 1 to {MostWeeks}");
        }

        ArmPart part = new(knowledge, weeks);
        IReadOnlyDictionary<string, Arm> arms = map.Keyed("arms", (all, key) => all.Map(key, one => part.Read(one, key)));
        Protocol read = new()
        {
            Id = map.Text("id"),
            Role = map.Word("role", Roles, TrialRole.Validation),
            Why = map.TextOrNull("why"),
            Enrol = map.Map("enrol", Enrol),
            Weeks = weeks,
            MeasureWeeks = [.. map.Wholes("measure_weeks").Distinct().Order()],
            Arms = [.. arms.Values],
            Outcomes = [.. map.WordList("outcomes", Outcomes).Distinct()],
            Contrasts = map.ListOrNone("contrasts", one => new Contrast(one.Text("arm"), one.Text("against"), one.Word("outcome", Outcomes), one.Whole("week"))),
            Published = [.. map.KeyedOrNone("published", (all, arm) => Published(all, arm)).Values.SelectMany(figures => figures)],
        };
        Check(map, read);
        return read;
    }

    private static IReadOnlyList<PublishedFigure> Published(MapReader map, string arm) =>
        map.IsMap(arm) ? [map.Map(arm, one => PublishedPart.Read(one, arm))] : map.List(arm, one => PublishedPart.Read(one, arm));

    private static Enrolment Enrol(MapReader map)
    {
        (double least, double most, int runIn) = (map.NumberOrNull("nprs_min") ?? 0, map.NumberOrNull("nprs_max") ?? 10, map.WholeOrNull("run_in_weeks") ?? 0);
        if (least < 0 || most > 10 || least > most)
        {
            map.Wrong("nprs_min", FormattableString.Invariant($"nobody has an NPRS from {least} to {most}; write two numbers from 0 to 10, the lower first"));
        }

        if (runIn is < 0 or > MostWeeks)
        {
            map.Wrong("run_in_weeks", $"'run_in_weeks' is {runIn}; it takes 0 to {MostWeeks}");
        }

        return new(least, most, runIn, map.Word("population", s_populations));
    }

    private static void Check(MapReader map, Protocol read)
    {
        foreach (int week in read.MeasureWeeks.Where(week => week < 0 || week > read.Weeks))
        {
            map.Wrong("measure_weeks", $"week {week} is beyond the {read.Weeks} weeks of the trial");
        }

        foreach (Contrast contrast in read.Contrasts)
        {
            Check(map, "contrasts", read, new(contrast.Arm, contrast.Against, contrast.Outcome, contrast.Week, FigureKind.Difference));
        }

        foreach (PublishedFigure figure in read.Published)
        {
            Check(map, "published", read, TrialComparison.Of(figure));
        }
    }

    private static void Check(MapReader map, string key, Protocol read, TrialComparison compared)
    {
        foreach (string unknown in ((string?[])[compared.Arm, compared.Against]).OfType<string>().Where(name => read.Arms.All(arm => arm.Name != name)))
        {
            map.Wrong(key, $"there is no arm '{unknown}'; {Spelling.Remedy(unknown, [.. read.Arms.Select(arm => arm.Name)])}");
        }

        if (!read.Outcomes.Contains(compared.Outcome))
        {
            map.Wrong(key, $"'{Word(compared.Outcome)}' is not measured; add it to 'outcomes'");
        }

        int[] wanted = compared.Kind is FigureKind.Change or FigureKind.ShareOfEntry ? [0, compared.Week] : [compared.Week];
        foreach (int week in wanted.Except(read.MeasureWeeks))
        {
            map.Wrong(key, $"week {week} is not measured; add it to 'measure_weeks'");
        }
    }
}
