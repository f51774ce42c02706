using System.Text.RegularExpressions;
using Unknot.Content.Essays;
using Unknot.Core.Knowledge;

namespace Unknot.Web.Shell.Writing;

/// <summary>A source at the foot of a page.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Source">The source.</param>
public sealed record Note(int Number, Source Source)
{
    /// <summary>Where it was read.</summary>
    public IReadOnlyList<Uri> Links => [.. Notes.Addresses().Matches(Source.Url ?? "").Select(found => new Uri(found.Value))];
}

/// <summary>The sources of an essay, numbered in the order they are met.</summary>
public sealed partial class Notes
{
    private readonly Dictionary<string, (Note Note, Inline.Cite First)> _met = new(StringComparer.Ordinal);

    /// <summary>Numbers the sources of some blocks.</summary>
    /// <param name="blocks">The blocks, in the order they are read.</param>
    /// <param name="sources">The bibliography.</param>
    public Notes(IEnumerable<Block> blocks, Catalogue<Source> sources)
    {
        foreach (Inline.Cite cite in blocks.SelectMany(block => block.Paragraphs).SelectMany(line => Essay.Deep(line.Inner)).OfType<Inline.Cite>())
        {
            foreach (string key in cite.Keys.Where(key => !_met.ContainsKey(key)))
            {
                _met.Add(key, (new(_met.Count + 1, sources[key]), cite));
            }
        }
    }

    /// <summary>The notes, by number.</summary>
    public IReadOnlyList<Note> All => [.. _met.Values.Select(met => met.Note)];

    /// <summary>The note of a source.</summary>
    /// <param name="key">A key that one of the blocks cites.</param>
    public Note this[string key] => _met[key].Note;

    /// <summary>Whether a source is met here for the first time: there its note leads back to.</summary>
    /// <param name="key">The key.</param>
    /// <param name="cite">Where it is cited.</param>
    /// <returns>True at one place only.</returns>
    public bool IsFirst(string key, Inline.Cite cite) => ReferenceEquals(_met[key].First, cite);

    [GeneratedRegex(@"https?://[^\s;)]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    internal static partial Regex Addresses();
}
