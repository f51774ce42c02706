using Unknot.Content;
using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;
using Unknot.Web.Shell.Body;

namespace Unknot.Web.Shell;

/// <summary>What the app knows, read once at the start: the content and the drawings of the body that go with it.</summary>
/// <param name="Knowledge">The content.</param>
/// <param name="Map">The drawings.</param>
internal sealed record Known(KnowledgeBase Knowledge, BodyMap Map)
{
    /// <summary>Reads both.</summary>
    /// <param name="folder">The folder of the content.</param>
    /// <returns>Both, or what is wrong with them.</returns>
    internal static Result<Known> Read(string folder)
    {
        Result<LoadedContent> content = ContentFolder.Read(folder);
        if (!content.IsValue)
        {
            return Result<Known>.Failed(content.Problems);
        }

        Result<BodyMap> map = BodyMap.Read(folder, content.Value.Knowledge.Regions);
        return map.IsValue ? Result<Known>.Of(new(content.Value.Knowledge, map.Value)) : Result<Known>.Failed(map.Problems);
    }
}
