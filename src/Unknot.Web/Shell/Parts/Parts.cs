using System.Globalization;

namespace Unknot.Web.Shell.Parts;

/// <summary>One answer that can be chosen.</summary>
/// <param name="Value">What the form sends.</param>
/// <param name="Label">What the person reads.</param>
/// <param name="Note">A quieter word beside it.</param>
/// <param name="Group">What it belongs to with those beside it, as a heading before the first of them; null where nothing is grouped. Only a tick list shows it.</param>
public sealed record Option(string Value, string Label, string? Note = null, string? Group = null);

/// <summary>One of two to five answers, side by side. <c>&lt;partial name="_Choice" model="…" /&gt;</c></summary>
/// <param name="Name">The field.</param>
/// <param name="Legend">The question.</param>
/// <param name="Options">The answers.</param>
/// <param name="Value">The one chosen; null when none is.</param>
/// <param name="Hint">A line beneath the question.</param>
/// <param name="LegendHidden">Whether the question is read aloud only, because the page has just said it.</param>
/// <param name="Wrong">What is wrong with the answer.</param>
public sealed record Choice(
    string Name, string Legend, IReadOnlyList<Option> Options, string? Value = null, string? Hint = null, bool LegendHidden = false, string? Wrong = null);

/// <summary>A number from 0 to 10. <c>&lt;partial name="_Scale" model="…" /&gt;</c></summary>
/// <param name="Name">The field.</param>
/// <param name="Legend">The question.</param>
/// <param name="Low">What 0 means.</param>
/// <param name="High">What 10 means.</param>
/// <param name="Value">The number chosen; null when none is.</param>
/// <param name="Hint">A line beneath the question.</param>
/// <param name="Wrong">What is wrong with the answer.</param>
/// <param name="Id">Its own name on the page, where a page asks it more than once; the field's otherwise.</param>
public sealed record Scale(string Name, string Legend, string Low, string High, int? Value = null, string? Hint = null, string? Wrong = null, string? Id = null);

/// <summary>Any number of answers, each with a box. <c>&lt;partial name="_Ticks" model="…" /&gt;</c></summary>
/// <param name="Name">The field, sent once for each tick.</param>
/// <param name="Legend">The question.</param>
/// <param name="Options">The answers.</param>
/// <param name="Values">Those ticked.</param>
/// <param name="Hint">A line beneath the question.</param>
/// <param name="LegendHidden">Whether the question is read aloud only.</param>
/// <param name="Wrong">What is wrong with the answer.</param>
/// <param name="Id">What the group is called within the page; its field when absent.</param>
public sealed record Ticks(
    string Name, string Legend, IReadOnlyList<Option> Options, IReadOnlySet<string> Values, string? Hint = null, bool LegendHidden = false, string? Wrong = null, string? Id = null)
{
    private const int LongLabel = 26;

    /// <summary>Whether two labels do not fit beside each other on a phone.</summary>
    public bool IsLong => Options.Any(option => option.Label.Length > LongLabel || option.Note is not null);
}

/// <summary>The page's one primary action, in the thumb's reach. <c>&lt;partial name="_Dock" model="…" /&gt;</c></summary>
/// <param name="Label">What it does.</param>
/// <param name="Note">What comes next, in a quiet line.</param>
/// <param name="Href">Where a link goes; null for a button that sends the form around it.</param>
/// <param name="Name">The button's field, if the form needs to know.</param>
/// <param name="Value">Its value.</param>
/// <param name="Skip">What the quieter button beside it says, which passes over the question; null where nothing can be passed over.</param>
/// <param name="SkipAs">The field of the quieter button.</param>
/// <param name="Plain">Whether it stands back: it can be done, and nothing asks for it.</param>
public sealed record Dock(string Label, string? Note = null, string? Href = null, string? Name = null, string? Value = null, string? Skip = null, string SkipAs = "skip", bool Plain = false);

/// <summary>How likely one thing is, as a word, a number and a bar, inside <c>&lt;ol class="belief"&gt;</c>. <c>&lt;partial name="_Belief" model="…" /&gt;</c></summary>
/// <param name="Name">What.</param>
/// <param name="Word">How likely in a word.</param>
/// <param name="Share">How likely, 0 to 1 [–].</param>
public sealed record Belief(string Name, string Word, double Share)
{
    /// <summary>The share as it is shown [%]; where several stand together, so that they add up.</summary>
    public int Percent { get; init; } = (int)Math.Round(Share * WholePercents.Whole);

    /// <summary>The share in figures: what is there is never said to be nothing.</summary>
    public string Said => Percent == 0 && Share > 0 ? "< 1" : Percent.ToString(CultureInfo.InvariantCulture);

    /// <summary>Several that are shares of one whole: each rounded by itself they would add up to 99 or 101.</summary>
    /// <param name="beliefs">All of them.</param>
    /// <returns>The same, with percentages that add up to what they are together.</returns>
    public static IReadOnlyList<Belief> Together(IReadOnlyList<Belief> beliefs)
    {
        ArgumentNullException.ThrowIfNull(beliefs);
        IReadOnlyList<int> percents = WholePercents.Of([.. beliefs.Select(belief => belief.Share)]);
        return [.. beliefs.Select((belief, i) => belief with { Percent = percents[i] })];
    }
}

/// <summary>A part of a session.</summary>
/// <param name="Name">The phase's name.</param>
/// <param name="Seconds">How long it takes [s].</param>
public sealed record RibbonPart(string Name, int Seconds);

/// <summary>The phases of a session in order, each as long as it takes. <c>&lt;partial name="_Ribbon" model="…" /&gt;</c></summary>
/// <param name="Parts">The phases.</param>
public sealed record Ribbon(IReadOnlyList<RibbonPart> Parts)
{
    private const int Columns = 24;
    private const int Least = 4;

    /// <summary>How many of 24 columns each part takes: in proportion, none so narrow that its name is cut, and 24 in all.</summary>
    public IReadOnlyList<int> Spans
    {
        get
        {
            double total = Math.Max(1, Parts.Sum(part => part.Seconds));
            int least = Math.Min(Least, Columns / Math.Max(1, Parts.Count));
            int[] spans = [.. Parts.Select(part => Math.Max(least, (int)Math.Round(part.Seconds / total * Columns)))];
            for (int over = spans.Sum() - Columns; over != 0 && spans.Length > 0; over -= Math.Sign(over))
            {
                int widest = Array.IndexOf(spans, spans.Max());
                spans[widest] -= Math.Sign(over);
            }

            return spans;
        }
    }
}

/// <summary>One thing to put right on a form, with the field it stands in.</summary>
/// <param name="Field">The id of the field.</param>
/// <param name="What">The sentence.</param>
/// <param name="Asked">What is asked in the field, where the sentence alone would not tell one field from another; null otherwise.</param>
public sealed record FieldError(string Field, string What, string? Asked = null);

/// <summary>All there is to put right, at the head of the page. <c>&lt;partial name="_Errors" model="…" /&gt;</c></summary>
/// <param name="List">The things; nothing is drawn when there are none.</param>
public sealed record Errors(IReadOnlyList<FieldError> List)
{
    /// <summary>What is wrong with one field, if anything is.</summary>
    /// <param name="field">The id of the field.</param>
    /// <returns>The sentence or null.</returns>
    public string? Of(string field) => List.FirstOrDefault(error => error.Field == field)?.What;
}
