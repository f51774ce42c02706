using Unknot.Content.Cases;
using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;
using Unknot.Core.Triage;

namespace Unknot.Content.Lint.Rules;

/// <summary>What no case asks for may be wrong without anybody noticing.</summary>
public sealed class EveryAnswerHasItsCases : LintRule
{
    /// <inheritdoc/>
    public override string Question => "Are there cases enough: of each kind, of each muscle, and one with each flag that stops as its only flag?";

    /// <inheritdoc/>
    public override IEnumerable<Problem> Check(LintInput input) =>
    [
        .. TooFew(input.Score.Wanted, input.Written),
        .. from muscle in input.Knowledge.Muscles
           let count = input.Written.Count(one => one.Scored.Kind is CaseKind.Muscle or CaseKind.Both && one.Scored.Expect.Muscles.Contains(muscle.Id))
           where count < input.Score.Wanted.EachMuscle
           select new Problem(input.Score.Wanted.Where, $"'{muscle.Id}' is the answer of {count} cases, not of {input.Score.Wanted.EachMuscle}; write more in {CasesFolder.Own}/muscle"),
        .. from flag in input.Knowledge.RedFlags.Flags
           where flag.AskWhen is AskWhen.Intake && flag.Urgency >= Urgency.SameDay && !input.Written.Any(one => IsItsOnlyFlag(one, flag.Id))
           select input.At($"redflags/flags/{flag.Id}", $"no case to refer has '{flag.Id}' as its only flag; write one in {CasesFolder.Own}/refer"),
    ];

    private static IEnumerable<Problem> TooFew(CasesWanted wanted, IReadOnlyList<WrittenCase> written) =>
        from row in (IReadOnlyList<(string What, int Wanted, int There)>)
            [
                ("cases in all", wanted.All, written.Count),
                ("cases to refer", wanted.Refer, Count(written, CaseKind.Refer)),
                ("cases of a muscle and a professional", wanted.Both, Count(written, CaseKind.Both)),
                ("cases of no muscle", wanted.Elsewhere, Count(written, CaseKind.Elsewhere)),
            ]
        where row.There < row.Wanted
        select new Problem(wanted.Where, $"there are {row.There} {row.What}, not {row.Wanted}; write more in {CasesFolder.Own}");

    private static int Count(IReadOnlyList<WrittenCase> written, CaseKind kind) => written.Count(one => one.Scored.Kind == kind);

    private static bool IsItsOnlyFlag(WrittenCase one, string flag) =>
        one.Scored.Kind is CaseKind.Refer
        && one.Scored.Expect.Flags.Contains(flag)
        && one.Read().Triage.Flags.Where(answer => answer.Value is not Answer.No).Select(answer => answer.Key).SequenceEqual([flag]);
}
