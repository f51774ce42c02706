using System.CommandLine;
using Unknot.Cli.Cases;
using Unknot.Cli.Data;

namespace Unknot.Cli.Doctor;

/// <summary><c>unknot doctor</c>: looks at everything a running Unknot needs, and changes nothing.</summary>
internal static class DoctorCommand
{
    private static readonly Option<string?> s_data = DataOptions.Folder();

    private static readonly Option<int> s_port = new("--port") { Description = "The port it is to listen on.", HelpName = "NUMBER", DefaultValueFactory = _ => 5080 };

    private static readonly Option<string?> s_content = new("--content")
    {
        Description = "The folder of the knowledge base; without it the one that came with the program.",
        HelpName = "FOLDER",
    };

    private static readonly Option<bool> s_asJson = new("--json") { Description = "Answers with one JSON object." };

    /// <summary>The verb with its options.</summary>
    /// <returns>The command.</returns>
    public static Command Create()
    {
        Command doctor = new("doctor", """
            Looks at versions, database, automatic copies, content, disk, permissions, clock and port, and says of each whether it is well and
            what to do when it is not. It changes nothing. Exit 1 when something is not well.

            Example:
              unknot doctor --json
            """)
        {
            s_data, s_port, s_content, s_asJson,
        };
        doctor.SetAction(Look);
        return doctor;
    }

    private static async Task<int> Look(ParseResult asked, CancellationToken stop)
    {
        string file = DataOptions.FileOf(asked.GetValue(s_data));
        string content = Path.GetFullPath(asked.GetValue(s_content) ?? Path.Combine(AppContext.BaseDirectory, "content"));
        IReadOnlyList<Finding> findings = [.. await DataChecks.OfAsync(file, TimeProvider.System, stop), .. MachineChecks.Of(Path.GetDirectoryName(file)!, content, asked.GetValue(s_port))];
        bool well = findings.All(finding => finding.Remedy is null);
        asked.InvocationConfiguration.Output.Write(asked.GetValue(s_asJson)
            ? Answering.AsJson(new { well, checks = findings.Select(finding => new { finding.What, well = finding.Remedy is null, finding.Is, finding.Remedy }) })
            : string.Concat(findings.Select(finding => $"{(finding.Remedy is null ? "ok" : "no"),-3} {finding.What,-12} {finding.Is}{(finding.Remedy is null ? "" : " " + finding.Remedy)}\n")));
        return well ? ExitCode.Done : ExitCode.AnswerIsNo;
    }
}
