using Unknot.Core.Knowledge;

namespace Unknot.Core.Planning;

/// <summary>A session spelled out second by second, for whoever plays it.</summary>
public static class Timeline
{
    /// <summary>Every moment of a session, with absolute offsets.</summary>
    /// <param name="kb">The content it was planned with.</param>
    /// <param name="session">The session.</param>
    /// <param name="worse">The worse side of the first knot, which goes first; null = the left goes first. The second knot's stands in the session.</param>
    /// <returns>Moments without gap or overlap; the last ends at <see cref="Session.TotalSeconds"/>.</returns>
    public static IReadOnlyList<Moment> Of(KnowledgeBase kb, Session session, Side? worse = null)
    {
        List<Moment> moments = [];
        for (int i = 0; i < session.Steps.Count; i++)
        {
            SessionStep step = session.Steps[i];
            int changeover = i == 0
                ? kb.Session.Budget.SetupSeconds
                : WorkTime.Changeover(OnFloor(kb, session.Steps[i - 1]), OnFloor(kb, step), kb.Session.Budget);
            Append(moments, [new() { AtSeconds = 0, Seconds = changeover, Kind = i == 0 ? MomentKind.GetReady : MomentKind.ChangeOver, Step = i }]);
            Append(moments, Work(step, i, step.Knot == 0 ? worse : session.OtherSide));
        }

        return moments;
    }

    /// <summary>The breaths of a moment: in and out by turns, cut where the moment ends.</summary>
    /// <param name="moment">A moment.</param>
    /// <returns>Offsets from the start of the session [s], how long each lasts [s], and whether it is in; empty when no rhythm is set.</returns>
    public static IReadOnlyList<(int AtSeconds, int Seconds, bool In)> Breaths(Moment moment)
    {
        List<(int, int, bool)> breaths = [];
        if (moment.Breath is { } breath && moment.Kind is MomentKind.Hold or MomentKind.Timed)
        {
            bool inwards = true;
            for (int at = moment.AtSeconds; at < moment.UntilSeconds; inwards = !inwards)
            {
                int seconds = Math.Min(inwards ? breath.InSeconds : breath.OutSeconds.Least, moment.UntilSeconds - at);
                breaths.Add((at, seconds, inwards));
                at += seconds;
            }
        }

        return breaths;
    }

    private static bool OnFloor(KnowledgeBase kb, SessionStep step) => step.OnFloor ?? (kb.Movements[step.Movement].Floor && !step.OfficeVersion);

    private static IEnumerable<Moment> Work(SessionStep step, int index, Side? worse)
    {
        if (step.Points is { } points)
        {
            return Holds(step, index, [.. Points(points, SidesOf(step.Side, worse))], MomentKind.Press);
        }

        Side?[] sides = SidesOf(step.Side, worse);
        List<(Side? Side, int Number, int Of, int Set)> times =
            [.. Enumerable.Range(1, step.Sets).SelectMany(set => sides.SelectMany(side => Enumerable.Range(1, step.Reps).Select(n => (side, n, step.Reps, set))))];
        if (step.RepSeconds is { } rep)
        {
            return Repetitions(step, index, times, rep);
        }

        return step.HoldSeconds is null ? [new() { AtSeconds = 0, Seconds = step.Seconds, Kind = MomentKind.Timed, Step = index, Breath = step.Breath }] : Holds(step, index, times, MomentKind.Hold);
    }

    /// <summary>The points of a release, both sides together: half of them on the worse side first, the odd one with them, then the other side.</summary>
    private static IEnumerable<(Side? Side, int Number, int Of, int Set)> Points(int points, Side?[] sides)
    {
        int first = (points + sides.Length - 1) / sides.Length;
        return Enumerable.Range(0, points).Select(n => n < first ? (sides[0], n + 1, first, 0) : (sides[^1], n - first + 1, points - first, 0));
    }

    private static Side?[] SidesOf(DoseSide how, Side? worse) => how switch
    {
        DoseSide.Each => [worse ?? Side.Left, (worse ?? Side.Left) == Side.Left ? Side.Right : Side.Left],
        DoseSide.Worse => [worse],
        _ => [null],
    };

    private static IEnumerable<Moment> Holds(SessionStep step, int index, List<(Side? Side, int Number, int Of, int Set)> times, MomentKind kind)
    {
        foreach ((Side? side, int number, int of, int set) in times)
        {
            if ((side, number, of, set) != times[0] && step.RestSeconds > 0)
            {
                yield return new() { AtSeconds = 0, Seconds = step.RestSeconds, Kind = MomentKind.Change, Step = index, Side = side };
            }

            yield return new()
            {
                AtSeconds = 0,
                Seconds = step.HoldSeconds!.Value,
                Kind = kind,
                Step = index,
                Side = side,
                Number = number,
                Of = of,
                Set = set,
                Sets = set == 0 ? 0 : step.Sets,
                Breath = step.Breath,
            };
        }
    }

    private static IEnumerable<Moment> Repetitions(SessionStep step, int index, List<(Side? Side, int Number, int Of, int Set)> times, int rep)
    {
        for (int i = 0; i < times.Count; i++)
        {
            (Side? side, int number, int of, int set) = times[i];
            int rest = i > 0 && (step.RestOfReps || set != times[i - 1].Set) ? step.RestSeconds : 0;
            int turn = i > 0 && side != times[i - 1].Side ? step.TurnSeconds : 0;
            if (Math.Max(rest, turn) is > 0 and { } seconds)
            {
                yield return new() { AtSeconds = 0, Seconds = seconds, Kind = turn > 0 ? MomentKind.Change : MomentKind.Rest, Step = index, Side = side, Set = set, Sets = step.Sets };
            }

            yield return new()
            {
                AtSeconds = 0,
                Seconds = rep,
                Kind = MomentKind.Repeat,
                Step = index,
                Side = side,
                Number = number,
                Of = of,
                Set = set,
                Sets = step.Sets,
            };
        }
    }

    private static void Append(List<Moment> moments, IEnumerable<Moment> more)
    {
        foreach (Moment moment in more)
        {
            moments.Add(moment with { AtSeconds = moments.Count == 0 ? 0 : moments[^1].UntilSeconds });
        }
    }
}
