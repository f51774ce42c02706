using System.CommandLine;
using Unknot.Cli.Cases;
using Unknot.Content;
using Unknot.Content.Figure;
using Unknot.Core.Knowledge;
using Unknot.Core.Motion;
using Unknot.Core.Motion.Checks;
using Unknot.Core.Outcomes;

namespace Unknot.Cli.Figure;

/// <summary><c>unknot figure</c>: bakes key poses to the clips that pages play, and says what is wrong with them.</summary>
public static class FigureCommand
{
    private static readonly Argument<string[]> s_movements = new("MOVEMENT") { Description = "The movements to bake.", Arity = ArgumentArity.ZeroOrMore };

    private static readonly Option<bool> s_all = new("--all") { Description = "Bakes every movement that has key poses, and the body." };

    private static readonly Option<string?> s_out = new("--out") { Description = "Where the clips go; without it they are only looked at.", HelpName = "DIR" };

    private static readonly Option<string?> s_content = new("--content")
    {
        Description = "The folder of the knowledge base; without it the one that came with the program.",
        HelpName = "FOLDER",
    };

    /// <summary>The verb with its options.</summary>
    /// <returns>The command.</returns>
    public static Command Create()
    {
        Command figure = new("figure", """
            Bakes the key poses of movements to clips: contacts are kept, and every frame is held to joint ranges, speeds and what stands about. One
            problem a line; exit 1 when there is one, and then nothing is written.

            Example:
              unknot figure --all --content content --out content/figure
            """)
        {
            s_movements, s_all, s_out, s_content,
        };
        figure.SetAction(Bake);
        return figure;
    }

    private static int Bake(ParseResult asked)
    {
        string folder = Path.GetFullPath(asked.GetValue(s_content) ?? Path.Combine(AppContext.BaseDirectory, "content"));
        Result<LoadedContent> content = ContentFolder.Read(folder);
        Result<FigureLibrary> library = FigureFolder.Read(folder);
        if (!content.IsValue || !library.IsValue)
        {
            return Answering.Refuse(asked, false, [.. content.Problems, .. library.Problems]);
        }

        string[] named = asked.GetValue(s_movements) ?? [];
        MovementFigure[] chosen = [.. library.Value.Movements.Where(figure => asked.GetValue(s_all) || named.Contains(figure.Movement))];
        string[] unknown = [.. named.Except(chosen.Select(figure => figure.Movement))];
        return unknown.Length > 0 || chosen.Length == 0
            ? Answering.Refuse(asked, false, [new(unknown.FirstOrDefault() ?? "MOVEMENT", "no key poses of this name; name a file of content/keyframes, or --all")])
            : Write(asked, content.Value.Knowledge, library.Value.Content, chosen);
    }

    private static int Write(ParseResult asked, KnowledgeBase knowledge, FigureContent body, IReadOnlyList<MovementFigure> chosen)
    {
        Problem[] wrong =
        [
            .. from figure in chosen.AsParallel().AsOrdered()
               from scene in figure.Scenes
               from problem in ClipChecks.Of(Baking.Bake(scene, body.Skeleton), body)
               select new Problem(scene.Where, problem),
        ];
        foreach (Problem one in wrong)
        {
            asked.InvocationConfiguration.Output.WriteLine(one);
        }

        if (wrong.Length == 0 && asked.GetValue(s_out) is { } folder)
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(Path.Combine(folder, FigureFolder.Skeleton), ClipJson.Of(body) + "\n");
            foreach (MovementFigure figure in chosen)
            {
                File.WriteAllText(Path.Combine(folder, figure.Movement + ".json"), ClipJson.Of(figure, body, ShownMovement.Of(knowledge, figure.Movement)) + "\n");
            }
        }

        return wrong.Length == 0 ? ExitCode.Done : ExitCode.AnswerIsNo;
    }
}
