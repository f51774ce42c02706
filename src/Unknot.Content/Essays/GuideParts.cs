namespace Unknot.Content.Essays;

/// <summary>The parts every guide has, so that somebody who has read one finds their way in all.</summary>
public static class GuideParts
{
    /// <summary>The page of the safety questions, as an essay names it.</summary>
    public const string SafetyPage = "safety";

    /// <summary>The part that tells what to do: left out while somebody should be seen first.</summary>
    public const string ToDo = "What to do";

    /// <summary>The part that says how well all of it is known. Explanations end with it too.</summary>
    public const string Sure = "How sure is this";

    /// <summary>All of them, in their order.</summary>
    public static IReadOnlyList<string> All { get; } =
        ["What it feels like", "Where it comes from", "What it is mistaken for", "When to see somebody", "What keeps it coming back", ToDo, Sure];
}
