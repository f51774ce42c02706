using Unknot.Core.Knowledge;

namespace Unknot.Core.Exposure;

/// <summary>What a look at the desk makes of tags.</summary>
internal static class DeskTags
{
    /// <summary>Lays a look at the desk over what the questions gave.</summary>
    internal static IReadOnlyDictionary<string, TagStrength> Over(ExposureContent exposure, IReadOnlyDictionary<string, TagStrength> tags, DeskCheck check)
    {
        Dictionary<string, TagStrength> all = new(tags, StringComparer.Ordinal);
        IReadOnlyDictionary<string, Seen> seen = All(exposure, check);
        foreach ((string tag, Seen one) in seen)
        {
            TagStrength? before = tags.GetValueOrDefault(tag);
            bool decides = exposure.Tags[tag].Cause == exposure.Workstation.Cause;
            int value = decides ? one.Value : Math.Max(one.Value, before?.Value ?? 0);
            all[tag] = new(value, value > 0 ? before?.Side : null, [.. Givers(exposure, tag, one, before, seen, decides)]);
        }

        return all;
    }

    private static IEnumerable<string> Givers(ExposureContent exposure, string tag, Seen one, TagStrength? before, IReadOnlyDictionary<string, Seen> seen, bool decides) =>
        one.Parts.Concat(before?.Questions ?? []).Concat(decides ? Spared(exposure, tag, seen) : []).Distinct();

    /// <summary>Questions about a tag that have nothing left to ask: all of their tags were looked at.</summary>
    private static IEnumerable<string> Spared(ExposureContent exposure, string tag, IReadOnlyDictionary<string, Seen> seen) =>
        exposure.Questions.Where(question => question.Tags.Contains(tag) && question.Tags.All(seen.ContainsKey)).Select(question => question.Id);

    /// <summary>Every tag that what was looked at can set, at the highest that any fault sets it to.</summary>
    private static Dictionary<string, Seen> All(ExposureContent exposure, DeskCheck check)
    {
        Dictionary<string, Seen> seen = new(StringComparer.Ordinal);
        void Take(string tag, string part, int value)
        {
            Seen before = seen.GetValueOrDefault(tag) ?? new(0, []);
            seen[tag] = new(Math.Max(before.Value, value), [.. before.Parts.Append(part).Distinct()]);
        }

        foreach (DeskSection section in exposure.Workstation.Sections.Where(section => check.Parts.GetValueOrDefault(section.Id)?.State is not null))
        {
            foreach (string tag in section.Faults.SelectMany(fault => fault.Tags.Keys))
            {
                Take(tag, section.Id, 0);
            }
        }

        foreach (Checklist list in exposure.Checklists)
        {
            foreach (string tag in list.Items.Where(item => check.Checklist.ContainsKey(item.Id)).SelectMany(item => item.Tags.Keys))
            {
                Take(tag, list.Id, 0);
            }
        }

        foreach (DeskFault fault in DeskFault.Of(exposure, check))
        {
            foreach ((string tag, int value) in fault.Tags)
            {
                Take(tag, fault.Part, value);
            }
        }

        return seen;
    }

    /// <summary>What was seen of a tag.</summary>
    /// <param name="Value">0–3.</param>
    /// <param name="Parts">The sections and checklists that can set it.</param>
    private sealed record Seen(int Value, IReadOnlyList<string> Parts);
}
