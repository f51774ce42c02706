using Unknot.Core.Knowledge;

namespace Unknot.Core.Complaint;

/// <summary>What words say of a side.</summary>
internal enum SaidSide
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Left.</summary>
    Left,

    /// <summary>Right.</summary>
    Right,

    /// <summary>Both.</summary>
    Both,
}

/// <summary>Sides in words: which words give one, and whose side it is.</summary>
internal static class SideWords
{
    /// <summary>What a word alone may say.</summary>
    public static SaidSide Of(string raw) => raw switch
    {
        "left" or "l" or "lt" => SaidSide.Left,
        "right" or "r" or "rt" => SaidSide.Right,
        "both" or "each" or "bilateral" or "bilaterally" => SaidSide.Both,
        _ => SaidSide.None,
    };

    /// <summary>What each word says where it stands: "right now" and "I left early" say nothing, "left and right" says both.</summary>
    public static SaidSide[] In(Word[] words, IReadOnlyList<Match> places)
    {
        SaidSide[] said = new SaidSide[words.Length];
        HashSet<int> named = [.. places.SelectMany(place => Enumerable.Range(place.First, place.Length))];
        for (int i = 0; i < words.Length; i++)
        {
            said[i] = Meant(words, i, named);
        }

        for (int i = 0; i + 2 < words.Length; i++)
        {
            if (said[i] is SaidSide.Left or SaidSide.Right && said[i + 2] is SaidSide.Left or SaidSide.Right && said[i] != said[i + 2] && words[i + 1].Raw is "and" or "or")
            {
                (said[i], said[i + 2]) = (SaidSide.Both, SaidSide.Both);
            }
        }

        return said;
    }

    /// <summary>Takes back the sides of places that are not meant.</summary>
    public static void Forget(SaidSide[] said, IEnumerable<Match> places)
    {
        foreach (Match place in places)
        {
            int first = place.First > 0 && said[place.First - 1] is not SaidSide.None ? place.First - 1 : place.First;
            Array.Fill(said, SaidSide.None, first, place.Last - first + 1);
        }
    }

    private static SaidSide Meant(Word[] words, int i, HashSet<int> named)
    {
        SaidSide side = words[i].Lexeme.Side is var said and not SaidSide.None ? said : Of(words[i].Stem);
        string next = i + 1 < words.Length && !words[i + 1].IsMark ? words[i + 1].Raw : "";
        bool afterArticle = Grammar.Articles.Contains(words[i].Before) && words[i].Before != "i";
        return side switch
        {
            SaidSide.Right when (!afterArticle && Grammar.AfterAdverbRight.Contains(next)) || words[i].Before == "all" || next is "handed" or "hander" => SaidSide.None,
            SaidSide.Left when Grammar.BeforeVerbLeft.Contains(words[i].Before) || next is "over" or "handed" or "hander" => SaidSide.None,
            SaidSide.Left or SaidSide.Right when IsWay(words, i, next, named) => SaidSide.None,
            SaidSide.Both when next.Length > 0 && Stems.Of(next) != "sid" && !named.Contains(i + 1) && !named.Contains(i + 2) => SaidSide.None,
            _ => side,
        };
    }

    /// <summary>"Leaning to the left", "the drawer on my right": where one turns or where a thing stands, not where it hurts.</summary>
    private static bool IsWay(Word[] words, int i, string next, HashSet<int> named)
    {
        if (i == 0 || next == "side" || named.Contains(i + 1))
        {
            return false;
        }

        bool turns = false;
        for (int j = i - 1; j >= Math.Max(0, i - 4) && !words[j].IsMark; j--)
        {
            turns |= Grammar.TurnStems.Contains(words[j].Stem);
        }

        return (words[i - 1].Raw == "to" && turns) || (words[i - 1].Raw == "on" && words[i].Before == "my");
    }

    /// <summary>The side of each place: its own word, else the nearest before it in its part, else the nearest after it that is not another place's own; else what a part of the same sentence without a place says alone; else what the text says of the places around it.</summary>
    public static SaidSide[] Of(Word[] words, IReadOnlyList<Match> places, SaidSide[] said)
    {
        int[] before = NearestBefore(words, said);
        int[] after = NearestAfter(words, said);
        HashSet<int> starts = [.. places.Select(place => place.First)];
        SaidSide[] sides = new SaidSide[places.Count];
        for (int p = 0; p < places.Count; p++)
        {
            Match place = places[p];
            int inside = Enumerable.Range(place.First, place.Length).FirstOrDefault(i => said[i] is not SaidSide.None, -1);
            int next = after[place.Last];
            int chosen = inside >= 0 ? inside : before[place.First] >= 0 ? before[place.First] : next >= 0 && !starts.Contains(next + 1) ? next : -1;
            sides[p] = chosen >= 0 ? said[chosen] : SaidSide.None;
        }

        return FromTheText(said, FromTheSentence(words, places, said, sides));
    }

    /// <summary>A side is said once and meant for all: the side of the place before, else of the next that has one, else the only side in the text.</summary>
    private static SaidSide[] FromTheText(SaidSide[] said, SaidSide[] sides)
    {
        SaidSide[] all = [.. said.Where(side => side is not SaidSide.None).Distinct()];
        SaidSide last = Array.Find(sides, side => side is not SaidSide.None);
        last = last is SaidSide.None && all is [{ } only] ? only : last;
        for (int p = 0; p < sides.Length; p++)
        {
            sides[p] = last = sides[p] is SaidSide.None ? last : sides[p];
        }

        return sides;
    }

    private static SaidSide[] FromTheSentence(Word[] words, IReadOnlyList<Match> places, SaidSide[] said, SaidSide[] sides)
    {
        HashSet<int> partsWithPlace = [.. places.Select(place => words[place.First].Part)];
        Dictionary<int, SaidSide> alone = [];
        for (int i = 0; i < words.Length; i++)
        {
            if (said[i] is not SaidSide.None && !partsWithPlace.Contains(words[i].Part))
            {
                alone[words[i].Sentence] = alone.TryGetValue(words[i].Sentence, out SaidSide other) && other != said[i] ? SaidSide.None : said[i];
            }
        }

        return [.. sides.Select((side, p) => side is SaidSide.None ? alone.GetValueOrDefault(words[places[p].First].Sentence) : side)];
    }

    private static int[] NearestBefore(Word[] words, SaidSide[] said)
    {
        int[] nearest = new int[words.Length];
        for (int i = 0, last = -1; i < words.Length; i++)
        {
            nearest[i] = last = last >= 0 && words[last].Part == words[i].Part ? last : -1;
            last = said[i] is SaidSide.None ? last : i;
        }

        return nearest;
    }

    private static int[] NearestAfter(Word[] words, SaidSide[] said)
    {
        int[] nearest = new int[words.Length];
        for (int i = words.Length - 1, last = -1; i >= 0; i--)
        {
            nearest[i] = last = last >= 0 && words[last].Part == words[i].Part ? last : -1;
            last = said[i] is SaidSide.None ? last : i;
        }

        return nearest;
    }

    /// <summary>The side of a place in the content's terms.</summary>
    public static Side? AsSide(this SaidSide said) => said switch
    {
        SaidSide.Left => Side.Left,
        SaidSide.Right => Side.Right,
        _ => null,
    };
}
