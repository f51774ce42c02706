using Unknot.Core.Complaint;
using Unknot.Core.Localisation;

namespace Unknot.Tests.Localisation;

public sealed class WouldChangeTests
{
    [Fact]
    public void Every_answer_told_does_put_that_muscle_first()
    {
        int tried = 0;
        for (int seed = 0; seed < 200; seed++)
        {
            Findings findings = Bodies.Somebody(seed);
            foreach (WouldChange turn in Bodies.Locate(findings).WouldChange.Where(turn => turn.Finding.Contains(':', StringComparison.Ordinal)))
            {
                Located after = Bodies.Locate(Given(findings, turn));

                tried++;
                if (turn.Muscle is null)
                {
                    after.Elsewhere.Probability.ShouldBeGreaterThan(after.Muscles[0].Probability, $"{seed} {turn}");
                }
                else
                {
                    after.Muscles[0].Muscle.ShouldBe(turn.Muscle, $"{seed} {turn}");
                }
            }
        }

        tried.ShouldBeGreaterThan(50);
    }

    [Fact]
    public void It_is_told_in_a_sentence_that_names_the_finding_and_the_muscle()
    {
        WouldChange turn = Bodies.Locate(Bodies.Felt("SH_TOP_R")).WouldChange[0];

        turn.Text.ShouldStartWith("If pressing “Ridge between neck and shoulder tip, right”");
        turn.Text.ShouldEndWith(".");
    }

    [Fact]
    public void At_most_three_are_told_each_of_another_muscle()
    {
        for (int seed = 0; seed < 100; seed++)
        {
            IReadOnlyList<WouldChange> turns = Bodies.Locate(Bodies.Somebody(seed)).WouldChange;

            turns.Count.ShouldBeLessThanOrEqualTo(3);
            turns.Select(turn => turn.Muscle).ShouldBeUnique();
        }
    }

    [Fact]
    public void Nothing_is_told_where_nothing_could_change_it()
    {
        Findings settled = Bodies.Felt("SH_TOP_R", "NK_SIDE_R", "HD_TEMPLE_R").Pressed("SH_TOP_R", PressAnswer.Reproduces, "NK_SIDE_R", "HD_TEMPLE_R");

        Bodies.Locate(settled).WouldChange.ShouldBeEmpty();
    }

    private static Findings Given(Findings findings, WouldChange turn)
    {
        string[] parts = turn.Finding.Split(':');
        bool yes = turn.Answer == "yes";
        return parts[0] switch
        {
            "press" => findings.Pressed(parts[1], turn.Answer switch { "yes" => PressAnswer.Reproduces, "partly" => PressAnswer.Partly, _ => PressAnswer.No }),
            "touch" => findings with { Touches = [.. findings.Touches, new(Bodies.At(parts[1]), yes)] },
            "quality" => findings with { Qualities = findings.Qualities.SetItem(parts[1], yes) },
            "worse" => findings with { Worse = findings.Worse.SetItem(parts[1], yes) },
            "better" => findings with { Better = findings.Better.SetItem(parts[1], yes) },
            _ => findings with { Limited = findings.Limited.SetItem(parts[1], yes) },
        };
    }
}
