using Unknot.Core.Desk;
using Unknot.Core.Knowledge;
using Unknot.Core.Planning;
using static Unknot.Tests.Planning.Asked;

namespace Unknot.Tests.Desk;

/// <summary>What a break offers.</summary>
public sealed class BreakOfferTests
{
    private static readonly DateTimeOffset s_nine = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private static readonly OwnMovement s_shrug = new() { Id = "own:1", Name = "Slow shrugs", Phase = Phase.Retrain, Side = DoseSide.Both, Sets = 3, Reps = 5, Seconds = 4 };

    [Fact]
    public void The_kinds_take_turns_and_so_do_the_small_moves()
    {
        List<DeskMoment> today = [new(s_nine, DeskMoment.Started)];
        for (int i = 1; i <= Kb.Breaks.Kinds.Count * 2; i++)
        {
            BreakOffer offer = BreakOffer.Of(Kb, For("upper_trapezius"), today)!;
            today.Add(new(s_nine.AddMinutes(40 * i), offer.Kind.Id, BreakAnswer.Done, offer.Move?.Movement.Id));
        }

        today.Skip(1).Select(m => m.Kind).Take(Kb.Breaks.Kinds.Count).ShouldBe(Kb.Breaks.Kinds.Select(k => k.Id));
        today.Skip(1).Select(m => m.Movement).Distinct().Count().ShouldBeGreaterThan(1);
    }

    [Fact]
    public void The_shoulder_ridge_gets_a_move_for_the_muscle_that_has_stopped_doing_its_share() =>
        BreakOffer.Of(Kb, For("upper_trapezius"), [])!.Move!.Movement.Targets.ShouldContain("lower_trapezius");

    [Fact]
    public void Every_muscle_has_a_break_that_needs_no_floor_and_fits_into_one()
    {
        foreach (Muscle muscle in Kb.Muscles)
        {
            BreakOffer offer = BreakOffer.Of(Kb, For(muscle.Id), []).ShouldNotBeNull(muscle.Id);

            (offer.Move?.Seconds ?? 0).ShouldBeLessThanOrEqualTo(Kb.Breaks.MoveSeconds, muscle.Id);
            offer.Move?.Movement.Settings.ShouldContain(Setting.Office);
        }
    }

    [Fact]
    public void What_a_care_modifier_takes_out_is_never_in_a_break()
    {
        foreach (Muscle muscle in Kb.Muscles)
        {
            foreach (CareModifier modifier in Kb.RedFlags.Modifiers)
            {
                SessionRequest request = For(muscle.Id).With(modifier.Id);
                List<DeskMoment> today = [];
                for (int i = 0; i < Kb.Breaks.Kinds.Count && BreakOffer.Of(Kb, request, today) is { } offer; i++)
                {
                    modifier.Block.ShouldNotContain(offer.Use.Movement.Id);
                    modifier.Block.ShouldNotContain(offer.Move?.Movement.Id ?? "");
                    today.Add(new(s_nine.AddMinutes(i), offer.Kind.Id, BreakAnswer.Done, offer.Move?.Movement.Id));
                }
            }
        }
    }

    [Fact]
    public void What_the_person_added_takes_its_turn_among_the_small_moves()
    {
        BreakOffer first = BreakOffer.Of(Kb, For("upper_trapezius") with { Own = [s_shrug] }, [])!;
        first.Move.ShouldNotBeNull();
        (first.Move.Own, first.Move.Seconds).ShouldBe((s_shrug, 20));

        BreakOffer next = BreakOffer.Of(Kb, For("upper_trapezius") with { Own = [s_shrug] }, [new(s_nine, first.Kind.Id, BreakAnswer.Done, s_shrug.Id)])!;
        next.Move!.Own.ShouldBeNull();
    }

    [Fact]
    public void Of_what_the_person_added_nothing_that_presses_strengthens_lasts_too_long_or_is_taken_out_comes_into_a_break()
    {
        SessionRequest request = For("upper_trapezius");
        OwnMovement[] none = [s_shrug with { Phase = Phase.Strengthen }, s_shrug with { Phase = Phase.Release, Presses = "SH_TOP", Reps = null }, s_shrug with { Reps = null, Seconds = 400 }];

        BreakOffer.Of(Kb, request with { Own = none }, [])!.Move!.Own.ShouldBeNull();
        SessionRequest flagged = request.Flagged("RF40", Blocks.Area);
        (BreakOffer.Of(Kb, flagged with { Own = [s_shrug] }, [])?.Move?.Own).ShouldBeNull();
        (BreakOffer.Of(Kb, request with { Own = [s_shrug], Urgency = Urgency.SameDay }, [])?.Move?.Own).ShouldBeNull();
    }

    [Fact]
    public void Nothing_is_offered_while_a_flag_for_today_stands() => BreakOffer.Of(Kb, For("upper_trapezius") with { Urgency = Urgency.SameDay }, []).ShouldBeNull();

    [Fact]
    public void A_reason_stands_beside_each_and_changes() =>
        BreakOffer.Of(Kb, For("rhomboids"), [])!.Why.ShouldNotBe(BreakOffer.Of(Kb, For("rhomboids"), [new(s_nine, "roll", BreakAnswer.Skipped)])!.Why);
}
