using Unknot.Core.Complaint;
using Unknot.Core.Knowledge;

namespace Unknot.Core.Localisation;

/// <summary>The sentences of reasons and questions, put together once: nothing is written while somebody waits.</summary>
internal sealed class Sentences
{
    private readonly LocalisationTables _tables;
    private readonly PlaceSentences?[] _places;

    internal Sentences(LocalisationTables tables)
    {
        _tables = tables;
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
        EvidenceKind.Mark => PlaceOf(evidence).RegionId,
        EvidenceKind.Press => PlaceOf(evidence).PressId,
        EvidenceKind.Spread => PlaceOf(evidence).SpreadId,
        EvidenceKind.Touch => PlaceOf(evidence).TouchId,
        EvidenceKind.Tag => _tables.Day.TagFindings[evidence.Index],
        EvidenceKind.Question => _tables.Knowledge.Exposure.Questions[evidence.Index].Id,
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
            EvidenceKind.Mark => !fits ? PlaceOf(evidence).OtherSide : PlaceOf(evidence).Felt[(int)Said(row, evidence)],
            EvidenceKind.Press => PlaceOf(evidence).Pressed[evidence.Answer][fits && row.At[evidence.Index] ? 0 : 1],
            EvidenceKind.Spread => PlaceOf(evidence).Spreads[fits ? (int)row.Relations[evidence.Index] : (int)PlaceRelation.Never],
            EvidenceKind.Touch => PlaceOf(evidence).Touched[evidence.Answer][fits && row.At[evidence.Index] ? 0 : 1],
            EvidenceKind.Tag => OfTag(evidence, row.Muscle),
            _ => OfWord(evidence, row.Muscle),
        };
    }

    /// <summary>The words of a question.</summary>
    internal string Ask(EvidenceKind kind, int word)
    {
        string phrase = _tables.WordsOf(kind).Words[word].Phrases[0];
        return kind switch
        {
            EvidenceKind.Quality => $"Does this describe it: “{phrase}”?",
            EvidenceKind.Worse => $"Does this make it worse: {phrase}?",
            EvidenceKind.Better => $"Does this make it better: {phrase}?",
            _ => $"Is this hard, or does it hurt: {phrase}?",
        };
    }

    private static int At(int region, int side) => (region * LocalisationTables.Sides) + side;

    private static PlaceRelation Said(PointRow row, in Evidence evidence) =>
        evidence.Answer == (int)MarkKind.Sore || row.Relations[evidence.Index] != PlaceRelation.AtPoint ? row.Relations[evidence.Index] : PlaceRelation.Spill;

    private PlaceSentences PlaceOf(in Evidence evidence) => _places[At(evidence.Index, evidence.Side)]!;

    private string OfTag(in Evidence evidence, int muscle)
    {
        string say = _tables.Knowledge.Exposure.Tags[evidence.Index].Say;
        return evidence.Answer == 0 ? $"Not so for you: {say}."
            : _tables.Day.Own[evidence.Index][muscle] > 0 ? $"{char.ToUpperInvariant(say[0])}{say.AsSpan(1)}: that loads it."
            : $"{char.ToUpperInvariant(say[0])}{say.AsSpan(1)}: that loads a muscle it is often sore together with.";
    }

    private string OfWord(in Evidence evidence, int muscle)
    {
        WordRows words = _tables.WordsOf(evidence.Kind);
        string phrase = words.Words[evidence.Index].Phrases[0];
        bool has = words.Has[evidence.Index][muscle] > 0;
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
    internal PlaceSentences(Region region, Side? side)
    {
        Place place = new(region.Code, side);
        (RegionId, PressId, SpreadId, TouchId) = ($"region:{place}", $"press:{place}", $"spreads:{place}", $"touch:{place}");
        Code = place.ToString();
        string at = region.Label + (side is null ? "" : side == Side.Left ? ", left" : ", right");
        string asked = $"“{at}”";
        Felt = [$"{at}: typical for it.", $"{at}: its knot lies there.", $"{at}: some people feel it there.", $"{at}: right beside where it is felt.", $"{at}: it is not felt there."];
        OtherSide = $"{at}: the other side.";
        Pressed =
        [
            [$"{at}: pressing brings your familiar pain, and its knot lies there.", $"{at}: pressing brings your familiar pain, but its knot lies elsewhere."],
            [$"{at}: pressing brings something like it, and its knot lies there.", $"{at}: pressing brings something like it, but its knot lies elsewhere."],
            [$"{at}: pressing does not bring it, though its knot lies there.", $"{at}: pressing does not bring it, and its knot lies elsewhere."],
        ];
        Spreads =
        [
            $"{at}: pressing sends the pain there, which is typical for it.", $"{at}: pressing sends the pain there, where its knot lies.",
            $"{at}: pressing sends the pain there, as some people feel it.", $"{at}: pressing sends the pain there, right beside where it is felt.",
            $"{at}: pressing sends the pain there, where it is not felt.",
        ];
        Touched =
        [
            [$"{at}: not sore to a light touch, though its knot lies there.", $"{at}: not sore to a light touch."],
            [$"{at}: sore to a light touch, and its knot lies there.", $"{at}: sore to a light touch."],
        ];
        AskPress = region.Pressable == Pressable.Yes ? $"Press here: {asked}. Is it your familiar pain, and where does it go?" : $"Press lightly here: {asked}. Is it your familiar pain, and where does it go?";
        AskTouch = $"Touch lightly here: {asked}. Is it sore to a light touch?";
    }

    internal string Code { get; }

    internal string RegionId { get; }

    internal string PressId { get; }

    internal string SpreadId { get; }

    internal string TouchId { get; }

    /// <summary>By relation.</summary>
    internal string[] Felt { get; }

    internal string OtherSide { get; }

    /// <summary>By answer, then at the point (0) or not (1).</summary>
    internal string[][] Pressed { get; }

    /// <summary>By relation.</summary>
    internal string[] Spreads { get; }

    /// <summary>By sore (1) or not (0), then at the point (0) or not (1).</summary>
    internal string[][] Touched { get; }

    internal string AskPress { get; }

    internal string AskTouch { get; }
}
