using System.Collections.Immutable;
using Unknot.Core.Exposure;
using Unknot.Core.Knowledge;
using Unknot.Tests.Content;

namespace Unknot.Tests.Exposure;

/// <summary>Desks for the tests.</summary>
internal static class Desks
{
    internal static ExposureContent Exposure => Shipped.Content.Knowledge.Exposure;

    internal static Workstation Workstation => Exposure.Workstation;

    /// <summary>Every part as it should be, used for half an hour to four hours.</summary>
    internal static DeskCheck Perfect { get; } = Workstation.Sections.Aggregate(DeskCheck.None, (check, section) => check.With(section.Id, section.AsItShouldBe.Id)).UsedFor("medium");

    /// <summary>Every part at its worst, with all that can come on top.</summary>
    internal static DeskCheck Worst { get; } = Workstation.Sections
        .Aggregate(DeskCheck.None, (check, section) => check.With(section.Id, [section.Base.MaxBy(state => state.Points)!.Id, .. section.Add.Select(add => add.Id)])).UsedFor("long");

    internal static DeskCheck With(this DeskCheck check, string section, params string[] said) =>
        check with { Parts = check.Parts.SetItem(section, DeskAnswers.Part(Workstation, Workstation.Sections[section], said).Value) };

    internal static DeskCheck UsedFor(this DeskCheck check, string duration, params string[] of) =>
        check with { Hours = (of.Length > 0 ? of : Workstation.Hours.Select(hours => hours.Id)).Aggregate(check.Hours, (hours, id) => hours.SetItem(id, duration)) };

    internal static DeskCheck Listed(this DeskCheck check, string item, bool holds) => check with { Checklist = check.Checklist.SetItem(item, holds) };

    /// <summary>Somebody's desk, the same for the same seed; some of it not looked at.</summary>
    internal static DeskCheck Somebodys(int seed)
    {
        Random random = new(seed);
        DeskCheck check = DeskCheck.None;
        foreach (DeskSection section in Workstation.Sections.Where(_ => random.Next(4) > 0))
        {
            string[] more = [.. section.Add.Where(_ => random.Next(4) == 0).Select(add => add.Id)];
            bool unused = section.Unused is not null && random.Next(5) == 0;
            check = unused ? check.With(section.Id, DeskAnswers.Unused) : check.With(section.Id, [section.Base[random.Next(section.Base.Count)].Id, .. more]);
        }

        string[] durations = [.. Workstation.Durations.Select(duration => duration.Id)];
        return check with
        {
            Hours = Workstation.Hours.Where(_ => random.Next(4) > 0).ToImmutableSortedDictionary(hours => hours.Id, _ => durations[random.Next(durations.Length)], StringComparer.Ordinal),
            Checklist = Exposure.Checklists.SelectMany(list => list.Items).Where(_ => random.Next(3) == 0).ToImmutableSortedDictionary(item => item.Id, _ => random.Next(2) == 0, StringComparer.Ordinal),
        };
    }
}
