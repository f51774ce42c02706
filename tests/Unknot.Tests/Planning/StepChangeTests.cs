using System.Collections.Immutable;
using Unknot.Core.Knowledge;
using Unknot.Core.Planning;
using static Unknot.Tests.Planning.Asked;

namespace Unknot.Tests.Planning;

public sealed class StepChangeTests
{
    private const int Release = 1;
    private const int Strengthen = 2;
    private const int Retrain = 3;
    private const int Most = 630;

    [Fact]
    public void Another_movement_takes_the_place_and_every_other_step_stays_as_it_was()
    {
        SessionRequest request = For("upper_trapezius");
        Session before = Plan(request);

        Session after = Changed(request, before, Strengthen, ChangeKind.Other, "position");

        after.Steps[Strengthen].Movement.ShouldNotBe(before.Steps[Strengthen].Movement);
        after.Steps[Strengthen].Phase.ShouldBe(Phase.Strengthen);
        after.Steps[Strengthen].Why.ShouldContain("In place of Face-down Y-raise");
        after.Steps.Where((_, i) => i != Strengthen).ShouldBe(before.Steps.Where((_, i) => i != Strengthen));
        after.TotalSeconds.ShouldBe(Timeline.Of(Kb, after, request.Side)[^1].UntilSeconds);
    }

    [Theory]
    [InlineData(ChangeKind.Easier, "too_hard")]
    [InlineData(ChangeKind.Other, "rather_not")]
    [InlineData(ChangeKind.Harder, "easy")]
    public void A_change_is_taken_back_to_the_second(ChangeKind kind, string because)
    {
        SessionRequest request = For("upper_trapezius");
        Session before = Plan(request);

        Session after = StepChanges.TakeBack(Kb, request, Changed(request, before, Strengthen, kind, because), Strengthen).ShouldBeOfType<ChangeOutcome.Changed>().Session;

        after.Steps.ShouldBe(before.Steps);
        after.TotalSeconds.ShouldBe(before.TotalSeconds);
    }

    [Fact]
    public void Only_the_last_change_is_taken_back_and_of_none_it_says_so()
    {
        SessionRequest request = For("upper_trapezius");
        Session once = Changed(request, Plan(request), Strengthen, ChangeKind.Other, "rather_not"), twice = Changed(request, once, Strengthen, ChangeKind.Other, "rather_not");

        Session back = StepChanges.TakeBack(Kb, request, twice, Strengthen).ShouldBeOfType<ChangeOutcome.Changed>().Session;

        back.Steps[Strengthen].Movement.ShouldBe(once.Steps[Strengthen].Movement);
        StepChanges.TakeBack(Kb, request, back, Strengthen).ShouldBeOfType<ChangeOutcome.None>().Text.ShouldContain("Nothing was changed");
    }

    [Fact]
    public void What_may_not_be_done_any_more_stays_changed()
    {
        SessionRequest request = For("upper_trapezius");
        Session before = Plan(request), easier = Changed(request, before, Strengthen, ChangeKind.Easier, "too_hard");

        StepChanges.TakeBack(Kb, StepChanges.Lacking(Kb, request, before.Steps[Strengthen]), easier, Strengthen)
            .ShouldBeOfType<ChangeOutcome.None>().Text.ShouldContain("cannot be as it was");
    }

    [Fact]
    public void What_was_changed_away_is_offered_again_only_when_all_others_were_seen()
    {
        SessionRequest request = For("upper_trapezius");
        Session session = Plan(request);
        List<string> seen = [session.Steps[Strengthen].Movement];
        for (Session next = Changed(request, session, Strengthen, ChangeKind.Other, "rather_not"); next.Steps[Strengthen].Movement != seen[0]; next = Changed(request, next, Strengthen, ChangeKind.Other, "rather_not"))
        {
            seen.ShouldNotContain(next.Steps[Strengthen].Movement);
            seen.Add(next.Steps[Strengthen].Movement);
        }

        seen.Count.ShouldBeGreaterThan(2);
    }

    [Fact]
    public void Where_the_position_does_not_suit_nothing_on_the_floor_takes_the_place()
    {
        SessionRequest request = For("upper_trapezius");
        Session session = Plan(request);
        session.Steps[Strengthen].OnFloor.ShouldBe(true);
        for (int times = 0; times < 3; times++)
        {
            session = Changed(request, session, Strengthen, ChangeKind.Other, "position");
            session.Steps[Strengthen].OnFloor.ShouldBe(false);
        }
    }

    [Fact]
    public void What_is_not_there_is_done_without_before_another_movement_is_looked_for()
    {
        SessionRequest request = For("pectoralis_major") with { Equipment = [.. Kb.Equipment.Select(thing => thing.Id)] };
        Session session = Plan(request);
        int number = session.Steps.ToList().FindIndex(one => one.Movement == "doorway_pec_stretch");
        SessionStep step = session.Steps[number];

        Session without = StepChanges.Find(Kb, request, session, number, ChangeKind.Other, "nothing_for_it").ShouldBeOfType<ChangeOutcome.Changed>().Session;

        step.Using.ShouldBe(["doorway"]);
        without.Steps[number].Movement.ShouldBe(step.Movement);
        without.Steps[number].Using.ShouldBe(["wall"]);
        PlanRules.Check(Kb, StepChanges.Lacking(Kb, request, step), without).ShouldBeEmpty();
    }

    [Fact]
    public void Easier_is_the_easier_version_and_where_nothing_easier_is_left_it_says_so()
    {
        SessionRequest request = For("upper_trapezius");

        Session easier = Changed(request, Plan(request), Strengthen, ChangeKind.Easier, "too_hard");

        easier.Steps[Strengthen].Level.ShouldBe(-1);
        easier.Steps[Strengthen].Version.ShouldBe(Kb.Movements["prone_y_raise"].Easier);
        Refused(request, easier, Strengthen, ChangeKind.Easier, "too_hard").ShouldContain("as easy as it gets");
    }

    [Fact]
    public void Easier_goes_back_one_level_where_it_was_raised()
    {
        SessionRequest request = For("upper_trapezius") with { State = PlanState.Fresh with { Levels = ImmutableSortedDictionary<string, int>.Empty.Add("prone_y_raise", 1) } };
        Session raised = Plan(request);

        Session easier = Changed(request, raised, Strengthen, ChangeKind.Easier, "tired");

        (easier.Steps[Strengthen].Level, easier.Steps[Strengthen].Version).ShouldBe((0, null));
        easier.Steps[Strengthen].Seconds.ShouldBeLessThanOrEqualTo(raised.Steps[Strengthen].Seconds);
    }

    [Fact]
    public void An_easier_release_is_a_shorter_one()
    {
        SessionRequest request = For("upper_trapezius");
        Session session = Plan(request);

        Changed(request, session, Release, ChangeKind.Easier, "hurts").Steps[Release].Seconds.ShouldBeLessThan(session.Steps[Release].Seconds);
    }

    [Fact]
    public void Harder_raises_one_level_within_the_minutes_and_once_a_day()
    {
        SessionRequest request = For("upper_trapezius");

        Session harder = Changed(request, Plan(request), Strengthen, ChangeKind.Harder, "easy");

        harder.Steps[Strengthen].Level.ShouldBe(1);
        harder.TotalSeconds.ShouldBeLessThanOrEqualTo(Most);
        Refused(request, harder, Retrain, ChangeKind.Harder, "easy").ShouldContain("One thing a day");
    }

    [Fact]
    public void Nothing_gets_harder_that_is_pressed_or_stretched_or_while_it_flares()
    {
        SessionRequest request = For("upper_trapezius");
        Refused(request, Plan(request), Release, ChangeKind.Harder, "easy").ShouldContain("force does not");
        DateOnly day = new(2026, 3, 2);
        SessionRequest flaring = request with { State = PlanState.Fresh with { Flare = new(day, day.AddDays(1), day.AddDays(3)) } };
        Session gentle = Plan(flaring);

        Refused(flaring, gentle, gentle.Steps.ToList().FindIndex(step => step.Phase == Phase.Strengthen), ChangeKind.Harder, "easy").ShouldContain("flares");
    }

    [Fact]
    public void A_change_for_no_reason_of_the_content_is_none() =>
        StepChanges.Find(Kb, For("upper_trapezius"), Plan(For("upper_trapezius")), Strengthen, ChangeKind.Harder, "hurts").ShouldBeOfType<ChangeOutcome.None>();

    [Fact]
    public void What_the_person_brought_along_is_skipped_and_not_changed()
    {
        OwnMovement own = new() { Id = "own:1", Name = "Towel pull", Phase = Phase.Stretch, Side = DoseSide.Both, Sets = 1, Seconds = 45 };
        SessionRequest request = For("upper_trapezius", 15) with { Own = [own] };
        Session session = Plan(request);

        Refused(request, session, 1, ChangeKind.Other, "rather_not").ShouldContain("Skip it");
        Changed(request, session, 3, ChangeKind.Other, "rather_not").Steps[3].Phase.ShouldBe(Phase.Strengthen);
    }

    [Fact]
    public void Whatever_is_asked_of_whatever_session_the_rules_accept_what_comes_of_it()
    {
        SampledRequests requests = new(20261126);
        Random random = new(7);
        int changed = 0;
        for (int i = 0; i < 400; i++)
        {
            SessionRequest request = requests.Next();
            if (SessionPlanner.Plan(Kb, request) is not SessionOutcome.Planned { Session: var session })
            {
                continue;
            }

            for (int change = 0; change < 3; change++)
            {
                ChangeReason reason = Kb.Session.ChangeReasons.ElementAt(random.Next(Kb.Session.ChangeReasons.Count));
                int number = random.Next(session.Steps.Count);
                if (StepChanges.Find(Kb, request, session, number, reason.For[0], reason.Id) is ChangeOutcome.Changed { Session: var other })
                {
                    // What is not there may be needed by another step too, which says so when its turn comes.
                    SessionRequest there = reason.Lacks ? StepChanges.Lacking(Kb, request, session.Steps[number]) : request;
                    PlanRules.Check(Kb, there, other).Where(problem => !reason.Lacks || problem.Where.EndsWith($", {other.Steps[number].Movement}", StringComparison.Ordinal)).ShouldBeEmpty();
                    if (reason.Lacks)
                    {
                        changed++;
                        break;
                    }

                    other.TotalSeconds.ShouldBe(Timeline.Of(Kb, other, request.Side)[^1].UntilSeconds);
                    (session, changed) = (other, changed + 1);
                }
            }
        }

        changed.ShouldBeGreaterThan(200);
    }

    [Fact]
    public void What_was_changed_because_it_was_too_much_begins_one_step_easier_next_time()
    {
        DateOnly day = new(2026, 3, 2);
        Training training = new([new(day, "prone_y_raise", Phase.Strengthen, true) { Effort = 4, TooMuch = true }], []);

        PlanStates.Of(Kb, "upper_trapezius", training, day.AddDays(1)).Levels.ShouldBe(ImmutableSortedDictionary<string, int>.Empty.Add("prone_y_raise", -1));
    }

    private static Session Changed(SessionRequest request, Session session, int step, ChangeKind kind, string because)
    {
        Session changed = StepChanges.Find(Kb, request, session, step, kind, because).ShouldBeOfType<ChangeOutcome.Changed>().Session;
        PlanRules.Check(Kb, request, changed).ShouldBeEmpty();
        return changed;
    }

    private static string Refused(SessionRequest request, Session session, int step, ChangeKind kind, string because) =>
        StepChanges.Find(Kb, request, session, step, kind, because).ShouldBeOfType<ChangeOutcome.None>().Text;
}
