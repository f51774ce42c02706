using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Unknot.Core.Complaint;
using Unknot.Core.Knowledge;

namespace Unknot.Web.Features.Library;

/// <summary>Looks something up. The words are sent in the body and stand neither in an address nor in a log; what they say that has to be asked first stands before all that was found.</summary>
public sealed class SearchModel(KnowledgeBase knowledge, WordIndex index, Searching searching, HeldBack held) : PageModel
{
    private const int LongestWords = 200;
    private const int MostOfAKind = 8;

    /// <summary>What was looked for.</summary>
    public string Words { get; private set; } = "";

    /// <summary>What was found, by kind, the kind with the best first.</summary>
    public IReadOnlyList<IGrouping<SearchKind, SearchEntry>> Found { get; private set; } = [];

    /// <summary>What the words may say of a danger, as it is asked.</summary>
    public IReadOnlyList<string> First { get; private set; } = [];

    public IActionResult OnGet() => Redirect("/library");

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        // Not an argument: those are named in a log that tells much.
        Words = Request.Form["words"].ToString().Trim();
        Words = Words.Length > LongestWords ? Words[..LongestWords] : Words;
        if (Words.Length == 0)
        {
            return Redirect("/library");
        }

        First = [.. WordReader.Read(Words, index).Flags.Select(read => knowledge.RedFlags.Flags[read.Id]).Where(flag => flag.Urgency >= Urgency.SameDay).Select(flag => flag.Ask)];
        List<SearchEntry> named = [];
        foreach (FoundEntry one in searching.For(Words))
        {
            if (one.Entry.Kind != SearchKind.Movement || await held.AtAsync(knowledge.Movements[one.Entry.Id], stop) is null)
            {
                named.Add(one.Entry);
            }
        }

        Found = [.. named.GroupBy(entry => entry.Kind)];
        return Page();
    }

    /// <summary>The first of a kind.</summary>
    /// <param name="kind">All of it that was found.</param>
    /// <returns>No more than a screen holds.</returns>
    public static IEnumerable<SearchEntry> Some(IGrouping<SearchKind, SearchEntry> kind) => kind.Take(MostOfAKind);
}
