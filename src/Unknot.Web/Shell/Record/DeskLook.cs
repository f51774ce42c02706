using System.Collections.Immutable;
using Unknot.Core.Exposure;
using Unknot.Core.Knowledge;
using Unknot.Store.Rows;

namespace Unknot.Web.Shell.Record;

/// <summary>A look at the desk as it is kept: answers that share a round.</summary>
/// <param name="At">When.</param>
/// <param name="Check">What was said.</param>
public sealed record DeskLook(DateTimeOffset At, DeskCheck Check)
{
    private const string Hours = "hours/";
    private const string Checklist = "checklist/";

    /// <summary>Reads the looks among answers.</summary>
    /// <param name="answers">Answers of a person.</param>
    /// <param name="exposure">The content; what it no longer knows is left aside.</param>
    /// <returns>The looks, the latest first.</returns>
    internal static IReadOnlyList<DeskLook> Of(IEnumerable<GivenAnswer> answers, ExposureContent exposure) =>
        [.. answers.Where(answer => answer.Scope == AnswerScope.Desk && answer.RoundId is not null).GroupBy(answer => answer.RoundId)
            .Select(look => new DeskLook(look.Max(answer => answer.AnsweredAt), Read([.. look], exposure))).Where(look => !look.Check.IsEmpty).OrderByDescending(look => look.At)];

    /// <summary>A look as it is kept.</summary>
    /// <param name="check">What was said.</param>
    /// <param name="now">The moment.</param>
    /// <returns>One answer for each thing that was said.</returns>
    internal static IReadOnlyList<GivenAnswer> Rows(DeskCheck check, Now now)
    {
        Guid round = now.NewId();
        GivenAnswer Row(string question, string value, IReadOnlyList<string> extra) =>
            new() { Id = now.NewId(), Scope = AnswerScope.Desk, Question = question, Value = value, Extra = extra, RoundId = round, AnsweredAt = now.Instant };
        return
        [
            .. check.Parts.Select(part => Row(part.Key, part.Value.State ?? DeskAnswers.Unused, [.. part.Value.More])),
            .. check.Hours.Select(hours => Row(Hours + hours.Key, hours.Value, [])),
            .. check.Checklist.Select(item => Row(Checklist + item.Key, Written.Of(item.Value), [])),
        ];
    }

    private static DeskCheck Read(IReadOnlyList<GivenAnswer> look, ExposureContent exposure)
    {
        Dictionary<string, GivenAnswer> said = look.GroupBy(answer => answer.Question).ToDictionary(same => same.Key, same => same.Last(), StringComparer.Ordinal);
        return new()
        {
            Parts = (from section in exposure.Workstation.Sections
                     where said.ContainsKey(section.Id)
                     let part = DeskAnswers.Part(exposure.Workstation, section, [said[section.Id].Value, .. said[section.Id].Extra])
                     where part.IsValue
                     select (section.Id, part.Value)).ToImmutableSortedDictionary(one => one.Id, one => one.Value, StringComparer.Ordinal),
            Hours = (from hours in exposure.Workstation.Hours
                     where said.ContainsKey(Hours + hours.Id)
                     let duration = DeskAnswers.Hours(exposure.Workstation, hours.Id, said[Hours + hours.Id].Value)
                     where duration.IsValue
                     select (hours.Id, duration.Value)).ToImmutableSortedDictionary(one => one.Id, one => one.Value, StringComparer.Ordinal),
            Checklist = exposure.Checklists.SelectMany(list => list.Items).Where(item => said.ContainsKey(Checklist + item.Id))
                .ToImmutableSortedDictionary(item => item.Id, item => said[Checklist + item.Id].Value == Written.Of(true), StringComparer.Ordinal),
        };
    }
}
