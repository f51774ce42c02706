using System.Text.RegularExpressions;

namespace Unknot.Tests.House;

/// <summary>What could be made to take for ever, or to grow for ever, by what somebody sends.</summary>
public sealed partial class NothingRunsAway
{
    [Fact]
    public void Every_regular_expression_that_ships_is_compiled_beforehand_and_gives_up_in_time()
    {
        string[] all = [.. Sources().SelectMany(file => Generated().Matches(Clone.Read(file)).Select(match => match.Value))];

        all.ShouldNotBeEmpty();
        all.Where(one => !one.Contains("matchTimeoutMilliseconds", StringComparison.Ordinal)).ShouldBeEmpty();
        Sources().Where(file => MadeLater().IsMatch(Clone.Read(file))).ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_that_ships_unpacks_anything() => Sources().Where(file => Unpacking().IsMatch(Clone.Read(file))).ShouldBeEmpty();

    [Fact]
    public void Nothing_that_ships_asks_another_host_and_but_for_opening_the_browser_nothing_starts_another_program() =>
        Sources().Where(file => file != "src/Unknot.Cli/Serve/Browser.cs" && Reaching().IsMatch(Clone.Read(file))).ShouldBeEmpty();

    [Fact]
    public void Xml_is_read_without_document_types() =>
        Sources().Where(file => XmlRead().Matches(Clone.Read(file)).Any(read => read.Groups[1].Value != "reader")).ShouldBeEmpty();

    [Fact]
    public void Nothing_that_ships_writes_sql_from_parts() => Sources().Where(file => Joined().IsMatch(Clone.Read(file))).ShouldBeEmpty();

    private static IEnumerable<string> Sources() => Clone.Files("src").Where(file => Path.GetExtension(file) is ".cs" or ".cshtml");

    [GeneratedRegex(@"\[GeneratedRegex\(.*\)\]")]
    private static partial Regex Generated();

    [GeneratedRegex(@"new Regex\(|\bRegex\.(?:IsMatch|Match|Matches|Replace|Split|Count)\(")]
    private static partial Regex MadeLater();

    [GeneratedRegex(@"\bZip(?:Archive|File)\b|GZipStream|DeflateStream|ZLibStream|BrotliStream|BrotliDecoder|TarReader|UseRequestDecompression")]
    private static partial Regex Unpacking();

    [GeneratedRegex(@"\bHttpClient\b|\bWebRequest\b|\bTcpClient\b|Process\.Start|BinaryFormatter|TypeNameHandling")]
    private static partial Regex Reaching();

    [GeneratedRegex(@"(?:XDocument|XElement|XmlDocument|XPathDocument)[^;]{0,20}\.Load\((\w+)|DtdProcessing")]
    private static partial Regex XmlRead();

    [GeneratedRegex(@"(?:FromSqlRaw|ExecuteSqlRaw(?:Async)?|SqlQueryRaw<\w+>)\(\s*(?:\$|[^)]*\+)")]
    private static partial Regex Joined();
}
