using System.Collections.Immutable;
using Unknot.Content.Yaml;
using Unknot.Core.Exposure;
using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Cases;

/// <summary>What a case says of the desk, under <c>workstation</c>.</summary>
internal static class SaidOfTheDesk
{
    private const string Key = "workstation";
    private const string HoursKey = "hours";
    private const string ChecklistKey = "checklist";

    private static readonly Vocabulary<bool> s_yesNo = new("an answer to the checklist", ("yes", true), ("no", false));

    /// <summary>Reads it.</summary>
    /// <returns>What was said; null where the key is absent.</returns>
    internal static DeskCheck? Read(MapReader map, ExposureContent exposure) => map.MapOrNull(Key, desk => Check(desk, exposure));

    private static DeskCheck Check(MapReader desk, ExposureContent exposure)
    {
        if (desk.IsEmpty)
        {
            desk.Wrong(Key, $"nothing is said under '{Key}'; say how a part of the desk is, or take the key out");
        }

        Workstation workstation = exposure.Workstation;
        SortedDictionary<string, DeskPart> parts = new(StringComparer.Ordinal);
        foreach (DeskSection section in workstation.Sections.Where(section => desk.Has(section.Id)))
        {
            Take(desk, section.Id, DeskAnswers.Part(workstation, section, desk.TextOrTexts(section.Id)), part => parts[section.Id] = part);
        }

        return new()
        {
            Parts = parts.ToImmutableSortedDictionary(StringComparer.Ordinal),
            Hours = Hours(desk, workstation, parts),
            Checklist = desk.KeyedOrNone(ChecklistKey, (map, item) => Item(map, item, exposure)).ToImmutableSortedDictionary(StringComparer.Ordinal),
        };
    }

    private static ImmutableSortedDictionary<string, string> Hours(MapReader desk, Workstation workstation, IReadOnlyDictionary<string, DeskPart> parts)
    {
        string[] known = [.. workstation.Hours.Select(hours => hours.Id)];
        SortedDictionary<string, string> all = new(StringComparer.Ordinal);
        desk.KeyedOrNone(HoursKey, (map, of) =>
        {
            if (!known.Contains(of))
            {
                map.Wrong(of, $"'{of}' has no hours of its own; {Spelling.Remedy(of, known)}");
            }
            else if (parts.GetValueOrDefault(of) is { State: null })
            {
                map.Wrong(of, $"'{of}' is said to be unused and yet to have hours; take one of the two out");
            }
            else
            {
                Take(map, of, DeskAnswers.Hours(workstation, of, map.Text(of)), duration => all[of] = duration);
            }

            return of;
        });
        return all.ToImmutableSortedDictionary(StringComparer.Ordinal);
    }

    private static bool Item(MapReader map, string item, ExposureContent exposure)
    {
        string[] known = [.. exposure.Checklists.SelectMany(list => list.Items).Select(one => one.Id)];
        if (!known.Contains(item))
        {
            map.Wrong(item, $"'{item}' is no line of the checklist; {Spelling.Remedy(item, known)}");
        }

        return map.Word(item, s_yesNo);
    }

    private static void Take<T>(MapReader map, string key, Result<T> read, Action<T> take)
        where T : notnull
    {
        if (read.IsValue)
        {
            take(read.Value);
        }
        else
        {
            map.Wrong(key, read.Problems[0].What);
        }
    }
}
