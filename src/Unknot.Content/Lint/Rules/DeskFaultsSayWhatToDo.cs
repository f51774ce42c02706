using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Lint.Rules;

/// <summary>To be told that something is wrong and not what to do about it is no help.</summary>
public sealed class DeskFaultsSayWhatToDo : LintRule
{
    /// <inheritdoc/>
    public override string Question => "Does every fault of the desk say what puts it right, and does only one state of each part need no change?";

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(LintInput input)
    {
        ExposureContent exposure = input.Knowledge.Exposure;
        return
        [
            .. exposure.Workstation.Sections.SelectMany(section => Check(section).Select(what => input.At($"exposure/workstation/sections/{section.Id}", what))),
            .. from list in exposure.Checklists
               from item in list.Items
               where item.Tags.Values.Any(value => value is < 1 or > 3)
               select input.At($"exposure/checklist/{list.Id}", $"'{item.Id}' sets a tag to a value that is no strength; give 1 to 3"),
            .. from list in exposure.Checklists
               from item in list.Items
               where item is { How: not null, Tags.Count: 0 }
               select input.At($"exposure/checklist/{list.Id}", $"'{item.Id}' says how to look and nothing follows from it; give it the tag it sets"),
            .. from same in exposure.Checklists.SelectMany(list => list.Items.Select(item => (list, item))).GroupBy(one => one.item.Id)
               where same.Count() > 1
               select input.At($"exposure/checklist/{same.Last().list.Id}", $"'{same.Key}' stands in two lists; give one of them its own id"),
        ];
    }

    private static IEnumerable<string> Check(DeskSection section) =>
    [
        .. from fault in section.Faults
           where fault.Fix is null
           select $"'{fault.Id}' of '{section.Id}' fails and nothing says what to do; add 'fix'",
        .. from option in section.Base.Concat(section.Add)
           where option.Tags.Values.Any(value => value is < 1 or > 3)
           select $"'{option.Id}' of '{section.Id}' sets a tag to a value that is no strength; give 1 to 3",
        .. section.AsItShouldBe is { } right && (right.Fix is not null || right.Tags.Count > 0)
            ? [$"'{right.Id}' of '{section.Id}' is as it should be and yet has tags or a fix; take them out"]
            : (string[])[],
        .. section.Base.Count(state => state.Points == section.AsItShouldBe.Points) > 1
            ? [$"two states of '{section.Id}' have the fewest points; one alone can be as it should be: raise the other"]
            : (string[])[],
        .. from add in section.Add
           where add.Points < 1
           select $"'{add.Id}' of '{section.Id}' is added and does not raise the score; give it points above 0",
    ];
}
