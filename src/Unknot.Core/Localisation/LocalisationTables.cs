using System.Collections.Frozen;
using Unknot.Core.Complaint;
using Unknot.Core.Knowledge;

namespace Unknot.Core.Localisation;

/// <summary>All that localisation can work out of the content before anybody says anything. Make it once for a knowledge base and share it: it never changes.</summary>
public sealed class LocalisationTables
{
    /// <summary>The sides a muscle is believed in: left, right, both alike.</summary>
    internal const int Sides = 3;

    private readonly FrozenDictionary<string, int> _regions;
    private readonly double[] _together;
    private readonly double _logOtherSide;
    private readonly PressLogs[] _presses;
    private readonly double _logSpreadsPrimary;
    private readonly double _logSpreadsElsewhere;
    private readonly double _logElsewhereFelt;
    private readonly double _logElsewhereNot;
    private readonly double _logTouchAt;
    private readonly double _logTouchOff;

    private LocalisationTables(KnowledgeBase knowledge)
    {
        Knowledge = knowledge;
        LocalisationContent content = knowledge.Localisation;
        _regions = knowledge.Regions.Select((region, at) => (region.Code, at)).ToFrozenDictionary(r => r.Code, r => r.at, StringComparer.Ordinal);
        _together = [.. Enum.GetNames<EvidenceGroup>().Select(name => Math.Log(content.Together[name.ToLowerInvariant()]))];
        _logOtherSide = Math.Log(content.Weights[WeightIds.OtherSide].For);
        LogOneSideOnly = Math.Log(content.Weights[WeightIds.OtherSide].Against);
        _presses = [Press(WeightIds.PressReproduces), Press(WeightIds.PressPartly), Press(WeightIds.PressNot)];
        _logSpreadsPrimary = Math.Log(content.Weights[WeightIds.SpreadsPrimary].For);
        _logSpreadsElsewhere = Math.Log(content.Weights[WeightIds.SpreadsElsewhere].For);
        FindingWeight elsewhere = content.Weights[WeightIds.ElsewherePlace];
        (_logElsewhereFelt, _logElsewhereNot) = (Math.Log(elsewhere.For), Math.Log(elsewhere.Against));
        FindingWeight touch = content.Weights[WeightIds.TouchSore];
        (_logTouchAt, _logTouchOff, TouchBase) = (Math.Log(touch.For), Math.Log(touch.Against), touch.Base ?? 0);
        LogSide = [Math.Log((1 - content.BothSides) / 2), Math.Log((1 - content.BothSides) / 2), Math.Log(content.BothSides)];

        Points = PointRows.Of(knowledge);
        PointsOfMuscle = [.. Enumerable.Range(0, knowledge.Muscles.Count).Select(muscle => Enumerable.Range(0, Points.Length).Where(point => Points[point].Muscle == muscle).ToArray())];
        Covered = [.. knowledge.Regions.Select((_, region) => Points.Any(point => point.Zones[region]))];
        NeverAlone = [.. knowledge.Regions.Select(region => content.NeverAlone.Contains(region.Code))];
        PointsAllowPress = [.. knowledge.Regions.Select(region => PressRule.PointsAllow(knowledge, region.Code))];

        Qualities = Words(EvidenceKind.Quality, knowledge.Words.Qualities, WeightIds.Quality, (muscle, id) => muscle.Qualities.Contains(id) ? 1 : 0);
        Worse = Words(EvidenceKind.Worse, knowledge.Words.Aggravators, WeightIds.Aggravator, Aggravates(content));
        Better = Words(EvidenceKind.Better, knowledge.Words.Easers, WeightIds.Easer, (muscle, id) => muscle.Easers.Contains(id) ? 1 : 0);
        Limited = Words(EvidenceKind.Limited, knowledge.Words.Limits, WeightIds.Limit, (muscle, id) => muscle.Limits.Contains(id) ? 1 : 0);
        Day = new(knowledge);
        CareGroups = [.. knowledge.Muscles.Select(muscle => knowledge.CareGroups.Select((group, at) => (group, at)).First(g => g.group.Id == muscle.CareGroup).at)];
        Sentences = new(this);
        ElsewhereRegions = [.. knowledge.Regions.Select(region => content.Elsewhere.Any(condition => condition.Regions.Contains(region.Code)))];
    }

    internal KnowledgeBase Knowledge { get; }

    internal PointRow[] Points { get; }

    internal int[][] PointsOfMuscle { get; }

    /// <summary>By region: whether any muscle is felt there.</summary>
    internal bool[] Covered { get; }

    internal bool[] NeverAlone { get; }

    internal bool[] PointsAllowPress { get; }

    /// <summary>By region: whether any condition that is no muscle is felt there.</summary>
    internal bool[] ElsewhereRegions { get; }

    internal WordRows Qualities { get; }

    internal WordRows Worse { get; }

    internal WordRows Better { get; }

    internal WordRows Limited { get; }

    internal DayRows Day { get; }

    /// <summary>By muscle: the number of its care group.</summary>
    internal int[] CareGroups { get; }

    internal Sentences Sentences { get; }

    /// <summary>By side: the logarithm of its share before anything is asked.</summary>
    internal double[] LogSide { get; }

    internal double LogOneSideOnly { get; }

    internal double TouchBase { get; }

    /// <summary>Works the tables out. Takes some milliseconds: do it once.</summary>
    /// <param name="knowledge">The content.</param>
    /// <returns>The tables.</returns>
    public static LocalisationTables Of(KnowledgeBase knowledge) => new(knowledge);

    internal int RegionIndex(string code) => _regions[code];

    internal double Together(EvidenceGroup group) => _together[(int)group];

    internal WordRows WordsOf(EvidenceKind kind) => kind switch
    {
        EvidenceKind.Quality => Qualities,
        EvidenceKind.Worse => Worse,
        EvidenceKind.Better => Better,
        _ => Limited,
    };

    /// <summary>How often a press of anybody, anywhere gives an answer [0–1].</summary>
    internal double PressBase(PressAnswer answer) => _presses[(int)answer].Base;

    /// <summary>What a finding says of a point on a side.</summary>
    /// <returns>The logarithm of its factor [–].</returns>
    internal double Log(in Evidence evidence, int point, int side) => evidence.Kind switch
    {
        EvidenceKind.Mark => Fits(evidence.Side, side) ? (evidence.Answer == (int)MarkKind.Sore ? Points[point].Sore : Points[point].Felt)[evidence.Index] : _logOtherSide,
        EvidenceKind.Press => _presses[evidence.Answer].At(Points[point], evidence, Fits(evidence.Side, side)),
        EvidenceKind.Spread => LogOfSpread(evidence, Points[point], side),
        EvidenceKind.Touch => LogOfTouch(evidence, Points[point], Fits(evidence.Side, side)),
        EvidenceKind.Tag => Fits(evidence.Side, side) ? Day.Tags[evidence.Index][evidence.Answer][Points[point].Muscle] : 0,
        EvidenceKind.Question => (evidence.Answer == 1 ? Day.Worst : Day.Clear)[evidence.Index][Points[point].Muscle],
        _ => (evidence.Answer == 1 ? WordsOf(evidence.Kind).Yes : WordsOf(evidence.Kind).No)[evidence.Index][Points[point].Muscle],
    };

    /// <summary>What a finding says of "no muscle at all".</summary>
    internal double LogElsewhere(in Evidence evidence) => evidence.Kind switch
    {
        EvidenceKind.Mark => ElsewhereRegions[evidence.Index] ? _logElsewhereFelt : _logElsewhereNot,
        EvidenceKind.Press => _presses[evidence.Answer].Off,
        _ => 0,
    };

    /// <summary>Whether a place and a side of a muscle go together: the midline with every side, both sides with every place.</summary>
    internal static bool Fits(int place, int side) => place == Evidence.Both || side == Evidence.Both || place == side;

    private static Func<Muscle, string, double> Aggravates(LocalisationContent content)
    {
        double hint = Math.Log(content.Weights[WeightIds.DeskCause].For) / Math.Log(content.Weights[WeightIds.Aggravator].For);
        return (muscle, id) => muscle.Aggravators.Contains(id) ? 1 : muscle.DeskCauses.Contains(id) ? hint : 0;
    }

    private double LogOfSpread(in Evidence evidence, PointRow point, int side) =>
        !point.At[evidence.PressedIndex] || !Fits(evidence.PressedSide, side) ? 0
        : !Fits(evidence.Side, side) ? _logSpreadsElsewhere
        : point.Relations[evidence.Index] switch
        {
            PlaceRelation.Primary => _logSpreadsPrimary,
            PlaceRelation.AtPoint or PlaceRelation.Spill => _logSpreadsPrimary / 2,
            PlaceRelation.Neighbour => 0,
            _ => _logSpreadsElsewhere,
        };

    private double LogOfTouch(in Evidence evidence, PointRow point, bool fits)
    {
        bool there = fits && point.At[evidence.Index];
        double sore = there ? _logTouchAt : fits && point.Relations[evidence.Index] < PlaceRelation.Never ? 0 : _logTouchOff;
        return evidence.Answer == 1 ? sore : Odds.No(sore, TouchBase);
    }

    private PressLogs Press(string id)
    {
        FindingWeight weight = Knowledge.Localisation.Weights[id];
        return new(Math.Log(weight.For), Math.Log(weight.Against), weight.Base ?? 0);
    }

    private WordRows Words(EvidenceKind kind, Catalogue<Phrasing> words, string weight, Func<Muscle, string, double> share)
    {
        LocalisationContent content = Knowledge.Localisation;
        int atMost = (int)(content.TellingShare * Knowledge.Muscles.Count);
        return new(kind, words, Knowledge.Muscles, new(content.Weights[weight], atMost, content.TellingStrength), share);
    }

    /// <summary>What an answer to a press says of a point that lies there, and of one that does not; right beside it, half as much.</summary>
    private readonly record struct PressLogs(double On, double Off, double Base)
    {
        internal double At(PointRow point, in Evidence evidence, bool fits) => fits && point.At[evidence.Index] ? On : fits && point.BesideAt[evidence.Index] ? Off / 2 : Off;
    }
}
