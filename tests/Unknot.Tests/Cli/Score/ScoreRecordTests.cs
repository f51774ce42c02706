using System.Text.Encodings.Web;
using System.Text.Json;
using Unknot.Cli.Score;
using Unknot.Content.Cases;
using Unknot.Tests.Content;

namespace Unknot.Tests.Cli.Score;

/// <summary>The numbers as they were last accepted. <c>UNKNOT_ACCEPT=1</c> accepts those of today, on purpose.</summary>
[Trait("Takes", "long")]
public sealed class ScoreRecordTests
{
    private const string HowToAccept = "If that is meant, run this test with UNKNOT_ACCEPT=1 and look at what changes in content/score/record.json.";

    private static readonly string[] s_fewerIsBetter = ["falseStops", "regionsMore", "brier"];

    private static readonly JsonSerializerOptions s_indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void No_number_has_fallen_by_more_than_one_case_and_the_record_is_of_these_cases()
    {
        if (Environment.GetEnvironmentVariable("UNKNOT_ACCEPT") == "1")
        {
            File.WriteAllText(Path.Combine(Shipped.Folder, ScoreRecord.File), JsonSerializer.Serialize(JsonDocument.Parse(Score("--json")), s_indented) + "\n");
        }

        ScoreRecord accepted = ScoreRecord.Read(Shipped.Folder).Value;

        // Named as a folder: what drawn people say of the beliefs has tests of its own and takes as long again.
        ScoreRecord measured = ScoreRecord.Parse(Score(Path.Combine(Shipped.Folder, CasesFolder.Own), "--json"), "now").Value;

        accepted.Stamp.ShouldBe(measured.Stamp, $"Cases were changed since the score was accepted. {HowToAccept}");
        Fallen(accepted, measured).ShouldBeEmpty(HowToAccept);
    }

    private static IEnumerable<string> Fallen(ScoreRecord accepted, ScoreRecord measured) =>
        from mode in Enum.GetValues<ScoreMode>()
        from aside in (bool[])[false, true]
        let was = accepted.Modes[mode].Part(aside)
        let now = measured.Modes[mode].Part(aside)
        from fallen in Fallen(was, now)
        select $"{mode}, {(aside ? "set aside" : "cases")}: {fallen}";

    private static IEnumerable<string> Fallen(PartScore was, PartScore now)
    {
        foreach ((string measure, Rate rate) in was.Rates)
        {
            double worse = (now.Rates[measure].Value - rate.Value) * (s_fewerIsBetter.Contains(measure) ? 1 : -1);
            if (worse > (1.0 / rate.Of) + 1e-6)
            {
                yield return $"{measure} was {rate.Value}, is {now.Rates[measure].Value}, of {rate.Of}";
            }
        }

        if (now.QuestionsMedian > was.QuestionsMedian + 1)
        {
            yield return $"{was.QuestionsMedian} questions were asked in the middle, now {now.QuestionsMedian}";
        }
    }

    private static string Score(params string[] typed)
    {
        using StringWriter output = new();
        ScoreCommand.Create().Parse([.. typed, "--content", Shipped.Folder]).Invoke(new() { Output = output });
        return output.ToString();
    }
}
