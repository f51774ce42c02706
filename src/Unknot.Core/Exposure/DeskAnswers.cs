using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;

namespace Unknot.Core.Exposure;

/// <summary>Reads what forms and files say of a desk. Options go by their id or their text, letter case and outer spaces aside.</summary>
public static class DeskAnswers
{
    /// <summary>What is said of a part that this desk does not have.</summary>
    public const string Unused = "unused";

    /// <summary>Reads what was said of one part: exactly one of its states, and any of what applies as well; or that it is not used.</summary>
    /// <param name="workstation">The parts and their options.</param>
    /// <param name="section">The part.</param>
    /// <param name="said">What was said of it, in any order.</param>
    /// <returns>The part, or a problem that names it, what is wrong and what it takes.</returns>
    public static Result<DeskPart> Part(Workstation workstation, DeskSection section, IReadOnlyList<string> said)
    {
        if (section.Unused is not null && said.Any(one => Same(one, Unused) || Same(one, section.Unused)))
        {
            return said.Count == 1 ? Result<DeskPart>.Of(DeskPart.Unused) : Refused(section, $"says '{said[0]}' and '{said[1]}' at once; say '{Unused}' alone, or leave it out");
        }

        DeskOption?[] states = [.. said.Select(one => Find(section.Base, one))];
        DeskOption?[] more = [.. said.Select((one, at) => states[at] is null ? Find(section.Add, one) : null)];
        for (int at = 0; at < said.Count; at++)
        {
            if (states[at] is null && more[at] is null)
            {
                return Refused(section, Unknown(workstation, section, said[at]));
            }
        }

        string[] chosen = [.. states.OfType<DeskOption>().Select(state => state.Id).Distinct()];
        return chosen.Length switch
        {
            1 => Result<DeskPart>.Of(new(chosen[0], [.. more.OfType<DeskOption>().Select(option => option.Id)])),
            0 => Refused(section, $"does not say how it is; add one of {Ids(section.Base)}"),
            _ => Refused(section, $"is said to be '{chosen[0]}' and '{chosen[1]}' at once; say one of {Ids(section.Base)}"),
        };
    }

    /// <summary>Reads how long something is used.</summary>
    /// <param name="workstation">The durations.</param>
    /// <param name="of">The table or section whose hours they are.</param>
    /// <param name="said">What was said.</param>
    /// <returns>The duration's id, or a problem that names what it is about and what it takes.</returns>
    public static Result<string> Hours(Workstation workstation, string of, string said) =>
        workstation.Durations.FirstOrDefault(duration => Same(duration.Id, said) || Same(duration.Text, said)) is { } found
            ? Result<string>.Of(found.Id)
            : Result<string>.Failed(new Problem(of, $"'{Short(said)}' is no length of use of '{of}'; say one of {string.Join(", ", workstation.Durations.Select(duration => duration.Id))}"));

    private static DeskOption? Find(IReadOnlyList<DeskOption> options, string said) =>
        options.FirstOrDefault(option => Same(option.Id, said)) ?? options.FirstOrDefault(option => Same(option.Text, said));

    private static string Unknown(Workstation workstation, DeskSection section, string said) =>
        workstation.Sections.FirstOrDefault(other => Find(other.Base, said) is not null || Find(other.Add, said) is not null) is { } other
            ? $"has no '{Short(said)}', which belongs to '{other.Id}'; it takes {Takes(section)}"
            : $"has no '{Short(said)}'; it takes {Takes(section)}";

    private static string Takes(DeskSection section) =>
        $"one of {Ids(section.Base)}{(section.Add.Count > 0 ? $", and any of {Ids(section.Add)}" : "")}{(section.Unused is null ? "" : $"; or '{Unused}'")}";

    private static string Ids(IReadOnlyList<DeskOption> options) => string.Join(", ", options.Select(option => option.Id));

    private static Result<DeskPart> Refused(DeskSection section, string what) => Result<DeskPart>.Failed(new Problem(section.Id, $"'{section.Id}' {what}"));

    private static string Short(string said) => said.Trim() is { Length: > 40 } text ? text[..40] + "…" : said.Trim();

    private static bool Same(string a, string b) => string.Equals(a.Trim(), b.Trim(), StringComparison.OrdinalIgnoreCase);
}
