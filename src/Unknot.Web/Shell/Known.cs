using Unknot.Content;
using Unknot.Core.Knowledge;
using Unknot.Core.Localisation;
using Unknot.Core.Outcomes;
using Unknot.Web.Shell.Body;

namespace Unknot.Web.Shell;

/// <summary>What the app knows, read once at the start: the content, what locating needs of it, and the drawings of the body that go with it.</summary>
/// <param name="Knowledge">The content.</param>
/// <param name="Tables">The same, laid out for locating.</param>
/// <param name="Map">The drawings.</param>
internal sealed record Known(KnowledgeBase Knowledge, LocalisationTables Tables, BodyMap Map)
{
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
        return map.IsValue ? Result<Known>.Of(new(knowledge, LocalisationTables.Of(knowledge), map.Value)) : Result<Known>.Failed(map.Problems);
    }
}
