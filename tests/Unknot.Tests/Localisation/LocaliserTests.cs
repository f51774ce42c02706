using System.Collections.Immutable;
using Unknot.Core.Complaint;
using Unknot.Core.Exposure;
using Unknot.Core.Knowledge;
using Unknot.Core.Localisation;
using Unknot.Core.Triage;

namespace Unknot.Tests.Localisation;

public sealed class LocaliserTests
{
    private const int People = 200;

    private static readonly Findings s_ridge = Bodies.Felt("SH_TOP_R", "NK_SIDE_R", "HD_TEMPLE_R").Pressed("SH_TOP_R", PressAnswer.Reproduces, "NK_SIDE_R", "HD_TEMPLE_R");

    public static TheoryData<string> Muscles => [.. Bodies.Knowledge.Muscles.Select(muscle => muscle.Id)];

    [Fact]
    public void The_ridge_that_lights_up_the_temple_is_the_upper_trapezius()
    {
        Dictionary<string, ExposureAnswer> answers = new() { ["Q01"] = new ExposureAnswer.Number(9), ["Q19"] = new ExposureAnswer.Word("unsupported"), ["Q31"] = new ExposureAnswer.Number(7) };

        Located located = Bodies.Locate(s_ridge, Tags.From(Bodies.Knowledge, answers));

        located.Muscles[0].Muscle.ShouldBe("upper_trapezius");
        located.Muscles[0].Side.ShouldBe(Side.Right);
        located.Muscles[0].Probability.ShouldBeGreaterThanOrEqualTo(0.5);
        located.Muscles[0].Points[0].ShouldBe("UT1");
    }

    [Theory]
    [MemberData(nameof(Muscles))]
    public void A_textbook_case_puts_the_muscle_or_one_of_the_same_care_first(string id)
    {
        Muscle muscle = Bodies.Knowledge.Muscles[id];

        Located located = Bodies.Locate(Bodies.Textbook(muscle, muscle.TriggerPoints[0], Side.Left));

        Bodies.Knowledge.Muscles[located.Muscles[0].Muscle].CareGroup.ShouldBe(muscle.CareGroup);
        located.Muscles[0].Side.ShouldBe(Side.Left);
    }

    [Theory]
    [MemberData(nameof(Muscles))]
    public void So_does_a_textbook_case_of_every_other_point_that_may_name_a_muscle_at_all(string id)
    {
        Muscle muscle = Bodies.Knowledge.Muscles[id];
        IEnumerable<TriggerPoint> points = muscle.TriggerPoints.Where(point => point.Primary.Any(region => !Bodies.Knowledge.Localisation.NeverAlone.Contains(region)));

        foreach (TriggerPoint point in points)
        {
            Located located = Bodies.Locate(Bodies.Textbook(muscle, point, Side.Right));

            Bodies.Knowledge.Muscles[located.Muscles[0].Muscle].CareGroup.ShouldBe(muscle.CareGroup, point.Id);
        }
    }

    [Fact]
    public void Marks_mostly_on_one_side_are_rather_one_sided_than_both()
    {
        Located located = Bodies.Locate(Bodies.Felt("SH_TOP_L", "NK_SIDE_L", "HD_TEMPLE_L", "NK_SIDE_R"));
        Located alike = Bodies.Locate(Bodies.Felt("SH_TOP_L", "NK_SIDE_L", "HD_TEMPLE_L", "SH_TOP_R", "NK_SIDE_R", "HD_TEMPLE_R"));

        located.Muscles[0].Muscle.ShouldBe("upper_trapezius");
        alike.Muscles[0].Side.ShouldBeNull();
    }

    [Fact]
    public void A_place_only_read_out_of_words_counts_less_than_a_marked_one()
    {
        Findings marked = Bodies.Felt("SH_TOP_R", "NK_ANGLE_R");
        Findings said = marked with { Marks = [marked.Marks[0], marked.Marks[1] with { Said = true }] };

        Bodies.Locate(said).ProbabilityOf("levator_scapulae").ShouldBeLessThan(Bodies.Locate(marked).ProbabilityOf("levator_scapulae"));
    }

    [Fact]
    public void A_condition_that_stops_everything_is_named_only_where_one_of_its_flags_stands()
    {
        HashSet<string> grave = [.. Bodies.Knowledge.Elsewhere
            .Where(condition => condition.Flags.Count > 0 && condition.Flags.All(flag => Bodies.Knowledge.RedFlags.Flags[flag].Urgency >= Urgency.SameDay))
            .Select(condition => condition.Name)];
        ElsewhereCondition torn = Bodies.Knowledge.Elsewhere.First(condition => grave.Contains(condition.Name) && condition.Places[0].Primary.Contains("NK_SIDE"));
        Restrictions standing = Restrictions.None with { Applies = [torn.Flags[0]] };

        Located clear = Localiser.Locate(Bodies.Knowledge, s_ridge, Tags.From(Bodies.Knowledge, new Dictionary<string, ExposureAnswer>()), Restrictions.None);
        Located flagged = Localiser.Locate(Bodies.Knowledge, s_ridge, Tags.From(Bodies.Knowledge, new Dictionary<string, ExposureAnswer>()), standing);

        clear.Elsewhere.What.ShouldAllBe(what => !grave.Contains(what));
        flagged.Elsewhere.What.ShouldContain(torn.Name);
    }

    [Fact]
    public void Muscles_and_elsewhere_add_up_to_one() => ForPeople((findings, tags) =>
    {
        Located located = Bodies.Locate(findings, tags);

        (located.Muscles.Sum(muscle => muscle.Probability) + located.Elsewhere.Probability).ShouldBe(1, 1e-9);
    });

    [Fact]
    public void No_muscle_is_above_the_ceiling() => ForPeople((findings, tags) =>
        Bodies.Locate(findings, tags).Muscles.ShouldAllBe(muscle => muscle.Probability <= Bodies.Knowledge.Localisation.Ceiling + 1e-12));

    [Fact]
    public void Muscles_come_in_falling_order() => ForPeople((findings, tags) =>
        Bodies.Locate(findings, tags).Muscles.Select(muscle => muscle.Probability).ShouldBeInOrder(SortDirection.Descending));

    [Fact]
    public void Left_and_right_are_alike() => ForPeople((findings, tags) =>
    {
        Located one = Bodies.Locate(findings, tags);
        Located other = Bodies.Locate(findings.Mirrored(), tags.Mirrored());

        foreach (Candidate muscle in one.Muscles)
        {
            Candidate mirrored = other.Find(muscle.Muscle)!;
            mirrored.Side.ShouldBe(muscle.Side.Mirrored());
            mirrored.Probability.ShouldBe(muscle.Probability, 1e-9);
        }

        other.Elsewhere.Probability.ShouldBe(one.Elsewhere.Probability, 1e-9);
        (other.Next?.GainBits ?? 0).ShouldBe(one.Next?.GainBits ?? 0, 1e-9);
    });

    [Fact]
    public void The_order_of_findings_does_not_matter() => ForPeople((findings, tags) =>
    {
        Findings turned = findings with { Marks = [.. findings.Marks.Reverse()], Presses = [.. findings.Presses.Reverse()], Touches = [.. findings.Touches.Reverse()] };

        Located one = Bodies.Locate(findings, tags);
        Located other = Bodies.Locate(turned, tags.Reverse().ToDictionary());

        foreach (Candidate muscle in one.Muscles)
        {
            other.ProbabilityOf(muscle.Muscle).ShouldBe(muscle.Probability, 1e-9);
        }
    });

    [Fact]
    public void What_nobody_said_says_nothing()
    {
        Located marksAlone = Bodies.Locate(Bodies.Felt("UB_SCAP_MEDIAL_L", "UB_INTERSCAP_L"));

        marksAlone.Muscles.SelectMany(muscle => muscle.Reasons).ShouldAllBe(reason => reason.Finding.StartsWith("region:", StringComparison.Ordinal));
    }

    [Fact]
    public void Saying_no_to_what_a_muscle_is_known_by_speaks_against_it()
    {
        Findings findings = Bodies.Felt("NK_ANGLE_R");
        double before = Bodies.Locate(findings).ProbabilityOf("levator_scapulae");

        double after = Bodies.Locate(findings with { Limited = ImmutableSortedDictionary<string, bool>.Empty.Add("turn_same_side", false) }).ProbabilityOf("levator_scapulae");

        after.ShouldBeLessThan(before);
    }

    [Fact]
    public void Three_words_for_one_thing_do_not_count_thrice()
    {
        double Factor(params string[] worse) => Bodies.Locate(Bodies.Felt("SH_TOP_R") with { Worse = Bodies.Said(worse) }).Find("upper_trapezius")!.Reasons
            .Where(reason => reason.Finding.StartsWith("worse:", StringComparison.Ordinal)).Aggregate(1.0, (all, reason) => all * reason.Factor);

        double once = Factor("stress");
        double thrice = Factor("stress", "shrugging", "typing_long", "phone_shoulder", "shoulder_bag", "cold_draught");

        thrice.ShouldBeGreaterThan(once);
        thrice.ShouldBeLessThanOrEqualTo(Bodies.Knowledge.Localisation.Together["load"]);
    }

    [Fact]
    public void A_place_marked_twice_counts_once()
    {
        Findings once = Bodies.Felt("SH_TOP_R");
        Findings twice = once with { Marks = [.. once.Marks, new(Bodies.At("SH_TOP_R"), MarkKind.Stiff)] };

        Bodies.Locate(twice).ProbabilityOf("upper_trapezius").ShouldBe(Bodies.Locate(once).ProbabilityOf("upper_trapezius"), 1e-12);
    }

    [Fact]
    public void A_press_that_brings_the_pain_speaks_for_what_lies_there_and_one_that_does_not_against_it()
    {
        Findings findings = Bodies.Felt("UB_SCAP_L", "SH_FRONT_L");
        double before = Bodies.Locate(findings).ProbabilityOf("infraspinatus");

        Bodies.Locate(findings.Pressed("UB_SCAP_L", PressAnswer.Reproduces)).ProbabilityOf("infraspinatus").ShouldBeGreaterThan(before);
        Bodies.Locate(findings.Pressed("UB_SCAP_L", PressAnswer.No)).ProbabilityOf("infraspinatus").ShouldBeLessThan(before);
    }

    [Fact]
    public void Where_the_pain_goes_tells_the_points_of_a_muscle_apart()
    {
        Findings neck = Bodies.Felt("SH_TOP_R");

        Bodies.Locate(neck.Pressed("SH_TOP_R", PressAnswer.Reproduces, "HD_TEMPLE_R")).Find("upper_trapezius")!.Points[0].ShouldBe("UT1");
        Bodies.Locate(neck.Pressed("SH_TOP_R", PressAnswer.Reproduces, "NK_POST_R")).Find("upper_trapezius")!.Points[0].ShouldBe("UT2");
    }

    [Fact]
    public void The_same_place_on_both_sides_is_both_sides()
    {
        Located located = Bodies.Locate(Bodies.Felt("SH_TOP_L", "SH_TOP_R"));

        located.Muscles[0].Muscle.ShouldBe("upper_trapezius");
        located.Muscles[0].Side.ShouldBeNull();
    }

    [Fact]
    public void A_place_no_muscle_refers_to_gets_no_guess()
    {
        Located located = Bodies.Locate(Bodies.Felt("LG_FOOT_L", "HA_PALM_R"));

        located.Muscles.ShouldBeEmpty();
        located.Uncovered.ShouldBe([Bodies.At("LG_FOOT_L"), Bodies.At("HA_PALM_R")]);
        located.Elsewhere.Probability.ShouldBe(1);
        located.Next.ShouldBeNull();
    }

    [Fact]
    public void Belly_breast_and_breastbone_never_alone_name_a_muscle()
    {
        IEnumerable<Region> neverAlone = Bodies.Knowledge.Regions.Where(region => region.Scopes[0] == "abdomen" || region.Code is "CH_BREAST" or "CH_STERNUM");

        foreach (Region region in neverAlone)
        {
            Located located = Bodies.Locate(new() { Marks = [new(Bodies.On(region.Code, Side.Left), MarkKind.Sore)] });

            located.Muscles.ShouldBeEmpty(region.Code);
        }
    }

    [Fact]
    public void Together_with_another_place_they_speak_along() =>
        Bodies.Locate(Bodies.Felt("CH_BREAST_L", "CH_UPPER_L")).Muscles[0].Muscle.ShouldBe("pectoralis_major");

    [Fact]
    public void With_nothing_marked_nothing_is_named()
    {
        Located located = Bodies.Locate(Findings.None);

        located.Muscles.ShouldBeEmpty();
        located.Next.ShouldBeNull();
    }

    [Fact]
    public void All_regions_at_once_still_have_an_answer()
    {
        Findings everywhere = new() { Marks = [.. Bodies.Knowledge.Regions.Select(region => new Mark(Bodies.On(region.Code, Side.Right), MarkKind.Sore))] };

        Bodies.Locate(everywhere).Muscles.Count.ShouldBe(Bodies.Knowledge.Muscles.Count);
    }

    [Fact]
    public void Reasons_for_and_against_are_sentences_strongest_first()
    {
        IReadOnlyList<Reason> reasons = Bodies.Locate(s_ridge).Find("suboccipitals")!.Reasons;

        reasons.ShouldContain(reason => reason.Factor > 1);
        reasons.ShouldContain(reason => reason.Factor < 1);
        reasons.ShouldAllBe(reason => reason.Text.EndsWith('.'));
        reasons.Select(reason => Math.Abs(Math.Log(reason.Factor))).ShouldBeInOrder(SortDirection.Descending);
    }

    [Fact]
    public void A_word_the_content_does_not_have_is_refused() =>
        Should.Throw<KeyNotFoundException>(() => Bodies.Locate(Bodies.Felt("SH_TOP_R") with { Qualities = Bodies.Said("like_nothing") }));

    [Fact]
    public void The_content_weighs_every_kind_of_finding_the_code_can_weigh() => WeightIds.All.ShouldAllBe(id => Bodies.Knowledge.Localisation.Weights.Has(id));

    [Fact]
    public void Locating_with_the_next_question_allocates_at_most_64_kB()
    {
        Findings[] findings = [s_ridge, Bodies.Felt("SH_TOP_R"), Bodies.Felt("UB_INTERSCAP_L", "UB_SCAP_MEDIAL_L", "NK_C7", "SH_BACK_L"), Bodies.Felt("UB_INTERSCAP_L", "UB_INTERSCAP_R")];
        foreach (Findings warm in findings)
        {
            Bodies.Locate(warm);
        }

        foreach (Findings one in findings)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            Bodies.Locate(one);

            (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThanOrEqualTo(64 * 1024);
        }
    }

    private static void ForPeople(Action<Findings, IReadOnlyDictionary<string, TagStrength>> check)
    {
        for (int seed = 0; seed < People; seed++)
        {
            check(Bodies.Somebody(seed), Bodies.SomeDay(seed));
        }
    }
}
