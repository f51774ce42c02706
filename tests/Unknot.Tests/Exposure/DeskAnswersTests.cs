using Unknot.Core.Exposure;
using Unknot.Core.Outcomes;

namespace Unknot.Tests.Exposure;

public sealed class DeskAnswersTests
{
    [Theory]
    [InlineData("too_low", "neck_turn")]
    [InlineData("neck_turn", " TOO_LOW ")]
    [InlineData("Too low", "The head is turned to see it")]
    public void A_part_is_one_state_and_what_comes_on_top_by_id_or_text_in_any_order(params string[] said)
    {
        DeskPart part = Part("monitor", said).Value;

        part.State.ShouldBe("too_low");
        part.More.ShouldBe(["neck_turn"]);
    }

    [Fact]
    public void What_is_not_there_is_said_to_be_unused() => Part("telephone", "No calls at the desk").Value.ShouldBe(DeskPart.Unused);

    [Theory]
    [InlineData("monitor", "'monitor' does not say how it is; add one of eye_level, too_low, too_high")]
    [InlineData("monitor", "'monitor' does not say how it is", "glare")]
    [InlineData("monitor", "'monitor' is said to be 'too_low' and 'too_high' at once", "too_low", "too_high")]
    [InlineData("monitor", "'monitor' has no 'reaching', which belongs to 'mouse'; it takes one of", "reaching")]
    [InlineData("monitor", "'monitor' has no 'sideways', which belongs to 'keyboard'", "too_low", "sideways")]
    [InlineData("monitor", "'monitor' has no 'unused'", "unused")]
    [InlineData("telephone", "'telephone' says 'unused' and 'cradled' at once", "unused", "cradled")]
    [InlineData("keyboard", "'keyboard' has no 'qwertyqwertyqwertyqwertyqwertyqwertyqwer…'", "qwertyqwertyqwertyqwertyqwertyqwertyqwertyqwerty")]
    public void What_cannot_be_is_refused_with_the_part_and_what_it_takes(string section, string told, params string[] said)
    {
        Problem problem = Part(section, said).Problems.ShouldHaveSingleItem();

        problem.Where.ShouldBe(section);
        problem.What.ShouldContain(told);
    }

    [Fact]
    public void Everything_ticked_at_once_is_refused() =>
        Part("chair_height", [.. Desks.Workstation.Sections["chair_height"].Base.Concat(Desks.Workstation.Sections["chair_height"].Add).Select(option => option.Id)]).IsValue.ShouldBeFalse();

    [Fact]
    public void A_length_of_use_is_one_of_three()
    {
        DeskAnswers.Hours(Desks.Workstation, "monitor", "Long").Value.ShouldBe("long");
        DeskAnswers.Hours(Desks.Workstation, "monitor", "9").Problems.ShouldHaveSingleItem().What.ShouldContain("short, medium, long");
    }

    private static Result<DeskPart> Part(string section, params string[] said) => DeskAnswers.Part(Desks.Workstation, Desks.Workstation.Sections[section], said);
}
