using Unknot.Core.Knowledge;

namespace Unknot.Content.Lint.Rules;

/// <summary>A text of the content that a page, a session or a report shows to the person.</summary>
/// <param name="Path">Where it stands: file, list and entry, divided by slashes.</param>
/// <param name="Text">The text.</param>
internal readonly record struct PrintedText(string Path, string Text)
{
    /// <summary>All that is shown. Notes, licences and codes are for those who edit the content and are not among it.</summary>
    public static IEnumerable<PrintedText> Of(KnowledgeBase knowledge) =>
    [
        .. knowledge.Regions.SelectMany(region => Texts($"regions/{region.Code}", region.Label)),
        .. OfMuscles(knowledge),
        .. OfMovements(knowledge),
        .. OfPlans(knowledge),
        .. OfTriage(knowledge.RedFlags),
        .. OfTheDay(knowledge.Exposure),
        .. OfWords(knowledge.Words),
        .. Texts("regions/pressure/no_self_pressure", knowledge.Pressure.NoSelfPressureWhy),
        .. Texts("regions/pressure/gentle_pressure_only", knowledge.Pressure.GentleOnlyWhy),
        .. Texts("regions/pressure/pressure_after_chest_screen", knowledge.Pressure.ChestScreenWhy),
        .. Texts("regions/pressure/never_massage_gun", knowledge.Pressure.NeverMassageGunWhy.Say),
        .. Texts("self-release/press_test", knowledge.PressTestLimits),
        .. knowledge.Instruments.SelectMany(instrument => Texts(
            $"instruments/{instrument.Id}", [instrument.Name, instrument.Form?.Ask, .. instrument.Form?.Items.Select(item => item.Text) ?? [], .. instrument.Form?.Options.Select(option => option.Text) ?? []])),
        .. Texts("instruments/same_spot", knowledge.SameSpot.CauseFirst, knowledge.SameSpot.Compensation),
        .. Texts("practitioner/beside_home", [knowledge.BesideHome.Home, knowledge.BesideHome.HandsOn, knowledge.BesideHome.Sure, .. knowledge.BesideHome.Ask]),
        .. knowledge.Statements.SelectMany(statement => Texts($"statements/{statement.Id}", statement.Says, statement.Evidence)),
        .. knowledge.Sources.SelectMany(source => Texts($"sources/{source.Key}", source.Cite)),
        .. knowledge.Elsewhere.SelectMany(condition => Texts($"elsewhere/{condition.Id}", condition.Name, condition.Tell)),
        .. knowledge.Localisation.Rules.SelectMany(rule => Texts($"localisation/rules/{rule.Id}", rule.Say)),
    ];

    private static IEnumerable<PrintedText> OfMuscles(KnowledgeBase knowledge) =>
    [
        .. knowledge.Muscles.SelectMany(muscle => Texts(
            $"muscles/{muscle.Id}",
            [
                muscle.Name, muscle.Plain, muscle.DeskRole, muscle.Runs.From, muscle.Runs.To, muscle.NoWeakPartnerBecause, muscle.Crowds?.What, muscle.Crowds?.Feels, .. muscle.Role, .. muscle.Says, .. muscle.Notes.Values,
                .. muscle.LoadsItselfBecause.Values, .. muscle.TriggerPoints.Select(point => point.Where), .. muscle.LookAlikes.SelectMany(likeness => (string[])[likeness.What, likeness.Tell]),
            ])),
        .. knowledge.SelfReleases.SelectMany(release => Texts($"self-release/self_release/{release.Id}", release.Say)),
        .. knowledge.SupportGroups.SelectMany(group => Texts($"self-release/support_groups/{group.Id}", group.Name, group.Why)),
        .. knowledge.Guides.SelectMany(guide => Texts($"guides/{guide.Id}", guide.Title)),
    ];

    private static IEnumerable<PrintedText> OfMovements(KnowledgeBase knowledge) =>
    [
        .. knowledge.Movements.SelectMany(movement => Texts(
            $"movements/{movement.Id}",
            [
                movement.Name, movement.Position, movement.Easier, movement.Harder, movement.OfficeAs?.Say, movement.Dose.Frequency, movement.Dose.Tempo, movement.Dose.Until,
                movement.Dose.TemperatureFeel, movement.Dose.ShortHoldBecause, movement.Dose.Pressure?.By, movement.Evidence.Note, movement.Pose.Alternative, .. movement.Steps, .. movement.OtherSteps.SelectMany(other => other.Steps.Concat(other.Cues)), .. movement.Cues,
                .. movement.Faults, .. movement.Never, .. movement.Contraindications.Select(contra => contra.Say), .. movement.Pose.Checks.Select(check => check.Say),
            ])),
        .. knowledge.Equipment.SelectMany(thing => Texts($"equipment/{thing.Id}", [thing.Name, .. thing.Household])),
        .. knowledge.Findings.SelectMany(finding => Texts($"findings/{finding.Id}", finding.Ask, finding.AtTheGate?.Rest)),
        .. knowledge.Session.StopSigns.SelectMany(sign => Texts($"session/stop_signs/{sign.Id}", sign.Say)),
        .. Texts("session/order_rule", knowledge.Session.OrderRule),
    ];

    private static IEnumerable<PrintedText> OfPlans(KnowledgeBase knowledge) =>
    [
        .. Texts("plan/tools", knowledge.Plan.Tools.Say),
        .. Texts("plan/tools/ask", [knowledge.Plan.Tools.Ask.Say, knowledge.Plan.Tools.Ask.Note, .. knowledge.Plan.Tools.Ask.Answers.Select(answer => answer.Say)]),
        .. knowledge.Plan.Missed.SelectMany(rule => Texts("plan/missed/rules", rule.Say)),
        .. Texts("plan/plateau", knowledge.Plan.Plateau.Say, knowledge.Plan.Plateau.SayProfessional),
        .. Texts("plan/flare", knowledge.Plan.Flare.SayToday, knowledge.Plan.Flare.SayAfter, knowledge.Plan.Flare.AskFirst),
        .. Texts("plan/gentle", knowledge.Plan.Gentle.SayToday, knowledge.Plan.Gentle.SayDeclined),
        .. knowledge.Plan.Week.Holds.SelectMany(hold => Texts("plan/week/holds", hold.Because)),
        .. Texts("plan/evening", knowledge.Plan.Evening.Say),
        .. Texts("plan/heat", knowledge.Plan.Heat.Say),
        .. Texts("session/own_movements", knowledge.Session.Own.Say, knowledge.Session.Own.Care),
        .. knowledge.Session.ChangeReasons.SelectMany(reason => Texts($"session/change_reasons/{reason.Id}", reason.Say)),
        .. knowledge.Session.Lines.SelectMany(line => Texts("session/lines", line.Say)),
        .. Texts("session/two_knots", knowledge.Session.TwoKnots.Say),
        .. knowledge.Session.Shapes.SelectMany(shape => Texts("session/shapes", shape.OneSet?.Say)),
        .. knowledge.Habits.SelectMany(habit => Texts($"habits/{habit.Id}", habit.When, habit.Say)),
        .. knowledge.Alone.SelectMany(one => Texts($"alone/activities/{one.Id}", one.Name, one.Say, one.After)),
        .. Texts("breaks/interval", knowledge.Breaks.Say),
        .. knowledge.Breaks.Kinds.SelectMany(kind => Texts($"breaks/kinds/{kind.Id}", kind.Name, kind.Say)),
        .. knowledge.Breaks.Why.SelectMany(why => Texts("breaks/why", why.Say)),
    ];

    private static IEnumerable<PrintedText> OfTriage(RedFlags triage) =>
    [
        .. triage.ActionTexts.SelectMany(action => Texts($"redflags/action_text/{action.Key}", action.Value)),
        .. triage.Flags.SelectMany(flag => Texts($"redflags/flags/{flag.Id}", flag.Ask, flag.Plainer, flag.Beyond, flag.Why)),
        .. triage.Gate.SelectMany(question => Texts($"redflags/gate/questions/{question.Id}", [question.Ask, question.Plainer, .. question.Signs])),
        .. triage.Facts.SelectMany(fact => Texts($"redflags/gate/facts/{fact.Id}", [fact.Ask, fact.FollowUp?.Ask, .. fact.FollowUp?.Options.Select(option => option.Text) ?? []])),
        .. triage.AgeGroups.SelectMany(group => Texts($"redflags/gate/age_groups/{group.Id}", group.Text)),
        .. triage.Modifiers.SelectMany(modifier => Texts($"redflags/care_modifiers/{modifier.Id}", [modifier.Ask, modifier.Change, .. modifier.Soft.Values])),
        .. triage.CrisisLines.SelectMany(line => Texts($"redflags/crisis_lines/{line.Country}", line.What)),
        .. Texts("redflags/cluster", triage.ClusterPrompt),
    ];

    private static IEnumerable<PrintedText> OfTheDay(ExposureContent exposure) =>
    [
        .. exposure.Causes.SelectMany(cause => Texts($"exposure/causes/{cause.Id}", cause.Name, cause.Explain)),
        .. exposure.Hypotheses.SelectMany(hypothesis => Texts($"exposure/default_hypotheses/{hypothesis.Id}", hypothesis.Say)),
        .. exposure.Questions.SelectMany(question => Texts($"exposure/questions/{question.Id}", [question.Ask, .. question.Anchors, .. question.Options.Concat(question.Kinds).Select(option => option.Text)])),
        .. Texts("exposure/self_tests", exposure.SelfTests.StopIf),
        .. exposure.Tags.SelectMany(tag => Texts($"exposure/tags/{tag.Id}", tag.Say, tag.Tip)),
        .. exposure.Stress.Levels.SelectMany(level => Texts($"exposure/stress_ladder/levels/{level.Id}", level.Show)),
        .. exposure.Stress.Steps.SelectMany(step => Texts($"exposure/stress_ladder/steps/{step.Id}", step.Show)),
        .. Texts("exposure/workstation/caution", exposure.Workstation.Caution),
        .. exposure.Workstation.Sections.SelectMany(section => Texts($"exposure/workstation/sections/{section.Id}", [section.Name, section.Ask, section.Hours, section.Unused, .. section.Base.Concat(section.Add).SelectMany(option => new[] { option.Text, option.Fix })])),
        .. exposure.Workstation.Durations.SelectMany(duration => Texts($"exposure/workstation/durations/{duration.Id}", duration.Text)),
        .. exposure.Workstation.Grids.SelectMany(grid => Texts($"exposure/workstation/grids/{grid.Id}", grid.Hours)),
        .. exposure.Workstation.Bands.SelectMany(band => Texts($"exposure/workstation/bands/{band.Id}", band.Say)),
        .. exposure.Checklists.SelectMany(list => Texts($"exposure/checklist/{list.Id}", [list.Name, .. list.Items.SelectMany(item => new[] { item.Text, item.How ?? item.Text, item.Fix })])),
        .. exposure.Rules.SelectMany(rule => Texts($"exposure/rules/{rule.Id}", rule.Say)),
        .. exposure.Workstation.Rules.SelectMany(rule => Texts($"exposure/workstation/rules/{rule.Id}", rule.Say)),
    ];

    private static IEnumerable<PrintedText> OfWords(Words words) =>
    [
        .. words.Aggravators.SelectMany(entry => Texts($"words/aggravators/{entry.Id}", [.. entry.Phrases])),
        .. words.Easers.SelectMany(entry => Texts($"words/easers/{entry.Id}", [.. entry.Phrases])),
        .. words.Qualities.SelectMany(entry => Texts($"words/qualities/{entry.Id}", [.. entry.Phrases])),
        .. words.Limits.SelectMany(entry => Texts($"words/limits/{entry.Id}", [.. entry.Phrases])),
    ];

    private static IEnumerable<PrintedText> Texts(string path, params IEnumerable<string?> texts) =>
        from text in texts
        where !string.IsNullOrWhiteSpace(text)
        select new PrintedText(path, text);
}
