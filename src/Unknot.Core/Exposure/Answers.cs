using System.Globalization;
using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;

namespace Unknot.Core.Exposure;

/// <summary>Reads answers about the day as forms and files write them.</summary>
public static class Answers
{
    private const string PairMarks = "/;,";

    /// <summary>Reads one answer. Options and words go by their id or their text, letter case and outer spaces aside.</summary>
    /// <param name="question">The question.</param>
    /// <param name="text">The answer: a number in the question's unit; left and right parted by a slash, comma or semicolon; an option; a word of the frequency scale; yes or no.</param>
    /// <param name="knowledge">The content.</param>
    /// <returns>The answer, or a problem that names the question and what it takes.</returns>
    public static Result<ExposureAnswer> Parse(ExposureQuestion question, string text, KnowledgeBase knowledge) => question.Kind switch
    {
        QuestionKind.Number => Number(question, text, question.Min, question.Max, null),
        QuestionKind.Scale => Number(question, text, knowledge.Exposure.Scale.Min, knowledge.Exposure.Scale.Max, knowledge.Exposure.Scale.Step),
        QuestionKind.NumberPair => Pair(question, text),
        QuestionKind.YesNo => YesNo(question, text),
        QuestionKind.Frequency => Word(question, text, knowledge.Exposure.Frequencies.Select(word => new Option(word, word)).ToList()),
        _ => Word(question, text, question.Options),
    };

    private static Result<ExposureAnswer> Number(ExposureQuestion question, string text, double? least, double? most, double? step)
    {
        string takes = string.Create(CultureInfo.InvariantCulture, $"a {(step is null ? "number" : "whole step")} from {least} to {most}{(question.Unit is null ? "" : $" in {question.Unit}")}");
        return ToNumber(text) is { } number && number >= (least ?? number) && number <= (most ?? number) && IsOnStep(number, least ?? 0, step)
            ? Result<ExposureAnswer>.Of(new ExposureAnswer.Number(number))
            : Refused(question, text, takes);
    }

    private static bool IsOnStep(double number, double least, double? step) => step is not > 0 || Math.Abs(Math.IEEERemainder(number - least, step.Value)) < 1e-9;

    private static Result<ExposureAnswer> Pair(ExposureQuestion question, string text)
    {
        string[] parts = text.Split(PairMarks.ToCharArray(), StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        bool InRange(double? number) => number is { } value && value >= (question.Min ?? value) && value <= (question.Max ?? value);
        return parts.Length == 2 && InRange(ToNumber(parts[0])) && InRange(ToNumber(parts[1]))
            ? Result<ExposureAnswer>.Of(new ExposureAnswer.Pair(ToNumber(parts[0])!.Value, ToNumber(parts[1])!.Value))
            : Refused(question, text, string.Create(CultureInfo.InvariantCulture, $"left and right, parted by a slash, each from {question.Min} to {question.Max}{(question.Unit is null ? "" : $" in {question.Unit}")}"));
    }

    private static Result<ExposureAnswer> YesNo(ExposureQuestion question, string text) => text.Trim().ToUpperInvariant() switch
    {
        "YES" or "TRUE" => Result<ExposureAnswer>.Of(new ExposureAnswer.YesNo(true)),
        "NO" or "FALSE" => Result<ExposureAnswer>.Of(new ExposureAnswer.YesNo(false)),
        _ => Refused(question, text, "yes or no"),
    };

    private static Result<ExposureAnswer> Word(ExposureQuestion question, string text, IReadOnlyList<Option> options)
    {
        string said = text.Trim();
        Option? option = options.FirstOrDefault(o => Same(o.Id, said)) ?? options.FirstOrDefault(o => Same(o.Text, said));
        return option is not null
            ? Result<ExposureAnswer>.Of(new ExposureAnswer.Word(option.Id))
            : Refused(question, text, "one of " + string.Join(", ", options.Select(o => Same(o.Id, o.Text) ? o.Id : $"{o.Id} (“{o.Text}”)")));
    }

    private static bool Same(string a, string b) => string.Equals(a.Trim(), b, StringComparison.OrdinalIgnoreCase);

    private static double? ToNumber(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number) ? number : null;

    private static Result<ExposureAnswer> Refused(ExposureQuestion question, string text, string takes)
    {
        string said = text.Trim();
        return Result<ExposureAnswer>.Failed(new Problem(question.Id, $"'{(said.Length > 40 ? said[..40] + "…" : said)}' is no answer to “{question.Ask}”; it takes {takes}."));
    }
}
