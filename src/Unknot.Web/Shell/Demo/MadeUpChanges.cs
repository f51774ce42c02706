using Unknot.Core.Diary;
using Unknot.Core.Exposure;
using Unknot.Core.Knowledge;
using Unknot.Store;
using Unknot.Store.Rows;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Shell.Demo;

/// <summary>What somebody made up changes in a year: small habits that take hold by and by, a desk that is put right, and a day that is told again. Its chance is its own.</summary>
internal sealed class MadeUpChanges(KnowledgeBase knowledge, Dice dice, DateOnly first)
{
    private const int Faults = 4;
    private const int PutRight = 3;
    private const int Questions = 14;
    private static readonly int[] s_looks = [24, 96];
    private static readonly int[] s_told = [110, 240];

    private readonly Habit[] _habits = [.. knowledge.Habits.GroupBy(habit => habit.Strand).Select(strand => strand.First())];

    /// <summary>The habits that were kept on a day: none at first, later on most days.</summary>
    internal IReadOnlyList<string> KeptOn(DateOnly day)
    {
        double likely = Math.Min(0.65, (day.DayNumber - first.DayNumber) / 400.0);
        return [.. _habits.Where((_, i) => dice.Happens(likely - (0.1 * i))).Select(habit => KeptHabits.Extra(habit.Id))];
    }

    /// <summary>Two looks at the desk: what the first one finds is put right but for one thing.</summary>
    internal void Desk(UnknotDb db, LocalPerson person)
    {
        DeskSection[] wrong = [.. knowledge.Exposure.Workstation.Sections.Where(section => section.Base.Any(state => state.Fix is not null)).Take(Faults)];
        foreach ((int day, int right) in s_looks.Select((day, look) => (day, look * PutRight)))
        {
            DeskCheck check = DeskCheck.None with
            {
                Parts = DeskCheck.None.Parts.AddRange(wrong.Select((section, i) => KeyValuePair.Create(section.Id, new DeskPart(i < right ? section.AsItShouldBe.Id : section.Base.First(state => state.Fix is not null).Id, [])))),
            };
            db.Answers.AddRange(DeskLook.Rows(check, At(day, person)));
        }
    }

    /// <summary>The day told again, twice.</summary>
    internal void Day(UnknotDb db, LocalPerson person)
    {
        foreach (int day in s_told)
        {
            Now now = At(day, person);
            db.Answers.AddRange(knowledge.Exposure.Questions.Where(question => question is { SelfTest: false, Kind: QuestionKind.Scale or QuestionKind.YesNo }).Take(Questions).Select(question => new GivenAnswer
            {
                Id = now.NewId(),
                Scope = AnswerScope.Exposure,
                Question = question.Id,
                Value = question.Kind == QuestionKind.Scale ? Written.Of(dice.Between(2, 6)) : Written.Of(dice.Happens(0.4)),
                AnsweredAt = now.Instant,
            }));
        }
    }

    /// <summary>What there is to use: the things most households have, told on the first evening.</summary>
    internal void Have(UnknotDb db, LocalPerson person)
    {
        Now now = At(0, person);
        db.OwnedItems.AddRange(knowledge.Equipment.Where(thing => thing.Default).Select(thing => new OwnedItem { Id = now.NewId(), Item = thing.Id, Since = now.Instant }));
        db.Preferences.Add(new() { Id = now.NewId(), Name = Preferences.EquipmentAsked, Value = "yes", SetAt = now.Instant });
    }

    private Now At(int day, LocalPerson person)
    {
        DateTime noon = first.AddDays(day).ToDateTime(new(12, 30));
        return new(new Stopped(new DateTimeOffset(noon, person.Zone.GetUtcOffset(noon)).ToUniversalTime()), person);
    }
}
