using System.Reflection;
using Unknot.Core.Causes;
using Unknot.Core.Knowledge;
using Unknot.Core.Localisation;
using Unknot.Core.Planning;
using Unknot.Core.Triage;

namespace Unknot.Tests.Triage;

/// <summary>Leave to name anything: who gives it, and that nothing is named without it.</summary>
public class PermitTests
{
    private static readonly Type[] s_named = [typeof(Located), typeof(CauseShare), typeof(DeskReport), typeof(DeskAction), typeof(LoadedFault), typeof(SessionOutcome), typeof(Session), typeof(Candidate), typeof(Finding)];

    [Fact]
    public void With_everything_answered_and_nothing_that_stops_there_is_a_permit()
    {
        Said.NothingToReport.AllNo("SH_TOP_R").Verdict("SH_TOP_R").Permit.ShouldNotBeNull();
        Said.NothingToReport.AllNo("SH_TOP_R").Yes("RF44").Verdict("SH_TOP_R").Permit.ShouldNotBeNull().Blocks.ShouldBe(Blocks.GentleOnly);
    }

    [Fact]
    public void An_emergency_and_a_flag_for_today_give_none()
    {
        Said.NothingToReport.AllNo("SH_TOP_R").Yes("RF05").Verdict("SH_TOP_R").Permit.ShouldBeNull();
        Said.NothingToReport.AllNo("SH_TOP_R").Yes("RF24").Verdict("SH_TOP_R").Permit.ShouldBeNull();
    }

    [Fact]
    public void A_question_of_the_gate_left_blank_gives_none_in_a_page()
    {
        TriageAnswers all = Said.NothingToReport.AllNo("SH_TOP_R");
        foreach (GateQuestion question in Said.Kb.RedFlags.Gate)
        {
            (all with { Gate = all.Gate.Remove(question.Id) }).Verdict("SH_TOP_R").Permit.ShouldBeNull(question.Id);
        }

        foreach (string direct in all.Flags.Keys)
        {
            (all with { Flags = all.Flags.Remove(direct) }).Verdict("SH_TOP_R").Permit.ShouldBeNull(direct);
        }

        (all with { Facts = null }).Verdict("SH_TOP_R").Permit.ShouldBeNull();
        (all with { AgeGroup = null }).Verdict("SH_TOP_R").Permit.ShouldBeNull();
    }

    [Fact]
    public void Where_nobody_can_be_asked_only_a_stop_withholds_it()
    {
        Assessment.Of(Said.Kb, Said.Nothing, Said.At("SH_TOP_R"), Unanswered.CountsAsUnsure).Permit.ShouldNotBeNull();
        Assessment.Of(Said.Kb, Said.Nothing.ReadOf("RF27", "hot calf"), Said.At("LG_CALF_R"), Unanswered.CountsAsUnsure).Permit.ShouldBeNull();
    }

    [Fact]
    public void Whatever_names_a_muscle_or_a_movement_for_somebody_asks_for_a_permit()
    {
        MethodInfo[] naming =
        [
            .. typeof(Assessment).Assembly.GetExportedTypes()
                .Where(type => type.Namespace is "Unknot.Core.Localisation" or "Unknot.Core.Causes" or "Unknot.Core.Planning")
                .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
                .Where(method => Holds(method.ReturnType, s_named) && !method.GetParameters().Any(parameter => Holds(parameter.ParameterType, s_named))),
        ];

        naming.ShouldNotBeEmpty();
        naming.ShouldAllBe(method => method.GetParameters().Any(parameter => Holds(parameter.ParameterType, new[] { typeof(Restrictions), typeof(SessionRequest) })));
        typeof(SessionRequest).GetProperty(nameof(SessionRequest.Restrictions))!.GetCustomAttributes().ShouldContain(attribute => attribute.GetType().Name == "RequiredMemberAttribute");
    }

    [Fact]
    public void Nobody_outside_makes_a_permit_or_a_verdict()
    {
        foreach (Type type in (Type[])[typeof(Restrictions), typeof(Verdict)])
        {
            type.GetConstructors(BindingFlags.Public | BindingFlags.Instance).ShouldBeEmpty();
            type.GetProperties().Where(property => property.SetMethod?.IsPublic == true).ShouldBeEmpty();
            type.GetProperties(BindingFlags.Public | BindingFlags.Static).ShouldBeEmpty();
        }
    }

    private static bool Holds(Type type, Type[] any) =>
        any.Contains(type) || type.GetGenericArguments().Any(argument => Holds(argument, any)) || (type.IsArray && Holds(type.GetElementType()!, any));
}
