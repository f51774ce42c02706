using Unknot.Core.Knowledge;

namespace Unknot.Content;

/// <summary>The content, and where each part of it stands.</summary>
/// <param name="Knowledge">What it says.</param>
/// <param name="Map">Where it says so.</param>
public sealed record LoadedContent(KnowledgeBase Knowledge, ContentMap Map);
