using Unknot.Core.Knowledge;
using Unknot.Store.Rows;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Body;
using Unknot.Web.Shell.Record;
using Option = Unknot.Web.Shell.Parts.Option;

namespace Unknot.Web.Features.History;

/// <summary>What was asked and answered, in the words of the content. Where the content no longer knows it, its id is better than nothing.</summary>
internal sealed class Asking(KnowledgeBase knowledge, PlaceNames names, Texts texts)
{
    private const string Hours = "hours/";
    private const string Checklist = "checklist/";

    /// <summary>The question.</summary>
    internal string Question(GivenAnswer row) => row.Scope switch
    {
        AnswerScope.AgeGroup => texts["history.age"],
        AnswerScope.Press => texts["history.press", names.Of(row.Question)],
        AnswerScope.Touch => texts["history.touch", names.Of(row.Question)],
        AnswerScope.Quality => Phrase("history.quality", knowledge.Words.Qualities, row.Question),
        AnswerScope.Aggravator => Phrase("history.worse", knowledge.Words.Aggravators, row.Question),
        AnswerScope.Easer => Phrase("history.better", knowledge.Words.Easers, row.Question),
        AnswerScope.Limit => Phrase("history.limited", knowledge.Words.Limits, row.Question),
        AnswerScope.Instrument => Item(row.Question),
        AnswerScope.Desk => Desk(row.Question),
        _ => Known(row),
    };

    /// <summary>The answer.</summary>
    internal string Said(GivenAnswer row) =>
        (Options(row).FirstOrDefault(option => option.Value == row.Value)?.Label ?? Plain(row)) + (row.Scope is AnswerScope.Press or AnswerScope.Desk && row.Extra.Count > 0 ? $" ({string.Join(", ", row.Extra.Select(names.Of))})" : Kinds(row));

    private string Kinds(GivenAnswer row) => row.Scope == AnswerScope.Exposure && knowledge.Exposure.Questions.TryGet(row.Question, out ExposureQuestion? question)
        && question.Kinds.Where(kind => row.Extra.Contains(kind.Id)).Select(kind => kind.Text).ToArray() is { Length: > 0 } kinds ? $" ({string.Join(", ", kinds)})" : "";

    /// <summary>What can be answered; nothing where it is no choice.</summary>
    internal IReadOnlyList<Option> Options(GivenAnswer row) => row.Scope switch
    {
        AnswerScope.Press => [new("reproduces", texts["history.press.yes"]), new("partly", texts["history.press.partly"]), new("no", texts["no"])],
        AnswerScope.Touch or AnswerScope.Quality or AnswerScope.Aggravator or AnswerScope.Easer or AnswerScope.Limit or AnswerScope.Fact => [new("yes", texts["yes"]), new("no", texts["no"])],
        AnswerScope.Finding or AnswerScope.Gate or AnswerScope.Flag or AnswerScope.Modifier => [new("yes", texts["yes"]), new("unsure", texts["unsure"]), new("no", texts["no"])],
        AnswerScope.Instrument => [.. FormOf(row.Question)?.Options.Select(option => new Option(option.Id, option.Text)) ?? []],
        AnswerScope.Desk => DeskOptions(row.Question),
        AnswerScope.Exposure => Chosen(row.Question),
        _ => [],
    };

    private string Known(GivenAnswer row) => row.Scope switch
    {
        AnswerScope.Gate when knowledge.RedFlags.Gate.TryGet(row.Question, out GateQuestion? gate) => gate.Ask,
        AnswerScope.Flag or AnswerScope.Words when knowledge.RedFlags.Flags.TryGet(row.Question, out Flag? flag) => flag.Ask ?? row.Question,
        AnswerScope.Fact when knowledge.RedFlags.Facts.TryGet(row.Question, out Fact? fact) => fact.Ask,
        AnswerScope.FactFollowUp when knowledge.RedFlags.Facts.TryGet(row.Question, out Fact? fact) => fact.FollowUp?.Ask ?? fact.Ask,
        AnswerScope.Modifier when knowledge.RedFlags.Modifiers.TryGet(row.Question, out CareModifier? modifier) => modifier.Ask,
        AnswerScope.Finding when knowledge.Findings.TryGet(row.Question, out Finding? finding) => finding.Ask,
        AnswerScope.Exposure when knowledge.Exposure.Questions.TryGet(row.Question, out ExposureQuestion? question) => question.Ask,
        _ => row.Question,
    };

    private string Plain(GivenAnswer row) => row.Scope == AnswerScope.AgeGroup && knowledge.RedFlags.AgeGroups.TryGet(row.Value, out AgeGroup? age) ? age.Text
        : row.Value == Written.Skipped ? texts["history.skipped"]
        : row.Value is "yes" or "no" or "unsure" ? texts[row.Value]
        : row.Value;

    private string Phrase(string key, Catalogue<Phrasing> known, string id) => known.TryGet(id, out Phrasing? phrasing) ? phrasing.Ask ?? texts[key, phrasing.Phrases[0]] : texts[key, id];

    private IReadOnlyList<Option> Chosen(string id) => knowledge.Exposure.Questions.TryGet(id, out ExposureQuestion? question)
        ? question.Kind == QuestionKind.YesNo ? [new("yes", texts["yes"]), new("no", texts["no"])] : [.. question.Options.Select(option => new Option(option.Id, option.Text))]
        : [];

    private InstrumentForm? FormOf(string id) => knowledge.Instruments.TryGet(id.Split('.')[0], out Instrument? instrument) && id.Contains('.', StringComparison.Ordinal) ? instrument.Form : null;

    private string Item(string id) => FormOf(id)?.Items.FirstOrDefault(item => item.Id == id[(id.IndexOf('.', StringComparison.Ordinal) + 1)..])?.Text
        ?? (knowledge.Instruments.TryGet(id, out Instrument? instrument) ? instrument.Name : id);

    private string Desk(string id) => id.StartsWith(Hours, StringComparison.Ordinal) ? texts["desk.hours"]
        : id.StartsWith(Checklist, StringComparison.Ordinal) ? knowledge.Exposure.Checklists.SelectMany(list => list.Items).FirstOrDefault(item => item.Id == id[Checklist.Length..])?.Text ?? id
        : knowledge.Exposure.Workstation.Sections.TryGet(id, out DeskSection? section) ? section.Ask
        : id;

    private IReadOnlyList<Option> DeskOptions(string id) => id.StartsWith(Hours, StringComparison.Ordinal) ? [.. knowledge.Exposure.Workstation.Durations.Select(one => new Option(one.Id, one.Text))]
        : id.StartsWith(Checklist, StringComparison.Ordinal) ? [new("yes", texts["yes"]), new("no", texts["no"])]
        : knowledge.Exposure.Workstation.Sections.TryGet(id, out DeskSection? section) ? [.. section.Base.Select(one => new Option(one.Id, one.Text))]
        : [];
}
