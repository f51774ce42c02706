using System.Security.Cryptography;
using System.Text;
using Unknot.Content.Essays;
using Unknot.Content.Figure;
using Unknot.Content.Trials;
using Unknot.Content.Yaml;
using Unknot.Core.Outcomes;

namespace Unknot.Content;

/// <summary>The files of a content folder: found, read and stamped.</summary>
internal static class ContentFiles
{
    internal static readonly string[] Single =
    [
        "sources.yaml", "statements.yaml", "regions.yaml", "redflags.yaml", "exposure.yaml", "equipment.yaml", "findings.yaml", "session.yaml", "plan.yaml", "habits.yaml", "alone.yaml", "breaks.yaml", "instruments.yaml", "terminology.yaml",
        "pose-metrics.yaml", "patterns.yaml", "care-groups.yaml", "guides.yaml", "practitioner.yaml", "self-release.yaml", "localisation.yaml", "elsewhere.yaml", "words/aggravators.yaml", "words/easers.yaml",
        "words/qualities.yaml", "words/limits.yaml", "words/places.yaml", "words/meanings.yaml", "words/flags.yaml", "words/contexts.yaml", "words/examples.yaml",
        "model/parameters.yaml", "model/loads.yaml", "model/days.yaml",
    ];

    /// <summary>What is read when somebody first asks for it.</summary>
    internal static readonly string[] Later = [WritingsFolder.Glossary, PosteriorFile.Name, SkillFile.Name, RecalibrationFile.Name, TrialsFolder.DefaultPlan, FigureFolder.Body];

    internal static readonly string[] Folders = ["muscles", "movements"];

    private static readonly string[] s_places = ["", "words", "model", .. Folders];

    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads every file; what is missing, stray or damaged is a problem.</summary>
    internal static (IReadOnlyDictionary<string, Document> Documents, string Version) Read(string folder, List<Problem> problems)
    {
        string[] names = Names(folder, problems);
        Loaded[] loaded = new Loaded[names.Length];
        ReadEach(folder, names, loaded);
        problems.AddRange(loaded.SelectMany(one => one.Problems));
        Dictionary<string, Document> documents = new(StringComparer.Ordinal);
        foreach (Loaded one in loaded)
        {
            if (one.Document is { } document)
            {
                documents.Add(document.Name, document);
            }
        }

        return (documents, Stamp(names, loaded));
    }

    /// <summary>Whoever is free takes the next file. A parallel loop does the same, and is compiled while somebody waits.</summary>
    private static void ReadEach(string folder, string[] names, Loaded[] loaded)
    {
        int taken = -1;
        Action[] readers = new Action[Math.Min(Environment.ProcessorCount, names.Length)];
        Array.Fill(readers, () =>
        {
            for (int i = Interlocked.Increment(ref taken); i < names.Length; i = Interlocked.Increment(ref taken))
            {
                loaded[i] = ReadOne(folder, names[i]);
            }
        });
        Parallel.Invoke(readers);
    }

    private static string[] Names(string folder, List<Problem> problems)
    {
        string[] found =
        [
            .. s_places.Select(part => Path.Combine(folder, part)).Where(Directory.Exists)
                .SelectMany(Directory.EnumerateFiles)
                .Where(file => Path.GetExtension(file) is ".yaml" or ".yml")
                .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
                .Order(StringComparer.Ordinal),
        ];
        foreach (string missing in Single.Except(found))
        {
            problems.Add(new(missing, "this file is missing; every content folder has it"));
        }

        foreach (string missing in Folders.Where(part => !found.Any(name => name.StartsWith(part + "/", StringComparison.Ordinal))))
        {
            problems.Add(new(missing, "there is nothing in this folder; it holds one YAML file each"));
        }

        string[] known = [.. found.Where(IsKnown)];
        foreach (string stray in found.Except(known).Except(Later))
        {
            problems.Add(new(stray, $"nothing reads this file; {Spelling.Remedy(stray, Single)}"));
        }

        return known;
    }

    private static bool IsKnown(string name) => Single.Contains(name) || (name.EndsWith(".yaml", StringComparison.Ordinal) && Folders.Contains(name.Split('/')[0]));

    private static Loaded ReadOne(string folder, string name)
    {
        List<Problem> problems = [];
        try
        {
            byte[] bytes = File.ReadAllBytes(Path.Combine(folder, name));
            return new(Document.Read(s_strict.GetString(bytes), name, problems), SHA256.HashData(bytes), problems);
        }
        catch (DecoderFallbackException)
        {
            problems.Add(new(name, "it is not UTF-8 text; save it as UTF-8"));
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            problems.Add(new(name, $"it cannot be read ({unreadable.Message.TrimEnd('.')}); see that it exists and may be read"));
        }

        return new(null, [], problems);
    }

    private static string Stamp(string[] names, Loaded[] loaded)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        for (int i = 0; i < names.Length; i++)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(names[i]));
            hash.AppendData(loaded[i].Hash);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }

    private sealed record Loaded(Document? Document, byte[] Hash, List<Problem> Problems);
}
