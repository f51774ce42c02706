using System.Collections.Frozen;

namespace Unknot.Core.Complaint;

/// <summary>The small words of English that say how the others are meant. They are grammar, not knowledge: what people call a place or a pain stands in the content.</summary>
internal static class Grammar
{
    /// <summary>Words that change nothing: "my neck" is "the neck" is "neck".</summary>
    public static readonly FrozenSet<string> Articles = Set("a an the my your our his her their its this that these those i im ive");

    /// <summary>Words that without their ending would be others: a left-handed person names no hand.</summary>
    public static readonly FrozenSet<string> Whole = Set("handed headed");

    /// <summary>Words that deny what follows. "Can't" is not one of them: what cannot be done is there.</summary>
    public static readonly FrozenSet<string> Negators =
        Set("no not without never none neither nor isnt arent wasnt werent dont doesnt didnt havent hasnt hadnt wont");

    /// <summary>After these "not" and "no" deny nothing: not only, not sure, no doubt.</summary>
    public static readonly FrozenSet<string> AfterEmptyNegation = Set("only just sure certain doubt idea matter wonder");

    /// <summary>Words that turn the sentence: what was denied or blamed before them is no longer.</summary>
    public static readonly FrozenSet<string> Turns = Set("but however although though whereas while except yet instead still");

    /// <summary>After "and", these begin something new, and so does an article.</summary>
    public static readonly FrozenSet<string> NewStart = Set("it there they then now also is has have feels feel");

    /// <summary>Between a place and its denial: "the neck is not sore".</summary>
    public static readonly FrozenSet<string> Auxiliaries = Set("is are was were do does did has have");

    /// <summary>What is denied when a place is said not to hurt.</summary>
    public static readonly FrozenSet<string> HurtStems = Stemmed("hurt ache sore pain painful tender affected problem bad longer");

    /// <summary>Stems that say a thing makes it worse.</summary>
    public static readonly FrozenSet<string> WorseStems = Stemmed("worse worst worsen hurt aggravate trigger flare provoke cause irritate");

    /// <summary>Stems that say a thing makes it better.</summary>
    public static readonly FrozenSet<string> BetterStems = Stemmed("better help ease easier relieve relief improve soothe loosen lessen reduce settle");

    /// <summary>Before these a word tells the way of the pain and no doing: "it runs down my arm".</summary>
    public static readonly FrozenSet<string> Ways = Set("down up along into through across around round from out");

    /// <summary>After these "right" means straight or just so, unless an article stands before it.</summary>
    public static readonly FrozenSet<string> AfterAdverbRight = Set(
        "now away after before at in on where when between under above below behind next there here up down through across along beside around over into from as angle angles handed hander posture thing way");

    /// <summary>After these "left" is a verb or a remainder.</summary>
    public static readonly FrozenSet<string> BeforeVerbLeft = Set("i we they he she have has had nothing been ive");

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static FrozenSet<string> Stemmed(string words) => words.Split(' ').Select(Stems.Of).ToFrozenSet(StringComparer.Ordinal);
}
