using System.Collections.Immutable;
using Unknot.Core.Exposure;
using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;
using Unknot.Core.Triage;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Features.Workstation;

/// <summary>The form of a desk: what was sent, or else what the last look said.</summary>
/// <param name="Exposure">The content.</param>
/// <param name="Sent">What was sent; null where nothing was.</param>
/// <param name="Last">The last look; null where there was none.</param>
public sealed record DeskForm(ExposureContent Exposure, IFormCollection? Sent, DeskCheck? Last)
{
    /// <summary>The field of a part's state.</summary>
    /// <param name="section">The part.</param>
    /// <returns>Its name.</returns>
    public static string StateField(string section) => $"part-{section}";

    /// <summary>The field of what applies as well.</summary>
    /// <param name="section">The part.</param>
    /// <returns>Its name.</returns>
    public static string MoreField(string section) => $"more-{section}";

    /// <summary>The field of hours.</summary>
    /// <param name="of">The table or section whose hours they are.</param>
    /// <returns>Its name.</returns>
    public static string HoursField(string of) => $"hours-{of}";

    /// <summary>The field of a checklist.</summary>
    /// <param name="list">The list.</param>
    /// <returns>Its name.</returns>
    public static string ListField(string list) => $"list-{list}";

    /// <summary>The field of a look at oneself.</summary>
    /// <param name="item">The line of the checklist.</param>
    /// <returns>Its name.</returns>
    public static string SelfField(string item) => $"self-{item}";

    /// <summary>The lines that are looked at by themselves, each as it is said to be seen.</summary>
    public IEnumerable<ChecklistItem> SelfChecks => Exposure.Checklists.SelectMany(list => list.Items).Where(item => item.How is not null);

    /// <summary>The state of a part that is chosen.</summary>
    /// <param name="section">The part.</param>
    /// <returns>Its id, or that it is not used; null when nothing is chosen.</returns>
    public string? State(string section) => Sent is not null ? Text(StateField(section))
        : Last?.Parts.GetValueOrDefault(section) is { } part ? part.State ?? DeskAnswers.Unused
        : null;

    /// <summary>What applies as well.</summary>
    /// <param name="section">The part.</param>
    /// <returns>Ids of options.</returns>
    public IReadOnlySet<string> More(string section) => Sent is not null ? Ticked(MoreField(section)) : Last?.Parts.GetValueOrDefault(section)?.More ?? [];

    /// <summary>How long something is used.</summary>
    /// <param name="of">The table or section whose hours they are.</param>
    /// <returns>A duration's id; null when nothing is chosen.</returns>
    public string? Hours(string of) => Sent is not null ? Text(HoursField(of)) : Last?.Hours.GetValueOrDefault(of);

    /// <summary>Whether a line that is looked at by itself is so.</summary>
    /// <param name="item">The line's id.</param>
    /// <returns>yes or no; null when nothing is chosen.</returns>
    public string? Self(string item) => Sent is not null ? Text(SelfField(item)) : Last?.Checklist.TryGetValue(item, out bool so) == true ? Written.Of(so) : null;

    /// <summary>What of a checklist is not so.</summary>
    /// <param name="list">The list.</param>
    /// <returns>Ids of its lines.</returns>
    public IReadOnlySet<string> NotSo(Checklist list)
    {
        ArgumentNullException.ThrowIfNull(list);
        return Sent is not null ? Ticked(ListField(list.Id)) : list.Items.Select(item => item.Id).Where(id => Last?.Checklist.GetValueOrDefault(id, true) == false).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Reads what was sent.</summary>
    /// <param name="texts">The words for what is wrong.</param>
    /// <returns>The look, or all that is to be put right, by field. A line of the checklist that was not so and is not ticked any more is so now.</returns>
    internal Result<DeskCheck> Read(Texts texts)
    {
        List<Core.Outcomes.Problem> wrong = [];
        DeskCheck check = new()
        {
            Parts = Exposure.Workstation.Sections.Where(section => State(section.Id) is not null || More(section.Id).Count > 0)
                .Select(section => (section.Id, Part: Take(ReadPart(section, texts), wrong))).Where(one => one.Part is not null)
                .ToImmutableSortedDictionary(one => one.Id, one => one.Part!, StringComparer.Ordinal),
            Hours = Exposure.Workstation.Hours.Where(hours => Hours(hours.Id) is not null && State(hours.Id) != DeskAnswers.Unused)
                .Select(hours => (hours.Id, Duration: Take(ReadHours(hours.Id, hours.Ask, texts), wrong))).Where(one => one.Duration is not null)
                .ToImmutableSortedDictionary(one => one.Id, one => one.Duration!, StringComparer.Ordinal),
            Checklist = Ticked().Concat(Seen(texts, wrong)).ToImmutableSortedDictionary(item => item.Id, item => item.So, StringComparer.Ordinal),
        };
        return wrong.Count > 0 ? Result<DeskCheck>.Failed(wrong)
            : check.IsEmpty ? Result<DeskCheck>.Failed(new Core.Outcomes.Problem(StateField(Exposure.Workstation.Sections[0].Id), texts["desk.nothing"]))
            : Result<DeskCheck>.Of(check);
    }

    private IEnumerable<(string Id, bool So)> Ticked() =>
        from list in Exposure.Checklists
        from item in list.Items
        where item.How is null
        let notSo = NotSo(list).Contains(item.Id)
        where notSo || Last?.Checklist.ContainsKey(item.Id) == true
        select (item.Id, !notSo);

    private List<(string Id, bool So)> Seen(Texts texts, List<Core.Outcomes.Problem> wrong)
    {
        ChecklistItem[] looked = [.. SelfChecks.Where(item => Self(item.Id) is not null)];
        wrong.AddRange(looked.Where(item => Written.Answer(Self(item.Id)!) is not (Answer.Yes or Answer.No)).Select(item => new Core.Outcomes.Problem(SelfField(item.Id), texts["desk.gone", item.Text])));
        return [.. looked.Select(item => (item.Id, Written.Answer(Self(item.Id)!) is Answer.Yes))];
    }

    private Result<DeskPart> ReadPart(DeskSection section, Texts texts)
    {
        string? state = State(section.Id);
        IReadOnlySet<string> more = More(section.Id);
        Result<DeskPart> read = DeskAnswers.Part(Exposure.Workstation, section, [.. state is null ? (string[])[] : [state], .. more]);
        return read.IsValue ? read
            : Result<DeskPart>.Failed(new Core.Outcomes.Problem(StateField(section.Id), texts[state is null ? "desk.state" : state == DeskAnswers.Unused ? "desk.unused" : "desk.gone", section.Name]));
    }

    private Result<string> ReadHours(string of, string ask, Texts texts) =>
        DeskAnswers.Hours(Exposure.Workstation, of, Hours(of)!) is { IsValue: true } read ? read : Result<string>.Failed(new Core.Outcomes.Problem(HoursField(of), texts["desk.gone", ask]));

    private static T? Take<T>(Result<T> read, List<Core.Outcomes.Problem> wrong)
        where T : class
    {
        wrong.AddRange(read.Problems);
        return read.IsValue ? read.Value : null;
    }

    private string? Text(string field) => Sent![field].ToString() is { Length: > 0 } text ? text : null;

    private HashSet<string> Ticked(string field) => Sent![field].OfType<string>().ToHashSet(StringComparer.Ordinal);
}
