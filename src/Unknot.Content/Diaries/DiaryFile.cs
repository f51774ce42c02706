using Unknot.Content.Yaml;
using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;
using Entry = Unknot.Core.Diary.Entry;

namespace Unknot.Content.Diaries;

/// <summary>Reads diaries, in YAML or JSON, or one JSON object a line. What is wrong is told with file, line and remedy; nothing is guessed.</summary>
public static class DiaryFile
{
    private const string OneKnot = "k1";
    private const int MostDays = 7305;

    private static readonly Vocabulary<Side?> s_sides = new("a side", ("L", Side.Left), ("R", Side.Right));

    /// <summary>Reads every diary of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">The name problems give for it.</param>
    /// <param name="knowledge">The content.</param>
    /// <returns>The diaries in order, or every problem.</returns>
    public static Result<IReadOnlyList<WrittenDiary>> Read(string text, string name, KnowledgeBase knowledge)
    {
        ArgumentNullException.ThrowIfNull(text);
        string[] lines = text.Split('\n');
        int[] filled = [.. Enumerable.Range(0, lines.Length).Where(i => !string.IsNullOrWhiteSpace(lines[i]))];
        Result<WrittenDiary>[] read = filled.Length > 1 && filled.All(i => lines[i].TrimStart().StartsWith('{') && lines[i].TrimEnd().EndsWith('}'))
            ? [.. filled.Select(i => Line(lines[i], i, name, knowledge))]
            : [One(text, name, knowledge)];
        Problem[] problems = [.. read.SelectMany(one => one.Problems)];
        return problems.Length == 0 ? Result<IReadOnlyList<WrittenDiary>>.Of([.. read.Select(one => one.Value)]) : Result<IReadOnlyList<WrittenDiary>>.Failed(problems);
    }

    /// <summary>A line by itself; what is wrong with it is told by its place in the file.</summary>
    private static Result<WrittenDiary> Line(string line, int before, string name, KnowledgeBase knowledge)
    {
        Result<WrittenDiary> read = One(line, name, knowledge);
        return read.IsValue ? read : Result<WrittenDiary>.Failed([.. One(new string('\n', before) + line, name, knowledge).Problems]);
    }

    private static Result<WrittenDiary> One(string text, string name, KnowledgeBase knowledge)
    {
        Result<Document> document = Document.Read(text, name);
        return document.IsValue ? document.Value.As(map => Diary(map, knowledge)) : Result<WrittenDiary>.Failed(document.Problems);
    }

    private static WrittenDiary Diary(MapReader map, KnowledgeBase knowledge)
    {
        (string? person, _) = (map.TextOrNull("person"), map.TextOrNull("zone"));
        bool named = map.Has("knots");
        List<(string Id, DateOnly? Opened, Side? Side)> knots = [.. map.ListOrNone("knots", one => Knot(one, knowledge))];
        foreach (string twice in knots.GroupBy(knot => knot.Id).Where(same => same.Count() > 1).Select(same => same.Key))
        {
            map.Wrong("knots", $"there are two knots '{twice}'; give each an id of its own");
        }

        string[] ids = named ? [.. knots.Select(knot => knot.Id)] : [OneKnot];
        (string Knot, Entry? Entry)[] entries = [.. map.List("entries", one => EntryPart.Read(one, named, ids))];
        if (ids.Length == 0)
        {
            map.Wrong("knots", "'knots' names none; leave it out where there is one knot");
        }

        WrittenKnot[] written = [.. (named ? knots : [(OneKnot, null, null)]).Select(knot => Of(map, knot, entries))];
        WrittenDiary diary = new(person, written.Length > 0 ? written : [new(new(OneKnot, DateOnly.FromDayNumber(MostDays), []), null)]);
        if (diary.Last.DayNumber - diary.First.DayNumber > MostDays)
        {
            map.Wrong("entries", $"they go from {diary.First:yyyy-MM-dd} to {diary.Last:yyyy-MM-dd}; no knot is followed for more than 20 years, so one of these days is written wrongly");
        }

        return diary;
    }

    private static (string Id, DateOnly? Opened, Side? Side) Knot(MapReader map, KnowledgeBase knowledge)
    {
        if (map.TextOrNull("region") is { } region && !knowledge.Regions.Ids.Any(id => id == region || id.StartsWith(region + "_", StringComparison.Ordinal)))
        {
            map.Wrong("region", $"'{region}' is no region; {Spelling.Remedy(region, [.. knowledge.Regions.Ids])}");
        }

        if (map.TextOrNull("muscle") is { } muscle && !knowledge.Muscles.TryGet(muscle, out _))
        {
            map.Wrong("muscle", $"'{muscle}' is no muscle; {Spelling.Remedy(muscle, [.. knowledge.Muscles.Ids])}");
        }

        return (map.Text("id"), EntryPart.DayOrNull(map, "opened"), map.Word("side", s_sides, null));
    }

    private static WrittenKnot Of(MapReader map, (string Id, DateOnly? Opened, Side? Side) knot, (string Knot, Entry? Entry)[] entries)
    {
        Entry[] own = [.. entries.Where(entry => entry.Knot == knot.Id).Select(entry => entry.Entry).OfType<Entry>()];
        DateOnly? opened = knot.Opened ?? (own.Length > 0 ? own.Min(entry => entry.Day) : null);
        if (opened is null)
        {
            map.Wrong("entries", $"nothing is written of the knot '{knot.Id}' and it does not say when it was opened; give 'opened' or an entry");
        }

        return new(new(knot.Id, opened ?? DateOnly.FromDayNumber(MostDays), own), knot.Side);
    }
}
