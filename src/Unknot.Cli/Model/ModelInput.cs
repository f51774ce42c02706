using Unknot.Content;
using Unknot.Content.Trials;
using Unknot.Core.Forecasting;
using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;
using Unknot.Core.Physiology;

namespace Unknot.Cli.Model;

/// <summary>What every verb of the load model works with.</summary>
/// <param name="Folder">The content folder.</param>
/// <param name="Knowledge">The content.</param>
internal sealed record ModelInput(string Folder, KnowledgeBase Knowledge)
{
    /// <summary>The model's content.</summary>
    public LoadModelContent Model => Knowledge.LoadModel;

    /// <summary>What each part carries while all is well.</summary>
    public Parts Levers => Parts.Of(Model.Parts);

    /// <summary>Reads the content.</summary>
    /// <param name="contentFolder">The folder; null = the one that came with the program.</param>
    public static Result<ModelInput> Read(string? contentFolder)
    {
        string folder = Path.GetFullPath(contentFolder ?? Path.Combine(AppContext.BaseDirectory, "content"));
        Result<LoadedContent> content = ContentFolder.Read(folder);
        return content.IsValue ? Result<ModelInput>.Of(new(folder, content.Value.Knowledge)) : Result<ModelInput>.Failed(content.Problems);
    }

    /// <summary>Overload tables, none worked out yet.</summary>
    public DeskTables Desks() => new(Parameters.Usual(Model));

    /// <summary>The protocols of the content.</summary>
    public Result<IReadOnlyList<Protocol>> Protocols() => TrialsFolder.Read(Folder, Knowledge);

    /// <summary>What calibration found.</summary>
    public Result<Posterior> Posterior() => PosteriorFile.Read(Folder, Model);

    /// <summary>How what forecasts say is set right.</summary>
    public Result<RecalibrationRecord> Recalibrated() => RecalibrationFile.Read(Folder);

    /// <summary>A text of somebody's own.</summary>
    /// <param name="file">The file; - is standard input.</param>
    /// <returns>The text and the name problems give for it, or the problem.</returns>
    public static Result<(string Text, string Name)> Text(string file)
    {
        if (file == Cases.CaseInput.StandardInput)
        {
            return Result<(string, string)>.Of((Console.In.ReadToEnd(), "standard input"));
        }

        try
        {
            return Result<(string, string)>.Of((File.ReadAllText(file), Path.GetFileName(file)));
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return Result<(string, string)>.Failed(new Problem(file, "this file could not be read; name one in YAML or JSON, or - for standard input"));
        }
    }
}
