using Unknot.Core.Forecasting;
using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;

namespace Unknot.Content.Trials;

/// <summary>The protocols of the content: <c>model/trials</c>.</summary>
public static class TrialsFolder
{
    /// <summary>Where they lie in a content folder.</summary>
    public const string Own = "model/trials";

    /// <summary>Where the plan lies that simulated people follow where no other is given.</summary>
    public const string DefaultPlan = "model/default-plan.yaml";

    /// <summary>Reads the plan that simulated people follow where no other is given.</summary>
    /// <param name="content">The content folder.</param>
    /// <param name="knowledge">The content.</param>
    /// <param name="weeks">How long it goes on [weeks].</param>
    /// <returns>The plan, or every problem with it.</returns>
    public static Result<Arm> ReadDefaultPlan(string content, KnowledgeBase knowledge, int weeks = 1)
    {
        string file = Path.Combine(content, DefaultPlan);
        return File.Exists(file)
            ? TrialFile.ReadArm(File.ReadAllText(file), DefaultPlan, knowledge, weeks)
            : Result<Arm>.Failed(new Problem(DefaultPlan, "this file is missing; it is one arm of a trial"));
    }

    /// <summary>Reads every protocol.</summary>
    /// <param name="content">The content folder.</param>
    /// <param name="knowledge">The content.</param>
    /// <returns>The protocols in the order of their names, or every problem with file, line and remedy.</returns>
    public static Result<IReadOnlyList<Protocol>> Read(string content, KnowledgeBase knowledge)
    {
        string folder = Path.Combine(content, Own);
        if (!Directory.Exists(folder))
        {
            return Result<IReadOnlyList<Protocol>>.Failed(new Problem(Own, "there is no such folder; it holds one protocol a file"));
        }

        List<Problem> problems = [];
        List<Protocol> protocols = [];
        foreach (string file in Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal))
        {
            string name = $"{Own}/{Path.GetFileName(file)}";
            Result<Protocol> read = TrialFile.Read(File.ReadAllText(file), name, knowledge);
            problems.AddRange(read.Problems);
            if (!read.IsValue)
            {
                continue;
            }

            protocols.Add(read.Value);
            if (read.Value.Id != Path.GetFileNameWithoutExtension(file))
            {
                problems.Add(new($"{name}:1", $"the id '{read.Value.Id}' and the file's name differ; give both the same"));
            }
        }

        return problems.Count == 0 ? Result<IReadOnlyList<Protocol>>.Of(protocols) : Result<IReadOnlyList<Protocol>>.Failed(problems);
    }
}
