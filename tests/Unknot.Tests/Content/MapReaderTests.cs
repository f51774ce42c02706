using Unknot.Content.Yaml;
using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;

namespace Unknot.Tests.Content;

public sealed class MapReaderTests
{
    private static readonly Vocabulary<int> s_colours = new("a colour", ("red", 1), ("green", 2));

    private sealed record Read(string Name, int Count, Span? Hold, int Colour, IReadOnlyList<string> Press);

    [Fact]
    public void What_is_written_right_is_read()
    {
        Read read = Reading("name: \"a: b\"\ncount: 3\nhold: [45, 60]\ncolour: green\npress: [x, \"no\"]\n").Value;

        read.Name.ShouldBe("a: b");
        read.Count.ShouldBe(3);
        read.Hold.ShouldBe(new Span(45, 60));
        read.Colour.ShouldBe(2);
        read.Press.ShouldBe(["x", "no"]);
    }

    [Fact]
    public void An_unknown_key_is_named_with_its_line_and_what_was_meant() =>
        Told("name: a\ncount: 1\ncolour: red\npreess: [x]\n").ShouldContain("case.yaml:4: unknown key 'preess'; did you mean 'press'?");

    [Fact]
    public void A_key_that_stands_twice_is_named_with_both_lines() =>
        Told("name: a\ncount: 1\nname: b\ncolour: red\n").ShouldBe(["case.yaml:3: the key 'name' stands twice (first in line 1); keep one"]);

    [Fact]
    public void A_missing_key_is_named() => Told("name: a\ncolour: red\n").ShouldBe(["case.yaml:1: the key 'count' is missing; add it"]);

    [Theory]
    [InlineData("count: many", "case.yaml:3: 'count' must be a whole number, not the text 'many'")]
    [InlineData("count: 1.5", "case.yaml:3: 'count' must be a whole number, not the text '1.5'")]
    [InlineData("count: [1]", "case.yaml:3: 'count' must be a whole number, not a list")]
    [InlineData("count: 1\nhold: [60, 45]", "case.yaml:4: 'hold' runs from 60 to 45; write the smaller number first")]
    [InlineData("count: 1\nhold: [1, 2, 3]", "case.yaml:4: 'hold' must be one whole number or two, [least, most], not a list")]
    [InlineData("count: 1\npress: x", "case.yaml:4: 'press' must be a list, not the text 'x'; put it in brackets")]
    [InlineData("count: 1\npress: [{a: b}]", "case.yaml:4: 'press' must hold texts, not a mapping of keys")]
    public void A_value_of_the_wrong_kind_is_named(string lines, string told) => Told($"name: a\ncolour: red\n{lines}\n").ShouldBe([told]);

    [Fact]
    public void An_unknown_word_is_named_with_what_was_meant() =>
        Told("name: a\ncount: 1\ncolour: grene\n").ShouldBe(["case.yaml:3: 'grene' under 'colour' is not a colour; did you mean 'green'?"]);

    [Fact]
    public void A_word_like_no_other_is_answered_by_the_words_there_are() =>
        Told("name: a\ncount: 1\ncolour: umbra\n").ShouldBe(["case.yaml:3: 'umbra' under 'colour' is not a colour; known here: green, red"]);

    [Fact]
    public void Every_problem_is_told_at_once() => Told("count: x\ncolour: blue\nother: 1\n").Count.ShouldBe(4);

    [Fact]
    public void An_id_that_stands_twice_is_named_with_both_places()
    {
        Result<Catalogue<Finding>> read = Document.Read("findings:\n  - {id: a, ask: x}\n  - {id: a, ask: y}\n", "case.yaml").Value
            .As(map => map.Catalogue("findings", one => new Finding(one.Text("id"), one.Text("ask")), finding => finding.Id));

        read.Problems.ShouldHaveSingleItem().ToString().ShouldBe("case.yaml:3: the id 'a' stands twice in 'findings' (first at case.yaml:2); give one of them its own");
    }

    [Fact]
    public void An_empty_text_is_a_problem_and_null_is_absence()
    {
        Told("name: \"\"\ncount: 1\ncolour: red\n").ShouldContain("case.yaml:1: 'name' is empty; fill it in or take it out");
        Reading("name: a\ncount: 1\ncolour: red\nhold: null\n").Value.Hold.ShouldBeNull();
    }

    [Fact]
    public void Json_reads_like_yaml()
    {
        const string Json = """
            {
              "name": "a \u00e9 \"b\"", "count": 3,
              "hold": [45, 60], "colour": "green",
              "press": ["x"]
            }
            """;

        Read json = Reading(Json, "case.json").Value;
        Read yaml = Reading("name: \"a é \\\"b\\\"\"\ncount: 3\nhold: [45, 60]\ncolour: green\npress: [x]\n").Value;

        json.Name.ShouldBe(yaml.Name);
        json.Hold.ShouldBe(yaml.Hold);
        json.Press.ShouldBe(yaml.Press);
    }

    [Fact]
    public void Json_tells_lines_too() =>
        Reading("{\n  \"name\": \"a\",\n  \"count\": 1, \"colour\": \"red\",\n  \"nmae\": 1,\n  \"count\": 2\n}", "case.json").Problems.Select(problem => problem.Where)
            .ShouldBe(["case.json:5"]);

    [Fact]
    public void Broken_json_names_its_line() => Document.Read("{\n  \"name\": \"a\"\n  \"count\": 1\n}", "case.json").Problems.ShouldHaveSingleItem().Where.ShouldBe("case.json:3");

    [Fact]
    public void Yaml_may_begin_with_a_brace() => Reading("{name: a, count: 1, colour: red,\n press: [x]}").Value.Press.ShouldBe(["x"]);

    private static Result<Read> Reading(string text, string name = "case.yaml")
    {
        Result<Document> document = Document.Read(text, name);
        return document.IsValue
            ? document.Value.As(map => new Read(map.Text("name"), map.Whole("count"), map.SpanOrNull("hold"), map.Word("colour", s_colours), map.TextsOrNone("press")))
            : Result<Read>.Failed(document.Problems);
    }

    private static List<string> Told(string text) => [.. Reading(text).Problems.Select(problem => problem.ToString())];
}
