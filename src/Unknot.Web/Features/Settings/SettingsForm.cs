using System.Globalization;
using Unknot.Core.Knowledge;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Parts;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Features.Settings;

/// <summary>Reads the settings as a form sends them.</summary>
/// <param name="form">The form.</param>
/// <param name="breaks">How far breaks can lie apart.</param>
/// <param name="texts">The words.</param>
internal sealed class SettingsForm(IFormCollection form, BreaksContent breaks, Texts texts)
{
    private const int Step = 5;

    /// <summary>How far breaks can lie apart [min].</summary>
    /// <param name="breaks">The content.</param>
    /// <returns>In steps of five minutes.</returns>
    internal static IReadOnlyList<int> Intervals(BreaksContent breaks) =>
        [.. Enumerable.Range(0, ((breaks.IntervalMinutes.Most - breaks.IntervalMinutes.Least) / Step) + 1).Select(step => breaks.IntervalMinutes.Least + (step * Step))];

    /// <summary>The days of work.</summary>
    internal string Days => string.Join(',', form["days"].OfType<string>().Where(day => day is ['1' or '2' or '3' or '4' or '5' or '6' or '7']).Distinct().Order(StringComparer.Ordinal));

    /// <summary>What is to be put right.</summary>
    internal IReadOnlyList<FieldError> Errors
    {
        get
        {
            List<FieldError> errors = [];
            if (Time("from") is not { } from || Time("until") is not { } until || from == until)
            {
                errors.Add(new("hours", texts["settings.wrong.hours"]));
            }

            if (!int.TryParse(form["breaks"], NumberStyles.None, CultureInfo.InvariantCulture, out int minutes) || !Intervals(breaks).Contains(minutes))
            {
                errors.Add(new("breaks", texts["settings.wrong.breaks"]));
            }

            return errors;
        }
    }

    /// <summary>What was chosen, by its name.</summary>
    internal IReadOnlyList<(string Name, string Value)> Chosen =>
    [
        (Preferences.WorkDays, Days),
        (Preferences.WorkFrom, Written("from")),
        (Preferences.WorkUntil, Written("until")),
        (Preferences.BreaksEvery, form["breaks"].ToString()),
        (Preferences.PlayerSound, form["sound"] == "off" ? "off" : "on"),
        (Preferences.PlayerVoice, form["voice"] == "on" ? "on" : "off"),
        (Preferences.PlayerMotion, form["motion"] == "less" ? "less" : "full"),
        (Preferences.SearchKey, form["slash"] == "off" ? "off" : "on"),
    ];

    private string Written(string field) => Time(field) is { } time ? time.ToString("HH:mm", CultureInfo.InvariantCulture) : form[field].ToString();

    private TimeOnly? Time(string field) => TimeOnly.TryParseExact(form[field].ToString().Trim(), ["HH:mm", "H:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out TimeOnly time) ? time : null;
}
