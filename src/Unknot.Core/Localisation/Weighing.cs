using Unknot.Core.Complaint;
using Unknot.Core.Exposure;
using Unknot.Core.Numerics;

namespace Unknot.Core.Localisation;

/// <summary>What has been found so far, weighed for every point and side, group by group.</summary>
internal sealed class Weighing
{
    private const int Signs = 2;

    private static readonly int s_groups = Enum.GetValues<EvidenceGroup>().Length;

    private readonly LocalisationTables _tables;
    private readonly double[] _sums;

    private Weighing(LocalisationTables tables, List<Evidence> found, bool leftMarked, bool rightMarked)
    {
        _tables = tables;
        Found = found;
        (LeftMarked, RightMarked) = (leftMarked, rightMarked);
        _sums = new double[tables.Points.Length * LocalisationTables.Sides * s_groups * Signs];
        foreach (Evidence evidence in found)
        {
            Add(evidence);
        }
    }

    internal List<Evidence> Found { get; }

    internal bool LeftMarked { get; }

    internal bool RightMarked { get; }

    internal static Weighing Of(LocalisationTables tables, Findings findings, IReadOnlyDictionary<string, TagStrength> tags)
    {
        List<Evidence> found = [];
        bool left = false;
        bool right = false;
        foreach (Mark mark in findings.Marks)
        {
            int region = tables.RegionIndex(mark.Place.Region);
            left |= mark.Place.Side == Knowledge.Side.Left;
            right |= mark.Place.Side == Knowledge.Side.Right;
            if (tables.Covered[region])
            {
                AddMark(found, Evidence.Mark(region, mark.Place.Side, mark.Kind));
            }
        }

        foreach (PressTest press in findings.Presses)
        {
            AddPress(tables, found, press);
        }

        foreach (LightTouch touch in findings.Touches)
        {
            found.Add(Evidence.Touch(tables.RegionIndex(touch.At.Region), Evidence.SideOf(touch.At.Side), touch.Sore));
        }

        AddWords(tables, found, EvidenceKind.Quality, findings.Qualities);
        AddWords(tables, found, EvidenceKind.Worse, findings.Worse);
        AddWords(tables, found, EvidenceKind.Better, findings.Better);
        AddWords(tables, found, EvidenceKind.Limited, findings.Limited);
        foreach ((string id, TagStrength strength) in tags)
        {
            int tag = tables.Day.TagIndex(id);
            found.Add(new(EvidenceKind.Tag, tag, Evidence.SideOf(strength.Side), Math.Clamp(strength.Value, 0, DayRows.MostValue)));
        }

        return new(tables, found, left, right);
    }

    /// <summary>The logarithm of all that was found, for a point on a side.</summary>
    internal double Log(int point, int side)
    {
        double log = 0;
        for (int group = 0; group < s_groups; group++)
        {
            log += Sum((EvidenceGroup)group, point, side);
        }

        return log;
    }

    /// <summary>The logarithms already found in a finding's group, of its sign.</summary>
    internal double SumOf(in Evidence evidence, int point, int side, double sign) => _sums[At(evidence.Group, point, side, sign)];

    /// <summary>How much the logarithm changes with one finding more.</summary>
    /// <param name="evidence">The finding.</param>
    /// <param name="sum">What was found in its group, of its sign.</param>
    /// <param name="log">The logarithm of its factor.</param>
    internal double LogOnTop(in Evidence evidence, double sum, double log)
    {
        double limit = _tables.Together(evidence.Group);
        return log == 0 ? 0 : Math.Sign(log) * (Beliefs.Saturate(sum + Math.Abs(log), limit) - (sum == 0 ? 0 : Beliefs.Saturate(sum, limit)));
    }

    /// <summary>A finding's part in its group: so that the parts of a group multiply to what the group counts.</summary>
    internal double LogPart(in Evidence evidence, int point, int side)
    {
        double log = _tables.Log(evidence, point, side);
        double sum = log == 0 ? 0 : _sums[At(evidence.Group, point, side, log)];
        return sum == 0 ? 0 : log * Beliefs.Saturate(sum, _tables.Together(evidence.Group)) / sum;
    }

    /// <summary>The logarithm of all that was found, for no muscle at all.</summary>
    internal double LogElsewhere()
    {
        double log = 0;
        for (int group = 0; group < s_groups; group++)
        {
            double up = 0;
            double down = 0;
            foreach (Evidence evidence in Found)
            {
                double one = (int)evidence.Group == group ? _tables.LogElsewhere(evidence) : 0;
                (up, down) = one > 0 ? (up + one, down) : (up, down - one);
            }

            double limit = _tables.Together((EvidenceGroup)group);
            log += Beliefs.Saturate(up, limit) - Beliefs.Saturate(down, limit);
        }

        return log;
    }

    /// <summary>A place counts once; as a sore spot where it is one.</summary>
    private static void AddMark(List<Evidence> found, in Evidence mark)
    {
        for (int i = 0; i < found.Count; i++)
        {
            if (found[i].Index == mark.Index && found[i].Side == mark.Side)
            {
                found[i] = mark.Answer == (int)MarkKind.Sore ? mark : found[i];
                return;
            }
        }

        found.Add(mark);
    }

    private static void AddPress(LocalisationTables tables, List<Evidence> found, PressTest press)
    {
        int at = tables.RegionIndex(press.At.Region);
        int side = Evidence.SideOf(press.At.Side);
        found.Add(Evidence.Press(at, side, press.Answer));
        foreach (Knowledge.Place place in press.Answer == PressAnswer.No ? [] : press.SpreadsTo)
        {
            Evidence spread = new(EvidenceKind.Spread, tables.RegionIndex(place.Region), Evidence.SideOf(place.Side), 0, at, side);
            if ((spread.Index != at || spread.Side != side) && !IsSaidAlready(found, spread))
            {
                found.Add(spread);
            }
        }
    }

    private static void AddWords(LocalisationTables tables, List<Evidence> found, EvidenceKind kind, System.Collections.Immutable.ImmutableSortedDictionary<string, bool> words)
    {
        foreach ((string id, bool yes) in words)
        {
            int word = tables.WordsOf(kind).IndexOf(id);
            found.Add(word >= 0 ? Evidence.Word(kind, word, yes) : throw new KeyNotFoundException($"The content has no word '{id}' among those of {kind}."));
        }
    }

    private static bool IsSaidAlready(List<Evidence> found, in Evidence evidence)
    {
        foreach (Evidence said in found)
        {
            if (said == evidence)
            {
                return true;
            }
        }

        return false;
    }

    private void Add(in Evidence evidence)
    {
        for (int point = 0; point < _tables.Points.Length; point++)
        {
            for (int side = 0; side < LocalisationTables.Sides; side++)
            {
                double log = _tables.Log(evidence, point, side);
                _sums[At(evidence.Group, point, side, log)] += Math.Abs(log);
            }
        }
    }

    private double Sum(EvidenceGroup group, int point, int side)
    {
        double up = _sums[At(group, point, side, 1)];
        double down = _sums[At(group, point, side, -1)];
        double limit = _tables.Together(group);
        return (up == 0 ? 0 : Beliefs.Saturate(up, limit)) - (down == 0 ? 0 : Beliefs.Saturate(down, limit));
    }

    private static int At(EvidenceGroup group, int point, int side, double sign) =>
        (((((point * LocalisationTables.Sides) + side) * s_groups) + (int)group) * Signs) + (sign < 0 ? 1 : 0);
}
