using System.Text.Json;
using Unknot.Cli.Lint;

namespace Unknot.Tests.Content.Lint;

[Trait("Takes", "long")]
public sealed class LintCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("unknot-lint-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Sound_content_says_nothing_and_ends_with_0()
    {
        (int code, string output, string error) = Run(Shipped.Folder);

        (code, output, error).ShouldBe((0, "", ""));
    }

    [Fact]
    public void Sound_content_is_an_empty_array_in_json()
    {
        (int code, string output, _) = Run(Shipped.Folder, "--json");

        (code, output.Trim()).ShouldBe((0, "[]"));
    }

    [Fact]
    public void A_problem_is_one_line_and_ends_with_1()
    {
        Copy("findings.yaml", text => text + "\n  - {id: sore_thumb, ask: \"Is your thumb sore?\"}\n");

        (int code, string output, _) = Run(_folder);

        code.ShouldBe(1);
        output.TrimEnd().ShouldMatch(@"^findings\.yaml:\d+: no movement depends on finding 'sore_thumb'; .* \[findings_are_read\]$");
    }

    [Fact]
    public void A_misspelt_key_is_a_problem_of_reading_with_the_key_that_was_meant()
    {
        Copy("findings.yaml", text => text + "\n  - {id: sore_thumb, aks: \"Is your thumb sore?\"}\n");

        (int code, string output, _) = Run(_folder, "--json");

        code.ShouldBe(1);
        JsonElement problem = JsonDocument.Parse(output).RootElement.EnumerateArray().First(one => one.GetProperty("what").GetString()!.Contains("aks"));
        problem.GetProperty("rule").GetString().ShouldBe("reading");
        problem.GetProperty("where").GetString()!.ShouldStartWith("findings.yaml:");
        problem.GetProperty("what").GetString()!.ShouldContain("'ask'");
    }

    [Fact]
    public void A_folder_that_is_not_there_is_one_sentence_and_ends_with_2()
    {
        (int code, string output, string error) = Run(Path.Combine(_folder, "nowhere"));

        (code, output).ShouldBe((2, ""));
        error.Trim().Split('\n').ShouldHaveSingleItem().ShouldContain("nowhere");
    }

    [Fact]
    public void A_folder_that_is_not_there_is_one_object_in_json()
    {
        (int code, string output, string error) = Run(Path.Combine(_folder, "nowhere"), "--json");

        (code, output).ShouldBe((2, ""));
        JsonDocument.Parse(error).RootElement.GetProperty("error").GetProperty("where").GetString()!.ShouldEndWith("nowhere");
    }

    private static (int Code, string Output, string Error) Run(params string[] args)
    {
        using StringWriter output = new();
        using StringWriter error = new();
        int code = LintCommand.Create().Parse(args).Invoke(new() { Output = output, Error = error });
        return (code, output.ToString(), error.ToString());
    }

    private void Copy(string changed, Func<string, string> change)
    {
        foreach (string file in Directory.EnumerateFiles(Shipped.Folder, "*", SearchOption.AllDirectories))
        {
            string name = Path.GetRelativePath(Shipped.Folder, file);
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(_folder, name))!);
            File.WriteAllText(Path.Combine(_folder, name), name == changed ? change(File.ReadAllText(file)) : File.ReadAllText(file));
        }
    }
}
