using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Lint.Rules;

/// <summary>A phrase that two ids of one list claim would be read as whichever stands first.</summary>
public sealed class WordsBelongToOneId : LintRule
{
    private static readonly string[] s_little = ["my", "the", "a", "an"];

    /// <inheritdoc/>
    public override string Question => "Is every lay word claimed by one id of its list only?";

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(LintInput input)
    {
        Words words = input.Knowledge.Words;
        return
        [
            .. Claimed(input, "regions", input.Knowledge.Regions.Select(region => (region.Code, region.Lay))),
            .. Claimed(input, "words/places", input.Knowledge.Regions.Select(region => (region.Code, (IReadOnlyList<string>)Lay(region, words)))),
            .. Claimed(input, "words/aggravators", Phrases(words.Aggravators)),
            .. Claimed(input, "words/easers", Phrases(words.Easers)),
            .. Claimed(input, "words/qualities", Phrases(words.Qualities)),
            .. Claimed(input, "words/limits", Phrases(words.Limits)),
        ];
    }

    private static List<string> Lay(Region region, Words words) =>
        [.. region.Lay.Concat(words.Places.TryGet(region.Code, out Phrasing? more) ? more.Phrases : []).SelectMany(WrittenOut).Select(Plain).Where(phrase => phrase.Length > 0).Distinct()];

    /// <summary>All phrases that a pattern stands for.</summary>
    private static List<string> WrittenOut(string pattern)
    {
        List<string> phrases = [""];
        foreach (string word in pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] ways = [.. word.TrimEnd('?').Split('/').Select(way => way.Replace('_', ' '))];
            phrases = [.. phrases.SelectMany(phrase => ways.Select(way => $"{phrase} {way}")), .. word.EndsWith('?') ? phrases : []];
        }

        return phrases;
    }

    private static IEnumerable<(string Id, IReadOnlyList<string> Words)> Phrases(Catalogue<Phrasing> list) => list.Select(entry => (entry.Id, entry.Phrases));

    private static IEnumerable<Problem> Claimed(LintInput input, string list, IEnumerable<(string Id, IReadOnlyList<string> Words)> entries) =>
        from claim in entries.SelectMany(entry => entry.Words, (entry, word) => (entry.Id, Word: word))
        group claim by Plain(claim.Word) into claims
        where claims.Count() > 1
        let last = claims.Last()
        select input.At($"{list}/{last.Id}", $"'{last.Word}' is claimed by {string.Join(" and ", claims.Select(claim => claim.Id))}; leave it with the one most people mean");

    // Case, little words and spaces make no difference to the reader of words, so they make none here.
    private static string Plain(string phrase) =>
        string.Join(' ', phrase.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => !s_little.Contains(word)));
}
