using Unknot.Core.Complaint;
using Unknot.Core.Knowledge;

namespace Unknot.Core.Localisation;

/// <summary>The sentences of reasons and questions, put together once: nothing is written while somebody waits.</summary>
internal sealed class Sentences
{
    private readonly LocalisationTables _tables;
    private readonly PlaceSentences?[] _places;
    private readonly string[] _flagIds;
    private readonly string[] _ruleIds;

    internal Sentences(LocalisationTables tables)
    {
        _tables = tables;
        _flagIds = [.. tables.Flags.Select(flag => $"flag:{flag}")];
        _ruleIds = [.. tables.Knowledge.Localisation.Rules.Select(rule => $"rule:{rule.Id}")];
        _places = new PlaceSentences?[tables.Knowledge.Regions.Count * LocalisationTables.Sides];
        for (int region = 0; region < tables.Knowledge.Regions.Count; region++)
        {
            Region content = tables.Knowledge.Regions[region];
            foreach (int side in content.Paired ? [Evidence.Left, Evidence.Right] : (int[])[Evidence.Both])
            {
                _places[At(region, side)] = new(content, Evidence.SideOf(side));
            }
        }
    }

    /// <summary>What a reason is called: <c>press:SH_TOP_R</c>.</summary>
    internal string Finding(in Evidence evidence) => evidence.Kind switch
    {
        EvidenceKind.Mark or EvidenceKind.Said => PlaceOf(evidence).RegionId,
        EvidenceKind.Press => PlaceOf(evidence).PressId,
        EvidenceKind.Spread => PlaceOf(evidence).SpreadId,
        EvidenceKind.Touch => PlaceOf(evidence).TouchId,
        EvidenceKind.Tag => _tables.Day.TagFindings[evidence.Index],
        EvidenceKind.Question => _tables.Knowledge.Exposure.Questions[evidence.Index].Id,
        EvidenceKind.Age => "age",
        EvidenceKind.Onset => "onset",
        EvidenceKind.Flag => _flagIds[evidence.Index],
        EvidenceKind.Rule => _ruleIds[evidence.Index],
        _ => _tables.WordsOf(evidence.Kind).Ids[evidence.Index],
    };

    /// <summary>What a question about a place says.</summary>
    internal PlaceSentences Place(int region, int side) => _places[At(region, side)]!;

    /// <summary>Why a finding speaks for or against a point on a side.</summary>
    internal string Why(in Evidence evidence, int point, int side)
    {
        PointRow row = _tables.Points[point];
        bool fits = LocalisationTables.Fits(evidence.Side, side);
        return evidence.Kind switch
        {
            EvidenceKind.Mark or EvidenceKind.Said => !fits ? PlaceOf(evidence).OtherSide : PlaceOf(evidence).Felt[(int)Said(row, evidence)],
            EvidenceKind.Press => PlaceOf(evidence).Pressed[evidence.Answer][Touched(row, evidence, fits)],
            EvidenceKind.Spread => PlaceOf(evidence).Spreads[fits ? (int)row.Relations[evidence.Index] : (int)PlaceRelation.Never],
            EvidenceKind.Touch => PlaceOf(evidence).Touched[evidence.Answer][Touched(row, evidence, fits)],
            EvidenceKind.Tag => OfTag(evidence, row.Structure),
            EvidenceKind.Age => _tables.Log(evidence, point, side) > 0 ? "Your age fits it." : "It is seldom met at your age.",
            EvidenceKind.Onset => _tables.Log(evidence, point, side) > 0 ? "How long you have had it fits." : "How long you have had it does not fit.",
            EvidenceKind.Flag => "You answered yes, or not sure, to a safety question that belongs to it.",
            EvidenceKind.Rule => _tables.Knowledge.Localisation.Rules[evidence.Index].Say,
            _ => OfWord(evidence, row.Structure),
        };
    }

    /// <summary>The words of a question.</summary>
    internal string Ask(EvidenceKind kind, int word)
    {
        Phrasing asked = _tables.WordsOf(kind).Words[word];
        string phrase = asked.Phrases[0];
        return asked.Ask ?? kind switch
        {
            EvidenceKind.Quality => $"Does this describe it: “{phrase}”?",
            EvidenceKind.Worse => $"Does this make it worse: {phrase}?",
            EvidenceKind.Better => $"Does this make it better: {phrase}?",
            _ => $"Is this hard, or does it hurt: {phrase}?",
        };
    }

    /// <summary>What an answer would change.</summary>
    internal string Turned(in Turn turn)
    {
        string first = turn.First is not { } point ? "it would more likely be no muscle that is known here"
            : $"{_tables.Knowledge.Muscles[_tables.Points[point.Point].Structure].Name}{PlaceSentences.OnSide(point.Side)} would come first";
        return $"If {If(turn.Answer)}, {first}.";
    }

    private string If(in Evidence answer)
    {
        bool yes = answer.Answer == 1;
        switch (answer.Kind)
        {
            case EvidenceKind.Press:
                return $"pressing “{PlaceOf(answer).Name}” {(PressAnswer)answer.Answer switch { PressAnswer.Reproduces => "brought your familiar pain", PressAnswer.Partly => "brought something like it", _ => "did not bring it" }}";
            case EvidenceKind.Touch:
                return $"“{PlaceOf(answer).Name}” were {(yes ? "" : "not ")}sore to a light touch";
            case EvidenceKind.Question:
                return $"“{_tables.Knowledge.Exposure.Questions[answer.Index].Ask}” were {(yes ? "much of your day" : "nothing of your day")}";
            default:
                Phrasing asked = _tables.WordsOf(answer.Kind).Words[answer.Index];
                string phrase = asked.Phrases[0];
                return asked.Ask is { } whole ? $"“{whole}” were a {(yes ? "yes" : "no")}" : answer.Kind switch
                {
                    EvidenceKind.Quality => $"“{phrase}” {(yes ? "described it" : "did not describe it")}",
                    EvidenceKind.Worse => $"“{phrase}” {(yes ? "made it worse" : "did not make it worse")}",
                    EvidenceKind.Better => $"“{phrase}” {(yes ? "made it better" : "did not make it better")}",
                    _ => $"“{phrase}” {(yes ? "were hard or hurt" : "went well")}",
                };
        }
    }

    private static int At(int region, int side) => (region * LocalisationTables.Sides) + side;

    /// <summary>Which of the sentences of a finger's answer: at the point or not, of a muscle or of what is none.</summary>
    private int Touched(PointRow row, in Evidence evidence, bool fits) => (row.Structure < _tables.Muscles ? 0 : PlaceSentences.OfConditions) + (fits && row.At[evidence.Index] ? 0 : 1);

    private static PlaceRelation Said(PointRow row, in Evidence evidence) =>
        evidence.Answer == (int)MarkKind.Sore || row.Relations[evidence.Index] != PlaceRelation.AtPoint ? row.Relations[evidence.Index] : PlaceRelation.Spill;

    private PlaceSentences PlaceOf(in Evidence evidence) => _places[At(evidence.Index, evidence.Side)]!;

    private string OfTag(in Evidence evidence, int structure)
    {
        string say = _tables.Knowledge.Exposure.Tags[evidence.Index].Say;
        return evidence.Answer == 0 ? $"Not so for you: {say}."
            : _tables.Day.Own[evidence.Index][structure] > 0 ? $"{char.ToUpperInvariant(say[0])}{say.AsSpan(1)}: that loads it."
            : $"{char.ToUpperInvariant(say[0])}{say.AsSpan(1)}: that loads a muscle it is often sore together with.";
    }

    private string OfWord(in Evidence evidence, int structure)
    {
        WordRows words = _tables.WordsOf(evidence.Kind);
        string phrase = words.Words[evidence.Index].Phrases[0];
        bool has = words.Has[evidence.Index][structure] > 0;
        if (words.Words[evidence.Index].Ask is not null)
        {
            return (evidence.Answer == 1, has) switch
            {
                (true, true) => $"So for you, as it often is with it: {phrase}.",
                (true, false) => $"So for you, as it seldom is with it: {phrase}.",
                (false, true) => $"Not so for you, though it often is with it: {phrase}.",
                _ => $"Not so for you, nor is it often with it: {phrase}.",
            };
        }

        return (evidence.Kind, evidence.Answer == 1, has) switch
        {
            (EvidenceKind.Quality, true, true) => $"“{phrase}”: often said of it.",
            (EvidenceKind.Quality, true, false) => $"“{phrase}”: seldom said of it.",
            (EvidenceKind.Quality, false, true) => $"Not “{phrase}”, which is often said of it.",
            (EvidenceKind.Quality, false, false) => $"Not “{phrase}”, which is seldom said of it.",
            (EvidenceKind.Worse, true, true) => $"Worse with this, as it often is: {phrase}.",
            (EvidenceKind.Worse, true, false) => $"Worse with this, as it seldom is: {phrase}.",
            (EvidenceKind.Worse, false, true) => $"Not worse with this, though it often is: {phrase}.",
            (EvidenceKind.Worse, false, false) => $"Not worse with this, nor is it often: {phrase}.",
            (EvidenceKind.Better, true, true) => $"Better with this, as it often is: {phrase}.",
            (EvidenceKind.Better, true, false) => $"Better with this, as it seldom is: {phrase}.",
            (EvidenceKind.Better, false, true) => $"Not better with this, though it often is: {phrase}.",
            (EvidenceKind.Better, false, false) => $"Not better with this, nor is it often: {phrase}.",
            (_, true, true) => $"It often hinders this: {phrase}.",
            (_, true, false) => $"It seldom hinders this: {phrase}.",
            (_, false, true) => $"This goes well, though it often hinders it: {phrase}.",
            _ => $"This goes well, and it seldom hinders it: {phrase}.",
        };
    }
}

/// <summary>What is said of one place.</summary>
internal sealed class PlaceSentences
{
    internal const string PressPrefix = "press:";
    internal const string TouchPrefix = "touch:";

    /// <summary>From here on in a row of sentences they are those of what is no muscle.</summary>
    internal const int OfConditions = 2;

    internal PlaceSentences(Region region, Side? side)
    {
        Place place = new(region.Code, side);
        (RegionId, PressId, SpreadId, TouchId) = ($"region:{place}", $"{PressPrefix}{place}", $"spreads:{place}", $"{TouchPrefix}{place}");
        Code = place.ToString();
        string at = Name = region.Label + (side is null ? "" : OnSide(Evidence.SideOf(side)));
        string asked = $"“{at}”";
        Felt = [$"{at}: typical for it.", $"{at}: its knot lies there.", $"{at}: some people feel it there.", $"{at}: right beside where it is felt.", $"{at}: it is not felt there."];
        OtherSide = $"{at}: the other side.";
        Pressed =
        [
            [$"{at}: pressing brings your familiar pain, and its knot lies there.", $"{at}: pressing brings your familiar pain, but its knot lies elsewhere.",
                $"{at}: pressing brings your familiar pain, and it is often sore there.", $"{at}: pressing brings your familiar pain, which speaks for a muscle."],
            [$"{at}: pressing brings something like it, and its knot lies there.", $"{at}: pressing brings something like it, but its knot lies elsewhere.",
                $"{at}: pressing brings something like it, and it is often sore there.", $"{at}: pressing brings something like it, which speaks for a muscle."],
            [$"{at}: pressing does not bring it, though its knot lies there.", $"{at}: pressing does not bring it, and its knot lies elsewhere.",
                $"{at}: pressing does not bring it, though it is often sore there.", $"{at}: pressing does not bring it."],
        ];
        Spreads =
        [
            $"{at}: pressing sends the pain there, which is typical for it.", $"{at}: pressing sends the pain there, where its knot lies.",
            $"{at}: pressing sends the pain there, as some people feel it.", $"{at}: pressing sends the pain there, right beside where it is felt.",
            $"{at}: pressing sends the pain there, where it is not felt.",
        ];
        Touched =
        [
            [$"{at}: not sore to a light touch, though its knot lies there.", $"{at}: not sore to a light touch.",
                $"{at}: not sore to a light touch, though it often is.", $"{at}: not sore to a light touch."],
            [$"{at}: sore to a light touch, and its knot lies there.", $"{at}: sore to a light touch.", $"{at}: sore to a light touch, as it often is.", $"{at}: sore to a light touch."],
        ];
        AskPress = region.Pressable == Pressable.Yes ? $"Press here: {asked}. Is it your familiar pain, and where does it go?" : $"Press lightly here: {asked}. Is it your familiar pain, and where does it go?";
        AskTouch = $"Touch lightly here: {asked}. Is it sore to a light touch?";
    }

    internal static string OnSide(int side) => side switch
    {
        Evidence.Left => ", left",
        Evidence.Right => ", right",
        _ => ", both sides",
    };

    internal string Code { get; }

    /// <summary>The place with its side, as a person reads it.</summary>
    internal string Name { get; }

    internal string RegionId { get; }

    internal string PressId { get; }

    internal string SpreadId { get; }

    internal string TouchId { get; }

    /// <summary>By relation.</summary>
    internal string[] Felt { get; }

    internal string OtherSide { get; }

    /// <summary>By answer, then at the point (0) or not (1), and the same for what is no muscle.</summary>
    internal string[][] Pressed { get; }

    /// <summary>By relation.</summary>
    internal string[] Spreads { get; }

    /// <summary>By sore (1) or not (0), then at the point (0) or not (1), and the same for what is no muscle.</summary>
    internal string[][] Touched { get; }

    internal string AskPress { get; }

    internal string AskTouch { get; }
}
