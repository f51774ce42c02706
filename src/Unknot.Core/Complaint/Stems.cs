namespace Unknot.Core.Complaint;

/// <summary>Words without their endings, so that "aching", "aches" and "ache" are one. Plain rules for English; what matters is that a phrase and a text go through the same ones.</summary>
internal static class Stems
{
    /// <summary>The stem of a word in small letters.</summary>
    public static string Of(string word)
    {
        if (Grammar.Whole.Contains(word))
        {
            return word;
        }

        string stem = word;
        if (stem.Length > 6 && stem.EndsWith("ness", StringComparison.Ordinal))
        {
            stem = stem[..^4];
        }
        else if (stem.Length > 3 && stem[^1] == 's' && stem[^2] is not ('s' or 'u' or 'i'))
        {
            stem = stem[..^1];
        }

        if (stem.Length > 5 && stem.EndsWith("ing", StringComparison.Ordinal))
        {
            stem = WithoutDouble(stem[..^3]);
        }
        else if (stem.Length > 4 && stem.EndsWith("ed", StringComparison.Ordinal) && stem[^3] != 'e')
        {
            stem = WithoutDouble(stem[..^2]);
        }

        return stem.Length < 4 ? stem : stem[^1] switch
        {
            'e' => stem[..^1],
            'y' => stem[..^1] + "i",
            _ => stem,
        };
    }

    private static string WithoutDouble(string stem) =>
        stem.Length > 3 && stem[^1] == stem[^2] && stem[^1] is not ('l' or 's' or 'z') ? stem[..^1] : stem;
}
