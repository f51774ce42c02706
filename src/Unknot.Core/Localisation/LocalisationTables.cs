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
    private readonly Logs _age;
    private readonly Logs _onset;
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
        (_age, _onset) = (new(content.Weights[WeightIds.Age]), new(content.Weights[WeightIds.Onset]));
        Flag = new(content.Weights[WeightIds.Flag]);
        PressSwing = _presses.Max(press => Math.Abs(press.On - press.Off));
        FindingWeight touch = content.Weights[WeightIds.TouchSore];
        (_logTouchAt, _logTouchOff, TouchBase) = (Math.Log(touch.For), Math.Log(touch.Against), touch.Base ?? 0);
        LogUnlisted = Math.Log(content.UnlistedPrior);

        Muscles = knowledge.Muscles.Count;
        Structures =
        [
            .. knowledge.Muscles.Select(muscle => new Structure(muscle, IndexOf(knowledge.CareGroups, muscle.CareGroup))),
            .. knowledge.Elsewhere.Select(condition => new Structure(condition, knowledge.CareGroups.Count)),
        ];
        Points = PointRows.Of(knowledge);
        FirstPoints = [.. Enumerable.Range(0, Structures.Length).Select(structure => Array.FindIndex(Points, point => point.Structure == structure))];
        Covered = [.. knowledge.Regions.Select((_, region) => Points.Any(point => point.Zones[region] && point.Structure < Muscles))];
        NeverAlone = [.. knowledge.Regions.Select(region => content.NeverAlone.Contains(region.Code))];
        PointsAllowPress = [.. knowledge.Regions.Select(region => PressRule.PointsAllow(knowledge, region.Code))];

        double hint = Math.Log(content.Weights[WeightIds.DeskCause].For) / Math.Log(content.Weights[WeightIds.Aggravator].For);
        Qualities = Words(EvidenceKind.Quality, knowledge.Words.Qualities, WeightIds.Quality, hint);
        Worse = Words(EvidenceKind.Worse, knowledge.Words.Aggravators, WeightIds.Aggravator, hint);
        Better = Words(EvidenceKind.Better, knowledge.Words.Easers, WeightIds.Easer, hint);
        Limited = Words(EvidenceKind.Limited, knowledge.Words.Limits, WeightIds.Limit, hint);
        Day = new(knowledge, Structures.Length);
        Rules = [.. content.Rules.Select(rule => Structures.Select(structure => Math.Log(structure.Muscle is { } muscle ? rule.Weighs.GetValueOrDefault(muscle.Id, 1) : 1)).ToArray())];
        Flags = [.. knowledge.Elsewhere.SelectMany(condition => condition.Flags).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        Sentences = new(this);
    }

    internal KnowledgeBase Knowledge { get; }

    /// <summary>How many of the structures are muscles; these come first.</summary>
    internal int Muscles { get; }

    internal Structure[] Structures { get; }

    /// <summary>Those of muscles first, those of one structure together.</summary>
    internal PointRow[] Points { get; }

    /// <summary>By structure: the number of its first point.</summary>
    internal int[] FirstPoints { get; }

    /// <summary>By region: whether any muscle is felt there.</summary>
    internal bool[] Covered { get; }

    internal bool[] NeverAlone { get; }

    internal bool[] PointsAllowPress { get; }

    internal WordRows Qualities { get; }

    internal WordRows Worse { get; }

    internal WordRows Better { get; }

    internal WordRows Limited { get; }

    internal DayRows Day { get; }

    /// <summary>By rule, then by structure: logarithms of factors.</summary>
    internal double[][] Rules { get; }

    /// <summary>The flags that belong to a condition.</summary>
    internal string[] Flags { get; }

    /// <summary>What a standing flag says, and what it says that all are ruled out.</summary>
    internal Logs Flag { get; }

    internal Sentences Sentences { get; }

    /// <summary>The logarithm of the share of what is not known here, before anything is asked.</summary>
    internal double LogUnlisted { get; }

    /// <summary>The most that pressing once can move one structure against another [–].</summary>
    internal double PressSwing { get; }

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
        EvidenceKind.Mark => LogOfMark(evidence, point, side),
        EvidenceKind.Said => Knowledge.Localisation.SaidShare * LogOfMark(evidence, point, side),
        EvidenceKind.Press => _presses[evidence.Answer].At(Points[point], evidence, Fits(evidence.Side, side)),
        EvidenceKind.Spread => LogOfSpread(evidence, Points[point], side),
        EvidenceKind.Touch => LogOfTouch(evidence, Points[point], Fits(evidence.Side, side)),
        EvidenceKind.Tag => Fits(evidence.Side, side) ? Day.Tags[evidence.Index][evidence.Answer][Points[point].Structure] : 0,
        EvidenceKind.Question => (evidence.Answer == 1 ? Day.Worst : Day.Clear)[evidence.Index][Points[point].Structure],
        EvidenceKind.Rule => Rules[evidence.Index][Points[point].Structure],
        EvidenceKind.Age or EvidenceKind.Onset or EvidenceKind.Flag => LogOfStory(evidence, Structures[Points[point].Structure].Condition),
        _ => (evidence.Answer == 1 ? WordsOf(evidence.Kind).Yes : WordsOf(evidence.Kind).No)[evidence.Index][Points[point].Structure],
    };

    /// <summary>What a finding says of "nothing that is known here".</summary>
    internal double LogOfUnlisted(in Evidence evidence) => evidence.Kind == EvidenceKind.Press ? _presses[evidence.Answer].Off : 0;

    /// <summary>Whether a place and a side of a muscle go together: the midline with every side, both sides with every place.</summary>
    internal static bool Fits(int place, int side) => place == Evidence.Both || side == Evidence.Both || place == side;

    private static int IndexOf(Catalogue<CareGroup> groups, string id)
    {
        for (int at = 0; at < groups.Count; at++)
        {
            if (groups[at].Id == id)
            {
                return at;
            }
        }

        throw new KeyNotFoundException($"The content has no care group '{id}'.");
    }

    private double LogOfStory(in Evidence evidence, ElsewhereCondition? condition) => (condition, evidence.Kind) switch
    {
        (null, _) => 0,
        (_, EvidenceKind.Flag) => condition.Flags.Contains(Flags[evidence.Index]) ? Flag.For : 0,
        (_, EvidenceKind.Age) => _age.Of(condition.Ages, evidence.Index, evidence.Answer),
        _ => _onset.Of(condition.OnsetDays, evidence.Index, evidence.Index),
    };

    private double LogOfMark(in Evidence evidence, int point, int side) =>
        Fits(evidence.Side, side) ? (evidence.Answer == (int)MarkKind.Sore ? Points[point].Sore : Points[point].Felt)[evidence.Index] : _logOtherSide;

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

    private WordRows Words(EvidenceKind kind, Catalogue<Phrasing> words, string weight, double hint)
    {
        LocalisationContent content = Knowledge.Localisation;
        int atMost = (int)(content.TellingShare * Muscles);
        return new(kind, words, Structures, new(content.Weights[weight], atMost, content.TellingStrength), hint);
    }

    /// <summary>Logarithms of what speaks for and against.</summary>
    internal readonly record struct Logs(double For, double Against)
    {
        internal Logs(FindingWeight weight)
            : this(Math.Log(weight.For), Math.Log(weight.Against))
        {
        }

        /// <summary>For where all of it lies within, against where none does; otherwise it says nothing.</summary>
        internal double Of(Span? usual, int least, int most) => usual is not { } span ? 0
            : span.Holds(least) && span.Holds(most) ? For
            : most < span.Least || least > span.Most ? Against
            : 0;
    }

    /// <summary>What an answer to a press says of a point that lies there, and of one that does not; right beside it, half as much.</summary>
    private readonly record struct PressLogs(double On, double Off, double Base)
    {
        internal double At(PointRow point, in Evidence evidence, bool fits) => fits && point.At[evidence.Index] ? On : fits && point.BesideAt[evidence.Index] ? Off / 2 : Off;
    }
}
