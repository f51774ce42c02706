using Unknot.Content.Yaml;
using Unknot.Core.Knowledge;

namespace Unknot.Content.Kinds;

/// <summary><c>exposure.yaml</c>: the day, the desk and stress.</summary>
internal static class ExposureFile
{
    internal static ExposureContent Read(MapReader map)
    {
        (IReadOnlyList<string> frequencies, NumericScale scale) = map.Map(
            "scales", scales => (scales.Texts("frequency"), scales.Map("scale_0_10", one => new NumericScale(one.Number("min"), one.Number("max"), one.Number("step")))));
        SelfTests tests = map.Map("self_tests", one => new SelfTests(one.List("tests", test => new SelfTest(test.Text("question"), test.Text("like"))), one.Text("stop_if")));
        Catalogue<ExposureQuestion> questions = map.Catalogue("questions", one => QuestionPart.Read(one, frequencies, scale, tests), question => question.Id);
        return new()
        {
            Causes = map.Catalogue("causes", Cause, cause => cause.Id),
            Hypotheses = map.Catalogue("default_hypotheses", Hypothesis, hypothesis => hypothesis.Id),
            Frequencies = frequencies,
            Scale = scale,
            Questions = questions,
            SelfTests = tests,
            Tags = map.Catalogue("tags", one => Tag(one, questions), tag => tag.Id),
            Stress = map.Map("stress_ladder", StressPart.Read),
            OfferCrisisLinesFrom = map.Whole("offer_crisis_lines_from"),
            TwoMinuteSet = map.Texts("two_minute_set"),
            Workstation = map.Map("workstation", WorkstationPart.Read),
            Checklists = map.Catalogue("checklist", WorkstationPart.Checklist, checklist => checklist.Id),
            Rules = WrittenRules.List(map, "rules"),
        };
    }

    private static Cause Cause(MapReader map) => new(map.Text("id"), map.Text("name"), map.Text("explain"), map.TextsOrNone("offer_first"), map.Texts("statements"));

    private static DefaultHypothesis Hypothesis(MapReader map) => new(
        map.Text("id"), map.Text("muscle"), map.Text("tag"), map.Text("say"), map.Texts("until"), map.Texts("statements"));

    private static ExposureTag Tag(MapReader map, Catalogue<ExposureQuestion> questions)
    {
        string id = map.Text("id");
        string cause = questions.FirstOrDefault(question => question.Rules.Any(rule => rule.Tag == id))?.Cause ?? "";
        return new(id, map.Text("say"), cause, map.Keyed("muscles", (weights, muscle) => weights.Whole(muscle)), map.Texts("actions"), map.TextOrNull("tip"));
    }
}
