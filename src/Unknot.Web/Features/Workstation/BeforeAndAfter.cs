using Unknot.Core.Exposure;
using Unknot.Core.Knowledge;

namespace Unknot.Web.Features.Workstation;

/// <summary>A part of the desk that was otherwise at the look before.</summary>
/// <param name="Part">What is looked at.</param>
/// <param name="Then">How it was.</param>
/// <param name="Now">How it is.</param>
public sealed record BeforeAndAfter(string Part, string Then, string Now)
{
    /// <summary>Sets two looks beside each other.</summary>
    /// <param name="exposure">The content.</param>
    /// <param name="before">The earlier.</param>
    /// <param name="after">The later.</param>
    /// <param name="so">The word for a line of the checklist that holds, and for one that does not.</param>
    /// <returns>Each part that both looked at and found different, in the order of the content.</returns>
    internal static IReadOnlyList<BeforeAndAfter> Of(ExposureContent exposure, DeskCheck before, DeskCheck after, (string Yes, string No) so) =>
    [
        .. from section in exposure.Workstation.Sections
           where before.Parts.ContainsKey(section.Id) && after.Parts.ContainsKey(section.Id)
           select new BeforeAndAfter(section.Name, Words(section, before.Parts[section.Id]), Words(section, after.Parts[section.Id])) into row
           where row.Then != row.Now
           select row,
        .. from item in exposure.Checklists.SelectMany(list => list.Items)
           where before.Checklist.TryGetValue(item.Id, out bool was) && after.Checklist.TryGetValue(item.Id, out bool now) && was != now
           select new BeforeAndAfter(item.Text, before.Checklist[item.Id] ? so.Yes : so.No, after.Checklist[item.Id] ? so.Yes : so.No),
    ];

    private static string Words(DeskSection section, DeskPart part) =>
        part.State is not { } state ? section.Unused ?? "" : string.Join(". ", [section.Base.First(option => option.Id == state).Text, .. section.Add.Where(add => part.More.Contains(add.Id)).Select(add => add.Text)]);
}
