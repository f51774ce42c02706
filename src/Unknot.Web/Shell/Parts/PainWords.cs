using Unknot.Core.Diary;

namespace Unknot.Web.Shell.Parts;

/// <summary>Says how pain changed: the meaning first, then the numbers.</summary>
public static class PainWords
{
    /// <summary>This week against the week before.</summary>
    /// <param name="pain">The means, and whether they may be told apart.</param>
    /// <param name="texts">The words.</param>
    /// <returns>A sentence.</returns>
    public static string Of(PainChange pain, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(pain);
        ArgumentNullException.ThrowIfNull(texts);
        return pain switch
        {
            { NowMean: null } => texts["pain.unknown"],
            { BeforeMean: null } => texts["pain.first", Said(pain.NowMean)],
            { Changed: < 0 } => texts["pain.quieter", Said(pain.BeforeMean), Said(pain.NowMean)],
            { Changed: > 0 } => texts["pain.louder", Said(pain.BeforeMean), Said(pain.NowMean)],
            _ => texts[pain.NowMean < pain.BeforeMean ? "pain.same.lower" : pain.NowMean > pain.BeforeMean ? "pain.same.higher" : "pain.same", Said(pain.BeforeMean), Said(pain.NowMean)],
        };
    }

    private static string Said(double? mean) => FormattableString.Invariant($"{mean:0.#}");
}
