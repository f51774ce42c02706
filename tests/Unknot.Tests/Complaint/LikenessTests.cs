using Unknot.Core.Complaint;
using Unknot.Core.Knowledge;
using Unknot.Tests.Content;

namespace Unknot.Tests.Complaint;

public sealed class LikenessTests
{
    private static readonly KnowledgeBase s_content = Shipped.Content.Knowledge;
    private static readonly WordIndex s_index = WordIndex.Of(s_content);

    [Fact]
    public void Nearly_every_example_opens_its_flag()
    {
        (string Flag, string Text)[] all = [.. s_content.Words.Examples.Opens.SelectMany(one => one.Says.Select(text => (one.Flag, text)))];
        all.Count(one => Stops(one.Text).Contains(one.Flag)).ShouldBeGreaterThan((int)(0.97 * all.Length));
    }

    [Fact]
    public void Hardly_an_example_that_opens_none_stops_anybody()
    {
        IReadOnlyList<string> none = s_content.Words.Examples.None;
        none.Count(text => Stops(text).Any()).ShouldBeLessThan((int)(0.04 * none.Count));
    }

    [Fact]
    public void A_sign_in_the_middle_of_a_long_complaint_is_found_and_quoted()
    {
        string usual = string.Concat(Enumerable.Repeat("The top of my right shoulder is tight after typing and better in the bath. ", 40));
        string text = $"{usual}Since noon a fist sits in the middle of my chest and I am pale and clammy. {usual}";
        WordReader.Read(text, s_index).Flags.ShouldContain(flag => flag.Id == "RF01" && flag.Words.Length < 200);
    }

    private static IEnumerable<string> Stops(string text) =>
        WordReader.Read(text, s_index).Flags.Select(flag => flag.Id).Where(flag => s_content.RedFlags.Flags[flag].Urgency >= Urgency.SameDay);
}
