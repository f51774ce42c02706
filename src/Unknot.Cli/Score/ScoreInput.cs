using Unknot.Content;
using Unknot.Content.Cases;
using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;

namespace Unknot.Cli.Score;

/// <summary>What is scored, and how.</summary>
/// <param name="Knowledge">The content.</param>
/// <param name="Rules">The rules.</param>
/// <param name="Cases">The cases.</param>
/// <param name="Split">Which of them are set aside.</param>
/// <param name="Own">Whether they are those of the content.</param>
/// <param name="Stamp">Tells this state of the cases from another.</param>
/// <param name="Seed">What chance is drawn by.</param>
internal sealed record ScoreInput(KnowledgeBase Knowledge, ScoreRules Rules, IReadOnlyList<WrittenCase> Cases, Split Split, bool Own, string Stamp, int Seed)
{
    /// <summary>Reads content, rules and cases.</summary>
    /// <param name="folder">Somebody's cases; null = those of the content.</param>
    /// <param name="contentFolder">The content; null = the one that came with the program.</param>
    /// <param name="allOpen">Whether nothing is set aside.</param>
    /// <param name="seed">What chance is drawn by.</param>
    /// <returns>All of it, or every problem.</returns>
    internal static Result<ScoreInput> Read(string? folder, string? contentFolder, bool allOpen, int seed)
    {
        string content = Path.GetFullPath(contentFolder ?? Path.Combine(AppContext.BaseDirectory, "content"));
        string path = Path.GetFullPath(folder ?? Path.Combine(content, CasesFolder.Own));
        Result<LoadedContent> read = ContentFolder.Read(content);
        Result<ScoreRules> rules = ScoreRules.Read(content);
        if (!read.IsValue || !rules.IsValue)
        {
            return Result<ScoreInput>.Failed([.. read.Problems, .. rules.Problems]);
        }

        Result<IReadOnlyList<WrittenCase>> cases = CasesFolder.Read(path, read.Value.Knowledge);
        return !cases.IsValue ? Result<ScoreInput>.Failed(cases.Problems)
            : allOpen && HoldsOwn(cases.Value, content, read.Value.Knowledge) ? Result<ScoreInput>.Failed(
                new Problem("--all-open", "the project's own cases keep a third set aside; name a folder of your own cases, or leave --all-open out"))
            : Result<ScoreInput>.Of(new(
                read.Value.Knowledge, rules.Value, cases.Value, allOpen ? Split.AllOpen : Split.Of(cases.Value, rules.Value.SetAsideOneIn), folder is null, CasesFolder.Stamp(path), seed));
    }

    /// <summary>Whether one of the content's own cases is among them, wherever the folder lies.</summary>
    private static bool HoldsOwn(IReadOnlyList<WrittenCase> cases, string content, KnowledgeBase knowledge)
    {
        Result<IReadOnlyList<WrittenCase>> own = CasesFolder.ReadOwn(content, knowledge);
        return own.IsValue && cases.Select(one => one.Scored.Id).Intersect(own.Value.Select(one => one.Scored.Id)).Any();
    }
}
