using Unknot.Content.Yaml;
using Unknot.Core.Knowledge;

namespace Unknot.Content.Kinds;

/// <summary>A movement as its file says it, before what it inherits is added.</summary>
/// <param name="Movement">With its own contraindications only.</param>
/// <param name="ContraFrom">The movement whose contraindications and nevers it inherits; null = none.</param>
/// <param name="Where">File and line of that.</param>
internal sealed record WrittenMovement(Movement Movement, string? ContraFrom, string Where);

/// <summary><c>movements/ID.yaml</c>: one movement.</summary>
internal static class MovementFile
{
    internal static WrittenMovement Read(MapReader map)
    {
        string? from = map.TextOrNull("contra_from");
        return new(One(map), from, map.Where("contra_from"));
    }

    private static Movement One(MapReader map) => new()
    {
        Id = map.Text("id"),
        Name = map.Text("name"),
        Phase = map.Word("phase", Vocabularies.Phases),
        Targets = map.Texts("targets"),
        Also = map.Texts("also"),
        Needs = map.TextLists("needs"),
        Helps = map.TextsOrNone("helps"),
        Position = map.Text("position"),
        Settings = map.WordList("place", Vocabularies.Settings),
        Floor = map.Bool("floor"),
        OfficeAs = map.MapOrNull("office_as", one => new OfficeVersion(one.Text("say"), one.TextLists("needs"), one.WholeOrNull("rep_s"))),
        Presses = map.TextsOrNone("presses"),
        Dose = map.Map("dose", DosePart.Read),
        Steps = map.Texts("steps"),
        OtherSteps = map.ListOrNone("steps_with", one => new StepsWith(one.Text("with"), one.Texts("steps")) { Cues = one.TextsOrNone("cues") }),
        Cues = map.Texts("cues"),
        Faults = map.Texts("faults"),
        Easier = map.TextOrNull("regress"),
        Harder = map.TextOrNull("progress"),
        Contraindications = map.List("contra", one => new Contraindication(one.Texts("when"), one.Word("do", Vocabularies.Contra, false), one.Text("say")) { NotAt = one.TextsOrNone("not_at") }),
        Never = map.TextsOrNone("never"),
        RequiresNo = map.TextsOrNone("requires_no"),
        NotFirstFor = map.TextsOrNone("not_first_for"),
        UpperLowerRatio = map.Has("upper_lower_ratio") ? map.Word("upper_lower_ratio", Vocabularies.Ratios) : null,
        Evidence = map.Map("evidence", one => new Evidence(one.Word("grade", Vocabularies.Grades), one.Texts("sources"), one.TextOrNull("note"))),
        Pose = map.Map("pose", Pose),
    };

    private static Pose Pose(MapReader map) => new(
        map.Word("cam", Vocabularies.Cameras), map.Has("view") ? map.Word("view", Vocabularies.PoseViews) : null,
        map.ListOrNone("checks", one => new PoseCheck(one.Text("metric"), one.Text("want"), one.Text("fault"), one.Text("say"))), map.TextOrNull("alt"));
}
