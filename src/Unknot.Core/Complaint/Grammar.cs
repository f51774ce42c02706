using System.Collections.Frozen;

namespace Unknot.Core.Complaint;

/// <summary>The small words of English that say how the others are meant. They are grammar, not knowledge: what people call a place or a pain stands in the content.</summary>
internal static class Grammar
{
    /// <summary>Words that change nothing: "my neck" is "the neck" is "neck".</summary>
    public static readonly FrozenSet<string> Articles = Set("a an the my your our his her their its this that these those i im ive");

    /// <summary>Words that without their ending would be others: a left-handed person names no hand.</summary>
    public static readonly FrozenSet<string> Whole = Set("handed headed");

    /// <summary>Words that say little inside a phrase: "the base of my poor neck".</summary>
    public static readonly FrozenSet<string> Fillers =
        Set("very really just quite rather slightly fairly pretty so kinda sorta somewhat poor bloody damn sore aching painful stiff own whole entire also ever actually properly even almost completely totally constantly suddenly still now always");

    /// <summary>Words that deny what follows. "Can't" is not one of them: what cannot be done is there.</summary>
    public static readonly FrozenSet<string> Negators =
        Set("no not without never none neither nor isnt arent wasnt werent dont doesnt didnt havent hasnt hadnt wont aint zero denies deny nothing");

    /// <summary>After these "not" and "no" deny nothing: not only, not sure, no doubt.</summary>
    public static readonly FrozenSet<string> AfterEmptyNegation = Set("only just sure certain doubt idea matter wonder wait");

    /// <summary>After these they deny no sign either: "no relief from the headache", "I don't know why".</summary>
    public static readonly FrozenSet<string> AfterNegationOfOtherThings =
        Set("know understand care want relief better helps help painkiller painkillers tablet tablets position way change different helping helped eases touches like");

    /// <summary>What takes a "never" back: "never had a headache like this".</summary>
    public static readonly FrozenSet<string> TakesNeverBack = Set("like such bad severe before intense strong");

    /// <summary>With these "without" says what is there: "I can't turn without pain".</summary>
    public static readonly FrozenSet<string> Cannot = Set("cant cannot couldnt unable impossible");

    /// <summary>Words that end what a negation covers: they begin a reason or something that is there.</summary>
    public static readonly FrozenSet<string> EndsDenial = Set("because since until till which who so then now just only except besides although though");

    /// <summary>Alone after a question or at the end of a part, they deny what stands before them: "fever? no".</summary>
    public static readonly FrozenSet<string> DenyBefore = Set("no none nope negative absent nil");

    /// <summary>Words with which something that is there begins; a list of things denied holds none of them.</summary>
    public static readonly FrozenSet<string> BeginsClause =
        Set("it is am are was were has have had there they then now just only feel feels felt hurts hurt aches ached started began get gets got comes came goes went still always sometimes since when because");

    /// <summary>Whether the person speaks of himself or herself here: "I", "my", "me".</summary>
    public static bool IsOwn(Word word) => word.Before is "i" or "im" or "ive" or "my" or "id" or "ill" || word.Raw is "me" or "myself";

    /// <summary>Words that turn the sentence: what was denied or blamed before them is no longer.</summary>
    public static readonly FrozenSet<string> Turns = Set("but however although though whereas while except yet instead still");

    /// <summary>After "and", these begin something new, and so does an article.</summary>
    public static readonly FrozenSet<string> NewStart = Set("it there they then now also is has have feels feel");

    /// <summary>Between a place and its denial: "the neck is not sore".</summary>
    public static readonly FrozenSet<string> Auxiliaries = Set("is are was were do does did has have make makes made give gives cause causes");

    /// <summary>Between a place and its hurting these deny it nearly: "the neck hardly hurts".</summary>
    public static readonly FrozenSet<string> Scarcely = Set("hardly barely scarcely");

    /// <summary>What is denied when a place is said not to hurt.</summary>
    public static readonly FrozenSet<string> HurtStems = Stemmed("hurt ache sore pain painful tender affected problem bad longer worse difference trouble issue effect");

    /// <summary>What is said of a place that is well.</summary>
    public static readonly FrozenSet<string> WellStems = Stemmed("fine ok okay normal healthy perfect strong clean alright quiet free nothing clear unaffected");

    /// <summary>Before "to the left" these make it the way of a movement.</summary>
    public static readonly FrozenSet<string> TurnStems = Stemmed("bend lean turn look tilt rotate twist tip stand sit off over reach swing head screen move drop");

    /// <summary>Stems that say a thing makes it worse.</summary>
    public static readonly FrozenSet<string> WorseStems = Stemmed("worse worst worsen hurt aggravate trigger flare provoke cause irritate");

    /// <summary>Stems that say a thing makes it better.</summary>
    public static readonly FrozenSet<string> BetterStems = Stemmed("better help ease easier relieve relief improve soothe loosen lessen reduce settle");

    /// <summary>With these something is said of several: "elbow and wrist are fine".</summary>
    public static readonly FrozenSet<string> Plurals = Set("are arent were werent dont feel");

    /// <summary>Before these a word tells the way of the pain and no doing: "it runs down my arm".</summary>
    public static readonly FrozenSet<string> Ways = Set("down up along into through across around round from out");

    /// <summary>Before the place that a pain goes to: "up to my temple".</summary>
    public static readonly FrozenSet<string> Goals = Set("to into towards toward");

    /// <summary>What a pain does that spreads: "it shoots down into my arm".</summary>
    public static readonly FrozenSet<string> SpreadStems = Stemmed("go goes going went gone spread radiate shoot shot travel run ran refer pull creep climb wander extend move zap track");

    /// <summary>After these a doing is named: "after running down the hill".</summary>
    public static readonly FrozenSet<string> BeforeDoing = Set("when while if after during from by with on");

    /// <summary>After these "right" means straight or just so, unless an article stands before it.</summary>
    public static readonly FrozenSet<string> AfterAdverbRight = Set(
        "now away after before at in on where when between under above below behind next there here up down through across along beside around over into from as angle angles handed hander posture thing way");

    /// <summary>After these "left" is a verb or a remainder.</summary>
    public static readonly FrozenSet<string> BeforeVerbLeft = Set("i we they he she have has had nothing been ive");

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static FrozenSet<string> Stemmed(string words) => words.Split(' ').Select(Stems.Of).ToFrozenSet(StringComparer.Ordinal);
}
