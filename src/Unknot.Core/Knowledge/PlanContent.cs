namespace Unknot.Core.Knowledge;

/// <summary>How a plan goes on from day to day.</summary>
public sealed record PlanContent
{
    /// <summary>When more is asked and when less.</summary>
    public required ProgressionRule Progression { get; init; }

    /// <summary>What presses, softest first.</summary>
    public required ToolLadder Tools { get; init; }

    /// <summary>What days without a session do, fewest first.</summary>
    public required IReadOnlyList<MissedRule> Missed { get; init; }

    /// <summary>What the missed days' rules rest on.</summary>
    public required IReadOnlyList<string> MissedSources { get; init; }

    /// <summary>When nothing changes.</summary>
    public required PlateauRule Plateau { get; init; }

    /// <summary>When it flares.</summary>
    public required FlareRule Flare { get; init; }

    /// <summary>When it is likely back soon.</summary>
    public required GentleRule Gentle { get; init; }

    /// <summary>What a week holds.</summary>
    public required WeekRule Week { get; init; }

    /// <summary>The long stretch of an evening.</summary>
    public required EveningRule Evening { get; init; }

    /// <summary>Where warmth comes in.</summary>
    public required HeatRule Heat { get; init; }
}

/// <summary>When a movement is made harder or easier, one thing at a time.</summary>
/// <param name="Say">The rule, in words.</param>
/// <param name="Sessions">Comfortable sessions in a row before more is asked.</param>
/// <param name="EffortMost">The most effort of 10.</param>
/// <param name="AcheMost">The most ache of 10.</param>
/// <param name="RiseHoldsBack">A rise of pain or tenderness by so many points at the next entry: the session was not comfortable.</param>
/// <param name="RiseStepsBack">A rise by so many: one step back.</param>
/// <param name="RiseWithinDays">An entry so many days after a session still speaks of it [d].</param>
/// <param name="RaiseHoldSeconds">By how much a hold is raised [s].</param>
/// <param name="RaiseReps">By how many repetitions.</param>
/// <param name="RaiseDurationSeconds">By how much timed work is raised [s].</param>
/// <param name="Weeks">How long programmes of trials ran [weeks].</param>
/// <param name="Sources">Statements and keys of the bibliography.</param>
public sealed record ProgressionRule(
    string Say, int Sessions, int EffortMost, int AcheMost, int RiseHoldsBack, int RiseStepsBack, int RiseWithinDays, int RaiseHoldSeconds, int RaiseReps, int RaiseDurationSeconds, Span Weeks,
    IReadOnlyList<string> Sources);

/// <summary>A step of the ladder of tools.</summary>
/// <param name="Tools">Equipment of about the same hardness.</param>
/// <param name="First">Whether somebody may begin with it who has nothing softer.</param>
public sealed record ToolStep(IReadOnlyList<string> Tools, bool First);

/// <summary>An answer to what there is to press with.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Say">The answer, in the person's words.</param>
/// <param name="Have">The equipment it means, beside what is there anyway; empty = none.</param>
public sealed record ToolAnswer(string Id, string Say, IReadOnlyList<string> Have);

/// <summary>What is asked before the first release: what there is to press with.</summary>
/// <param name="Say">The question.</param>
/// <param name="Note">What is done without an answer.</param>
/// <param name="Answers">The answers.</param>
public sealed record ToolQuestion(string Say, string Note, Catalogue<ToolAnswer> Answers);

/// <summary>What presses, softest first.</summary>
/// <param name="Say">The rule, in words.</param>
/// <param name="Steps">The steps.</param>
/// <param name="Sources">Statements and keys of the bibliography.</param>
public sealed record ToolLadder(string Say, IReadOnlyList<ToolStep> Steps, IReadOnlyList<string> Sources)
{
    /// <summary>What is asked before the first release.</summary>
    public required ToolQuestion Ask { get; init; }

    /// <summary>The step of a piece of equipment.</summary>
    /// <param name="tool">Its id.</param>
    /// <returns>From 0, the softest; null when it is no tool of the ladder.</returns>
    public int? StepOf(string tool)
    {
        for (int i = 0; i < Steps.Count; i++)
        {
            if (Steps[i].Tools.Contains(tool))
            {
                return i;
            }
        }

        return null;
    }
}

/// <summary>What days without a session do to a plan.</summary>
public enum AfterMissing
{
    /// <summary>Nothing.</summary>
    GoOn,

    /// <summary>The level stays, and comfortable sessions are counted anew.</summary>
    StartCountingAgain,

    /// <summary>One step back.</summary>
    StepBack,

    /// <summary>Back to the easy level and the softest tool.</summary>
    StartOver,
}

/// <summary>A rule for days without a session.</summary>
/// <param name="Days">From so many in a row on.</param>
/// <param name="Then">What they do.</param>
/// <param name="Say">In words.</param>
public sealed record MissedRule(int Days, AfterMissing Then, string Say);

/// <summary>When a plan that was really done has changed nothing.</summary>
/// <param name="Say">What is said at first.</param>
/// <param name="SayProfessional">What is said later.</param>
/// <param name="Weeks">From so many weeks on the plan another choice is made.</param>
/// <param name="ProfessionalWeeks">From so many a professional is suggested.</param>
/// <param name="DaysAWeek">Training days a week, on average, without which nothing is said.</param>
/// <param name="Sources">Statements and keys of the bibliography.</param>
public sealed record PlateauRule(string Say, string SayProfessional, int Weeks, int ProfessionalWeeks, int DaysAWeek, IReadOnlyList<string> Sources);

/// <summary>When pain has gone up for longer than a day, and what is done then.</summary>
/// <param name="Say">The rule, in words.</param>
/// <param name="SayToday">What is said while it flares.</param>
/// <param name="SayAfter">What is said when it has passed.</param>
/// <param name="AskFirst">What is said while the short safety questions are open.</param>
/// <param name="Rise">Points of pain or tenderness.</param>
/// <param name="OverDays">For longer than so many days [d].</param>
/// <param name="BaseDays">Against the mean of so many days before [d].</param>
/// <param name="Hours">For how long the rule holds [h].</param>
/// <param name="StrengthenPercent">What is left of strengthening [%].</param>
/// <param name="Sources">Statements and keys of the bibliography.</param>
public sealed record FlareRule(
    string Say, string SayToday, string SayAfter, string AskFirst, int Rise, int OverDays, int BaseDays, int Hours, int StrengthenPercent, IReadOnlyList<string> Sources);

/// <summary>When a quiet knot is likely back soon, and what the day after leans to.</summary>
/// <param name="SayToday">What is said on such a day.</param>
/// <param name="SayDeclined">What is said once the usual session was chosen instead.</param>
/// <param name="ChanceFrom">From which chance of a return within seven days on, 0–1.</param>
/// <param name="DaysApart">From one gentle day to the next at least so many days; 2 = never two in a row [d].</param>
/// <param name="StrengthenPercent">What is left of strengthening [%].</param>
/// <param name="Sources">Statements and keys of the bibliography.</param>
public sealed record GentleRule(string SayToday, string SayDeclined, double ChanceFrom, int DaysApart, int StrengthenPercent, IReadOnlyList<string> Sources);

/// <summary>Whose movements a place turns to.</summary>
public enum PartnerKind
{
    /// <summary>Muscles that hold the sore one short.</summary>
    Tight,

    /// <summary>Muscles and groups that leave it the work.</summary>
    Weak,
}

/// <summary>On some days of the week a place of the session turns to a partner of the muscle.</summary>
/// <param name="Phase">The place.</param>
/// <param name="To">Which partners, one after the other.</param>
/// <param name="Days">Days of the week of the plan, from 1.</param>
public sealed record WeekTurn(Phase Phase, PartnerKind To, IReadOnlyList<int> Days);

/// <summary>What has to be in the week of a muscle.</summary>
/// <param name="Muscle">The muscle.</param>
/// <param name="Phase">The place.</param>
/// <param name="Days">Days of the week of the plan, from 1.</param>
/// <param name="Use">Movements, the first that may be done.</param>
/// <param name="Because">Why, in words.</param>
/// <param name="Statement">The statement it follows.</param>
public sealed record WeekHold(string Muscle, Phase Phase, IReadOnlyList<int> Days, IReadOnlyList<string> Use, string Because, string Statement);

/// <summary>What a week holds beside the ready session.</summary>
/// <param name="Days">Days of a week of the plan.</param>
/// <param name="Turns">Turns to partners.</param>
/// <param name="Holds">What has to be in it; on its days in place of the turn.</param>
/// <param name="Sources">Statements and keys of the bibliography.</param>
public sealed record WeekRule(int Days, IReadOnlyList<WeekTurn> Turns, IReadOnlyList<WeekHold> Holds, IReadOnlyList<string> Sources)
{
    /// <summary>The day of the week of a day of the plan.</summary>
    /// <param name="day">From 1.</param>
    /// <returns>1 to <see cref="Days"/>.</returns>
    public int DayOf(int day) => ((((day - 1) % Days) + Days) % Days) + 1;
}

/// <summary>The long, gentle stretch of an evening or a tense day.</summary>
/// <param name="Say">How, in words.</param>
/// <param name="TenseFrom">A tension of 10 from which a day is a tense one.</param>
/// <param name="AimSessionSeconds">Stretch of one muscle beyond which a session brings little more [s].</param>
/// <param name="AimWeekSeconds">Stretch of one muscle beyond which a week brings little more [s].</param>
/// <param name="Sources">Statements and keys of the bibliography.</param>
public sealed record EveningRule(string Say, int TenseFrom, int AimSessionSeconds, int AimWeekSeconds, IReadOnlyList<string> Sources);

/// <summary>Warmth, an event of its own.</summary>
/// <param name="Say">When, in words.</param>
/// <param name="Sources">Statements and keys of the bibliography.</param>
public sealed record HeatRule(string Say, IReadOnlyList<string> Sources);

/// <summary>What a habit is for.</summary>
public enum Strand
{
    /// <summary>How one sits and stands.</summary>
    Posture,

    /// <summary>Getting up and moving.</summary>
    Movement,

    /// <summary>Letting go of tension.</summary>
    NervousSystem,
}

/// <summary>A small habit, tied to something the person does anyway.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Strand">What it is for.</param>
/// <param name="When">What it is tied to.</param>
/// <param name="Say">What is done.</param>
/// <param name="Causes">What it answers.</param>
/// <param name="Movement">The movement it holds; null when it needs none. Where that may not be done the habit is left out.</param>
/// <param name="Micro">Whether one set of the muscle's own retraining goes with it.</param>
/// <param name="NeedsMicro">Whether it is nothing without that set.</param>
/// <param name="Sources">Statements and keys of the bibliography.</param>
public sealed record Habit(string Id, Strand Strand, string When, string Say, IReadOnlyList<string> Causes, string? Movement, bool Micro, bool NeedsMicro, IReadOnlyList<string> Sources);
