using Unknot.Core.Knowledge;

namespace Unknot.Core.Exposure;

/// <summary>A look at a desk with its day.</summary>
/// <param name="Day">The person's day.</param>
/// <param name="Check">What was said.</param>
public sealed record DatedLook(DateOnly Day, DeskCheck Check);

/// <summary>Something of the desk that was put right and still is.</summary>
/// <param name="Fault">What was not as it should be.</param>
/// <param name="Since">The day of the look that found it put right.</param>
public sealed record DeskFix(DeskFault Fault, DateOnly Since);

/// <summary>What was put right at the desk and is still in place, over all looks at it.</summary>
public static class DeskFixes
{
    /// <summary>Goes through the looks.</summary>
    /// <param name="exposure">The content.</param>
    /// <param name="looks">The looks, in any order.</param>
    /// <returns>What was found once, was gone at a later look and did not come back since; in the order it was put right. A part that a look left out is as it was.</returns>
    public static IReadOnlyList<DeskFix> Of(ExposureContent exposure, IEnumerable<DatedLook> looks)
    {
        List<DeskFault> open = [];
        List<DeskFix> fixes = [];
        foreach (DatedLook look in looks.OrderBy(one => one.Day))
        {
            IReadOnlyList<DeskFault> found = DeskFault.Of(exposure, look.Check);
            fixes.RemoveAll(fix => found.Any(fix.Fault.IsSameAs));
            DeskFault[] gone = [.. open.Where(fault => !found.Any(fault.IsSameAs) && (look.Check.Parts.ContainsKey(fault.Part) || look.Check.Checklist.ContainsKey(fault.Item)))];
            fixes.AddRange(gone.Select(fault => new DeskFix(fault, look.Day)));
            open = [.. open.Except(gone), .. found.Where(fault => !open.Any(fault.IsSameAs))];
        }

        return fixes;
    }
}
