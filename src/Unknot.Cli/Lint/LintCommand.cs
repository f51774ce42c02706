using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using Unknot.Content.Lint;
using Unknot.Core.Outcomes;

namespace Unknot.Cli.Lint;

/// <summary><c>unknot lint</c>: tells what is wrong in a content folder.</summary>
public static class LintCommand
{
    // Read by people and by scripts, never put in a page: quotes and umlauts stay as they are.
    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Argument<string?> s_folder = new("FOLDER")
    {
        Description = "The folder of the knowledge base; without it the one that came with the program.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<bool> s_asJson = new("--json") { Description = "Answers with a JSON array of {where, what, rule}." };

    /// <summary>The verb with its options.</summary>
    /// <returns>The command.</returns>
    public static Command Create()
    {
        Command lint = new("lint", """
            Checks the content: every name, gate, rule, dose, source and drawing. One problem a line; exit 1 when there is one.

            Example:
              unknot lint content --json
            """)
        {
            s_folder, s_asJson,
        };
        lint.SetAction(Lint);
        return lint;
    }

    private static int Lint(ParseResult asked)
    {
        string folder = Path.GetFullPath(asked.GetValue(s_folder) ?? Path.Combine(AppContext.BaseDirectory, "content"));
        bool asJson = asked.GetValue(s_asJson);
        if (!Directory.Exists(folder))
        {
            return Refuse(asked, asJson, new Problem(folder, "there is no such folder; name the one that holds sources.yaml"));
        }

        IReadOnlyList<LintFinding> findings = Linter.Check(folder);
        asked.InvocationConfiguration.Output.Write(asJson ? AsJson(findings) : string.Concat(findings.Select(finding => $"{finding.Problem} [{finding.Rule}]{Environment.NewLine}")));
        return findings.Count == 0 ? ExitCode.Done : ExitCode.AnswerIsNo;
    }

    private static string AsJson(IReadOnlyList<LintFinding> findings) =>
        JsonSerializer.Serialize(findings.Select(finding => new { finding.Problem.Where, finding.Problem.What, finding.Rule }), s_json) + Environment.NewLine;

    private static int Refuse(ParseResult asked, bool asJson, Problem problem)
    {
        asked.InvocationConfiguration.Error.WriteLine(asJson ? JsonSerializer.Serialize(new { error = problem }, s_json) : $"unknot: {problem}");
        return ExitCode.WrongInput;
    }
}
