using Unknot.Content;
using Unknot.Core.Complaint;
using Unknot.Core.Exposure;
using Unknot.Core.Knowledge;
using Unknot.Core.Localisation;
using Unknot.Core.Outcomes;
using Unknot.Web.Shell.Body;
using Unknot.Web.Shell.Forecasts;

namespace Unknot.Web.Shell;

/// <summary>What the app knows, read once at the start: the content, what locating needs of it, and the drawings of the body that go with it. It never changes, so apps of one content may share it.</summary>
/// <param name="Knowledge">The content.</param>
/// <param name="Tables">The same, laid out for locating.</param>
/// <param name="Map">The drawings.</param>
/// <param name="Forecaster">What forecasts are made with, worked out when first asked for.</param>
internal sealed record Known(KnowledgeBase Knowledge, LocalisationTables Tables, BodyMap Map, Forecaster Forecaster)
{
    private readonly Lazy<WordIndex> _words = new(() => WordIndex.Of(Knowledge));
    private readonly Lazy<StressWords> _stressWords = new(() => StressWords.Of(Knowledge.Exposure.Stress));

    /// <summary>What words are read with, made when first asked for.</summary>
    internal WordIndex Words => _words.Value;

    /// <summary>What words are held against the stress ladder with, made when first asked for.</summary>
    internal StressWords StressWords => _stressWords.Value;

    /// <summary>Reads it.</summary>
    /// <param name="folder">The folder of the content.</param>
    /// <returns>All of it, or what is wrong with it.</returns>
    internal static Result<Known> Read(string folder)
    {
        Result<LoadedContent> content = ContentFolder.Read(folder);
        if (!content.IsValue)
        {
            return Result<Known>.Failed(content.Problems);
        }

        KnowledgeBase knowledge = content.Value.Knowledge;
        Result<BodyMap> map = BodyMap.Read(folder, knowledge.Regions);
        return map.IsValue ? Result<Known>.Of(new(knowledge, LocalisationTables.Of(knowledge), map.Value, new(knowledge.LoadModel, folder))) : Result<Known>.Failed(map.Problems);
    }
}
