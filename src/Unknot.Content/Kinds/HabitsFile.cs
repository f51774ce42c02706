using Unknot.Content.Yaml;
using Unknot.Core.Knowledge;

namespace Unknot.Content.Kinds;

/// <summary><c>habits.yaml</c>: small habits, each tied to something the person does anyway.</summary>
internal static class HabitsFile
{
    internal static Catalogue<Habit> Read(MapReader map) => map.Catalogue("habits", One, habit => habit.Id);

    private static Habit One(MapReader map) => new(
        map.Text("id"), map.Word("strand", Vocabularies.Strands), map.Text("when"), map.Text("say"), map.Texts("causes"), map.TextOrNull("movement"), map.Bool("micro", false),
        map.Bool("needs_micro", false), map.Texts("sources"));
}
