using System.Globalization;
using Unknot.Core.Diary;
using Unknot.Store.Rows;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Parts;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Features.CheckIn;

/// <summary>What was entered on a check-in, and what of it cannot be read. Nothing entered is lost: what is wrong is shown beside what was typed.</summary>
internal sealed class CheckInForm
{
    /// <summary>The longest note [characters].</summary>
    internal const int LongestNote = 4000;

    private const double MostHours = 24;

    private readonly IFormCollection _form;
    private readonly Texts _texts;
    private readonly IReadOnlyList<string> _habits;
    private readonly List<FieldError> _errors = [];

    internal CheckInForm(IFormCollection form, Texts texts, IReadOnlyList<string> habits) => (_form, _texts, _habits) = (form, texts, habits);

    /// <summary>What is to be put right.</summary>
    internal IReadOnlyList<FieldError> Errors => _errors;

    /// <summary>The words of the day.</summary>
    internal string? Note
    {
        get
        {
            string note = _form["note"].ToString().Trim();
            if (note.Length > LongestNote)
            {
                Wrong("note", _texts["checkin.wrong.note", LongestNote]);
            }

            return note.Length == 0 ? null : note;
        }
    }

    /// <summary>Hours at the desk [h].</summary>
    internal double? DeskHours
    {
        get
        {
            string written = _form["desk-hours"].ToString().Trim().Replace(',', '.');
            if (written.Length == 0)
            {
                return null;
            }

            if (double.TryParse(written, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double hours) && hours is >= 0 and <= MostHours)
            {
                return hours;
            }

            Wrong("desk-hours", _texts["checkin.wrong.hours"]);
            return null;
        }
    }

    /// <summary>One-tap extras, and the small habits that were kept.</summary>
    internal IReadOnlyList<string> Ticked
    {
        get
        {
            string[] ticked = [.. Ticks("extras")], kept = [.. Ticks("habits")];
            if (ticked.Except(CheckIn.Extras.All).Any() || kept.Except(_habits).Any())
            {
                Wrong("extras", _texts["checkin.wrong.choice"]);
            }

            return [.. ticked.Intersect(CheckIn.Extras.All), .. kept.Intersect(_habits)];
        }
    }

    /// <summary>A number from 0 to 10.</summary>
    /// <param name="field">The field.</param>
    /// <returns>The number; null when nothing was chosen.</returns>
    internal int? Score(string field)
    {
        string written = _form[field].ToString();
        if (written.Length == 0)
        {
            return null;
        }

        if (int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out int score) && score <= 10)
        {
            return score;
        }

        Wrong(field, _texts["checkin.wrong.score"]);
        return null;
    }

    /// <summary>Whether it is back.</summary>
    /// <param name="field">The field.</param>
    /// <returns>The answer; null when nothing was chosen.</returns>
    internal Back? IsBack(string field) => Chosen<Back>(field, written => written switch
    {
        "no" => Back.No,
        "yes" => Back.Yes,
        "gone" => Back.Gone,
        _ => null,
    });

    /// <summary>How long it stayed easier after a release.</summary>
    /// <param name="field">The field.</param>
    /// <returns>The answer; null when nothing was chosen.</returns>
    internal Relief? Easier(string field) => Chosen<Relief>(field, written => written switch
    {
        "not_at_all" => Relief.NotAtAll,
        "hours" => Relief.Hours,
        "a_day" => Relief.ADay,
        "two_days_or_more" => Relief.TwoDaysOrMore,
        "still" => Relief.Still,
        _ => null,
    });

    /// <summary>Yes or no.</summary>
    /// <param name="field">The field.</param>
    /// <returns>The answer; null when nothing was chosen.</returns>
    internal bool? Yes(string field) => Chosen<bool>(field, written => written switch
    {
        "yes" => true,
        "no" => false,
        _ => null,
    });

    /// <summary>The ticks of one field.</summary>
    /// <param name="field">The field.</param>
    /// <returns>What was ticked.</returns>
    internal IReadOnlyList<string> Ticks(string field) => [.. _form[field].OfType<string>().Distinct()];

    /// <summary>Where a knot spread to, and which of its places it has left: somewhere it has to be.</summary>
    /// <param name="asked">The knot.</param>
    /// <returns>What was ticked of the places asked about.</returns>
    internal MapMoves Moves(Asked asked)
    {
        string[] spread = [.. asked.Near.Select(place => place.ToString()).Intersect(Ticks(asked.Field("spread")))];
        string[] gone = [.. asked.Places.Select(place => place.ToString()).Intersect(Ticks(asked.Field("gone")))];
        if (gone.Length > 0 && gone.Length == asked.Places.Count && spread.Length == 0)
        {
            Wrong(asked.Field("gone"), _texts["checkin.wrong.gone"]);
        }

        return new(spread, gone);
    }

    private T? Chosen<T>(string field, Func<string, T?> read)
        where T : struct
    {
        string written = _form[field].ToString();
        T? answer = written.Length == 0 ? null : read(written);
        if (written.Length > 0 && answer is null)
        {
            Wrong(field, _texts["checkin.wrong.choice"]);
        }

        return answer;
    }

    private void Wrong(string field, string what)
    {
        if (_errors.TrueForAll(error => error.Field != field))
        {
            _errors.Add(new(field, what));
        }
    }
}
