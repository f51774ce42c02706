using System.Text.Json;
using Unknot.Content.Yaml;
using Unknot.Core.Motion.Telling;

namespace Unknot.Content.Figure;

/// <summary><c>words</c> of <c>figure.yaml</c>: what the figure is told in to somebody who does not see it.</summary>
internal static class WordsPart
{
    private const char OfBoth = '|';

    internal static MotionWords Read(MapReader map) => new(
        map.Map("texts", Texts), map.Map("motions", all => ToldMotion.All.ToDictionary(motion => motion.Id, motion => all.Map(motion.Id, one => Motion(one, motion)))),
        map.Keyed("points", (all, id) => all.Text(id)), map.Keyed("props", Prop));

    private static (string Under, string There) Prop(MapReader map, string id)
    {
        string[] said = map.Text(id).Split(OfBoth);
        return (said[0].Trim(), said[^1].Trim());
    }

    private static Dictionary<TellingText, string> Texts(MapReader map) =>
        Enum.GetValues<TellingText>().ToDictionary(text => text, text => map.Text(JsonNamingPolicy.SnakeCaseLower.ConvertName(text.ToString())));

    private static MotionWord Motion(MapReader map, ToldMotion motion)
    {
        (string one, string both) = Pair(map, "of", motion);
        return new(one, motion.IsPaired ? both : null, Pair(map, "more", motion), Pair(map, "less", motion));
    }

    /// <summary>Of one and of both; where it comes in no pair, the same for both.</summary>
    private static (string One, string Both) Pair(MapReader map, string key, ToldMotion motion)
    {
        string[] said = map.Text(key).Split(OfBoth);
        if (said.Length != (motion.IsPaired ? 2 : 1))
        {
            map.Wrong(key, motion.IsPaired ? $"'{motion.Id}' comes in a pair; write what is said of one side, {OfBoth}, and what is said of both" : $"'{motion.Id}' comes in no pair; write it once");
        }

        return (said[0].Trim(), said[^1].Trim());
    }
}
