using Unknot.Core.Complaint;
using Unknot.Core.Knowledge;
using Unknot.Core.Localisation;
using Unknot.Core.Triage;

namespace Unknot.Tests.Localisation;

public sealed class NextQuestionTests
{
    [Fact]
    public void A_sore_ridge_is_first_asked_to_be_pressed()
    {
        NextQuestion next = Bodies.Locate(Bodies.Felt("SH_TOP_R")).Next!;

        next.Id.ShouldBe("press:SH_TOP_R");
        next.Kind.ShouldBe(AskKind.Press);
        next.About.ShouldBe("SH_TOP_R");
        next.Ask.ShouldContain("familiar pain");
        next.GainBits.ShouldBeGreaterThan(Bodies.Knowledge.Localisation.LeastGainBits);
    }

    [Fact]
    public void Where_pressing_is_not_allowed_it_asks_for_a_light_touch()
    {
        Restrictions blood = Bodies.Clear with { Modifiers = ["CM01"] };
        HashSet<string> asked = [];
        List<AskKind> kinds = [];
        while (Bodies.Locate(Bodies.Felt("SH_TOP_R"), restrictions: blood, asked: asked).Next is { } next)
        {
            asked.Add(next.Id);
            kinds.Add(next.Kind);
        }

        kinds.ShouldNotBeEmpty();
        kinds.ShouldNotContain(AskKind.Press);
    }

    [Fact]
    public void What_was_asked_or_skipped_is_not_asked_again()
    {
        HashSet<string> asked = [];
        while (Bodies.Locate(Bodies.Felt("UB_INTERSCAP_L"), asked: asked).Next is { } next)
        {
            asked.Add(next.Id).ShouldBeTrue(next.Id);
        }

        asked.Count.ShouldBeInRange(2, Bodies.Knowledge.Localisation.MostQuestions);
    }

    [Fact]
    public void What_was_said_already_is_not_asked()
    {
        Findings pressed = Bodies.Felt("SH_TOP_R").Pressed("SH_TOP_R", PressAnswer.Partly);

        Bodies.Locate(pressed).Next?.Id.ShouldNotBe("press:SH_TOP_R");
    }

    [Fact]
    public void It_stops_when_the_answer_would_change_nothing()
    {
        Findings settled = Bodies.Felt("SH_TOP_R", "NK_SIDE_R", "HD_TEMPLE_R").Pressed("SH_TOP_R", PressAnswer.Reproduces, "NK_SIDE_R", "HD_TEMPLE_R");

        Bodies.Locate(settled).Next.ShouldBeNull();
    }

    [Fact]
    public void However_sure_it_is_one_place_is_pressed_and_only_one()
    {
        Findings sure = Bodies.Felt("SH_TOP_R", "NK_SIDE_R", "HD_TEMPLE_R", "HD_MASTOID_R");

        NextQuestion next = Bodies.Locate(sure).Next!;

        next.Id.ShouldBe("press:SH_TOP_R");
        Bodies.Locate(sure, asked: new HashSet<string> { next.Id }).Next.ShouldBeNull();
    }

    [Fact]
    public void Movement_tests_are_never_among_the_questions()
    {
        for (int seed = 0; seed < 200; seed++)
        {
            NextQuestion? next = Bodies.Locate(Bodies.Somebody(seed), Bodies.SomeDay(seed)).Next;

            (next?.Kind == AskKind.Exposure && Bodies.Knowledge.Exposure.Questions[next.About].SelfTest).ShouldBeFalse();
        }
    }

    [Fact]
    public void Answers_make_beliefs_surer_on_the_whole()
    {
        Muscle muscle = Bodies.Knowledge.Muscles["middle_trapezius"];
        Findings findings = Bodies.Felt("UB_INTERSCAP_L");
        double before = Bodies.Locate(findings).ProbabilityOf(muscle.Id);
        HashSet<string> asked = [];
        while (Bodies.Locate(findings, asked: asked).Next is { } next)
        {
            asked.Add(next.Id);
            findings = Answered(findings, next, muscle);
        }

        Bodies.Locate(findings).Muscles[0].Muscle.ShouldBe(muscle.Id);
        Bodies.Locate(findings).ProbabilityOf(muscle.Id).ShouldBeGreaterThan(2 * before);
    }

    [Fact]
    public void A_question_about_the_day_is_asked_where_it_tells_most()
    {
        HashSet<string> asked = [.. Bodies.Knowledge.Regions.SelectMany(region => (string[])[$"press:{Bodies.On(region.Code, Side.Right)}", $"touch:{Bodies.On(region.Code, Side.Right)}"])];
        KnowledgeBase bodyAlone = Bodies.Knowledge with { Words = Bodies.Knowledge.Words with { Aggravators = Catalogue<Phrasing>.Empty, Qualities = Catalogue<Phrasing>.Empty, Easers = Catalogue<Phrasing>.Empty, Limits = Catalogue<Phrasing>.Empty } };
        bodyAlone = bodyAlone with { Localisation = bodyAlone.Localisation with { MostQuestions = asked.Count + 1 } };

        NextQuestion next = Localiser.Locate(LocalisationTables.Of(bodyAlone), Bodies.Felt("SH_TOP_R", "NK_ANGLE_R"), Bodies.NoTags, Bodies.Clear, asked).Next!;

        next.Kind.ShouldBe(AskKind.Exposure);
    }

    [Fact]
    public void Skipping_changes_no_belief()
    {
        Findings findings = Bodies.Felt("UB_INTERSCAP_L");
        Located before = Bodies.Locate(findings);

        Located after = Bodies.Locate(findings, asked: new HashSet<string> { before.Next!.Id });

        after.Muscles.Select(muscle => muscle.Probability).ShouldBe(before.Muscles.Select(muscle => muscle.Probability));
        after.Next!.Id.ShouldNotBe(before.Next.Id);
    }

    private static Findings Answered(Findings findings, NextQuestion next, Muscle muscle) => next.Kind switch
    {
        AskKind.Press => findings.Pressed(next.About, muscle.TriggerPoints.Any(point => next.About.StartsWith(point.At, StringComparison.Ordinal)) ? PressAnswer.Reproduces : PressAnswer.No),
        AskKind.Touch => findings with { Touches = [.. findings.Touches, new(Bodies.At(next.About), muscle.TriggerPoints.Any(point => next.About.StartsWith(point.At, StringComparison.Ordinal)))] },
        AskKind.Quality => findings with { Qualities = findings.Qualities.SetItem(next.About, muscle.Qualities.Contains(next.About)) },
        AskKind.Worse => findings with { Worse = findings.Worse.SetItem(next.About, muscle.Aggravators.Contains(next.About)) },
        AskKind.Better => findings with { Better = findings.Better.SetItem(next.About, muscle.Easers.Contains(next.About)) },
        AskKind.Limited => findings with { Limited = findings.Limited.SetItem(next.About, muscle.Limits.Contains(next.About)) },
        _ => findings,
    };
}
