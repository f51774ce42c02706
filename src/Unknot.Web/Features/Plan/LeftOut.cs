using Unknot.Core.Knowledge;
using Unknot.Core.Planning;
using Unknot.Store;
using Unknot.Store.Rows;
using Unknot.Web.Shell;
using Unknot.Web.Shell.Parts;

namespace Unknot.Web.Features.Plan;

/// <summary>A movement that a session leaves out or swaps, or several for one skipped question: why, by which answer, and where that is put right.</summary>
/// <param name="Text">What is left out and why.</param>
/// <param name="Answered">The answer that did it; null where it was none of these.</param>
/// <param name="Href">Where it is put right; null where nothing can be.</param>
/// <param name="Link">What the link says.</param>
/// <param name="Instead">The movement in its place; null where there is none, or it is said of several at once.</param>
public sealed record LeftOut(string Text, string? Answered, string? Href, string? Link, string? Instead)
{
    private const string Equipment = "equipment";
    private const string Place = "place";

    /// <summary>Reads what a session left out.</summary>
    /// <param name="session">The session.</param>
    /// <param name="request">What it was asked for with.</param>
    /// <param name="knot">The knot it is for.</param>
    /// <param name="self">What leads back to this plan.</param>
    /// <param name="db">The person's data.</param>
    /// <param name="knowledge">The content.</param>
    /// <param name="texts">The words.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>One for each movement; one for all that wait for the same skipped question.</returns>
    internal static async Task<IReadOnlyList<LeftOut>> OfAsync(
        Session session, SessionRequest request, Guid knot, string self, UnknotDb db, KnowledgeBase knowledge, Texts texts, CancellationToken stop)
    {
        IReadOnlyDictionary<string, GivenAnswer> given = await CheckedBefore.AnswersAsync(db, session.TakenOut.Select(gone => Finding.IdOf(gone.Because)).OfType<string>(), stop);
        return [.. session.TakenOut.GroupBy(gone => request.PassedOver.Contains(gone.Because) ? gone.Because : gone.Movement).Select(Together)];

        LeftOut Together(IEnumerable<TakenOut> gone)
        {
            TakenOut[] all = [.. gone];
            return all.Length == 1 ? Said(all[0]) : Skipped(all[0]) with
            {
                Text = texts["plan.leftout.skipped", AskOf(all[0].Because), texts["plan.leftout.and", string.Join(", ", all[..^1].Select(NameOf)), NameOf(all[^1])]],
                Instead = null,
            };
        }

        LeftOut Said(TakenOut gone)
        {
            if (request.PassedOver.Contains(gone.Because))
            {
                return Skipped(gone);
            }

            GivenAnswer? answer = Finding.IdOf(gone.Because) is { } finding ? given.GetValueOrDefault(finding) : null;
            (string? href, string? link) = answer is not null ? ($"/history/answer/{answer.Id}", texts["plan.leftout.correct"])
                : gone.Because is Equipment or Place ? ("#have", texts["plan.leftout.have"])
                : IsAnswer(gone.Because, knowledge) ? ($"/safety/answers?knot={knot}", texts["plan.leftout.safety"])
                : ((string?)null, (string?)null);
            return new(gone.Text, answer is null ? null : texts["plan.leftout.answered", texts[answer.Value], knowledge.Findings[answer.Question].Ask], href, link, gone.Instead);
        }

        LeftOut Skipped(TakenOut gone) => new(gone.Text, null, $"/plan?{self}&afterAll=true", texts["plan.asked.afterall"], gone.Instead);

        string NameOf(TakenOut gone) => knowledge.Movements[gone.Movement].Name;

        string AskOf(string because) => Finding.IdOf(because) is { } id ? FindingsToAsk.AskedAs(knowledge.Findings[id], request.Restrictions) : Shortened.Sentence(knowledge.RedFlags.Flags[because].Ask);
    }

    private static bool IsAnswer(string because, KnowledgeBase knowledge) =>
        Finding.IdOf(because) is not null || knowledge.RedFlags.Flags.Has(because) || knowledge.RedFlags.Modifiers.Has(because) || knowledge.RedFlags.Facts.Has(because);
}
