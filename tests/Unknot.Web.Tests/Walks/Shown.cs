using System.Net;
using System.Text.RegularExpressions;
using Unknot.Web.Tests.Shell;

namespace Unknot.Web.Tests.Walks;

/// <summary>A page as a browser without scripts holds it.</summary>
/// <param name="Path">Its address.</param>
/// <param name="Status">How it was answered.</param>
/// <param name="Location">Where it sends to; null when it is a page.</param>
/// <param name="Html">Its text.</param>
public sealed partial record Shown(string Path, HttpStatusCode Status, string? Location, string Html)
{
    /// <summary>What a reader sees, without tags.</summary>
    public string Said => WebUtility.HtmlDecode(Spaces().Replace(Tags().Replace(Html, " "), " "));

    /// <summary>The fields of its forms that ask for one of several answers or for ticks, in order.</summary>
    public IReadOnlyList<string> Asked => [.. Questions.Select(q => q.Name).Distinct()];

    /// <summary>The answers that are chosen in it.</summary>
    public IReadOnlyList<(string Name, string Value)> Chosen => [.. Inputs().Matches(Html).Where(i => i.Value.Contains(" checked", StringComparison.Ordinal)).Select(i => (NameOf(i.Value), ValueOf(i.Value)))];

    /// <summary>Every question of it answered with a no, age and lists included.</summary>
    /// <param name="but">The answers that are others.</param>
    public IReadOnlyList<(string Name, string Value)> AllNo(params IEnumerable<(string Name, string Value)> but)
    {
        (string Name, string Value)[] others = [.. but];
        return [.. Questions.Where(q => q.Value is "no" or "from_16" or "none" && !others.Any(o => o.Name == q.Name)), .. others];
    }

    /// <summary>The hidden fields of the form that holds a text.</summary>
    public IReadOnlyList<(string Name, string Value)> Hidden(string holds) => RunningApp.HiddenOf(FormWith(holds));

    /// <summary>Where the form that holds a text is sent.</summary>
    public string ActionOf(string holds) => Action().Match(FormWith(holds)) is { Success: true } action ? WebUtility.HtmlDecode(action.Groups[1].Value) : Path;

    private IEnumerable<(string Name, string Value)> Questions => Inputs().Matches(Html)
        .Where(i => i.Value.Contains("type=\"radio\"", StringComparison.Ordinal) || i.Value.Contains("type=\"checkbox\"", StringComparison.Ordinal))
        .Select(i => (NameOf(i.Value), ValueOf(i.Value)));

    private string FormWith(string holds) => Forms().Matches(Html).Select(f => f.Value).FirstOrDefault(f => f.Contains(holds, StringComparison.Ordinal))
        ?? throw new InvalidOperationException($"{Path} has no form with {holds}: {Said}");

    private static string NameOf(string input) => Name().Match(input).Groups[1].Value;

    private static string ValueOf(string input) => WebUtility.HtmlDecode(Value().Match(input).Groups[1].Value);

    [GeneratedRegex("<form[^>]*>.*?</form>", RegexOptions.Singleline)]
    private static partial Regex Forms();

    [GeneratedRegex("^<form[^>]* action=\"([^\"]*)\"")]
    private static partial Regex Action();

    [GeneratedRegex("<input[^>]*>")]
    private static partial Regex Inputs();

    [GeneratedRegex(" name=\"([^\"]*)\"")]
    private static partial Regex Name();

    [GeneratedRegex(" value=\"([^\"]*)\"")]
    private static partial Regex Value();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex("\\s+")]
    private static partial Regex Spaces();
}
