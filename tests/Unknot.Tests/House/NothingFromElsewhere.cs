using System.Text.RegularExpressions;

namespace Unknot.Tests.House;

/// <summary>What may not stand in any file of the house.</summary>
public sealed partial class NothingFromElsewhere
{
    private static readonly string[] s_pictures = [".png", ".woff2", ".ico", ".jpg", ".webp"];

    [Fact]
    public void A_page_asks_no_other_host_for_anything()
    {
        IEnumerable<string> hosts =
            from file in Clone.Files("src/Unknot.Web")
            where Path.GetExtension(file) is ".cshtml" or ".css" or ".ts" or ".html" or ".svg" or ".webmanifest"
            from Match address in Address().Matches(Clone.Read(file))
            where address.Groups[1].Value != "www.w3.org"
            select $"{file}: {address.Value}";

        hosts.ShouldBeEmpty();
    }

    [Fact]
    public void No_file_names_a_package_registry() => Holding(Registry()).ShouldBeEmpty();

    [Fact]
    public void No_file_names_a_folder_of_somebodys_machine() => Holding(SomebodysFolder()).ShouldBeEmpty();

    private static IEnumerable<string> Holding(Regex pattern) =>
        from file in Clone.Files()
        where file != ".git" && !s_pictures.Contains(Path.GetExtension(file))
        let match = pattern.Match(Clone.Read(file))
        where match.Success
        select $"{file}: {match.Value}";

    [GeneratedRegex("""(?:https?:|["'(=\s])//([\w-]+(?:\.[\w-]+)+)""")]
    private static partial Regex Address();

    // Written so that it does not find itself.
    [GeneratedRegex(@"registry[.]|[.]npmjs[.]|api[.]nuget[.]|pkgs[.]dev[.]azure|nexu[s]|artifactor[y]", RegexOptions.IgnoreCase)]
    private static partial Regex Registry();

    [GeneratedRegex(@"(?<![\w.~$}-])/(?:hom[e]|roo[t]|wor[k]|Use[r]s|moun[t])/\w|[A-Z]:\\User[s]")]
    private static partial Regex SomebodysFolder();
}
