using Unknot.Core.Knowledge;
using Unknot.Core.Planning;
using Unknot.Store.Rows;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Parts;
using Unknot.Web.Shell.Record;

namespace Unknot.Web.Features.Alone;

/// <summary>What is asked before a movement is started.</summary>
internal static class AskedFirst
{
    /// <summary>Reads what was answered; keeping it is the caller's.</summary>
    /// <param name="now">The moment.</param>
    /// <param name="asked">What is asked.</param>
    /// <param name="sent">The form.</param>
    /// <param name="texts">The words for what is missing.</param>
    /// <param name="given">Takes the answers.</param>
    /// <returns>The form as far as it is filled in; null where the questions were not shown yet.</returns>
    internal static AskedForm? Read(Now now, AskedBefore asked, IFormCollection sent, Texts texts, ICollection<GivenAnswer> given)
    {
        if (!sent.ContainsKey("asked"))
        {
            return null;
        }

        AskedForm form = new(sent, texts);
        foreach (Finding finding in asked.Findings)
        {
            if (form.Of(finding.Id, hasPlainerWords: false) is { } answer)
            {
                given.Add(new() { Id = now.NewId(), Scope = AnswerScope.Finding, Question = finding.Id, Value = Written.Of(answer), AnsweredAt = now.Instant });
            }
        }

        return form;
    }
}
