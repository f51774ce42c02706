using Microsoft.AspNetCore.Mvc.RazorPages;
using Unknot.Content.Essays;
using Unknot.Core.Knowledge;
using Unknot.Web.Shell.Writing;

namespace Unknot.Web.Features.Glossary;

/// <summary>Both words for everything: what people say, and what the field says.</summary>
public sealed class GlossaryModel(Shelf shelf, KnowledgeBase knowledge) : PageModel
{
    /// <summary>What is wrong with its file; empty when it can be read.</summary>
    public IReadOnlyList<Core.Outcomes.Problem> Problems => shelf.Glossary.Problems;

    /// <summary>The entries, by our word.</summary>
    public IEnumerable<Term> Terms => shelf.Glossary.IsValue ? shelf.Glossary.Value.OrderBy(term => term.Plain, StringComparer.OrdinalIgnoreCase) : [];

    /// <summary>A word as a line begins with it.</summary>
    /// <param name="word">The word.</param>
    /// <returns>With its first letter large.</returns>
    public static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    /// <summary>What an entry rests on.</summary>
    /// <param name="term">The entry.</param>
    /// <returns>Its sources, cut to who and where.</returns>
    public string SourcesOf(Term term) => string.Join("; ", term.Sources.Select(key => Short(knowledge.Sources[key].Cite)));

    /// <summary>The title of a guide.</summary>
    /// <param name="guide">Its id.</param>
    /// <returns>Its title.</returns>
    public string TitleOf(string guide) => knowledge.Guides[guide].Title;

    private static string Short(string cite) => cite.Split(" (", 2)[0].Split(": ", 2)[0];
}
