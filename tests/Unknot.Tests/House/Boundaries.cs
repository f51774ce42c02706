using System.Reflection;
using System.Xml.Linq;

namespace Unknot.Tests.House;

/// <summary>The boundary table of docs/architecture.md.</summary>
public sealed class Boundaries
{
    private sealed record Row(string Project, string[] Projects, string[] Packages);

    private static readonly Row[] s_table =
    [
        new("Unknot.Core", [], []),
        new("Unknot.Content", ["Unknot.Core"], ["Markdig"]),
        new("Unknot.Store", ["Unknot.Core"], ["Microsoft.EntityFrameworkCore", "Npgsql", "SQLitePCLRaw"]),
        new("Unknot.Web", ["Unknot.Core", "Unknot.Content", "Unknot.Store"], ["NodaTime", "Quartz"]),
        new("Unknot.Cli", ["Unknot.Core", "Unknot.Content", "Unknot.Store", "Unknot.Web"], ["System.CommandLine"]),
    ];

    public static TheoryData<string> Projects => [.. s_table.Select(row => row.Project)];

    [Fact]
    public void Every_project_of_the_source_has_a_row() =>
        Directory.GetDirectories(Path.Combine(Clone.Root, "src")).Select(Path.GetFileName).Order(StringComparer.Ordinal)
            .ShouldBe(s_table.Select(row => row.Project).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_asks_only_for_the_projects_of_its_row(string project) =>
        Asked(project, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path)).Except(RowOf(project).Projects).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_asks_only_for_the_packages_of_its_row(string project) =>
        Asked(project, "PackageReference")
            .Where(package => !RowOf(project).Packages.Any(allowed => package == allowed || package.StartsWith(allowed + ".", StringComparison.Ordinal)))
            .ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_compiles_against_only_the_projects_of_its_row(string project) =>
        Compiled(project).GetReferencedAssemblies().Select(assembly => assembly.Name!)
            .Where(name => name.StartsWith("Unknot.", StringComparison.Ordinal)).Except(RowOf(project).Projects).ShouldBeEmpty();

    [Fact]
    public void Core_compiles_against_the_runtime_alone() =>
        Compiled("Unknot.Core").GetReferencedAssemblies().Select(assembly => assembly.Name!)
            .Where(name => !name.StartsWith("System.", StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void A_feature_uses_no_type_of_another_feature()
    {
        Type[] types = Compiled("Unknot.Web").GetTypes();

        IEnumerable<string> crossings =
            from type in types
            let own = Feature(type)
            where own is not null
            from used in TypesUsed.By(type)
            let other = Feature(used)
            where other is not null && other != own
            select $"{type.FullName} uses {used.FullName}";

        crossings.Distinct().ShouldBeEmpty();
    }

    [Fact]
    public void A_feature_imports_no_file_of_another_feature()
    {
        IEnumerable<string> crossings =
            from file in Clone.Files("src/Unknot.Web/Features")
            where Path.GetExtension(file) is ".ts" or ".css" or ".cshtml"
            let own = file.Split('/')[3]
            from other in Directory.GetDirectories(Path.Combine(Clone.Root, "src/Unknot.Web/Features")).Select(Path.GetFileName)
            where other != own
            let text = Clone.Read(file)
            where text.Contains($"../{other}/", StringComparison.Ordinal) || text.Contains($"Features.{other}.", StringComparison.Ordinal)
                || text.Contains($"/Features/{other}/", StringComparison.Ordinal)
            select $"{file} reaches into {other}";

        crossings.ShouldBeEmpty();
    }

    private static Row RowOf(string project) => s_table.Single(row => row.Project == project);

    private static Assembly Compiled(string project) => Assembly.Load(project == "Unknot.Cli" ? "unknot" : project);

    private static IEnumerable<string> Asked(string project, string kind) =>
        XDocument.Parse(Clone.Read($"src/{project}/{project}.csproj")).Descendants(kind).Select(e => (string)e.Attribute("Include")!);

    /// <summary>The feature a type belongs to. A compiled page repeats the folder it was compiled from in its namespace.</summary>
    private static string? Feature(Type type) =>
        type.Namespace?.Split('.') is ["Unknot", "Web", "Features", .. string[] below] ? below.FirstOrDefault(part => part != "Features") : null;
}
