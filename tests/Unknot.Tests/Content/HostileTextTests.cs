using Unknot.Content.Yaml;
using Unknot.Core.Outcomes;

namespace Unknot.Tests.Content;

public sealed class HostileTextTests
{
    [Fact]
    public void Aliases_that_would_multiply_are_refused() =>
        Told("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n").ShouldBe("case.yaml:1: anchors (&), aliases (*) and tags (!) are not read; write the value out, or put it in quotes");

    [Fact]
    public void Tags_are_refused() => Told("a: !!binary aGk=\n").ShouldStartWith("case.yaml:1: anchors");

    [Theory]
    [InlineData("case.yaml")]
    [InlineData("case.json")]
    public void Deep_nesting_is_refused(string name) => Told(new string('[', 5000) + new string(']', 5000), name).ShouldContain("32 levels");

    [Fact]
    public void A_text_longer_than_anything_we_read_is_refused() => Told(new string('#', 8_000_001)).ShouldContain("longer than 8000000 characters");

    [Fact]
    public void A_second_document_is_refused() => Told("a: 1\n---\nb: 2\n").ShouldStartWith("case.yaml:2: a second document begins");

    [Theory]
    [InlineData("")]
    [InlineData("# nothing but a comment\n")]
    public void A_text_with_nothing_in_it_is_refused(string text) => Told(text).ShouldBe("case.yaml:1: there is nothing in it; fill it in or take it away");

    [Theory]
    [InlineData("a: [1, 2\nb: 3\n")]
    [InlineData("a: \"open\nb: 3\n")]
    [InlineData("a: 1\n  b: 2\n")]
    [InlineData("a:\n\t- 1\n")]
    [InlineData("[a]: 1\n{b: 2}: 3\n")]
    public void Broken_yaml_is_one_sentence_with_a_line(string text) => Told(text).ShouldMatch("^case\\.yaml:\\d+: .+");

    [Theory]
    [InlineData("movements/prone_y_raise.yaml")]
    [InlineData("words/easers.yaml")]
    public void Whatever_is_spoilt_ends_in_sentences_and_never_in_an_exception(string name)
    {
        string text = File.ReadAllText(Path.Combine(Shipped.Folder, name));
        Random random = new(20261121);
        for (int round = 0; round < 200; round++)
        {
            string spoilt = Spoil(text, random);

            IReadOnlyList<Problem> problems = Document.Read(spoilt, name).Problems;

            problems.ShouldAllBe(problem => problem.Where.StartsWith(name + ":", StringComparison.Ordinal) && problem.What.Length > 10, spoilt);
        }
    }

    internal static string Spoil(string text, Random random)
    {
        const string Nasty = "[]{}:,-#&*!|>'\"%@`?\n\t \0\u2028é";
        char[] spoilt = text.ToCharArray();
        for (int i = 0; i < 3; i++)
        {
            spoilt[random.Next(spoilt.Length)] = Nasty[random.Next(Nasty.Length)];
        }

        return new string(spoilt)[..random.Next(spoilt.Length / 2, spoilt.Length)];
    }

    private static string Told(string text, string name = "case.yaml") => Document.Read(text, name).Problems.ShouldHaveSingleItem().ToString();
}
