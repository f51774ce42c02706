using Unknot.Core.Knowledge;
using Unknot.Core.Triage;
using Unknot.Store.Rows;

namespace Unknot.Bench;

/// <summary>What somebody answered at the gate whose ridge is sore and who is well otherwise: all that is asked of them, and no to all of it.</summary>
internal static class NothingToReport
{
    public static IReadOnlyList<(AnswerScope Scope, string Question, string Value)> Answers { get; } = [.. All()];

    private static IEnumerable<(AnswerScope Scope, string Question, string Value)> All()
    {
        RedFlags flags = Ridge.Knowledge.RedFlags;
        TriageAnswers said = TriageAnswers.None with
        {
            AgeGroup = flags.AgeGroups.Ids.ElementAt(1),
            Facts = [],
            Gate = TriageAnswers.None.Gate.AddRange(flags.Gate.Ids.Select(id => KeyValuePair.Create(id, Answer.No))),
        };
        return
        [
            (AnswerScope.AgeGroup, Gate.Age, said.AgeGroup),
            .. flags.Gate.Ids.Select(id => (AnswerScope.Gate, id, "no")),
            .. flags.Facts.Ids.Select(id => (AnswerScope.Fact, id, "no")),
            .. Gate.ToAsk(Ridge.Knowledge, said, [Ridge.At("SH_TOP_R")]).Where(asked => asked.Kind == TriageAsk.Flag).Select(asked => (AnswerScope.Flag, asked.Id, "no")),
        ];
    }
}
