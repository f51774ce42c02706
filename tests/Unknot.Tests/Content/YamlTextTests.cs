using System.Text.RegularExpressions;
using Unknot.Content.Yaml;
using Unknot.Core.Outcomes;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Unknot.Tests.Content;

/// <summary>What our reader of YAML makes of a text, beside what a whole one does.</summary>
public sealed partial class YamlTextTests
{
    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Shipped.Folder, "*.yaml", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Shipped.Folder, file))];

    [Theory]
    [MemberData(nameof(Files))]
    public void What_ships_is_read_as_a_whole_reader_reads_it(string file) => IsReadAlike(File.ReadAllText(Path.Combine(Shipped.Folder, file)));

    [Theory]
    [InlineData("a: text that goes on\n  over lines\n\n  and paragraphs # and a comment\nb: 1\n")]
    [InlineData("a: \"it goes on  \n  over lines \\\n   without a space\n\n  and\\ta \\u00e9 \\x41 \\\"q\\\" \\\\ \\/\"\n")]
    [InlineData("a: 'it''s\n  here\n\n\n  and there'\nb: ''\n")]
    [InlineData("a: |\n  as it\n    stands\n\n  there\n\n\nb: 1\n")]
    [InlineData("a: |+\n  kept\n\n\nb: |-\n  cut\n\n\nc: |2\n    wide\n   narrow\n")]
    [InlineData("a: >\n  joined\n  lines\n\n  a paragraph\n    further in\n    as it stands\n  and on\n\n")]
    [InlineData("a: >-\n\n  begins late\nb: |\n\nc: |+\n\n\nd: >+\n  x\n\n")]
    [InlineData("- |\n a\n- >\n b\n c\n-\n  d\n- - e\n  - f\n- g: 1\n  h: 2\n-\n")]
    [InlineData("a:\n- 1\n- 2\nb:\n  - 3\nc:\nd: ~\ne: null\nf: \"null\"\n")]
    [InlineData("a: [1, two words, \"q, r\", 's', [t, u], {v: w, x, y: }, z,]\n")]
    [InlineData("a: {b: c,\n  \"d\": [e,\n   f g\n   h], i: 'j k'} # so\nl: {}\nm: []\n")]
    [InlineData("a: http://x.y/z?q#r\nb: -1\nc: -x\nd: ?y\ne: :z\nf: a:b\n:g: 1\n\"h i\": 2\n'j': 3\nk l m: 4\n")]
    [InlineData("# first\n---\n# then\na:   b   # c\n\n  # d\ne: f\n...\n# last\n")]
    [InlineData("\uFEFFa: 1\r\nb:\r\n  - c\r\n  - \"d\r\n    e\"\r\nf: |\r\n  g\r\n  h\r\n")]
    [InlineData("just words\nand more\n")]
    [InlineData("  a: 1\n  b: 2\n")]
    [InlineData("a: \"😀 — ü\"\nb: 😀 — ü\n")]
    [InlineData("{a: 1,\nb: 2}\n")]
    public void What_people_write_is_read_as_a_whole_reader_reads_it(string text) => IsReadAlike(text);

    [Theory]
    [InlineData("a: x: y\n", "case.yaml:1: this is not YAML: there is a second colon; put the text in quotes, or begin the mapping on the next line")]
    [InlineData("a: 1\n  b: 2\n", "case.yaml:2: this is not YAML: there is a colon in a text; put the text in quotes, or look for a missing bracket, brace or comma just above")]
    [InlineData("a: 1\nb: [c, d\ne: f\n", "case.yaml:2: this is not YAML: what opens here is never closed; look for a missing ']', and indent the lines of a longer one")]
    [InlineData("a: [b, c\n", "case.yaml:1: this is not YAML: what opens here is never closed; look for a missing ']', and indent the lines of a longer one")]
    [InlineData("a: [b: c]\n", "case.yaml:1: this is not YAML: a comma or ']' is expected here, for what opens in line 1; put a key with its value in braces, and a text that holds brackets, commas or colons in quotes")]
    [InlineData("a: 1\nb: \"open\nc: 3\n", "case.yaml:2: this is not YAML: the quote that opens here is never closed; look for a missing quote, and indent the lines of a longer text")]
    [InlineData("a: \"b\" c\n", "case.yaml:1: this is not YAML: more stands after the end of this value; look for a quote or a bracket too many")]
    [InlineData("a: 1\nwords\n", "case.yaml:2: this is not YAML: a key with a colon after it is expected here; look for a missing colon or quote here or just above")]
    [InlineData("a:\n  b: 1\n c: 2\n", "case.yaml:3: this is not YAML: this is indented further than what stands above it; put a text that holds a colon or a # in quotes, or see how far it is indented")]
    [InlineData("a:\n\t- 1\n", "case.yaml:2: a tab stands at the beginning of the line; indent with spaces")]
    [InlineData("a: %b\n", "case.yaml:1: this is not YAML: no text begins with '%'; put it in quotes, or look for a missing value, bracket or quote")]
    [InlineData("a: \"\\q\"\n", "case.yaml:1: this is not YAML: this backslash escapes nothing; write two of them, or use single quotes")]
    [InlineData("a: 1\nb: \u0007\n", "case.yaml:2: this is not YAML: there is a control character (U+0007); take it out, or write it as an escape in double quotes")]
    [InlineData("? a\n: b\n", "case.yaml:1: this is not YAML: no text begins with '?'; put it in quotes, or look for a missing value, bracket or quote")]
    [InlineData("%YAML 1.2\n---\na: 1\n", "case.yaml:1: directives (%) are not read; take the line out")]
    public void What_is_not_read_is_one_sentence_with_its_line(string text, string told) => Document.Read(text, "case.yaml").Problems.ShouldHaveSingleItem().ToString().ShouldBe(told);

    [Theory]
    [InlineData("movements/prone_y_raise.yaml")]
    [InlineData("words/easers.yaml")]
    [InlineData("muscles/rhomboids.yaml")]
    public void Whatever_is_spoilt_is_refused_or_read_as_a_whole_reader_reads_it(string file)
    {
        string text = File.ReadAllText(Path.Combine(Shipped.Folder, file));
        Random random = new(20261126);
        int read = 0;
        for (int round = 0; round < 1000; round++)
        {
            // A line separator was a line end in YAML 1.1, as the other still reads it, and is a character like any other since.
            // And a key may begin with a colon since, which the other takes for the end of a key that is not there.
            string spoilt = KeyWithColon().Replace(HostileTextTests.Spoil(text, random).Replace('\u2028', '~'), "~");
            if (Document.Read(spoilt, "case.yaml") is { IsValue: true })
            {
                read++;
                IsReadAlike(spoilt);
            }
        }

        read.ShouldBeGreaterThan(10);
    }

    [GeneratedRegex(@"(?<=^\s*(- )?):(?=\S)", RegexOptions.Multiline)]
    private static partial Regex KeyWithColon();

    private static void IsReadAlike(string text)
    {
        Result<Document> ours = Document.Read(text, "case.yaml");

        ours.Problems.ShouldBeEmpty(text);
        Written(ours.Value.Root).ShouldBe(Written(Whole(text)), text);
    }

    private static YamlNode Whole(string text)
    {
        YamlStream stream = [];
        stream.Load(new StringReader(text.TrimStart('\uFEFF')));
        return stream.Documents.ShouldHaveSingleItem().RootNode;
    }

    private static string Written(Node node) => node switch
    {
        TextNode text => $"{text.Line} {(text.IsNull ? "null" : $"\"{text.Text}\"")}\n",
        ListNode list => $"{list.Line} [\n{string.Concat(list.Items.Select(Written))}]\n",
        MapNode map => $"{map.Line} {{\n{string.Concat(map.Entries.Select(entry => $"{entry.Line} {entry.Key}: {Written(entry.Value)}"))}}}\n",
        _ => throw new InvalidOperationException(),
    };

    private static string Written(YamlNode node) => node switch
    {
        YamlScalarNode { Style: ScalarStyle.Plain, Value: "" or "~" or "null" } => $"{node.Start.Line} null\n",
        YamlScalarNode text => $"{text.Start.Line} \"{text.Value}\"\n",
        YamlSequenceNode list => $"{list.Start.Line} [\n{string.Concat(list.Children.Select(Written))}]\n",
        YamlMappingNode map => $"{map.Start.Line} {{\n{string.Concat(map.Children.Select(entry => $"{entry.Key.Start.Line} {entry.Key}: {Written(entry.Value)}"))}}}\n",
        _ => throw new InvalidOperationException(),
    };
}
