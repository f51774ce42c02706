using System.Collections.Frozen;
using Unknot.Core.Knowledge;

namespace Unknot.Core.Localisation;

/// <summary>One list of words (how it feels, what makes it worse …) with what each says of every muscle.</summary>
internal sealed class WordRows
{
    private readonly FrozenDictionary<string, int> _index;

    internal WordRows(EvidenceKind kind, Catalogue<Phrasing> words, Structure[] structures, WordWeights weights, double hint)
    {
        Kind = kind;
        Words = words;
        Base = weights.Base;
        _index = words.Select((word, at) => (word.Id, at)).ToFrozenDictionary(w => w.Id, w => w.at, StringComparer.Ordinal);
        Ids = [.. words.Select(word => $"{Prefix(kind)}:{word.Id}")];
        Yes = new double[words.Count][];
        No = new double[words.Count][];
        Has = new double[words.Count][];
        Swing = new double[words.Count];
        for (int word = 0; word < words.Count; word++)
        {
            Has[word] = [.. structures.Select(structure => structure.Share(kind, words[word].Id, hint))];
            bool known = Array.Exists(Has[word], has => has > 0);
            bool telling = Has[word].Where((has, at) => has > 0 && structures[at].Muscle is not null).Count() <= weights.TellingAtMost;
            Yes[word] = [.. Has[word].Select(has => known ? weights.Yes(has, telling) : 0)];
            No[word] = [.. Yes[word].Select(weights.No)];
            Swing[word] = Math.Max(Yes[word].Max() - Yes[word].Min(), No[word].Max() - No[word].Min());
        }
    }

    internal EvidenceKind Kind { get; }

    internal Catalogue<Phrasing> Words { get; }

    /// <summary>How often anybody asked says yes [0–1].</summary>
    internal double Base { get; }

    /// <summary>What a reason or question about the word is called.</summary>
    internal string[] Ids { get; }

    /// <summary>Logarithms of the factors of a yes: [word][structure]. A word that nothing is known by says nothing.</summary>
    internal double[][] Yes { get; }

    /// <summary>The same of a no.</summary>
    internal double[][] No { get; }

    /// <summary>How much the word is the structure's: 1 its own, less where it only hints, 0 not. [word][structure].</summary>
    internal double[][] Has { get; }

    /// <summary>By word: the most an answer can move one structure against another [–].</summary>
    internal double[] Swing { get; }

    internal int IndexOf(string id) => _index.TryGetValue(id, out int at) ? at : -1;

    internal static string Prefix(EvidenceKind kind) => kind switch
    {
        EvidenceKind.Quality => "quality",
        EvidenceKind.Worse => "worse",
        EvidenceKind.Better => "better",
        _ => "limited",
    };
}

/// <summary>What a word of one list weighs.</summary>
/// <param name="Weight">For and against.</param>
/// <param name="TellingAtMost">A word that at most so many muscles list is telling.</param>
/// <param name="TellingStrength">The exponent of its factor.</param>
internal sealed record WordWeights(FindingWeight Weight, int TellingAtMost, double TellingStrength)
{
    internal double Base => Weight.Base ?? 0;

    internal double Yes(double has, bool telling)
    {
        double strength = telling ? TellingStrength : 1;
        return has > 0 ? Odds.Capped(Math.Log(Weight.For) * has * strength, Base) : Math.Log(Weight.Against) * strength;
    }

    internal double No(double logYes) => Odds.No(logYes, Base);
}

/// <summary>What a yes leaves for the no.</summary>
internal static class Odds
{
    private const double MostLikelyYes = 0.95;

    /// <summary>A factor no greater than lets a no still happen.</summary>
    /// <param name="logYes">The logarithm of the factor of a yes.</param>
    /// <param name="yesShare">How often anybody says yes [0–1]; 0 where nothing is asked.</param>
    /// <returns>The logarithm, cut so that yes is at most 95 in 100 sure.</returns>
    internal static double Capped(double logYes, double yesShare) => yesShare > 0 ? Math.Min(logYes, Math.Log(MostLikelyYes / yesShare)) : logYes;

    /// <summary>The factor of a no that goes with the factor of a yes: <c>(1 − b·f) / (1 − b)</c>.</summary>
    /// <param name="logYes">The logarithm of <c>f</c>, capped.</param>
    /// <param name="yesShare"><c>b</c>, how often anybody says yes [0–1]; 0 where a no says nothing.</param>
    /// <returns>Its logarithm.</returns>
    internal static double No(double logYes, double yesShare) => yesShare > 0 ? Math.Log((1 - (yesShare * Math.Exp(logYes))) / (1 - yesShare)) : 0;
}
