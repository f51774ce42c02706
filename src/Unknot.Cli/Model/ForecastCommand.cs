using System.Collections.Concurrent;
using System.CommandLine;
using Unknot.Cli.Cases;
using Unknot.Content.Diaries;
using Unknot.Core.Forecasting;
using Unknot.Core.Outcomes;

namespace Unknot.Cli.Model;

/// <summary><c>unknot forecast</c>: how likely a knot is to return, to relapse and to be quiet, by its diary; and how good such forecasts were.</summary>
public static class ForecastCommand
{
    private const int Batch = 64;

    private static readonly Argument<string[]> s_files = new("DIARY") { Description = "Diaries in YAML or JSON, or one JSON object a line; - for standard input.", Arity = ArgumentArity.OneOrMore };

    private static readonly Option<string?> s_asOf = new("--as-of") { Description = "The evening of the forecast; only what had been written by then is read. Without it the last of the diary.", HelpName = "DAY" };

    private static readonly Option<string?> s_everyDay = new("--every-day") { Description = "A forecast for every evening from this one on.", HelpName = "DAY" };

    private static readonly Option<string> s_days = new("--days") { Description = "Within how many days.", HelpName = "LIST", DefaultValueFactory = _ => "3,7,14,28" };

    private static readonly Option<bool> s_whatIf = new("--what-if") { Description = "Also by how much the chance is different with breaks, a program, supported forearms, less stress or releases alone." };

    private static readonly Option<bool> s_score = new("--score") { Description = "Not the forecasts but how good they were, one a week, over all diaries." };

    private static readonly Option<bool> s_asJson = new("--json") { Description = "One JSON object a line for each diary, knot and evening." };

    private static readonly Option<string?> s_content = new("--content") { Description = "The folder of the knowledge base; without it the one that came with the program.", HelpName = "FOLDER" };

    /// <summary>The verb with its options.</summary>
    /// <returns>The command.</returns>
    public static Command Create()
    {
        Command forecast = new("forecast", """
            Says by a diary how likely a knot is to be back, to relapse and to be quiet within some days, how much it will hurt, and what that comes from.
            A hypothesis made visible, with what is not known of it; never a date, and not a diagnosis.

            Example, with diary.yaml holding
              entries:
                - {date: 2026-03-02, nprs: 3, tenderness: 4, stress: 5, deskHours: 8}
                - {date: 2026-03-03, nprs: 2, tenderness: 2, stress: 4, deskHours: 8}
            is
              unknot forecast diary.yaml --as-of 2026-03-04
            """)
        {
            s_files, s_asOf, s_everyDay, s_days, s_whatIf, s_score, s_asJson, s_content,
        };
        forecast.SetAction(Run);
        return forecast;
    }

    private static int Run(ParseResult asked)
    {
        bool asJson = asked.GetValue(s_asJson);
        Result<ForecastInput> input = asked.GetValue(s_score) && asJson
            ? Result<ForecastInput>.Failed(new Problem("--score", "the table has no JSON; leave one of the two out"))
            : ForecastInput.Read(asked.GetRequiredValue(s_files), asked.GetValue(s_content), asked.GetRequiredValue(s_days), asked.GetValue(s_asOf), asked.GetValue(s_everyDay));
        if (!input.IsValue)
        {
            return Answering.Refuse(asked, asJson, input.Problems);
        }

        DiaryForecasts forecasts = new(input.Value);
        TextWriter output = asked.InvocationConfiguration.Output;
        if (asked.GetValue(s_score))
        {
            ConcurrentDictionary<int, KeptForecast[]> kept = [];
            Parallel.For(0, input.Value.Diaries.Count, i => kept[i] = [.. forecasts.Scored(input.Value.Diaries[i])]);
            output.Write(ForecastText.Of([.. kept.OrderBy(one => one.Key).SelectMany(one => one.Value)]));
            return ExitCode.Done;
        }

        bool whatIf = asked.GetValue(s_whatIf);
        Write(output, input.Value.Diaries, diary => string.Concat(forecasts.Of(diary, whatIf).Select(made => asJson ? ForecastJson.Of(made) : ForecastText.Of(made))));
        return ExitCode.Done;
    }

    /// <summary>A batch of diaries at a time, in order.</summary>
    private static void Write(TextWriter output, IReadOnlyList<WrittenDiary> diaries, Func<WrittenDiary, string> text)
    {
        foreach (WrittenDiary[] batch in diaries.Chunk(Batch))
        {
            string[] texts = new string[batch.Length];
            Parallel.For(0, batch.Length, i => texts[i] = text(batch[i]));
            foreach (string one in texts)
            {
                output.Write(one);
            }
        }
    }
}
