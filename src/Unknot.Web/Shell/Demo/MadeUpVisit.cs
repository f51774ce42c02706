using System.Globalization;
using Unknot.Core.Complaint;
using Unknot.Core.Knowledge;
using Unknot.Core.Localisation;
using Unknot.Core.Triage;
using Unknot.Store;
using Unknot.Store.Rows;
using Unknot.Web.Shell.Body;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Shell.Demo;

/// <summary>A made-up visit: a place is marked, nothing is found in the safety questions, pressing brings the familiar pain, and the knot has its result.</summary>
internal sealed class MadeUpVisit(UnknotDb db, Known known, LocalPerson person, Dice dice, Texts texts)
{
    private const int Age = 38;
    private const int QuestionsOfTheDay = 14;
    private const int Rounds = 6;

    /// <summary>Goes through it.</summary>
    /// <param name="place">Where it is sore.</param>
    /// <param name="at">When.</param>
    /// <param name="first">Whether it is the first visit, at which the person and the day are asked about.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>The knot, with leave to plan for it.</returns>
    internal async Task<(Knot Knot, Verdict Verdict)> WalkAsync(Place place, DateTimeOffset at, bool first, CancellationToken stop)
    {
        Now now = new(new Stopped(at), person);
        Knot knot = Add(place, now, first);
        await db.SaveChangesAsync(stop);
        db.ChangeTracker.Clear();
        Verdict verdict = await AnswerAllAsync(knot.Id, now, stop);
        Chart chart = Anew(now);
        Knot stored = await chart.KnotAsync(knot.Id, stop) ?? throw new InvalidOperationException("What was stored is not there.");
        if (verdict.Permit is { } permit)
        {
            await NameAsync(stored, await chart.LocateAsync(stored, permit, stop), now, stop);
        }

        return (stored, verdict);
    }

    private Knot Add(Place place, Now now, bool first)
    {
        string code = place.ToString();
        Visit visit = new() { Id = now.NewId(), StartedAt = now.Instant, EndedAt = now.Instant.AddMinutes(9), State = VisitState.Finished, Step = Journey.NameOf(Step.Result), Words = first ? texts["demo.words"] : null, Marks = [new(code, MarkKind.Sore)], SoreNow = 5, WorstThisWeek = 7, OnsetDays = 21, BeenBefore = first };
        Knot knot = new()
        {
            Id = now.NewId(),
            VisitId = visit.Id,
            Name = new PlaceNames(known.Knowledge, texts).Of(place),
            Side = place.Side,
            Places = [code],
            SoreNow = 5,
            WorstThisWeek = 7,
            OnsetDays = 21,
            BeenBefore = first,
            OpenedAt = now.Instant,
            OpenedDay = now.Today,
            State = KnotStanding.Open,
            StateSince = now.Instant,
        };
        KnotMap map = new() { Id = now.NewId(), KnotId = knot.Id, RecordedAt = now.Instant, Marks = [new(code, MarkKind.Sore)] };
        db.AddRange(visit, knot, map);
        KnowledgeBase knowledge = known.Knowledge;
        Put(AnswerScope.AgeGroup, Written.Age, knowledge.RedFlags.AgeGroups.First(group => group.MayLieWithin(Age, Age)).Id);
        foreach (GateQuestion question in knowledge.RedFlags.Gate)
        {
            Put(AnswerScope.Gate, question.Id, Written.Of(Answer.No));
        }

        foreach (Fact fact in knowledge.RedFlags.Facts.Where(_ => first))
        {
            Put(AnswerScope.Fact, fact.Id, Written.Of(false));
        }

        foreach (Finding finding in knowledge.Findings.Where(_ => first))
        {
            Put(AnswerScope.Finding, finding.Id, Written.Of(Answer.No));
        }

        Put(AnswerScope.Press, code, Written.Of(PressAnswer.Reproduces), knot.Id);
        foreach (ExposureQuestion question in knowledge.Exposure.Questions.Where(q => first && !q.SelfTest).Take(QuestionsOfTheDay))
        {
            Put(AnswerScope.Exposure, question.Id, Told(question), knot.Id);
        }

        return knot;

        void Put(AnswerScope scope, string question, string value, Guid? about = null) => db.Answers.Add(
            new() { Id = now.NewId(), Scope = scope, Question = question, Value = value, KnotId = about, VisitId = visit.Id, RoundId = visit.Id, AnsweredAt = now.Instant });
    }

    private string Told(ExposureQuestion question) => question.Kind switch
    {
        QuestionKind.YesNo => Written.Of(dice.Happens(0.5)),
        QuestionKind.Scale => Written.Of(dice.Between(4, 7)),
        QuestionKind.NumberPair => "30/30",
        QuestionKind.Choice or QuestionKind.Frequency => question.Options.Count > 0 ? dice.OneOf(question.Options).Id : Written.Skipped,
        _ => (((question.Min ?? 0) + (question.Max ?? 10)) / 2).ToString("0", CultureInfo.InvariantCulture),
    };

    /// <summary>What is still to be asked is answered with a no.</summary>
    private async Task<Verdict> AnswerAllAsync(Guid id, Now now, CancellationToken stop)
    {
        Verdict verdict = await VerdictAsync(id, now, stop);
        for (int round = 0; round < Rounds && !verdict.Complete; round++)
        {
            foreach (TriageQuestion question in verdict.ToAsk.Where(q => q.Kind is TriageAsk.Flag or TriageAsk.Modifier))
            {
                bool flag = question.Kind == TriageAsk.Flag;
                db.Answers.Add(new() { Id = now.NewId(), Scope = flag ? AnswerScope.Flag : AnswerScope.Modifier, Question = question.Id, Value = Written.Of(Answer.No), KnotId = flag ? id : null, AnsweredAt = now.Instant });
            }

            await db.SaveChangesAsync(stop);
            db.ChangeTracker.Clear();
            verdict = await VerdictAsync(id, now, stop);
        }

        return verdict;
    }

    private async Task<Verdict> VerdictAsync(Guid id, Now now, CancellationToken stop)
    {
        Chart chart = Anew(now);
        return await chart.VerdictAsync(await chart.KnotAsync(id, stop) ?? throw new InvalidOperationException("What was stored is not there."), stop);
    }

    private async Task NameAsync(Knot knot, Located located, Now now, CancellationToken stop)
    {
        Candidate? likeliest = located.Muscles.Count > 0 ? located.Muscles[0] : null;
        db.Attach(knot);
        (knot.Muscle, knot.Side) = (likeliest?.Muscle, likeliest?.Side ?? knot.Side);
        db.KnotBeliefs.Add(new()
        {
            Id = now.NewId(),
            KnotId = knot.Id,
            At = now.Instant,
            ContentVersion = known.Knowledge.Version,
            Muscles = [.. located.Muscles.Select(m => new MuscleShare(m.Muscle, m.Side, m.Probability))],
            Elsewhere = located.Elsewhere.Probability,
        });
        await db.SaveChangesAsync(stop);
        db.ChangeTracker.Clear();
    }

    private Chart Anew(Now now) => new(db, known.Knowledge, known.Tables, now);
}
