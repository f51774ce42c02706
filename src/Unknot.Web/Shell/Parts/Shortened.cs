namespace Unknot.Web.Shell.Parts;

/// <summary>Long questions where they are only called to mind.</summary>
internal static class Shortened
{
    private const int Named = 3;
    private const int Letters = 64;

    /// <summary>The first of some signs.</summary>
    /// <param name="signs">The signs.</param>
    /// <returns>Three of them, and an ellipsis where there are more.</returns>
    internal static string List(IReadOnlyList<string> signs) => string.Join(", ", signs.Take(Named)) + (signs.Count > Named ? " …" : "");

    /// <summary>The beginning of a sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <returns>Whole words, and an ellipsis where it goes on.</returns>
    internal static string Sentence(string sentence) =>
        sentence.Length <= Letters ? sentence : sentence[..sentence.LastIndexOf(' ', Letters)].TrimEnd(',', ';', ':') + " …";
}
