using Unknot.Core.Knowledge;

namespace Unknot.Core.Planning;

/// <summary>Brings a session into the minutes that were asked for, without leaving any dose.</summary>
/// <param name="kb">The content.</param>
/// <param name="request">What was asked for: its minutes, without the seconds that are taken already.</param>
/// <param name="warmUp">Breathing that may be put before it; null when none may.</param>
internal sealed class Budget(KnowledgeBase kb, SessionRequest request, WarmUp? warmUp)
{
    /// <summary>The shortest it may be [s].</summary>
    public int Least { get; } = (request.Minutes * 60) - request.ReservedSeconds - kb.Session.Budget.ToleranceSeconds;

    /// <summary>The longest it may be [s].</summary>
    public int Most { get; } = (request.Minutes * 60) - request.ReservedSeconds + kb.Session.Budget.ToleranceSeconds;

    /// <summary>Fills or trims until it fits, by the rules of the content in their order, then by finer steps.</summary>
    /// <param name="drafts">The session with its starting doses.</param>
    /// <returns>The session that fits; null when no dose of these movements does.</returns>
    public Draft[]? Fit(Draft[] drafts)
    {
        int total = Total(drafts);
        return total < Least ? Fill(drafts) : total > Most ? Trim(drafts, Least) : drafts;
    }

    /// <summary>One unit more of a rule, if the session can then still be brought under the longest.</summary>
    /// <param name="rule">An id of the fill order.</param>
    /// <param name="drafts">The session.</param>
    /// <returns>The longer session, trimmed finely where needed; null when there is no more of it or it would be too long.</returns>
    public Draft[]? Longer(string rule, Draft[] drafts) =>
        Levers.More(rule, drafts, kb, warmUp) is { } more && Lower(more) is { } fits && Total(fits) > Total(drafts) ? fits : null;

    /// <summary>All of it [s].</summary>
    public int Total(Draft[] drafts) => WorkTime.Total(drafts, kb.Session.Budget);

    /// <summary>A gentle day: filled with breathing alone, and shorter than asked where that is not enough.</summary>
    /// <param name="drafts">The session.</param>
    /// <returns>It; null when it cannot be made short enough.</returns>
    public Draft[]? Gentle(Draft[] drafts)
    {
        if (Total(drafts) > Most)
        {
            return Trim(drafts, 0);
        }

        while (Total(drafts) < Least && BreatheOn(drafts) is { } more)
        {
            drafts = more;
        }

        return drafts;
    }

    /// <summary>Up by finer steps, breathing left aside, until it is long enough.</summary>
    /// <param name="drafts">The session.</param>
    /// <returns>The session that fits; null when no dose of these movements is long enough, or the last step jumps over.</returns>
    public Draft[]? Raise(Draft[] drafts)
    {
        while (Total(drafts) < Least)
        {
            if (Levers.FinerMore(drafts, kb) is not { } more)
            {
                return null;
            }

            drafts = more;
        }

        return Total(drafts) <= Most ? drafts : Lower(drafts) is { } lower && Total(lower) >= Least ? lower : null;
    }

    private Draft[]? Fill(Draft[] drafts)
    {
        foreach (string rule in kb.Session.FillWhenShort)
        {
            if (rule == Levers.Breathing && Raise(drafts) is { } raised)
            {
                return raised;
            }

            while (Total(drafts) < Least && Longer(rule, drafts) is { } more)
            {
                drafts = more;
            }
        }

        while (Total(drafts) < Least && BreatheOn(drafts) is { } more)
        {
            drafts = more;
        }

        return Raise(drafts);
    }

    private Draft[]? BreatheOn(Draft[] drafts) =>
        Levers.Breathe(drafts, warmUp, warmUp?.Movement.Dose.DurationSeconds?.Most ?? 0) is { } more && Lower(more) is { } fits && Total(fits) > Total(drafts) ? fits : null;

    private Draft[]? Trim(Draft[] drafts, int least)
    {
        foreach (string rule in kb.Session.TrimWhenLong)
        {
            while (Total(drafts) > Most && Levers.Less(rule, drafts, kb) is { } less && (Total(less) >= least ? less : Raise(less)) is { } fits)
            {
                drafts = fits;
            }
        }

        Draft[]? lowered = Lower(drafts);
        while (lowered is null && Levers.FewerRounds(drafts) is { } fewer)
        {
            drafts = fewer;
            lowered = Lower(drafts);
        }

        return lowered is null || Total(lowered) < least ? null : lowered;
    }

    /// <summary>Down by finer steps until it is short enough; null when it never is.</summary>
    private Draft[]? Lower(Draft[] drafts)
    {
        while (Total(drafts) > Most)
        {
            if (Levers.FinerLess(drafts, kb) is not { } less)
            {
                return null;
            }

            drafts = less;
        }

        return drafts;
    }
}
