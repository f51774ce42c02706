using System.Globalization;
using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Yaml;

/// <summary>A text with the place it stands at.</summary>
/// <param name="Text">The text.</param>
/// <param name="Where">Its file and line.</param>
public sealed record Placed(string Text, string Where);

/// <summary>
/// Asks a mapping for its keys. What is missing or wrong is noted as a problem and a stand-in is returned, so that one reading tells of everything;
/// the keys nobody asked for are told of at the end.
/// </summary>
public sealed class MapReader
{
    private readonly MapNode _map;
    private readonly string _file;
    private readonly List<Problem> _problems;
    private readonly bool[] _wasAsked;
    private readonly List<string>? _names;

    private MapReader(MapNode map, string file, List<Problem> problems, List<string>? names = null) =>
        (_map, _file, _problems, _wasAsked, _names) = (map, file, problems, new bool[map.Count], names);

    /// <summary>File and line of the mapping itself.</summary>
    public string Here => $"{_file}:{_map.Line}";

    /// <summary>All keys, in order. They count as asked for.</summary>
    public IReadOnlyList<string> AllKeys
    {
        get
        {
            Array.Fill(_wasAsked, true);
            return [.. _map.Entries.Select(entry => entry.Key)];
        }
    }

    /// <summary>Whether there is no key at all.</summary>
    public bool IsEmpty => _map.Count == 0;

    /// <summary>Whether a key is there and holds something. It counts as asked for.</summary>
    /// <param name="key">The key.</param>
    /// <returns>Whether it is.</returns>
    public bool Has(string key) => Find(key) is not null;

    /// <summary>Whether a key holds a mapping. It counts as asked for.</summary>
    /// <param name="key">The key.</param>
    /// <returns>Whether it does.</returns>
    public bool IsMap(string key) => Find(key) is MapNode;

    /// <summary>Whether a key holds a list. It counts as asked for.</summary>
    /// <param name="key">The key.</param>
    /// <returns>Whether it does.</returns>
    public bool IsList(string key) => Find(key) is ListNode;

    /// <summary>File and line of a key, or of the mapping where the key is missing.</summary>
    /// <param name="key">The key.</param>
    /// <returns><c>case.yaml:7</c>.</returns>
    public string Where(string key) => _map.Find(key) is { } entry ? $"{_file}:{entry.Line}" : Here;

    /// <summary>Notes a problem with a key.</summary>
    /// <param name="key">The key it is about.</param>
    /// <param name="what">What is wrong and what to do.</param>
    public void Wrong(string key, string what) => _problems.Add(new(Where(key), what));

    /// <summary>A text that must be there and not be empty.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The text.</returns>
    public string Text(string key)
    {
        string? text = TextOrNull(key);
        if (text is null)
        {
            Missing(key);
            return "";
        }

        return text;
    }

    /// <summary>A text, if there is one.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The text, or null.</returns>
    public string? TextOrNull(string key) => Find(key) switch
    {
        null => null,
        TextNode text when text.Text.Trim().Length > 0 => text.Text,
        TextNode => NotSo<string>(key, $"'{key}' is empty; fill it in or take it out"),
        Node other => NotSo<string>(key, $"'{key}' must be a text, not {other.Kind}"),
    };

    /// <summary>A whole number that must be there.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The number.</returns>
    public int Whole(string key) => WholeOrNull(key) ?? Missing(key, 0);

    /// <summary>A whole number, if there is one.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The number, or null.</returns>
    public int? WholeOrNull(string key) => Find(key) switch
    {
        null => null,
        TextNode text when ToInt(text.Text) is { } number => number,
        Node other => NotSo<int?>(key, $"'{key}' must be a whole number, not {other.Kind}", 0),
    };

    /// <summary>A number that must be there.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The number.</returns>
    public double Number(string key) => NumberOrNull(key) ?? Missing(key, 0d);

    /// <summary>A number, if there is one.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The number, or null.</returns>
    public double? NumberOrNull(string key) => Find(key) switch
    {
        null => null,
        TextNode text when ToNumber(text.Text) is { } number => number,
        Node other => NotSo<double?>(key, $"'{key}' must be a number, not {other.Kind}", 0),
    };

    /// <summary>true or false.</summary>
    /// <param name="key">The key.</param>
    /// <param name="otherwise">What holds where the key is absent.</param>
    /// <returns>The answer.</returns>
    public bool Bool(string key, bool otherwise) => Find(key) switch
    {
        null => otherwise,
        TextNode { Text: "true" } => true,
        TextNode { Text: "false" } => false,
        Node other => NotSo(key, $"'{key}' must be true or false, not {other.Kind}", otherwise),
    };

    /// <summary>true or false; it must be there.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The answer.</returns>
    public bool Bool(string key) => Has(key) ? Bool(key, false) : Missing(key, false);

    /// <summary>A word of a vocabulary that must be there.</summary>
    /// <typeparam name="T">What the words stand for.</typeparam>
    /// <param name="key">The key.</param>
    /// <param name="vocabulary">The words.</param>
    /// <returns>What it stands for.</returns>
    public T Word<T>(string key, Vocabulary<T> vocabulary) => vocabulary.At(IndexOf(key, vocabulary));

    /// <summary>A word of a vocabulary.</summary>
    /// <typeparam name="T">What the words stand for.</typeparam>
    /// <param name="key">The key.</param>
    /// <param name="vocabulary">The words.</param>
    /// <param name="otherwise">What holds where the key is absent.</param>
    /// <returns>What it stands for.</returns>
    public T Word<T>(string key, Vocabulary<T> vocabulary, T otherwise) => Has(key) ? vocabulary.At(IndexOf(key, vocabulary)) : otherwise;

    /// <summary>A list of words of a vocabulary; it must be there.</summary>
    /// <typeparam name="T">What the words stand for.</typeparam>
    /// <param name="key">The key.</param>
    /// <param name="vocabulary">The words.</param>
    /// <returns>What they stand for.</returns>
    public IReadOnlyList<T> WordList<T>(string key, Vocabulary<T> vocabulary)
    {
        if (!Has(key))
        {
            Missing(key);
        }

        IReadOnlyList<Placed> words = PlacedTexts(key);
        T[] means = new T[words.Count];
        for (int i = 0; i < means.Length; i++)
        {
            means[i] = vocabulary.At(IndexOf(key, words[i].Text, words[i].Where, vocabulary));
        }

        return means;
    }

    /// <summary>Whether <c>status</c> says that a clinician has still to confirm it.</summary>
    /// <returns>True for <c>status: verify</c>.</returns>
    public bool Verify() => Word("status", Vocabularies.Status, false);

    /// <summary>A list of texts that must be there; it may be empty.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The texts.</returns>
    public IReadOnlyList<string> Texts(string key)
    {
        if (!Has(key))
        {
            Missing(key);
        }

        return TextsOrNone(key);
    }

    /// <summary>A list of texts, empty where the key is absent.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The texts.</returns>
    public IReadOnlyList<string> TextsOrNone(string key) => Find(key) is { } node ? TextsOf(key, node) : [];

    /// <summary>One text, or a list of them; empty where the key is absent.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The texts.</returns>
    public IReadOnlyList<string> TextOrTexts(string key) => Find(key) is TextNode ? [Text(key)] : TextsOrNone(key);

    /// <summary>A list of texts with their places, empty where the key is absent.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The texts, each with file and line.</returns>
    public IReadOnlyList<Placed> PlacedTexts(string key)
    {
        List<Placed> texts = [];
        foreach (Node item in ItemsOf(key))
        {
            if (item is TextNode { IsNull: false } text)
            {
                texts.Add(new(text.Text, $"{_file}:{item.Line}"));
            }
            else
            {
                _problems.Add(new($"{_file}:{item.Line}", $"'{key}' must hold texts, not {item.Kind}"));
            }
        }

        return texts;
    }

    /// <summary>A list of lists of texts that must be there.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The lists.</returns>
    public IReadOnlyList<IReadOnlyList<string>> TextLists(string key)
    {
        if (!Has(key))
        {
            Missing(key);
        }

        return [.. ItemsOf(key).Select(item => TextsOf(key, item))];
    }

    /// <summary>A list of lists of words of a vocabulary that must be there.</summary>
    /// <typeparam name="T">What the words stand for.</typeparam>
    /// <param name="key">The key.</param>
    /// <param name="vocabulary">The words.</param>
    /// <returns>What they stand for.</returns>
    public IReadOnlyList<IReadOnlyList<T>> WordLists<T>(string key, Vocabulary<T> vocabulary) =>
        [.. TextLists(key).Select(list => (IReadOnlyList<T>)[.. list.Select(word => vocabulary.At(IndexOf(key, word, Where(key), vocabulary)))])];

    /// <summary>A list of numbers that must be there.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The numbers.</returns>
    public IReadOnlyList<double> Numbers(string key) => [.. Texts(key).Select(text => ToNumber(text) ?? NotSo(key, $"'{key}' must hold numbers, not '{text}'", 0d))];

    /// <summary>A list of whole numbers that must be there.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The numbers.</returns>
    public IReadOnlyList<int> Wholes(string key) => [.. Texts(key).Select(text => ToInt(text) ?? NotSo(key, $"'{key}' must hold whole numbers, not '{text}'", 0))];

    /// <summary>A list of lists of whole numbers that must be there.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The lists.</returns>
    public IReadOnlyList<IReadOnlyList<int>> WholeLists(string key) =>
        [.. TextLists(key).Select(list => (IReadOnlyList<int>)[.. list.Select(text => ToInt(text) ?? NotSo(key, $"'{key}' must hold whole numbers, not '{text}'", 0))])];

    /// <summary>One whole number, or two from the least to the most.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The span, or null where the key is absent.</returns>
    public Span? SpanOrNull(string key)
    {
        switch (Find(key))
        {
            case null:
                return null;
            case TextNode text when ToInt(text.Text) is { } one:
                return Unknot.Core.Knowledge.Span.At(one);
            case ListNode { Items: [TextNode low, TextNode high] } when ToInt(low.Text) is { } least && ToInt(high.Text) is { } most:
                return least <= most ? new(least, most) : NotSo<Span?>(key, $"'{key}' runs from {least} to {most}; write the smaller number first", new(most, least));
            case Node other:
                return NotSo<Span?>(key, $"'{key}' must be one whole number or two, [least, most], not {other.Kind}", default(Span));
        }
    }

    /// <summary>One whole number, or two from the least to the most; it must be there.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The span.</returns>
    public Span Span(string key) => SpanOrNull(key) ?? Missing(key, default(Span));

    /// <summary>A mapping below, made into a record; it must be there.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="key">The key.</param>
    /// <param name="make">Asks for its keys.</param>
    /// <returns>The record; a stand-in where there is a problem.</returns>
    public T Map<T>(string key, Func<MapReader, T> make)
    {
        switch (Find(key))
        {
            case MapNode map:
                return Make(map, _file, _problems, make)!;
            case null:
                Missing(key);
                break;
            case Node other:
                Wrong(key, $"'{key}' must be a mapping of keys, not {other.Kind}");
                break;
        }

        return MakeOfNothing(_file, make);
    }

    /// <summary>A mapping below, made into a record, if there is one.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="key">The key.</param>
    /// <param name="make">Asks for its keys.</param>
    /// <returns>The record, or null.</returns>
    public T? MapOrNull<T>(string key, Func<MapReader, T> make)
        where T : class => Find(key) is { } node ? Make(node, _file, _problems, make) : null;

    /// <summary>A list of mappings, each made into a record; it must be there.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="key">The key.</param>
    /// <param name="make">Asks for the keys of one.</param>
    /// <returns>The records that could be made.</returns>
    public IReadOnlyList<T> List<T>(string key, Func<MapReader, T> make)
        where T : notnull
    {
        if (!Has(key))
        {
            Missing(key);
        }

        return ListOrNone(key, make);
    }

    /// <summary>A list of mappings, each made into a record; empty where the key is absent.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="key">The key.</param>
    /// <param name="make">Asks for the keys of one.</param>
    /// <returns>The records that could be made.</returns>
    public IReadOnlyList<T> ListOrNone<T>(string key, Func<MapReader, T> make)
        where T : notnull
    {
        List<T> made = [];
        foreach (Node item in ItemsOf(key))
        {
            if (Make(item, _file, _problems, make) is { } one)
            {
                made.Add(one);
            }
        }

        return made;
    }

    /// <summary>A list of mappings, found by id; it must be there, and no id may stand twice.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="key">The key.</param>
    /// <param name="make">Asks for the keys of one.</param>
    /// <param name="id">Tells its id.</param>
    /// <returns>The catalogue.</returns>
    public Catalogue<T> Catalogue<T>(string key, Func<MapReader, T> make, Func<T, string> id)
        where T : notnull
    {
        if (!Has(key))
        {
            Missing(key);
        }

        Dictionary<string, Node> seen = new(StringComparer.Ordinal);
        List<T> entries = [];
        foreach (Node item in ItemsOf(key))
        {
            if (Make(item, _file, _problems, make) is not { } entry)
            {
                continue;
            }

            if (seen.TryAdd(id(entry), item))
            {
                entries.Add(entry);
            }
            else if (id(entry).Length > 0)
            {
                _problems.Add(new($"{_file}:{item.Line}", $"the id '{id(entry)}' stands twice in '{key}' (first at {_file}:{seen[id(entry)].Line}); give one of them its own"));
            }
        }

        return new(entries, id);
    }

    /// <summary>A mapping from free keys to something; empty where the key is absent.</summary>
    /// <typeparam name="T">What stands under each key.</typeparam>
    /// <param name="key">The key.</param>
    /// <param name="read">Reads one free key.</param>
    /// <returns>The dictionary, in the order of the text.</returns>
    public IReadOnlyDictionary<string, T> KeyedOrNone<T>(string key, Func<MapReader, string, T> read) =>
        (Find(key) is { } node ? Make(node, _file, _problems, map => ToOrdered(map, read)) : null) ?? new OrderedDictionary<string, T>(StringComparer.Ordinal);

    /// <summary>A mapping from free keys to something; it must be there.</summary>
    /// <typeparam name="T">What stands under each key.</typeparam>
    /// <param name="key">The key.</param>
    /// <param name="read">Reads one free key.</param>
    /// <returns>The dictionary, in the order of the text.</returns>
    public IReadOnlyDictionary<string, T> Keyed<T>(string key, Func<MapReader, string, T> read)
    {
        if (!Has(key))
        {
            Missing(key);
        }

        return KeyedOrNone(key, read);
    }

    /// <summary>Makes a record even of a top that is no mapping (then of nothing, with one problem), so that reading can go on.</summary>
    internal static T MakeTop<T>(Node node, string file, List<Problem> problems, Func<MapReader, T> make)
    {
        if (node is MapNode)
        {
            return Make(node, file, problems, make)!;
        }

        problems.Add(new($"{file}:{node.Line}", $"a mapping of keys is expected here, not {node.Kind}"));
        return MakeOfNothing(file, make);
    }

    /// <summary>A stand-in for what could not be read; what it lacks is told of by the one problem that made it so.</summary>
    internal static T MakeOfNothing<T>(string file, Func<MapReader, T> make) => Make(new MapNode(1, []), file, [], make)!;

    internal static T? Make<T>(Node node, string file, List<Problem> problems, Func<MapReader, T> make)
    {
        if (node is not MapNode map)
        {
            problems.Add(new($"{file}:{node.Line}", $"a mapping of keys is expected here, not {node.Kind}"));
            return default;
        }

        MapReader reader = new(map, file, problems);
        T made = make(reader);
        if (Array.IndexOf(reader._wasAsked, false) >= 0)
        {
            // What it asks for is only found out, by letting it ask once more, where there is something it does not ask for.
            List<string> known = [];
            make(new(map, file, [], known));
            reader.TellOfUnknownKeys([.. known.Distinct()]);
        }

        return made;
    }

    private static OrderedDictionary<string, T> ToOrdered<T>(MapReader map, Func<MapReader, string, T> read)
    {
        OrderedDictionary<string, T> entries = new(StringComparer.Ordinal);
        foreach (string key in map.AllKeys)
        {
            entries[key] = read(map, key);
        }

        return entries;
    }

    private static int? ToInt(string text) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) ? number : null;

    private static double? ToNumber(string text) =>
        double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number) ? number : null;

    private Node? Find(string key)
    {
        _names?.Add(key);
        int at = _map.IndexOf(key);
        if (at < 0)
        {
            return null;
        }

        _wasAsked[at] = true;
        return _map.Entries[at].Value is { } node and not TextNode { IsNull: true } ? node : null;
    }

    private IReadOnlyList<Node> ItemsOf(string key) => Find(key) switch
    {
        null => [],
        ListNode list => list.Items,
        Node other => NotSo<IReadOnlyList<Node>>(key, $"'{key}' must be a list, not {other.Kind}; put it in brackets", []),
    };

    private IReadOnlyList<string> TextsOf(string key, Node node)
    {
        if (node is not ListNode list)
        {
            return NotSo<IReadOnlyList<string>>(key, $"'{key}' must be a list, not {node.Kind}; put it in brackets", []);
        }

        string[] texts = new string[list.Items.Count];
        for (int i = 0; i < texts.Length; i++)
        {
            if (list.Items[i] is TextNode { IsNull: false } text)
            {
                texts[i] = text.Text;
            }
            else
            {
                _problems.Add(new($"{_file}:{list.Items[i].Line}", $"'{key}' must hold texts, not {list.Items[i].Kind}"));
                texts[i] = "";
            }
        }

        return texts;
    }

    private int IndexOf(string key, Vocabulary vocabulary)
    {
        if (Has(key))
        {
            return IndexOf(key, Text(key), Where(key), vocabulary);
        }

        Missing(key);
        return -1;
    }

    private int IndexOf(string key, string word, string where, Vocabulary vocabulary)
    {
        int at = vocabulary.IndexOf(word);
        if (at < 0)
        {
            _problems.Add(new(where, $"'{word}' under '{key}' is not {vocabulary.Name}; {Spelling.Remedy(word, vocabulary.Words)}"));
        }

        return at;
    }

    private void Missing(string key) => _problems.Add(new(Here, $"the key '{key}' is missing; add it"));

    private T Missing<T>(string key, T instead)
    {
        Missing(key);
        return instead;
    }

    private T? NotSo<T>(string key, string what)
    {
        Wrong(key, what);
        return default;
    }

    private T NotSo<T>(string key, string what, T instead)
    {
        Wrong(key, what);
        return instead;
    }

    private void TellOfUnknownKeys(IReadOnlyCollection<string> known)
    {
        foreach ((int at, Entry entry) in _map.Entries.Index())
        {
            if (!_wasAsked[at])
            {
                _problems.Add(new($"{_file}:{entry.Line}", $"unknown key '{entry.Key}'; {Spelling.Remedy(entry.Key, known)}"));
            }
        }
    }
}
