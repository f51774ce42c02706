using System.Net;
using System.Text.RegularExpressions;

namespace Unknot.Web.Tests.Fuzz;

/// <summary>What stands in a form: a field with one of the values it offers.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">text, number, radio …</param>
/// <param name="Value">What it offers, or holds.</param>
/// <param name="IsNumber">Whether a number is asked for.</param>
/// <param name="IsChosen">Whether it is what is chosen already.</param>
internal sealed record FormField(string Name, string Kind, string Value, bool IsNumber = false, bool IsChosen = false)
{
    /// <summary>Whether somebody may type what they like into it.</summary>
    public bool TakesWords => Kind is "text" or "search" or "textarea";

    /// <summary>Whether it goes along by itself.</summary>
    public bool IsHidden => Kind is "hidden";
}

/// <summary>What sends a form.</summary>
/// <param name="Name">Its name; empty where it says nothing.</param>
/// <param name="Value">What it says.</param>
/// <param name="To">Where it sends the form; empty where the form says so.</param>
internal sealed record FormButton(string Name, string Value, string To);

/// <summary>A form as a browser without scripts finds it on a page.</summary>
/// <param name="To">Where it is sent.</param>
/// <param name="Posts">Whether it is posted.</param>
/// <param name="Fields">All that stands in it and has a name.</param>
/// <param name="Buttons">What sends it.</param>
internal sealed partial record FormOnPage(string To, bool Posts, IReadOnlyList<FormField> Fields, IReadOnlyList<FormButton> Buttons)
{
    /// <summary>Which form it is, whatever stands in it.</summary>
    public string Key => $"{Addresses.Pattern(To)} {string.Join(',', Fields.Select(one => one.Name.Split('-')[0]).Distinct().Order())}";

    /// <summary>The forms of a page.</summary>
    public static IReadOnlyList<FormOnPage> Of(string page, string html) => [.. Forms().Matches(html).Select(match => Read(page, match.Groups[1].Value, match.Groups[2].Value))];

    /// <summary>Where a page leads to, within the app.</summary>
    public static IEnumerable<string> LinksOf(string html) => Links().Matches(html).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value).Split('#')[0]).Where(link => link.Length > 0).Distinct();

    private static FormOnPage Read(string page, string head, string inside)
    {
        FormField[] inputs = [.. Inputs().Matches(inside).Select(match => new FormField(Attribute(match.Value, "name"), match.Value.StartsWith("<button", StringComparison.Ordinal) ? "submit" : Attribute(match.Value, "type") is { Length: > 0 } kind ? kind : "text", Attribute(match.Value, "value"), Attribute(match.Value, "inputmode").Length > 0, match.Value.Contains(" checked", StringComparison.Ordinal)))];
        FormField[] areas = [.. Areas().Matches(inside).Select(match => new FormField(match.Groups[1].Value, "textarea", ""))];
        FormField[] choices = [.. Selects().Matches(inside).SelectMany(match => Options().Matches(match.Groups[2].Value).Select(option => new FormField(match.Groups[1].Value, "radio", WebUtility.HtmlDecode(option.Groups[1].Value), IsChosen: option.Value.Contains(" selected", StringComparison.Ordinal))))];
        FormButton[] buttons = [.. Inputs().Matches(inside).Where(match => match.Value.StartsWith("<button", StringComparison.Ordinal)).Select(match => new FormButton(Attribute(match.Value, "name"), Attribute(match.Value, "value"), Attribute(match.Value, "formaction")))];
        return new(Attribute(head, "action") is { Length: > 0 } action ? action : page, Attribute(head, "method").Equals("post", StringComparison.OrdinalIgnoreCase), [.. inputs.Concat(areas).Concat(choices).Where(field => field.Name.Length > 0)], buttons);
    }

    private static string Attribute(string tag, string name) => WebUtility.HtmlDecode(Attributes().Matches(tag).FirstOrDefault(match => match.Groups[1].Value == name)?.Groups[2].Value ?? "");

    [GeneratedRegex("<form([^>]*)>(.*?)</form>", RegexOptions.Singleline)]
    private static partial Regex Forms();

    [GeneratedRegex("<(?:input|button)[^>]*>")]
    private static partial Regex Inputs();

    [GeneratedRegex("<textarea[^>]* name=\"([^\"]*)\"")]
    private static partial Regex Areas();

    [GeneratedRegex("<select[^>]* name=\"([^\"]*)\"[^>]*>(.*?)</select>", RegexOptions.Singleline)]
    private static partial Regex Selects();

    [GeneratedRegex("<option[^>]* value=\"([^\"]*)\"[^>]*>")]
    private static partial Regex Options();

    [GeneratedRegex("<a[^>]* href=\"(/[^\"]*)\"")]
    private static partial Regex Links();

    [GeneratedRegex(" ([a-z-]+)=\"([^\"]*)\"")]
    private static partial Regex Attributes();
}

/// <summary>Addresses, whatever row they name.</summary>
internal static partial class Addresses
{
    /// <summary>An address without its ids and values: what is compared with each other.</summary>
    public static string Pattern(string address)
    {
        string[] parts = address.Split('?', 2);
        string handler = parts.Length > 1 && Handler().Match(parts[1]) is { Success: true } found ? $"?{found.Value}" : "";
        return Ids().Replace(parts[0], "{id}") + handler;
    }

    [GeneratedRegex("[0-9a-fA-F]{8}-[0-9a-fA-F-]{27}")]
    private static partial Regex Ids();

    [GeneratedRegex("handler=[A-Za-z]+")]
    private static partial Regex Handler();
}
