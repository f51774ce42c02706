using Unknot.Core.Diary;

namespace Unknot.Tests.Diary;

public sealed class LookedForTests
{
    [Theory]
    [InlineData("cafe", "Long talk in the Café, neck stiff.", "Café")]
    [InlineData("CAFÉ", "long talk in the cafe", "cafe")]
    [InlineData("strasse", "Carried bags down the Straße", "Straße")]
    [InlineData("numb", "Two fingers went numbish", "numb")]
    [InlineData("smorrebrod", "after the smørrebrød", "smørrebrød")]
    [InlineData("don't", "I don’t know", "don’t")]
    [InlineData("وجع", "هناك وَجَع في الكتف", "وَجَع")]
    [InlineData("肩", "肩こり🙂", "肩")]
    [InlineData("ｗａｌｋ", "🙂 a walk", "walk")]
    public void A_word_is_found_whatever_its_case_accents_and_width(string asked, string text, string found)
    {
        LookedFor looked = LookedFor.Of(asked);

        looked.IsIn(text).ShouldBeTrue();
        text[looked.FirstIn(text)].ShouldBe(found);
    }

    [Fact]
    public void All_words_must_stand_in_it_in_any_order_and_the_first_that_stands_there_is_shown()
    {
        LookedFor looked = LookedFor.Of("  left   neck left ");

        looked.IsIn("My neck, on the left").ShouldBeTrue();
        "My neck, on the left"[looked.FirstIn("My neck, on the left")].ShouldBe("neck");
        looked.IsIn("My neck, on the right").ShouldBeFalse();
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t ")]
    [InlineData("\u0301")]
    public void Without_a_word_nothing_is_found(string asked)
    {
        LookedFor looked = LookedFor.Of(asked);

        looked.IsNothing.ShouldBeTrue();
        looked.IsIn("anything").ShouldBeFalse();
        "anything"[looked.FirstIn("anything")].ShouldBeEmpty();
    }

    [Theory]
    [InlineData("\ufffe")]
    [InlineData("\uffff")]
    [InlineData("\ud83f\udffe")]
    public void What_is_no_character_is_found_where_it_stands(string none)
    {
        LookedFor looked = LookedFor.Of(none);

        looked.IsIn($"neck {none} stiff").ShouldBeTrue();
        looked.IsIn("neck stiff").ShouldBeFalse();
    }

    [Fact]
    public void Half_a_character_is_no_reason_to_fail()
    {
        LookedFor looked = LookedFor.Of("neck \ud83d");

        Should.NotThrow(() => looked.IsIn("neck \ude42 stiff"));
        Should.NotThrow(() => looked.FirstIn("neck \ude42"));
    }

    [Fact]
    public void Only_the_first_ten_words_are_looked_at() =>
        LookedFor.Of("one two three four five six seven eight nine ten eleven").IsIn("one two three four five six seven eight nine ten").ShouldBeTrue();
}
