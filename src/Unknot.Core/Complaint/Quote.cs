namespace Unknot.Core.Complaint;

/// <summary>The person's own words for something said in several places.</summary>
internal static class Quote
{
    private const int Gap = 4;
    private const string Between = " … ";

    /// <summary>The words, what stands close together in one piece, the rest with dots between.</summary>
    public static string Of(string text, Word[] words, IEnumerable<Mention> said)
    {
        List<Mention> pieces = [];
        foreach (Mention mention in said.OrderBy(one => one.First))
        {
            if (pieces is [.., { } last] && mention.First - last.Last <= Gap && words[mention.First].Sentence == words[last.Last].Sentence)
            {
                pieces[^1] = last.With(mention);
            }
            else
            {
                pieces.Add(mention);
            }
        }

        return string.Join(Between, pieces.Select(piece => text[words[piece.First].Start..words[piece.Last].End]));
    }
}
