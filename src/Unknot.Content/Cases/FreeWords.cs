using System.Collections.Immutable;
using Unknot.Core.Complaint;
using Unknot.Core.Knowledge;

namespace Unknot.Content.Cases;

/// <summary>Gathers what free words say; what cannot be read is kept and never dropped.</summary>
/// <param name="knowledge">The content.</param>
/// <param name="readings">Reads them.</param>
/// <param name="age">The person's age [years], where it is told.</param>
internal sealed class FreeWords(KnowledgeBase knowledge, Readings readings, int? age)
{
    private readonly SortedDictionary<string, List<string>> _opened = new(StringComparer.Ordinal);
    private readonly Dictionary<Kind, SortedSet<string>> _said = Enum.GetValues<Kind>().ToDictionary(kind => kind, _ => new SortedSet<string>(StringComparer.Ordinal));
    private readonly List<string> _unread = [];

    /// <summary>What a word is about.</summary>
    internal enum Kind
    {
        Quality,
        Worse,
        Better,
        Limited,
    }

    internal IReadOnlyList<string> Unread => _unread;

    /// <summary>The flags that the words open, each with the words that do it.</summary>
    internal ImmutableSortedDictionary<string, ImmutableArray<string>> OpenedByWords =>
        _opened.ToImmutableSortedDictionary(flag => flag.Key, flag => flag.Value.ToImmutableArray(), StringComparer.Ordinal);

    internal ImmutableSortedDictionary<string, bool> Said(Kind kind) => _said[kind].ToImmutableSortedDictionary(id => id, _ => true, StringComparer.Ordinal);

    internal void LeaveUnread(string text) => _unread.Add(text);

    /// <summary>Takes an id, a phrase of the content, or words with some in them.</summary>
    internal void Take(Kind kind, string text)
    {
        string said = text.Trim();
        Catalogue<Phrasing> list = List(kind);
        if (list.Has(said))
        {
            _said[kind].Add(said);
        }
        else if (list.FirstOrDefault(one => one.Phrases.Contains(said, StringComparer.OrdinalIgnoreCase)) is { } phrasing)
        {
            _said[kind].Add(phrasing.Id);
        }
        else
        {
            IReadOnlyList<ReadWord> read = Of(Read(said), kind);
            _said[kind].UnionWith(read.Select(word => word.Id));
            if (read.Count == 0)
            {
                _unread.Add(said);
            }
        }
    }

    /// <summary>Takes a complaint in own words.</summary>
    /// <returns>The places it names.</returns>
    internal IReadOnlyList<ReadPlace> TakeComplaint(string text)
    {
        Reading reading = Read(text);
        foreach (Kind kind in Enum.GetValues<Kind>())
        {
            _said[kind].UnionWith(Of(reading, kind).Select(word => word.Id));
        }

        _unread.AddRange(reading.Unread);
        if (Contradiction.NoPain(text) is { } none && Contradiction.SoMany(text) is { } strong)
        {
            LeaveUnread($"whether “{none}” or “{strong}” holds (neither was taken)");
        }

        return reading.Places;
    }

    private Reading Read(string text)
    {
        Reading reading = readings.Of(text, age);
        foreach (ReadWord flag in reading.Flags)
        {
            if (!_opened.TryGetValue(flag.Id, out List<string>? words))
            {
                _opened.Add(flag.Id, words = []);
            }

            words.Add(flag.Words);
        }

        return reading;
    }

    private static IReadOnlyList<ReadWord> Of(Reading reading, Kind kind) => kind switch
    {
        Kind.Quality => reading.Qualities,
        Kind.Worse => reading.Worse,
        Kind.Better => reading.Better,
        _ => reading.Limited,
    };

    private Catalogue<Phrasing> List(Kind kind) => kind switch
    {
        Kind.Quality => knowledge.Words.Qualities,
        Kind.Worse => knowledge.Words.Aggravators,
        Kind.Better => knowledge.Words.Easers,
        _ => knowledge.Words.Limits,
    };
}
