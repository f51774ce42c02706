using Unknot.Core.Complaint;
using Unknot.Core.Exposure;
using Unknot.Core.Numerics;
using Unknot.Core.Triage;

namespace Unknot.Core.Localisation;

/// <summary>What has been found so far, and how it is weighed for a point on a side, group by group.</summary>
internal sealed class Weighing
{
    /// <summary>How many sums a point has: those for and those against, of every group.</summary>
    internal const int Cells = Signs * ((int)EvidenceGroup.Rules + 1);

    /// <summary>How many of them a question can be asked of; they come first.</summary>
    internal const int AskableCells = Signs * ((int)EvidenceGroup.Limit + 1);

    private const int Signs = 2;

    private readonly LocalisationTables _tables;

    private Weighing(LocalisationTables tables, List<Evidence> found)
    {
        _tables = tables;
        Found = found;
        (int left, int right) = (CountMarks(found, Evidence.Left), CountMarks(found, Evidence.Right));
        OneSided = left + right == 0 ? 0 : Math.Abs(left - right) / (double)(left + right);
    }

    internal List<Evidence> Found { get; }

    /// <summary>How one-sided the marks are [0–1]: 0 as many left as right, 1 one side alone.</summary>
    internal double OneSided { get; }

    internal static Weighing Of(LocalisationTables tables, Findings findings, IReadOnlyDictionary<string, TagStrength> tags, Restrictions restrictions)
    {
        List<Evidence> found = new(16);
        foreach (Mark mark in findings.Marks)
        {
            AddMark(found, Evidence.Mark(tables.RegionIndex(mark.Place.Region), mark));
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

        Story.Add(tables, found, findings, restrictions);
        return new(tables, found);
    }

    /// <summary>Sums the logarithms of all that was found, group by group, those for and those against apart.</summary>
    /// <param name="point">The point.</param>
    /// <param name="side">Its side.</param>
    /// <param name="sums">Where they go; as many as wanted, all or those of the first groups.</param>
    internal void Sum(int point, int side, Span<double> sums)
    {
        sums.Clear();
        foreach (Evidence evidence in Found)
        {
            double log = _tables.Log(evidence, point, side);
            int at = At(evidence.Group, log);
            if (log != 0 && at < sums.Length)
            {
                sums[at] += Math.Abs(log);
            }
        }
    }

    /// <summary>The logarithm of all that was found, for a point on a side.</summary>
    internal double Log(int point, int side)
    {
        Span<double> sums = stackalloc double[Cells];
        Sum(point, side, sums);
        return Log(sums);
    }

    /// <summary>The logarithm of all that was found, for nothing that is known here.</summary>
    internal double LogOfUnlisted()
    {
        Span<double> sums = stackalloc double[Cells];
        sums.Clear();
        foreach (Evidence evidence in Found)
        {
            double log = _tables.LogOfUnlisted(evidence);
            sums[At(evidence.Group, log)] += Math.Abs(log);
        }

        return Log(sums);
    }

    /// <summary>What was found in a finding's group, of the sign of its logarithm.</summary>
    internal static double SumOf(in Evidence evidence, double log, ReadOnlySpan<double> sums) => log == 0 ? 0 : sums[At(evidence.Group, log)];

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
    /// <param name="evidence">The finding.</param>
    /// <param name="point">The point.</param>
    /// <param name="side">Its side.</param>
    /// <param name="sums">All sums of the point.</param>
    internal double LogPart(in Evidence evidence, int point, int side, ReadOnlySpan<double> sums)
    {
        double log = _tables.Log(evidence, point, side);
        double sum = SumOf(evidence, log, sums);
        return sum == 0 ? 0 : log * Beliefs.Saturate(sum, _tables.Together(evidence.Group)) / sum;
    }

    private double Log(ReadOnlySpan<double> sums)
    {
        double log = 0;
        for (int cell = 0; cell < Cells; cell++)
        {
            log += sums[cell] == 0 ? 0 : (cell % Signs == 0 ? 1 : -1) * Beliefs.Saturate(sums[cell], _tables.Together((EvidenceGroup)(cell / Signs)));
        }

        return log;
    }

    private static int CountMarks(List<Evidence> found, int side)
    {
        int count = 0;
        foreach (Evidence one in found)
        {
            count += one.IsMark && one.Side == side ? 1 : 0;
        }

        return count;
    }

    /// <summary>A place counts once; as a marked one where it was marked, and as a sore spot where it is one.</summary>
    private static void AddMark(List<Evidence> found, in Evidence mark)
    {
        for (int i = 0; i < found.Count; i++)
        {
            if (found[i].Index == mark.Index && found[i].Side == mark.Side)
            {
                bool better = mark.Kind == found[i].Kind ? mark.Answer == (int)MarkKind.Sore : mark.Kind == EvidenceKind.Mark;
                found[i] = better ? mark : found[i];
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

    private static int At(EvidenceGroup group, double log) => ((int)group * Signs) + (log < 0 ? 1 : 0);
}
