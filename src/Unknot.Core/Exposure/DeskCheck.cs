using System.Collections.Immutable;
using Unknot.Core.Knowledge;

namespace Unknot.Core.Exposure;

/// <summary>What was said of one part of the desk.</summary>
/// <param name="State">Its state; null = there is no such thing.</param>
/// <param name="More">What applies as well.</param>
public sealed record DeskPart(string? State, ImmutableSortedSet<string> More)
{
    /// <summary>There is no such thing at this desk.</summary>
    public static DeskPart Unused { get; } = new(null, []);
}

/// <summary>One look at a desk. What was not looked at is absent.</summary>
public sealed record DeskCheck
{
    /// <summary>Nothing looked at.</summary>
    public static DeskCheck None { get; } = new();

    /// <summary>Parts by the id of their section.</summary>
    public ImmutableSortedDictionary<string, DeskPart> Parts { get; init; } = ImmutableSortedDictionary.Create<string, DeskPart>(StringComparer.Ordinal);

    /// <summary>Durations by the table or section whose hours they are.</summary>
    public ImmutableSortedDictionary<string, string> Hours { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>Items of the checklist: whether it is so.</summary>
    public ImmutableSortedDictionary<string, bool> Checklist { get; init; } = ImmutableSortedDictionary.Create<string, bool>(StringComparer.Ordinal);

    /// <summary>The same look without what speaks of some tags: for where something newer was said of them.</summary>
    /// <param name="exposure">The content.</param>
    /// <param name="tags">The tags.</param>
    /// <returns>The rest of it.</returns>
    public DeskCheck Without(ExposureContent exposure, IReadOnlySet<string> tags) => this with
    {
        Parts = Parts.RemoveRange(exposure.Workstation.Sections.Where(section => section.Faults.Any(fault => fault.Tags.Keys.Any(tags.Contains))).Select(section => section.Id)),
        Checklist = Checklist.RemoveRange(exposure.Checklists.SelectMany(list => list.Items).Where(item => item.Tags.Keys.Any(tags.Contains)).Select(item => item.Id)),
    };

    /// <summary>Whether nothing was said at all.</summary>
    public bool IsEmpty => Parts.IsEmpty && Hours.IsEmpty && Checklist.IsEmpty;
}
