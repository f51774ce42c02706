using Unknot.Core.Knowledge;
using Unknot.Core.Triage;

namespace Unknot.Tests.Triage;

/// <summary>How much answers weigh: how urgent all that stands is, how urgent it is where it hurts, and what it takes out there.</summary>
internal readonly record struct Weight(Urgency Urgency, Urgency Here, Blocks Blocks)
{
    internal static Weight Of(TriageAnswers answers, Place[] marked) => Of(answers, marked, Scopes.Of(Said.Kb, marked));

    internal static Weight Of(TriageAnswers answers, Place[] marked, IReadOnlySet<string> here)
    {
        IReadOnlyList<StandingFlag> standing = Standing.Of(Said.Kb, answers, marked);
        return new(standing is [{ } first, ..] ? first.Urgency : Urgency.None, Assessment.UrgencyAt(standing, here), Restricting.WidestOf(standing, here));
    }

    internal bool IsBelow(Weight other) => Urgency < other.Urgency || Here < other.Here || Blocks < other.Blocks;

    internal void ShouldNotBeBelow(Weight before, string changed, string beside)
    {
        if (IsBelow(before))
        {
            Assert.Fail($"{changed} beside {beside}: from {before} to {this}");
        }
    }
}
