using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Unknot.Core.Outcomes;

namespace Unknot.Tests.House;

/// <summary>The order of the folders inside Core, and what no folder may hold.</summary>
public sealed partial class CoreIsPure
{
    /// <summary>A folder may use itself and those above it.</summary>
    private static readonly string[] s_order =
    [
        "Quantities", "Outcomes", "Numerics", "Knowledge", "Complaint", "Triage", "Exposure", "Localisation", "Causes", "Diary",
        "Planning", "Physiology", "Forecasting", "Desk", "Motion",
    ];

    private static readonly Type[] s_changeable =
        [typeof(List<>), typeof(Dictionary<,>), typeof(HashSet<>), typeof(SortedDictionary<,>), typeof(SortedSet<>), typeof(Queue<>), typeof(Stack<>)];

    private static readonly Type[] s_types = typeof(Problem).Assembly.GetTypes();

    [Fact]
    public void Every_folder_has_its_place_in_the_order() =>
        Directory.GetDirectories(Path.Combine(Clone.Root, "src/Unknot.Core")).Select(Path.GetFileName)
            .Except(s_order).Except(["bin", "obj"]).ShouldBeEmpty();

    [Fact]
    public void A_namespace_is_named_after_its_folder() =>
        Sources().Where(file => !Clone.Read(file).Contains($"namespace Unknot.Core.{file.Split('/')[2]}", StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void A_folder_uses_only_those_above_it()
    {
        IEnumerable<string> upward =
            from type in s_types
            let own = Place(type)
            where own >= 0
            from used in TypesUsed.By(type)
            where used.Assembly == type.Assembly && Place(used) > own
            select $"{type.FullName} uses {used.FullName}";

        upward.Distinct().ShouldBeEmpty();
    }

    [Fact]
    public void A_folder_names_only_those_above_it()
    {
        IEnumerable<string> upward =
            from file in Sources()
            let own = Array.IndexOf(s_order, file.Split('/')[2])
            from Match named in FolderNamed().Matches(Clone.Read(file))
            where Array.IndexOf(s_order, named.Groups[1].Value) > own
            select $"{file} names {named.Value}";

        upward.Distinct().ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_static_can_change()
    {
        IEnumerable<string> changeable =
            from type in s_types
            where !IsGenerated(type)
            from field in type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly)
            where !field.IsLiteral && (!field.IsInitOnly || CanChange(field.FieldType))
            select $"{type.FullName}.{field.Name}";

        changeable.ShouldBeEmpty();
    }

    private static IEnumerable<string> Sources() => Clone.Files("src/Unknot.Core").Where(file => file.EndsWith(".cs", StringComparison.Ordinal));

    private static int Place(Type type) =>
        type.Namespace?.Split('.') is ["Unknot", "Core", string folder, ..] ? Array.IndexOf(s_order, folder) : -1;

    private static bool CanChange(Type type) =>
        type.IsArray || (type.IsGenericType && s_changeable.Contains(type.GetGenericTypeDefinition()));

    /// <summary>The compiler keeps lambdas and generated expressions in statics of its own.</summary>
    private static bool IsGenerated(Type type) =>
        type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        || type.Namespace is null or "System.Text.RegularExpressions.Generated"
        || (type.DeclaringType is { } outer && IsGenerated(outer));

    [GeneratedRegex(@"\bUnknot\.Core\.(\w+)")]
    private static partial Regex FolderNamed();
}
