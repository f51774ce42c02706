using System.Text.RegularExpressions;

namespace Unknot.Tests.House;

/// <summary>The one part of the style that neither the compiler nor the check of white space looks at.</summary>
public sealed partial class Usings
{
    [Fact]
    public void Stand_in_the_order_of_their_names_with_those_of_the_system_first()
    {
        string[] files = [.. Clone.Files().Where(file => file.EndsWith(".cs", StringComparison.Ordinal) && !file.Contains("/Migrations/", StringComparison.Ordinal))];

        files.Length.ShouldBeGreaterThan(1000);
        files.Where(file => !InOrder(Clone.Read(file))).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("using System.Text;\nusing System.Globalization;\n", false)]
    [InlineData("using Unknot.Core;\nusing System.Text;\n", false)]
    [InlineData("using System;\nusing System.Text;\nusing Microsoft.Data;\nusing Case = Unknot.Case;\n", true)]
    public void Are_read_as_they_stand(string source, bool inOrder) => InOrder(source).ShouldBe(inOrder);

    private static bool InOrder(string source)
    {
        string[] names = [.. Plain().Matches(source).Select(one => one.Groups[1].Value)];
        return names.SequenceEqual(names.OrderBy(name => name != "System" && !name.StartsWith("System.", StringComparison.Ordinal)).ThenBy(name => name.Replace('.', '\u0001'), StringComparer.OrdinalIgnoreCase));
    }

    [GeneratedRegex(@"^using ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Plain();
}
