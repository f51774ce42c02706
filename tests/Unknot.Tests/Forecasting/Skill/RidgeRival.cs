using Unknot.Core.Diary;
using Unknot.Core.Forecasting;
using Unknot.Core.Numerics;

namespace Unknot.Tests.Forecasting.Skill;

/// <summary>
/// What the forecast is compared with: a ridge logistic regression on the last seven days' pain, tenderness, stress and trained minutes, fitted on people of the model's family and, from day 60 on, anew on the
/// person's own past as of that day.
/// </summary>
internal sealed class RidgeRival
{
    private const int Days = 7;
    private const int OwnFrom = 60;
    private const double Penalty = 1;
    private const double OwnPenalty = 10;

    private readonly Dictionary<Foretold, double[]> _fitted = [];

    private readonly record struct Case(DateOnly Over, double[] Row, bool Happened);

    /// <summary>Fits it.</summary>
    internal RidgeRival(IEnumerable<Subject> people)
    {
        Subject[] all = [.. people];
        foreach (Foretold what in Enum.GetValues<Foretold>())
        {
            Case[][] cases = new Case[all.Length][];
            Parallel.For(0, all.Length, i => cases[i] = [.. Cases(all[i].Knot, what, 7)]);
            double[] nothing = new double[(4 * Days) + 1];
            _fitted[what] = Fit([.. cases.SelectMany(one => one)], nothing, Penalty);
        }
    }

    /// <summary>What it says of a knot on evenings.</summary>
    internal Func<DateOnly, double> For(KnotDiary knot, Foretold what)
    {
        Case[] own = [.. Cases(knot, what, 1)];
        return asOf =>
        {
            Case[] over = asOf >= Subject.First.AddDays(OwnFrom) ? [.. own.Where(one => one.Over <= asOf)] : [];
            return RidgeLogistic.At(over.Length == 0 ? _fitted[what] : Fit(over, _fitted[what], OwnPenalty), Row(knot, asOf));
        };
    }

    private static double[] Fit(Case[] cases, double[] towards, double penalty) => RidgeLogistic.Fit(
        [.. cases.Select(one => one.Row)], [.. cases.Select(one => one.Happened)], [.. cases.Select(_ => 1.0)], towards, [.. towards.Select(_ => penalty)]);

    private static IEnumerable<Case> Cases(KnotDiary knot, Foretold what, int every)
    {
        int days = what == Foretold.Relapse ? Subject.RelapseDays : Subject.ShownDays;
        DateOnly last = knot.Entries[^1].Day;
        for (DateOnly asOf = Subject.First.AddDays(13); asOf.AddDays(days) <= last; asOf = asOf.AddDays(every))
        {
            if (WhatBecame.Of(knot, Standing.Of(knot, asOf, 0.85), what, days) is { } happened)
            {
                yield return new(asOf.AddDays(days), Row(knot, asOf), happened);
            }
        }
    }

    private static double[] Row(KnotDiary knot, DateOnly asOf)
    {
        double[] row = new double[(4 * Days) + 1];
        row[^1] = 1;
        Entry[] seen = [.. knot.Entries.Where(entry => entry.Recorded <= asOf)];
        for (int back = 0; back < Days; back++)
        {
            // A day without an entry is like the last one with one.
            if (seen.LastOrDefault(entry => entry.Day <= asOf.AddDays(-back)) is { } entry)
            {
                (row[4 * back], row[(4 * back) + 1], row[(4 * back) + 2], row[(4 * back) + 3]) = (entry.Nprs!.Value / 10.0, entry.Tenderness!.Value / 10.0, entry.Stress!.Value / 10.0, entry.TrainedMinutes / 20.0);
            }
        }

        return row;
    }
}
