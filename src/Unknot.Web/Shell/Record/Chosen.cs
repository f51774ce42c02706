using Microsoft.EntityFrameworkCore;
using Unknot.Core.Knowledge;
using Unknot.Store;
using Unknot.Store.Rows;

namespace Unknot.Web.Shell.Record;

/// <summary>What a person chose once, and what they have. Saving is the caller's.</summary>
public sealed class Chosen(UnknotDb db, KnowledgeBase knowledge, Now now)
{
    /// <summary>All that was chosen, by its name.</summary>
    /// <param name="stop">Stops it.</param>
    /// <returns>Names and values.</returns>
    public async Task<IReadOnlyDictionary<string, string>> AllAsync(CancellationToken stop) =>
        await db.Preferences.AsNoTracking().ToDictionaryAsync(p => p.Name, p => p.Value, StringComparer.Ordinal, stop);

    /// <summary>Chooses something.</summary>
    /// <param name="name">One of <see cref="Preferences"/>.</param>
    /// <param name="value">Its value.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>Ends when it is noted.</returns>
    public async Task PutAsync(string name, string value, CancellationToken stop)
    {
        Preference? before = await db.Preferences.SingleOrDefaultAsync(p => p.Name == name, stop);
        if (before is null)
        {
            db.Preferences.Add(new() { Id = now.NewId(), Name = name, Value = value, SetAt = now.Instant });
        }
        else if (before.Value != value)
        {
            (before.Value, before.SetAt) = (value, now.Instant);
        }
    }

    /// <summary>Notes what there is to use, where, and what is asked with it.</summary>
    /// <param name="owned">Ids of equipment.</param>
    /// <param name="care">Facts that hold for the person.</param>
    /// <param name="place">home, office or anywhere.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>Ends when it is noted.</returns>
    public async Task EquipAsync(IReadOnlyCollection<string> owned, IReadOnlyCollection<string> care, string? place, CancellationToken stop)
    {
        await OwnAsync(owned, stop);
        foreach (Fact fact in knowledge.RedFlags.Facts.Where(fact => fact.AskedWithEquipment))
        {
            await TickAsync(fact.Id, care.Contains(fact.Id), stop);
        }

        await PutAsync(Preferences.Setting, place is "home" or "office" ? place : "anywhere", stop);
    }

    /// <summary>Notes what there is to use: this, and nothing else.</summary>
    /// <param name="owned">Ids of equipment.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>Ends when it is noted.</returns>
    public async Task OwnAsync(IReadOnlyCollection<string> owned, CancellationToken stop)
    {
        List<OwnedItem> before = await db.OwnedItems.ToListAsync(stop);
        db.OwnedItems.RemoveRange(before.Where(o => !owned.Contains(o.Item)));
        db.OwnedItems.AddRange(owned.Where(knowledge.Equipment.Has).Distinct().Except(before.Select(o => o.Item)).Select(item => new OwnedItem { Id = now.NewId(), Item = item, Since = now.Instant }));
        await PutAsync(Preferences.EquipmentAsked, "yes", stop);
    }

    /// <summary>Notes what there is to press with, beside what is there anyway; where it is done and what else there is stays to be said.</summary>
    /// <param name="tools">Ids of equipment.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>Ends when it is noted.</returns>
    public async Task HaveAsync(IReadOnlyCollection<string> tools, CancellationToken stop)
    {
        List<string> before = await db.OwnedItems.Select(o => o.Item).ToListAsync(stop);
        db.OwnedItems.AddRange(knowledge.Equipment.Where(thing => thing.Default || tools.Contains(thing.Id)).Select(thing => thing.Id).Except(before)
            .Select(item => new OwnedItem { Id = now.NewId(), Item = item, Since = now.Instant }));
        await PutAsync(Preferences.EquipmentAsked, "yes", stop);
    }

    private async Task TickAsync(string fact, bool holds, CancellationToken stop)
    {
        GivenAnswer? before = await db.Answers.AsNoTracking().Where(a => a.ReplacedAt == null && a.Scope == AnswerScope.Fact && a.Question == fact).OrderByDescending(a => a.AnsweredAt).FirstOrDefaultAsync(stop);
        GivenAnswer answer = new() { Id = now.NewId(), Scope = AnswerScope.Fact, Question = fact, Value = Written.Of(holds), AnsweredAt = now.Instant };
        if (before is null)
        {
            db.Answers.Add(answer);
        }
        else if (before.Value != answer.Value)
        {
            db.Replace(before, answer, now.Instant);
        }
    }
}
