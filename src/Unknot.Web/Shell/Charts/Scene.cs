using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Unknot.Web.Shell.Charts;

/// <summary>A drawing made by the server, so that it is there without scripts. <c>&lt;partial name="_Scene" model="…" /&gt;</c></summary>
/// <param name="Width">Its width, in its own units: on the window it is made for one of them is a pixel.</param>
/// <param name="Height">Its height.</param>
/// <param name="Label">What it shows, in words.</param>
/// <param name="Parts">Its parts, the lower ones first.</param>
public sealed record Scene(double Width, double Height, string Label, IReadOnlyList<ScenePart> Parts)
{
    /// <summary>What stands inside the <c>svg</c> element.</summary>
    public IHtmlContent Inside
    {
        get
        {
            StringBuilder svg = new();
            foreach (ScenePart part in Parts)
            {
                part.Append(svg);
            }

            return new HtmlString(svg.ToString());
        }
    }

    /// <summary>The part of the drawing that is seen: all of it.</summary>
    public string ViewBox => FormattableString.Invariant($"0 0 {Width:0.#} {Height:0.#}");

    /// <summary>A number as a drawing holds it.</summary>
    /// <param name="value">The number.</param>
    /// <returns>With at most one decimal.</returns>
    public static string Say(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}

/// <summary>A part of a drawing.</summary>
/// <param name="Class">What it looks like, by the classes of the style sheet.</param>
public abstract record ScenePart(string Class)
{
    /// <summary>Writes it down.</summary>
    /// <param name="svg">Where to.</param>
    internal abstract void Append(StringBuilder svg);

    /// <summary>A text as an attribute or an element may hold it.</summary>
    protected static string Safe(string text) => HtmlEncoder.Default.Encode(text);
}

/// <summary>A line.</summary>
/// <param name="Class">What it looks like.</param>
/// <param name="Path">The data of an SVG path.</param>
public sealed record Stroke(string Class, string Path) : ScenePart(Class)
{
    internal override void Append(StringBuilder svg) => svg.Append(CultureInfo.InvariantCulture, $"<path class=\"{Class}\" d=\"{Path}\"/>");
}

/// <summary>A rectangle.</summary>
/// <param name="Class">What it looks like.</param>
/// <param name="X">Its left edge.</param>
/// <param name="Y">Its upper edge.</param>
/// <param name="Width">Its width.</param>
/// <param name="Height">Its height.</param>
public sealed record Patch(string Class, double X, double Y, double Width, double Height) : ScenePart(Class)
{
    internal override void Append(StringBuilder svg) =>
        svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"{Class}\" x=\"{X:0.#}\" y=\"{Y:0.#}\" width=\"{Width:0.#}\" height=\"{Height:0.#}\"/>");
}

/// <summary>A point.</summary>
/// <param name="Class">What it looks like.</param>
/// <param name="X">Where.</param>
/// <param name="Y">Where.</param>
/// <param name="Radius">How large.</param>
/// <param name="Say">What is read out at it; null where nothing is.</param>
public sealed record Dot(string Class, double X, double Y, double Radius, string? Say = null) : ScenePart(Class)
{
    internal override void Append(StringBuilder svg) => svg.Append(
        CultureInfo.InvariantCulture, $"<circle class=\"{Class}\" cx=\"{X:0.#}\" cy=\"{Y:0.#}\" r=\"{Radius:0.#}\"{(Say is null ? "" : $" data-say=\"{Safe(Say)}\"")}/>");
}

/// <summary>A word of the drawing.</summary>
/// <param name="Text">The word.</param>
/// <param name="X">Where it stands.</param>
/// <param name="Y">The line it stands on.</param>
/// <param name="Anchor">start, middle or end.</param>
/// <param name="Class">What it looks like.</param>
public sealed record Word(string Text, double X, double Y, string Anchor = "start", string Class = "t-q") : ScenePart(Class)
{
    internal override void Append(StringBuilder svg) =>
        svg.Append(CultureInfo.InvariantCulture, $"<text class=\"{Class}\" x=\"{X:0.#}\" y=\"{Y:0.#}\"{(Anchor == "start" ? "" : $" text-anchor=\"{Anchor}\"")}>{Safe(Text)}</text>");
}
