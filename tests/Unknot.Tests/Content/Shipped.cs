using System.Runtime.CompilerServices;
using Unknot.Content;
using Unknot.Content.Cases;
using Unknot.Content.Essays;
using Unknot.Content.Figure;
using Unknot.Content.Trials;
using Unknot.Core.Forecasting;

namespace Unknot.Tests.Content;

/// <summary>The content that ships, read once for all tests.</summary>
internal static class Shipped
{
    private static readonly Lazy<LoadedContent> s_content = new(() => ContentFolder.Read(Find()).Value);

    private static readonly Lazy<IReadOnlyList<WrittenCase>> s_cases = new(() => CasesFolder.ReadOwn(Find(), Content.Knowledge).Value);

    private static readonly Lazy<Writings> s_writings = new(() => WritingsFolder.ReadAll(Find()).Value);

    private static readonly Lazy<ScoreRules> s_score = new(() => ScoreRules.Read(Find()).Value);

    private static readonly Lazy<IReadOnlyList<Protocol>> s_trials = new(() => TrialsFolder.Read(Find(), Content.Knowledge).Value);

    private static readonly Lazy<FigureLibrary> s_figure = new(() => FigureFolder.Read(Find()).Value);

    internal static string Folder => Find();

    internal static FigureLibrary Figure => s_figure.Value;

    internal static IReadOnlyList<Protocol> Trials => s_trials.Value;

    internal static LoadedContent Content => s_content.Value;

    internal static IReadOnlyList<WrittenCase> Cases => s_cases.Value;

    internal static ScoreRules Score => s_score.Value;

    internal static Writings Writings => s_writings.Value;

    private static string Find([CallerFilePath] string here = "")
    {
        string? at = Path.GetDirectoryName(here);
        while (at is not null && !File.Exists(Path.Combine(at, "Unknot.slnx")))
        {
            at = Path.GetDirectoryName(at);
        }

        return Path.Combine(at ?? throw new InvalidOperationException("The tests are not inside the repository."), "content");
    }
}
