using Unknot.Content.Yaml;
using Unknot.Core.Knowledge;

namespace Unknot.Content.Kinds;

/// <summary><c>self-release.yaml</c>: what pressure the app may offer, how far a press test goes, and weak partners that are no single muscle.</summary>
internal static class SelfReleaseFile
{
    internal static (Catalogue<SelfRelease> Values, WrittenRule PressTest, Catalogue<SupportGroup> Groups) Read(MapReader map) => (
        map.Catalogue("self_release", One, value => value.Id),
        map.Map("press_test", WrittenRules.Read),
        map.Catalogue("support_groups", one => new SupportGroup(one.Text("id"), one.Text("name"), one.Text("why")), group => group.Id));

    private static SelfRelease One(MapReader map)
    {
        SelfRelease value = new(map.Text("id"), map.Text("say"), map.SpanOrNull("want"), map.WholeOrNull("never_above"));
        if (value.Want is null != value.NeverAbove is null)
        {
            map.Wrong("id", "'want' and 'never_above' go together; give both, or neither where nothing may be pressed");
        }

        return value;
    }
}
