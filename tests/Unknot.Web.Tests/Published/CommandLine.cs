using System.Text.Json;
using System.Text.RegularExpressions;

namespace Unknot.Web.Tests.Published;

/// <summary>What every verb has in common.</summary>
[Collection(nameof(PublishedProgram))]
[Trait("Takes", "long")]
public sealed partial class CommandLine(PublishedProgram program)
{
    [Fact]
    public async Task Every_verb_shows_a_worked_example()
    {
        (int code, string help, _) = await Run();
        string[] verbs = [.. Listed().Matches(help[help.IndexOf("Commands:", StringComparison.Ordinal)..]).Select(match => match.Groups[1].Value)];

        code.ShouldBe(0);
        verbs.ShouldContain("serve");
        foreach (string verb in verbs)
        {
            (int ended, string said, _) = await Run(verb, "--help");

            ended.ShouldBe(0, verb);
            said.ShouldContain("Example", customMessage: verb);
            said.ShouldContain($"  unknot {verb} ", customMessage: verb);
        }
    }

    [Fact]
    public async Task A_verb_that_does_not_exist_is_refused_in_one_sentence()
    {
        (int code, string said, string complained) = await Run("heal");

        code.ShouldBe(2);
        said.ShouldBeEmpty();
        complained.ShouldBe("unknot: There is no 'heal' here. See 'unknot --help'.");
    }

    [Fact]
    public async Task With_json_the_refusal_is_one_object()
    {
        (int code, string said, string complained) = await Run("lint", "one", "two", "--json");

        code.ShouldBe(2);
        said.ShouldBeEmpty();
        JsonElement error = JsonDocument.Parse(complained).RootElement.GetProperty("error");
        error.GetProperty("where").GetString().ShouldBe("command line");
        error.GetProperty("what").GetString()!.ShouldBe("There is no 'two' here.");
    }

    private async Task<(int Code, string Said, string Complained)> Run(params string[] arguments)
    {
        using RunningProgram running = program.Start(arguments);
        return await running.End(TimeSpan.FromSeconds(30));
    }

    [GeneratedRegex(@"^  ([a-z][a-z-]*)\b", RegexOptions.Multiline)]
    private static partial Regex Listed();
}
