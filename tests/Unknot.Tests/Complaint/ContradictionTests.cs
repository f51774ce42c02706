using Unknot.Core.Complaint;

namespace Unknot.Tests.Complaint;

public sealed class ContradictionTests
{
    [Theory]
    [InlineData("I have no pain.", "no pain")]
    [InlineData("No pain at all, just came to look", "No pain at all")]
    [InlineData("it doesn't hurt", "doesn't hurt")]
    public void No_pain_is_read_where_nothing_narrows_it_down(string text, string words) => Contradiction.NoPain(text).ShouldBe(words);

    [Theory]
    [InlineData("no pain at rest, but turning is 9 of 10")]
    [InlineData("no chest pain")]
    [InlineData("no pain in the arm")]
    [InlineData("It hurts when I type")]
    [InlineData("")]
    public void No_pain_somewhere_or_at_times_is_none(string text) => Contradiction.NoPain(text).ShouldBeNull();

    [Theory]
    [InlineData("It is 9 of 10 today", "9 of 10")]
    [InlineData("nine out of ten", "nine out of ten")]
    [InlineData("a solid 7/10", "7/10")]
    public void How_strong_it_is_of_ten_is_read(string text, string words) => Contradiction.SoMany(text).ShouldBe(words);

    [Theory]
    [InlineData("0 of 10")]
    [InlineData("9 of 12 weeks")]
    [InlineData("two of them, ten days")]
    [InlineData("on 9/11")]
    public void Other_numbers_say_nothing_of_it(string text) => Contradiction.SoMany(text).ShouldBeNull();
}
