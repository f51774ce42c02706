using System.Globalization;
using Unknot.Core.Complaint;
using Unknot.Core.Knowledge;
using Unknot.Core.Triage;

namespace Unknot.Web.Shell.Record;

/// <summary>How answers are written in the store, once for the pages that write them and the chart that reads them.</summary>
public static class Written
{
    /// <summary>Asked, and passed over.</summary>
    public const string Skipped = "skipped";

    /// <summary>A flag that was raised and has no answer yet.</summary>
    public const string Raised = "raised";

    /// <summary>Words that opened a flag and were taken back before it was asked.</summary>
    public const string Unsaid = "unsaid";

    /// <summary>The question of the age group.</summary>
    public const string Age = "age";

    /// <summary>Yes, no or not sure.</summary>
    /// <param name="answer">The answer.</param>
    /// <returns>yes, no or unsure.</returns>
    public static string Of(Answer answer) => answer switch
    {
        Core.Triage.Answer.Yes => "yes",
        Core.Triage.Answer.No => "no",
        _ => "unsure",
    };

    /// <summary>What a press did.</summary>
    /// <param name="answer">The answer.</param>
    /// <returns>reproduces, partly or no.</returns>
    public static string Of(PressAnswer answer) => answer switch
    {
        PressAnswer.Reproduces => "reproduces",
        PressAnswer.Partly => "partly",
        _ => "no",
    };

    /// <summary>Yes or no.</summary>
    /// <param name="yes">Which.</param>
    /// <returns>yes or no.</returns>
    public static string Of(bool yes) => yes ? "yes" : "no";

    /// <summary>A whole number, the same in every country.</summary>
    /// <param name="number">The number.</param>
    /// <returns>Its digits.</returns>
    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A day, as ISO 8601 writes it.</summary>
    /// <param name="day">The day.</param>
    /// <returns><c>2026-03-04</c>.</returns>
    public static string Of(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>Reads a day.</summary>
    /// <param name="value">What was stored.</param>
    /// <returns>The day; null when it is none.</returns>
    public static DateOnly? Day(string? value) => DateOnly.TryParseExact(value, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;

    /// <summary>Reads yes, no or unsure.</summary>
    /// <param name="value">What was sent or stored.</param>
    /// <returns>The answer; null when it is none (skipped, or not of these words).</returns>
    public static Answer? Answer(string? value) => value switch
    {
        "yes" => Core.Triage.Answer.Yes,
        "no" => Core.Triage.Answer.No,
        "unsure" => Core.Triage.Answer.Unsure,
        _ => null,
    };

    /// <summary>Reads what a press did.</summary>
    /// <param name="value">What was sent or stored.</param>
    /// <returns>The answer; null when it is none.</returns>
    public static PressAnswer? Press(string? value) => value switch
    {
        "reproduces" => PressAnswer.Reproduces,
        "partly" => PressAnswer.Partly,
        "no" => PressAnswer.No,
        _ => null,
    };

    /// <summary>Reads L or R.</summary>
    /// <param name="value">What was sent or stored.</param>
    /// <returns>The side; null when it is none.</returns>
    public static Side? Side(string? value) => value switch
    {
        "L" => Core.Knowledge.Side.Left,
        "R" => Core.Knowledge.Side.Right,
        _ => null,
    };
}
