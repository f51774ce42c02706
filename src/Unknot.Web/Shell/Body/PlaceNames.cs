using Unknot.Core.Knowledge;

namespace Unknot.Web.Shell.Body;

/// <summary>How places are called: the content's label, with the side behind it.</summary>
public sealed class PlaceNames(KnowledgeBase knowledge, Texts texts)
{
    /// <summary>The name of a place.</summary>
    /// <param name="place">A place of the content.</param>
    /// <returns>Its label and side.</returns>
    public string Of(Place place)
    {
        string label = knowledge.Regions[place.Region].Label;
        return place.Side switch
        {
            Side.Left => texts["place.left", label],
            Side.Right => texts["place.right", label],
            _ => label,
        };
    }

    /// <summary>The name of a place where its side is seen.</summary>
    /// <param name="place">A place of the content.</param>
    /// <returns>Its label, as it stands within a sentence.</returns>
    public string WithoutSide(Place place)
    {
        string label = knowledge.Regions[place.Region].Label;
        return char.ToLowerInvariant(label[0]) + label[1..];
    }

    /// <summary>The name of a place as it is stored.</summary>
    /// <param name="code">Its code.</param>
    /// <returns>Its name; the code itself when the content no longer knows it.</returns>
    public string Of(string code) => Place.TryParse(code, knowledge.Regions, out Place place) ? Of(place) : code;
}
