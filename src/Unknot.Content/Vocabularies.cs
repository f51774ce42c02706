using Unknot.Content.Yaml;
using Unknot.Core.Knowledge;

namespace Unknot.Content;

/// <summary>The words content writes for what the records hold as enumerations.</summary>
internal static class Vocabularies
{
    internal static readonly Vocabulary<bool> Status = new("a status; write 'verify', or leave it out", ("verify", true));

    internal static readonly Vocabulary<bool> SourceStatus = new("a status of a source", ("found", false), ("recalled", true), ("verify", true));

    internal static readonly Vocabulary<Pressable> Pressable = new(
        "a word for what may be pressed", ("yes", Core.Knowledge.Pressable.Yes), ("light", Core.Knowledge.Pressable.Light), ("after_chest_screen", Core.Knowledge.Pressable.AfterChestScreen),
        ("no", Core.Knowledge.Pressable.No));

    internal static readonly Vocabulary<bool> YesNo = new("yes or no", ("yes", true), ("no", false));

    internal static readonly Vocabulary<Phase> Phases = new(
        "a phase", ("stretch", Phase.Stretch), ("release", Phase.Release), ("strengthen", Phase.Strengthen), ("retrain", Phase.Retrain), ("breathing", Phase.Breathing), ("heat", Phase.Heat),
        ("mobility", Phase.Mobility), ("workstation", Phase.Workstation));

    internal static readonly Vocabulary<ChangeKind> Changes = new("a change of a step", ("other", ChangeKind.Other), ("easier", ChangeKind.Easier), ("harder", ChangeKind.Harder));

    internal static readonly Vocabulary<SaidAt> SaidAt = new(
        "a place where something is said of a session", ("release", Core.Knowledge.SaidAt.Release), ("after_release", Core.Knowledge.SaidAt.AfterRelease), ("end", Core.Knowledge.SaidAt.End),
        ("returning", Core.Knowledge.SaidAt.Returning));

    internal static readonly Vocabulary<Setting> Settings = new("a place", ("home", Setting.Home), ("office", Setting.Office));

    internal static readonly Vocabulary<DoseSide?> Sides = new(
        "a way of doing sides", ("each", DoseSide.Each), ("both", DoseSide.Both), ("worse", DoseSide.Worse), ("mouse_hand", DoseSide.MouseHand));

    internal static readonly Vocabulary<bool> RestOf = new("what a rest belongs to", ("sets", false), ("reps", true));

    internal static readonly Vocabulary<bool> Contra = new("what a contraindication does; write 'adapt', or leave it out", ("adapt", true));

    internal static readonly Vocabulary<Urgency> Urgencies = new(
        "an urgency", ("none", Urgency.None), ("see_professional", Urgency.SeeProfessional), ("same_day", Urgency.SameDay), ("emergency", Urgency.Emergency));

    internal static readonly Vocabulary<Blocks?> Blocks = new(
        "a value of blocks", ("none", Core.Knowledge.Blocks.None), ("gentle_only", Core.Knowledge.Blocks.GentleOnly), ("area", Core.Knowledge.Blocks.Area), ("all", Core.Knowledge.Blocks.All));

    internal static readonly Vocabulary<AskWhen> AskWhens = new(
        "a time to ask", ("intake", AskWhen.Intake), ("conditional", AskWhen.Conditional), ("activity", AskWhen.Activity), ("follow_up", AskWhen.FollowUp));

    internal static readonly Vocabulary<string> ModifierAskWhens = new("a time to ask", ("fact", "fact"), ("equipment", "equipment"), ("age", "age"));

    internal static readonly Vocabulary<QuestionKind> Questions = new(
        "a kind of question", ("number", QuestionKind.Number), ("number_pair", QuestionKind.NumberPair), ("choice", QuestionKind.Choice), ("frequency", QuestionKind.Frequency),
        ("yesno", QuestionKind.YesNo), ("scale_0_10", QuestionKind.Scale));

    internal static readonly Vocabulary<StepRole> Roles = new(
        "a role of a step", ("own", StepRole.Own), ("warm_up", StepRole.WarmUp), ("release_substitute", StepRole.ReleaseSubstitute), ("strengthen_substitute", StepRole.StrengthenSubstitute),
        ("stretch_substitute", StepRole.StretchSubstitute), ("retrain", StepRole.Retrain));

    internal static readonly Vocabulary<AfterMissing> AfterMissing = new(
        "what missed days do", ("go_on", Core.Knowledge.AfterMissing.GoOn), ("start_counting_again", Core.Knowledge.AfterMissing.StartCountingAgain),
        ("step_back", Core.Knowledge.AfterMissing.StepBack), ("start_over", Core.Knowledge.AfterMissing.StartOver));

    internal static readonly Vocabulary<PartnerKind> Partners = new("a kind of partner", ("tight_partner", PartnerKind.Tight), ("weak_partner", PartnerKind.Weak));

    internal static readonly Vocabulary<Strand> Strands = new(
        "a strand of habits", ("posture", Strand.Posture), ("movement", Strand.Movement), ("nervous_system", Strand.NervousSystem));

    internal static readonly Vocabulary<string> Views = Same("a view", "front", "back", "side");
    internal static readonly Vocabulary<string> PoseViews = Same("a view", "front", "side", "any");
    internal static readonly Vocabulary<string> Cameras = Same("a word for what a camera can judge", "good", "fair", "poor", "none");
    internal static readonly Vocabulary<string> Grades = Same("an evidence grade", "A", "B", "C", "D");
    internal static readonly Vocabulary<string> Ratios = Same("a ratio", "low", "medium", "high");
    internal static readonly Vocabulary<string> Articles = Same("an article", "A", "B");
    internal static readonly Vocabulary<string> Embeds = Same("a word for whether the wording may go in", "yes", "own_words", "ask", "no");
    internal static readonly Vocabulary<string> PatternStatuses = Same("a pattern status", "found", "mixed", "recalled");
    internal static readonly Vocabulary<string> Sures = Same("a word for how sure", "found", "recalled", "look_up");
    internal static readonly Vocabulary<string> CodeSures = Same("a word for how sure", "x1", "x2", "found", "recalled", "look_up");
    internal static readonly Vocabulary<string> StressActions = Same("an action of the stress ladder", "ask_flag", "offer", "show");
    internal static readonly Vocabulary<string> CodeSystems = Same("a code system", "loinc", "snomed", "icd10", "ucum");
    internal static readonly Vocabulary<string> LibraryStatuses = Same("a status", "verify", "own", "found");

    internal static readonly Vocabulary<string> StatementKinds = Same(
        "a type of statement", "claim", "mechanism", "cause", "area", "prevention", "homecare", "order", "redflag", "practitioner", "guide", "outcome", "differential");

    private static Vocabulary<string> Same(string name, params string[] words) => new(name, [.. words.Select(word => (word, word))]);
}
