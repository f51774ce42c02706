using Unknot.Core.Knowledge;

namespace Unknot.Content.Lint.Rules;

/// <summary>What movements and the rules of a session name.</summary>
internal static class MovementReferences
{
    public static IEnumerable<Reference> Of(KnowledgeBase knowledge)
    {
        SessionRules session = knowledge.Session;
        return
        [
            .. knowledge.Movements.SelectMany(Of),
            .. knowledge.Findings.SelectMany(finding => $"findings/{finding.Id}".Names("at_the_gate/no", Named.GatePart, finding.AtTheGate?.Gate)),
            .. session.Defaults.SelectMany(Of),
            .. session.Substitutes.SelectMany(Of),
            .. "session/fill".Names("too_short", Named.SessionRule, session.FillWhenShort),
            .. "session/fill".Names("too_long", Named.SessionRule, session.TrimWhenLong),
            .. session.StopSigns.SelectMany(sign => $"session/stop_signs/{sign.Id}".Names("covers", Named.Contraindicator, sign.Covers)),
            .. "session".Names("discomfort_statements", Named.Statement, session.DiscomfortStatements),
            .. References.OfRules("session/rules", session.Rules, knowledge),
            .. knowledge.PractitionerTechniques.SelectMany(technique => $"practitioner/techniques/{technique.Id}".Names("statement", Named.Statement, technique.Statement)),
        ];
    }

    private static IEnumerable<Reference> Of(Movement movement)
    {
        string entry = $"movements/{movement.Id}";
        return
        [
            .. entry.Names("targets", Named.Partner, movement.Targets),
            .. entry.Names("also", Named.Partner, movement.Also),
            .. entry.Names("needs", Named.Equipment, movement.Needs.SelectMany(any => any)),
            .. entry.Names("helps", Named.Equipment, movement.Helps),
            .. entry.Names("office_as/needs", Named.Equipment, movement.OfficeAs?.Needs.SelectMany(any => any) ?? []),
            .. entry.Names("presses", Named.Region, movement.Presses),
            .. entry.Names("dose/pressure/never_above_at", Named.Region, movement.Dose.Pressure?.NeverAboveAt.Keys ?? []),
            .. entry.Names("dose/statement", Named.Statement, movement.Dose.Statement),
            .. entry.Names("contra", Named.Contraindicator, movement.Contraindications.SelectMany(contra => contra.When)),
            .. entry.Names("requires_no", Named.Flag, movement.RequiresNo),
            .. entry.Names("not_first_for", Named.Muscle, movement.NotFirstFor),
            .. entry.Names("evidence/sources", Named.Source, movement.Evidence.Sources),
            .. entry.Names("pose/checks", Named.PoseMetric, movement.Pose.Checks.Select(check => check.Metric)),
        ];
    }

    private static IEnumerable<Reference> Of(DefaultSession session)
    {
        string entry = $"session/default_sessions/{session.Muscle}";
        return [.. entry.Names("muscle", Named.Muscle, session.Muscle), .. entry.Names("steps", Named.Movement, session.Steps.Select(step => step.Movement))];
    }

    private static IEnumerable<Reference> Of(PhaseSubstitute substitute)
    {
        string entry = $"session/substitutes/{substitute.Phase.Word()}";
        return
        [
            .. entry.Names("self_release", Named.SelfRelease, substitute.SelfRelease),
            .. entry.Names("muscles", Named.Muscle, substitute.Muscles),
            .. entry.Names("use", Named.Movement, substitute.Use),
        ];
    }
}
