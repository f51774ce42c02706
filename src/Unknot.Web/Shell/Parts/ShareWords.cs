namespace Unknot.Web.Shell.Parts;

/// <summary>A share in words. Where one word ends and the next begins is ours: the weights behind a share bear no finer telling apart.</summary>
internal static class ShareWords
{
    private const double Large = 0.4;
    private const double Good = 0.2;

    /// <summary>The word for a share.</summary>
    /// <param name="share">Of the whole [0–1].</param>
    /// <param name="texts">The words.</param>
    /// <returns>a large share, a good part, some of it.</returns>
    internal static string Of(double share, Texts texts) => texts[share >= Large ? "result.share.large" : share >= Good ? "result.share.good" : "result.share.some"];
}
