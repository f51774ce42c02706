namespace Unknot.Web.Shell;

/// <summary>The steps of a first visit, in order.</summary>
public enum Step
{
    /// <summary>Where does it hurt?</summary>
    Where,

    /// <summary>The safety questions.</summary>
    Safety,

    /// <summary>The press test and the questions that tell most.</summary>
    Press,

    /// <summary>What it likely is.</summary>
    Result,

    /// <summary>The first session.</summary>
    Session,
}

/// <summary>The places of the navigation.</summary>
public enum Tab
{
    /// <summary>Is it back, what now, is the pattern changing?</summary>
    Today,

    /// <summary>What it likely is and what overloads it.</summary>
    Knot,

    /// <summary>The sessions.</summary>
    Plan,

    /// <summary>How it went over days.</summary>
    Trend,

    /// <summary>The rest.</summary>
    More,
}

/// <summary>What a page tells the layout about itself.</summary>
public sealed class Frame
{
    /// <summary>The page's name, as the window shows it.</summary>
    public string Title { get; set; } = "";

    /// <summary>The step of the first visit that the page is; null when it is none.</summary>
    public Step? Step { get; set; }

    /// <summary>The place of the navigation that the page belongs to; null when it is none.</summary>
    public Tab? Tab { get; set; }

    /// <summary>Whether nothing stands around the page, as in the player.</summary>
    public bool Bare { get; set; }

    /// <summary>Classes for the <c>main</c> element.</summary>
    public string Main { get; set; } = "";

    /// <summary>The islands whose scripts the page loads.</summary>
    public IList<string> Islands { get; } = [];
}
