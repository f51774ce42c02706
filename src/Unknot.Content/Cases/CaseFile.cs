using System.Collections.Immutable;
using Unknot.Content.Yaml;
using Unknot.Core.Complaint;
using Unknot.Core.Exposure;
using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;
using Unknot.Core.Triage;

namespace Unknot.Content.Cases;

/// <summary>Reads a case, in YAML or JSON. What is wrong is told with file, line and remedy; free words that cannot be read are kept as unread.</summary>
public sealed class CaseFile
{
    private const int OldestYears = 120;
    private const int LongestOnsetDays = 36_500;

    private static readonly Vocabulary<Side?> s_sides = new("a side", ("L", Side.Left), ("R", Side.Right), ("both", null));
    private static readonly Vocabulary<PressAnswer> s_presses = new("an answer to a press", ("true", PressAnswer.Reproduces), ("partly", PressAnswer.Partly), ("false", PressAnswer.No));
    private static readonly Vocabulary<Answer> s_answers = new("an answer", ("yes", Answer.Yes), ("no", Answer.No), ("unsure", Answer.Unsure));
    private static readonly Vocabulary<Setting?> s_settings = new("a place", ("home", Setting.Home), ("office", Setting.Office), ("anywhere", null));

    private readonly KnowledgeBase _knowledge;
    private readonly MapReader _map;
    private readonly FreeWords _words;
    private readonly int? _age;
    private readonly bool _sideGiven;
    private readonly Side? _side;

    private CaseFile(KnowledgeBase knowledge, Readings readings, MapReader map)
    {
        (_knowledge, _map) = (knowledge, map);
        _age = Within("age", 0, OldestYears);
        _words = new(knowledge, readings, _age);
        _sideGiven = map.Has("side");
        _side = map.Word("side", s_sides, null);
    }

    /// <summary>Reads a case.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="name">The name problems give for it.</param>
    /// <param name="knowledge">The content.</param>
    /// <returns>The case, or every problem with it.</returns>
    public static Result<Case> Read(string text, string name, KnowledgeBase knowledge) => Read(text, name, knowledge, WordIndex.Of(knowledge));

    /// <summary>The same, where many cases are read.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="name">The name problems give for it.</param>
    /// <param name="knowledge">The content.</param>
    /// <param name="words">What its words are read with.</param>
    /// <returns>The case, or every problem with it.</returns>
    public static Result<Case> Read(string text, string name, KnowledgeBase knowledge, WordIndex words)
    {
        Result<Document> document = Document.Read(text, name);
        return document.IsValue ? document.Value.As(map => Read(map, knowledge, new(words))) : Result<Case>.Failed(document.Problems);
    }

    /// <summary>Reads one case of several.</summary>
    internal static Case Read(MapReader map, KnowledgeBase knowledge, Readings readings) => new CaseFile(knowledge, readings, map).Read();

    private Case Read()
    {
        if (!_map.Has("regions") && !_map.Has("complaint"))
        {
            _map.Wrong("regions", "neither 'regions' nor 'complaint' is there; say where it hurts in one of them");
        }

        List<Mark> marks = [.. PlacesOf(_map, "regions").Distinct().Select(place => new Mark(place, MarkKind.Sore))];
        marks.AddRange(ReadComplaint(besideSore: marks.Count > 0).Where(said => marks.TrueForAll(mark => mark.Place != said.Place)));
        if (_map.TextOrNull("quality") is { } quality)
        {
            _words.Take(FreeWords.Kind.Quality, quality);
        }

        TakeAll("worse", FreeWords.Kind.Worse);
        TakeAll("better", FreeWords.Kind.Better);
        TakeAll("limited", FreeWords.Kind.Limited);
        Findings felt = new()
        {
            Marks = marks,
            Presses = [.. _map.ListOrNone("press", Press).SelectMany(presses => presses)],
            Qualities = _words.Said(FreeWords.Kind.Quality),
            Worse = _words.Said(FreeWords.Kind.Worse),
            Better = _words.Said(FreeWords.Kind.Better),
            Limited = _words.Said(FreeWords.Kind.Limited),
            OnsetDays = Within("onset_days", 0, LongestOnsetDays),
        };
        return new()
        {
            Findings = felt,
            Triage = ReadTriage() with { Raised = [.. Radiation.Opens(_knowledge, felt)] },
            Answers = ReadAnswers(),
            Desk = SaidOfTheDesk.Read(_map, _knowledge.Exposure),
            Equipment = _map.Has("equipment") ? [.. Ids("equipment", _knowledge.Equipment, "a piece of equipment")] : null,
            Setting = _map.Word("place", s_settings, null),
            Unread = _words.Unread,
            Scored = ScoredPart.Read(_map, _knowledge, PlacesOf),
        };
    }

    private List<Mark> ReadComplaint(bool besideSore)
    {
        List<Mark> marks = [];
        if (_map.TextOrNull("complaint") is not { } complaint)
        {
            return marks;
        }

        IReadOnlyList<ReadPlace> places = _words.TakeComplaint(complaint);
        besideSore |= places.Any(place => !place.GoneTo);
        foreach (ReadPlace read in places)
        {
            Region region = _knowledge.Regions[read.Region];
            bool unsaid = read.Side is null && !read.BothSides;
            if (region.Paired && unsaid && !_sideGiven)
            {
                _words.LeaveUnread($"which side “{read.Words}” is on (both were taken)");
            }

            marks.AddRange(Sided(region, read.BothSides ? null : read.Side ?? _side).Select(place => new Mark(place, read.KindOf(besideSore), Said: true)));
        }

        return [.. marks.DistinctBy(mark => mark.Place)];
    }

    /// <summary>A region on a side; on both where there is none, and once on the midline.</summary>
    private static IEnumerable<Place> Sided(Region region, Side? side) =>
        !region.Paired ? [new(region.Code, null)] : side is { } one ? [new(region.Code, one)] : [new(region.Code, Side.Left), new(region.Code, Side.Right)];

    private List<Place> PlacesOf(MapReader map, string key)
    {
        List<Place> places = [];
        foreach (Placed text in map.PlacedTexts(key))
        {
            places.AddRange(PlaceOf(map, key, text.Text));
        }

        return places;
    }

    private IEnumerable<Place> PlaceOf(MapReader map, string key, string text)
    {
        if (Place.TryParse(text, _knowledge.Regions, out Place place))
        {
            return [place];
        }

        if (_knowledge.Regions.TryGet(text, out Region? region))
        {
            if (_sideGiven)
            {
                return Sided(region, _side);
            }

            map.Wrong(key, $"'{text}' has a left and a right; write {text}_L or {text}_R, or add 'side'");
            return [];
        }

        map.Wrong(key, $"'{text}' is no region; {Spelling.Remedy(text, [.. _knowledge.Regions.SelectMany(one => Sided(one, null)).Select(one => one.ToString())])}");
        return [];
    }

    private IEnumerable<PressTest> Press(MapReader map)
    {
        List<Place> at = [.. PlaceOf(map, "at", map.Text("at"))];
        PressAnswer answer = map.Word("reproduces", s_presses);
        List<Place> spreads = PlacesOf(map, "spreads_to");
        return at.Select(place => new PressTest(place, answer, spreads));
    }

    private void TakeAll(string key, FreeWords.Kind kind)
    {
        foreach (string text in _map.TextsOrNone(key))
        {
            _words.Take(kind, text);
        }
    }

    private TriageAnswers ReadTriage()
    {
        IReadOnlyDictionary<string, Answer> flags = _map.KeyedOrNone("flags", (map, key) =>
        {
            if (!_knowledge.RedFlags.Gate.Has(key) && !_knowledge.RedFlags.Flags.Has(key))
            {
                map.Wrong(key, $"'{key}' is no gate question and no flag; {Spelling.Remedy(key, [.. _knowledge.RedFlags.Gate.Ids, .. _knowledge.RedFlags.Flags.Ids])}");
            }

            return map.Word(key, s_answers);
        });
        TriageAnswers read = new()
        {
            Age = _age,
            OpenedByWords = _words.OpenedByWords,
            Gate = flags.Where(flag => _knowledge.RedFlags.Gate.Has(flag.Key)).ToImmutableSortedDictionary(StringComparer.Ordinal),
            Flags = flags.Where(flag => _knowledge.RedFlags.Flags.Has(flag.Key)).ToImmutableSortedDictionary(StringComparer.Ordinal),
            Facts = _map.Has("facts") ? [.. Ids("facts", _knowledge.RedFlags.Facts, "a fact of the health list")] : null,
            Modifiers = Ids("modifiers", _knowledge.RedFlags.Modifiers, "a care modifier").ToImmutableSortedDictionary(id => id, _ => Answer.Yes, StringComparer.Ordinal),
            PregnancyWeek = ReadPregnancyWeek(),
        };
        Contradictions(read);
        return read;
    }

    /// <summary>What cannot both be true is told and not guessed at. A flag answered yes beside its gate question answered no is none: a yes counts.</summary>
    private void Contradictions(TriageAnswers read)
    {
        Fact? told = _knowledge.RedFlags.Facts.FirstOrDefault(fact => fact.FollowUp is not null);
        if (told is not null && read is { PregnancyWeek: { } week, Facts: { } facts } && !facts.Contains(told.Id))
        {
            _map.Wrong("pregnancy_week", $"'pregnancy_week' is {week}, and 'facts' leaves '{told.Id}' out; add it there, or leave the week out");
        }

        foreach (CareModifier modifier in _knowledge.RedFlags.Modifiers.Where(modifier => read.Modifiers.ContainsKey(modifier.Id) && read.Age > modifier.SetByAgeMax))
        {
            _map.Wrong("modifiers", $"'{modifier.Id}' is for people up to {modifier.SetByAgeMax}, and 'age' is {read.Age}; leave one of them out");
        }
    }

    private int? ReadPregnancyWeek() => _knowledge.RedFlags.Facts.FirstOrDefault(fact => fact.FollowUp is not null)?.FollowUp is { } followUp
        ? Within("pregnancy_week", followUp.Range.Least, followUp.Range.Most)
        : _map.WholeOrNull("pregnancy_week");

    private Dictionary<string, ExposureAnswer> ReadAnswers()
    {
        Dictionary<string, ExposureAnswer> answers = new(StringComparer.Ordinal);
        _map.KeyedOrNone("answers", (map, key) =>
        {
            (string text, Side? side, bool sided) = map.IsMap(key) ? map.Map(key, one => (one.Text("is"), one.Word("side", s_sides), true)) : (map.Text(key), null, false);
            if (!_knowledge.Exposure.Questions.TryGet(key, out ExposureQuestion? question))
            {
                map.Wrong(key, $"'{key}' is no question; {Spelling.Remedy(key, [.. _knowledge.Exposure.Questions.Ids])}");
                return false;
            }

            Result<ExposureAnswer> answer = Core.Exposure.Answers.Parse(question, text, _knowledge);
            if (!answer.IsValue)
            {
                map.Wrong(key, $"{key}: {answer.Problems[0].What}");
            }
            else if (sided && question.Extra is not ("side" or "hand"))
            {
                map.Wrong(key, $"{key}: this question has no side; write its answer alone");
            }
            else
            {
                answers[key] = answer.Value with { Side = side };
            }

            return answer.IsValue;
        });
        return answers;
    }

    private List<string> Ids<T>(string key, Catalogue<T> catalogue, string what)
        where T : notnull
    {
        List<string> ids = [];
        foreach (string id in _map.TextsOrNone(key))
        {
            if (catalogue.Has(id))
            {
                ids.Add(id);
            }
            else
            {
                _map.Wrong(key, $"'{id}' is not {what}; {Spelling.Remedy(id, [.. catalogue.Ids])}");
            }
        }

        return [.. ids.Distinct(StringComparer.Ordinal)];
    }

    private int? Within(string key, int least, int most)
    {
        int? number = _map.WholeOrNull(key);
        if (number is { } value && (value < least || value > most))
        {
            _map.Wrong(key, $"'{key}' is {value}; it takes a whole number from {least} to {most}");
        }

        return number;
    }
}
