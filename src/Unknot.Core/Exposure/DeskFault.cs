using Unknot.Core.Knowledge;

namespace Unknot.Core.Exposure;

/// <summary>Something of a desk that is not as it should be.</summary>
/// <param name="Part">The section, or the part of the checklist.</param>
/// <param name="Item">The option, or the line of the checklist that does not hold.</param>
/// <param name="Text">What is so; of a checklist, what is not.</param>
/// <param name="Fix">What puts it right.</param>
/// <param name="Tags">The tags it sets, 1–3.</param>
public sealed record DeskFault(string Part, string Item, string Text, string Fix, IReadOnlyDictionary<string, int> Tags)
{
    /// <summary>All that fails.</summary>
    /// <param name="exposure">The content.</param>
    /// <param name="check">What was said.</param>
    /// <returns>Faults in the order of the content: sections first, then the checklist.</returns>
    public static IReadOnlyList<DeskFault> Of(ExposureContent exposure, DeskCheck check) =>
    [
        .. from section in exposure.Workstation.Sections
           where check.Parts.ContainsKey(section.Id)
           from fault in section.Faults
           where check.Parts[section.Id].State == fault.Id || check.Parts[section.Id].More.Contains(fault.Id)
           select new DeskFault(section.Id, fault.Id, $"{section.Name}: {Lower(fault.Text)}.", fault.Fix ?? "", fault.Tags),
        .. from list in exposure.Checklists
           from item in list.Items
           where check.Checklist.TryGetValue(item.Id, out bool holds) && !holds
           select new DeskFault(list.Id, item.Id, $"{list.Name}, not yet: {Lower(item.Text)}.", item.Fix, item.Tags),
    ];

    /// <summary>Whether it is the same fault of another look at the desk.</summary>
    /// <param name="other">A fault.</param>
    /// <returns>True when part and item are the same.</returns>
    public bool IsSameAs(DeskFault other) => (Part, Item) == (other.Part, other.Item);

    private static string Lower(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}

/// <summary>What changed between two looks at a desk.</summary>
/// <param name="PutRight">Faults that are gone. What the second look passed over does not count.</param>
/// <param name="New">Faults that were not there.</param>
public sealed record DeskChange(IReadOnlyList<DeskFault> PutRight, IReadOnlyList<DeskFault> New)
{
    /// <summary>Compares two looks.</summary>
    /// <param name="exposure">The content.</param>
    /// <param name="before">The earlier.</param>
    /// <param name="after">The later.</param>
    /// <returns>The difference.</returns>
    public static DeskChange Between(ExposureContent exposure, DeskCheck before, DeskCheck after)
    {
        IReadOnlyList<DeskFault> then = DeskFault.Of(exposure, before);
        IReadOnlyList<DeskFault> now = DeskFault.Of(exposure, after);
        return new(
            [.. then.Where(fault => !now.Any(fault.IsSameAs) && (after.Parts.ContainsKey(fault.Part) || after.Checklist.ContainsKey(fault.Item)))],
            [.. now.Where(fault => !then.Any(fault.IsSameAs))]);
    }
}
