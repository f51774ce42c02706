namespace Unknot.Core.Knowledge;

/// <summary>How a question about the day is answered.</summary>
public enum QuestionKind
{
    /// <summary>A number in the question's unit.</summary>
    Number,

    /// <summary>Two numbers, left and right, in the question's unit.</summary>
    NumberPair,

    /// <summary>One of the options.</summary>
    Choice,

    /// <summary>never, rarely, sometimes, often or always.</summary>
    Frequency,

    /// <summary>Yes or no.</summary>
    YesNo,

    /// <summary>0 to 10 with an anchor at both ends.</summary>
    Scale,
}

/// <summary>An answer that can be chosen.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Text">What is shown.</param>
public sealed record Option(string Id, string Text);

/// <summary>What the answer of a rule must be.</summary>
public enum Comparison
{
    /// <summary>At least a number.</summary>
    AtLeast,

    /// <summary>More than a number.</summary>
    Above,

    /// <summary>At most a number.</summary>
    AtMost,

    /// <summary>Less than a number.</summary>
    Below,

    /// <summary>At or after a word of the scale or an option of the order.</summary>
    FromWord,

    /// <summary>At or before it.</summary>
    UpToWord,

    /// <summary>Exactly an option, or yes or no.</summary>
    Is,

    /// <summary>The worse side of a pair is below a number.</summary>
    WorseSideBelow,

    /// <summary>100 × (better − worse) / better is above a number.</summary>
    GapPercentAbove,
}

/// <summary>One line of a question's rule: when the answer compares so, a tag gets a value.</summary>
/// <param name="Tag">The exposure tag.</param>
/// <param name="Comparison">How it compares.</param>
/// <param name="Number">The number compared with; null for words.</param>
/// <param name="Word">The word or option compared with (yes and no are <c>true</c> and <c>false</c>); null for numbers.</param>
/// <param name="Value">0–3.</param>
/// <param name="Adds">True: added after all that set; false: sets (the highest wins).</param>
public sealed record TagRule(string Tag, Comparison Comparison, double? Number, string? Word, int Value, bool Adds);

/// <summary>A question about the day, the desk or stress.</summary>
public sealed record ExposureQuestion
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>The cause it belongs to.</summary>
    public required string Cause { get; init; }

    /// <summary>The question.</summary>
    public required string Ask { get; init; }

    /// <summary>How it is answered.</summary>
    public required QuestionKind Kind { get; init; }

    /// <summary>The unit of a number; null when it has none.</summary>
    public string? Unit { get; init; }

    /// <summary>The least number; null when it is no number.</summary>
    public double? Min { get; init; }

    /// <summary>The greatest number; null when it is no number.</summary>
    public double? Max { get; init; }

    /// <summary>Numbers to choose from with one tap where the question is offered on the way to the first session; empty where it is only asked with others.</summary>
    public IReadOnlyList<int> OneTap { get; init; } = [];

    /// <summary>The options of a choice, in order; the words of the scale for a frequency; empty otherwise.</summary>
    public required IReadOnlyList<Option> Options { get; init; }

    /// <summary>The words at 0 and 10 of a scale; empty otherwise.</summary>
    public required IReadOnlyList<string> Anchors { get; init; }

    /// <summary>Tags its rule may give a value.</summary>
    public required IReadOnlyList<string> Tags { get; init; }

    /// <summary>The rule.</summary>
    public required IReadOnlyList<TagRule> Rules { get; init; }

    /// <summary>What else is stored with the answer: side, hand, kinds; null when nothing.</summary>
    public string? Extra { get; init; }

    /// <summary>The kinds to choose from where <see cref="Extra"/> is kinds.</summary>
    public required IReadOnlyList<Option> Kinds { get; init; }

    /// <summary>Whether it is one of the movement tests that need a clear gate.</summary>
    public bool SelfTest { get; init; }

    /// <summary>A remark on its cuts; null when none.</summary>
    public string? Note { get; init; }
}

/// <summary>An exposure tag: what it loads and what can be done.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Say">What a person reads ("your forearms have no support").</param>
/// <param name="Cause">The cause whose questions set it; empty when none does.</param>
/// <param name="Muscles">Weights 1–3 by muscle; an engineering prior, not validated.</param>
/// <param name="Actions">Movements and workstation changes that answer it, best first.</param>
/// <param name="Tip">Plain advice where no movement is the answer; null when none.</param>
public sealed record ExposureTag(string Id, string Say, string Cause, IReadOnlyDictionary<string, int> Muscles, IReadOnlyList<string> Actions, string? Tip);

/// <summary>A level of tension and what is offered at it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Range">Of 10, by the tension question or the diary.</param>
/// <param name="Offer">Movements offered.</param>
/// <param name="Show">What is shown where nothing is offered; null when only the offer is.</param>
public sealed record StressLevel(string Id, Span Range, IReadOnlyList<string> Offer, string? Show = null);

/// <summary>What a stress step is raised by. Exactly one of the three names is given.</summary>
/// <param name="Words">A list of <see cref="StressLadder.Words"/>, one of which was said.</param>
/// <param name="Question">An exposure question.</param>
/// <param name="Diary">A field of the diary.</param>
/// <param name="Instrument">An instrument.</param>
/// <param name="AtLeast">Its answer or score is at least this; null for words.</param>
public sealed record StressTrigger(string? Words, string? Question, string? Diary, string? Instrument, double? AtLeast);

/// <summary>A step of the stress ladder.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Action">ask_flag, offer or show.</param>
/// <param name="When">Any one is enough.</param>
/// <param name="Flag">The flag asked; null otherwise.</param>
/// <param name="Instrument">The instrument offered; null otherwise.</param>
/// <param name="Show">What is shown; null otherwise.</param>
/// <param name="Skippable">Whether it may be skipped.</param>
/// <param name="Note">How, in words; null when nothing more.</param>
public sealed record StressStep(string Id, string Action, IReadOnlyList<StressTrigger> When, string? Flag, string? Instrument, string? Show, bool Skippable, string? Note)
{
    /// <summary>An offer is made again only so many days after it was taken or declined [d]; null when it is no offer.</summary>
    public int? AgainAfterDays { get; init; }
}

/// <summary>What follows from tension and from words of low mood.</summary>
/// <param name="Levels">The levels of tension.</param>
/// <param name="LevelQuestion">The question about the days before that counts beside the diary.</param>
/// <param name="LevelDays">For how long its answer counts, and words do [d].</param>
/// <param name="LevelRule">Which measure counts, in words.</param>
/// <param name="Steps">The steps, in order.</param>
/// <param name="Words">Phrases by list (low_mood, self_harm).</param>
/// <param name="WordsRule">How phrases are used, in words.</param>
/// <param name="Verify">True while a clinician has still to confirm it.</param>
public sealed record StressLadder(
    Catalogue<StressLevel> Levels, string LevelQuestion, int LevelDays, string LevelRule, Catalogue<StressStep> Steps, IReadOnlyDictionary<string, IReadOnlyList<string>> Words, string WordsRule, bool Verify);

/// <summary>A question that is answered by trying a movement.</summary>
/// <param name="Question">The question.</param>
/// <param name="Like">The movement it is like: where that may not be done, the test is not asked.</param>
public sealed record SelfTest(string Question, string Like);

/// <summary>The movement tests among the questions.</summary>
/// <param name="Tests">Which they are.</param>
/// <param name="StopIf">When to stop, in words.</param>
public sealed record SelfTests(IReadOnlyList<SelfTest> Tests, string StopIf);

/// <summary>A numeric scale.</summary>
/// <param name="Min">Its least value.</param>
/// <param name="Max">Its greatest value.</param>
/// <param name="Step">From one value to the next.</param>
public sealed record NumericScale(double Min, double Max, double Step);

/// <summary>All of the exposure content.</summary>
public sealed record ExposureContent
{
    /// <summary>The causes.</summary>
    public required Catalogue<Cause> Causes { get; init; }

    /// <summary>What is held of some muscles until somebody asks.</summary>
    public required Catalogue<DefaultHypothesis> Hypotheses { get; init; }

    /// <summary>The words of the frequency scale, rarest first.</summary>
    public required IReadOnlyList<string> Frequencies { get; init; }

    /// <summary>The questions.</summary>
    public required Catalogue<ExposureQuestion> Questions { get; init; }

    /// <summary>The tags.</summary>
    public required Catalogue<ExposureTag> Tags { get; init; }

    /// <summary>The levels of tension.</summary>
    public Catalogue<StressLevel> StressLevels => Stress.Levels;

    /// <summary>The stress ladder.</summary>
    public required StressLadder Stress { get; init; }

    /// <summary>The 0 to 10 scale of the questions.</summary>
    public required NumericScale Scale { get; init; }

    /// <summary>The movement tests among the questions.</summary>
    public required SelfTests SelfTests { get; init; }

    /// <summary>How a workstation is scored.</summary>
    public required Workstation Workstation { get; init; }

    /// <summary>The plain workstation checklist, by part.</summary>
    public required Catalogue<Checklist> Checklists { get; init; }

    /// <summary>How answers become tags and tags a score, and what the evidence says, in words.</summary>
    public required Catalogue<WrittenRule> Rules { get; init; }

    /// <summary>At this tension [0–10] the crisis lines are offered.</summary>
    public required int OfferCrisisLinesFrom { get; init; }

    /// <summary>The questions of the two-minute set about causes, told apart from "most telling" only as a fall-back order.</summary>
    public required IReadOnlyList<string> TwoMinuteSet { get; init; }
}

/// <summary>An id with the ways people say it, and what of the day it hints at.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Phrases">Lay phrasings, the plainest first; also what a page shows.</param>
/// <param name="Tags">Exposure tags it hints at; only aggravators have any.</param>
public sealed record Phrasing(string Id, IReadOnlyList<string> Phrases, IReadOnlyList<string> Tags)
{
    /// <summary>Other ways of saying it, never shown; a phrase may stand for many.</summary>
    public IReadOnlyList<string> More { get; init; } = [];

    /// <summary>The whole question, where its words do not fit behind "does this make it worse:"; null where they do.</summary>
    public string? Ask { get; init; }
}

/// <summary>The words people use.</summary>
public sealed record Words
{
    /// <summary>What makes it worse; desk causes share the list.</summary>
    public required Catalogue<Phrasing> Aggravators { get; init; }

    /// <summary>What makes it better.</summary>
    public required Catalogue<Phrasing> Easers { get; init; }

    /// <summary>How it feels.</summary>
    public required Catalogue<Phrasing> Qualities { get; init; }

    /// <summary>What cannot be done, or hurts to do.</summary>
    public required Catalogue<Phrasing> Limits { get; init; }

    /// <summary>More of what people call a region than the map lists beside it; by region.</summary>
    public required Catalogue<Phrasing> Places { get; init; }

    /// <summary>What people mean, each after those it builds upon.</summary>
    public required Catalogue<Meaning> Meanings { get; init; }

    /// <summary>What opens a flag; by flag.</summary>
    public required Catalogue<FlagWords> Flags { get; init; }

    /// <summary>Words that say how others are meant.</summary>
    public required ContextWords Contexts { get; init; }

    /// <summary>What people write, with the flag it is to open.</summary>
    public required WordExamples Examples { get; init; }
}

/// <summary>A questionnaire or measure.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Score">How it is scored; null when it has none.</param>
/// <param name="UseRule">How it may be used; null when nothing is ruled.</param>
/// <param name="Licence">Whose it is.</param>
/// <param name="Embed">yes, own_words, ask or no: whether its wording may go in the product.</param>
/// <param name="Sources">Keys of the bibliography.</param>
public sealed record Instrument(string Id, string Name, string? Score, string? UseRule, string Licence, string Embed, IReadOnlyList<string> Sources)
{
    /// <summary>How many items, or which; null when it is no questionnaire.</summary>
    public string? Items { get; init; }

    /// <summary>Its items and what their answers score; null where it is not put as it is.</summary>
    public InstrumentForm? Form { get; init; }

    /// <summary>The time it asks about; null when it does not say.</summary>
    public string? Recall { get; init; }

    /// <summary>How often it is asked; null when nothing is ruled.</summary>
    public string? AskEvery { get; init; }

    /// <summary>The smallest change that matters, with how sure; null when none is known.</summary>
    public string? ImportantChange { get; init; }

    /// <summary>The smallest change beyond error, with how sure; null when none is known.</summary>
    public string? DetectableChange { get; init; }

    /// <summary>Its cut-off, with how sure; null when it has none.</summary>
    public string? Cut { get; init; }

    /// <summary>How reliable it is; null when not noted.</summary>
    public string? Reliability { get; init; }

    /// <summary>Its LOINC code, or what is known of it; null when none.</summary>
    public string? Loinc { get; init; }

    /// <summary>A remark; null when none.</summary>
    public string? Note { get; init; }
}

/// <summary>Which instruments the app leans on, and how their figures are read.</summary>
/// <param name="Core">Ids of the recommended instruments.</param>
/// <param name="Why">Why these.</param>
/// <param name="Reading">How results are read honestly, in words.</param>
public sealed record InstrumentAdvice(IReadOnlyList<string> Core, string Why, Catalogue<WrittenRule> Reading);

/// <summary>When a change of pain may be called a change.</summary>
/// <param name="LeastPoints">The 7-day mean must differ by at least this [NPRS points].</param>
/// <param name="LeastShare">And by at least this share of where it was [–].</param>
/// <param name="MeanDays">Days of the mean.</param>
/// <param name="Instrument">The instrument whose rule it is.</param>
public sealed record ChangeRule(double LeastPoints, double LeastShare, int MeanDays, string Instrument);

/// <summary>When quiet times may be said to get longer or shorter.</summary>
/// <param name="Least">From so many on.</param>
/// <param name="Most">So many of the latest are read.</param>
/// <param name="Chance">The largest share of knots without any change in which so clear an order may come by chance, 0–1 [–].</param>
/// <param name="Instrument">The instrument whose rule it is.</param>
/// <param name="Sources">Keys of the bibliography.</param>
public sealed record ReturnsRule(int Least, int Most, double Chance, string Instrument, IReadOnlyList<string> Sources);

/// <summary>When it may be said that tension and pain went together.</summary>
/// <param name="Scopes">Where tension is held: a knot with a place in one of these red-flag scopes is looked at.</param>
/// <param name="LeastDays">From so many days with both on [d].</param>
/// <param name="BlockDays">Days that are kept together when chance is weighed [d].</param>
/// <param name="Draws">How often they are drawn anew.</param>
/// <param name="Sources">Statements and keys of the bibliography.</param>
public sealed record TensionRule(IReadOnlyList<string> Scopes, int LeastDays, int BlockDays, int Draws, IReadOnlyList<string> Sources);

/// <summary>When the activity that a knot spoils is asked again.</summary>
/// <param name="EveryDays">After so many days [d].</param>
/// <param name="Instrument">The instrument it goes by.</param>
/// <param name="Sources">Keys of the bibliography.</param>
public sealed record ActivityRule(int EveryDays, string Instrument, IReadOnlyList<string> Sources);

/// <summary>When a spot keeps coming back, and what is said then.</summary>
/// <param name="Returns">From so many returns to one spot on.</param>
/// <param name="CauseFirst">Why the cause comes first now.</param>
/// <param name="Compensation">What may come of it in the long run, and how sure that is.</param>
/// <param name="Instrument">The instrument that counts the returns.</param>
/// <param name="Sources">Keys of the bibliography.</param>
public sealed record SameSpotRule(int Returns, string CauseFirst, string Compensation, string Instrument, IReadOnlyList<string> Sources);

/// <summary>What a pose model may measure.</summary>
/// <param name="Id">Its id.</param>
/// <param name="View">front, side or any.</param>
/// <param name="Points">The landmarks it needs.</param>
/// <param name="Formula">How it is computed, in words.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Note">Its limits; null when none are noted.</param>
public sealed record PoseMetric(string Id, string View, IReadOnlyList<string> Points, string Formula, string Unit, string? Note = null);

/// <summary>A band of the seated posture check, as written.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="View">side or front.</param>
/// <param name="Good">Nothing to say.</param>
/// <param name="Watch">Worth watching.</param>
/// <param name="Act">Worth acting on.</param>
/// <param name="Note">How it is read; null when nothing more.</param>
public sealed record PostureBand(string Metric, string View, string Good, string Watch, string Act, string? Note);

/// <summary>How a camera's measures may be used.</summary>
/// <param name="Rules">The rules, in words.</param>
/// <param name="SeatedBands">The bands of the seated posture check.</param>
/// <param name="SeatedSources">Keys of the bibliography for them.</param>
/// <param name="SeatedStatus">How sure they are, in words.</param>
public sealed record PoseAdvice(Catalogue<WrittenRule> Rules, IReadOnlyList<PostureBand> SeatedBands, IReadOnlyList<string> SeatedSources, string SeatedStatus);
