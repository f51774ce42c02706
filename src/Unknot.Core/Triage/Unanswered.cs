namespace Unknot.Core.Triage;

/// <summary>What becomes of a question that follows from something else and has no answer yet: the modifier after a bare fact, the flag that words or what is felt opened.</summary>
public enum Unanswered
{
    /// <summary>It will be asked: until then nothing follows from it. A page.</summary>
    IsAsked,

    /// <summary>There is nobody to ask: it counts as not sure. The command line.</summary>
    CountsAsUnsure,
}
