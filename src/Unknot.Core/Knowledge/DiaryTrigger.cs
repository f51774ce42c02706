namespace Unknot.Core.Knowledge;

/// <summary>So many returns of a knot although the plan was kept.</summary>
/// <param name="Times">Returns.</param>
/// <param name="InDays">In so many days.</param>
/// <param name="KeptOf7">The plan kept on so many days of seven, over the same time.</param>
public sealed record ReturnsTrigger(int Times, int InDays, int KeptOf7);

/// <summary>What a follow-up flag is read from in the diary. One of what is given is enough.</summary>
/// <param name="NotLowerAfterDays">So many days on the plan, and pain is not lower than in its first week; null when it does not count.</param>
/// <param name="Returns">Returns in spite of the plan; null when they do not count.</param>
/// <param name="MeanUpBy">The mean of pain is so many points above that of the week before; null when it does not count.</param>
public sealed record DiaryTrigger(int? NotLowerAfterDays, ReturnsTrigger? Returns, double? MeanUpBy);
