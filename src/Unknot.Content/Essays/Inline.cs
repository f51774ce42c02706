namespace Unknot.Content.Essays;

/// <summary>What a link of an essay leads to. It is written before the name: <c>[the neck stretch](movement:levator_stretch)</c>.</summary>
public enum LinkTo
{
    /// <summary>A muscle of the content.</summary>
    Muscle,

    /// <summary>A movement of the content.</summary>
    Movement,

    /// <summary>A guide of the register.</summary>
    Guide,

    /// <summary>A screen of the explanations.</summary>
    Explain,

    /// <summary>A page of the app, by a name of <see cref="EssayReader.Pages"/>.</summary>
    Page,
}

/// <summary>A piece of a line.</summary>
public abstract record Inline
{
    private Inline()
    {
    }

    /// <summary>Plain words.</summary>
    /// <param name="Text">The words.</param>
    public sealed record Words(string Text) : Inline;

    /// <summary>Words that stand out.</summary>
    /// <param name="Inner">What does.</param>
    public sealed record Strong(IReadOnlyList<Inline> Inner) : Inline;

    /// <summary>Words with stress on them, or a title.</summary>
    /// <param name="Inner">What has it.</param>
    public sealed record Stressed(IReadOnlyList<Inline> Inner) : Inline;

    /// <summary>A link.</summary>
    /// <param name="To">The kind of thing it leads to.</param>
    /// <param name="Name">Which one.</param>
    /// <param name="Inner">Its words.</param>
    public sealed record Link(LinkTo To, string Name, IReadOnlyList<Inline> Inner) : Inline;

    /// <summary>The sources of what stands before it: <c>[@TUNWATT2016; @LOUW2017]</c>.</summary>
    /// <param name="Keys">Keys of the bibliography, at least one.</param>
    public sealed record Cite(IReadOnlyList<string> Keys) : Inline;

    /// <summary>Room for what is known of the person: <c>{hours}</c>. Its block is left out where nothing is.</summary>
    /// <param name="Name">What stands there.</param>
    public sealed record Blank(string Name) : Inline;
}
