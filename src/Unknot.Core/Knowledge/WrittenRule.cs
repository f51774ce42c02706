namespace Unknot.Core.Knowledge;

/// <summary>A rule or remark that stands in words: what code works by, or what a page says beside a number.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Say">The words.</param>
/// <param name="Sources">Keys of the bibliography, or statements (S98); empty when it is our own.</param>
public sealed record WrittenRule(string Id, string Say, IReadOnlyList<string> Sources);
