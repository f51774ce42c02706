using Unknot.Core.Causes;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Parts;

namespace Unknot.Web.Features.Causes;

/// <summary>Says what a change of answers comes to, in words: the weights behind it are no measurement.</summary>
internal static class ChangeWords
{
    private const double Noticed = 0.02;

    /// <summary>What a change comes to.</summary>
    /// <param name="change">The change.</param>
    /// <param name="texts">The words.</param>
    /// <returns>A sentence: how much would go, or that more would come.</returns>
    internal static string Sum(CauseChange change, Texts texts) => (change.Now - change.Then) switch
    {
        > Noticed and var less => texts["causes.if.less", Of(less, texts)],
        < -Noticed => texts["causes.if.more"],
        _ => texts[change.Less.Count + change.More.Count == 0 ? "causes.if.same" : "causes.if.hardly"],
    };

    /// <summary>How large a load is.</summary>
    /// <param name="part">Of all that the answers load [0–1].</param>
    /// <param name="texts">The words.</param>
    /// <returns>a large share, a good part, some of it, nothing.</returns>
    internal static string Of(double part, Texts texts) => part <= 0 ? texts["causes.if.nothing"] : ShareWords.Of(part, texts);
}
