using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Unknot.Web.Tests.Databases;

namespace Unknot.Web.Tests.Published;

/// <summary>What has to travel with the program: pages, scripts, styles, content, migrations.</summary>
[Collection(nameof(PublishedProgram))]
[Trait("Takes", "long")]
public sealed partial class PublishedServe(PublishedProgram program) : IDisposable
{
    // How long a busy machine may take, not how long it should: the bench watches the start.
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);

    private readonly DirectoryInfo _home = Directory.CreateTempSubdirectory("unknot-home-");

    private string Data => Path.Combine(_home.FullName, "data");

    [Fact]
    public async Task A_page_its_stylesheet_and_its_script_come_with_it()
    {
        using RunningProgram serving = program.Start("serve", "--port", "0", "--no-open", "--data", Data);
        using HttpClient browser = new() { BaseAddress = await Address(serving) };

        (HttpResponseMessage page, string html) = await Get(browser, "/");
        (HttpResponseMessage style, string css) = await Get(browser, Stylesheet().Match(html).Groups[1].Value);
        (HttpResponseMessage script, string code) = await Get(browser, Script().Match(html).Groups[1].Value);

        page.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
        html.ShouldContain("<main");
        style.Content.Headers.ContentType!.MediaType.ShouldBe("text/css");
        css.ShouldContain("{");
        script.Content.Headers.ContentType!.MediaType.ShouldBe("text/javascript");
        code.Length.ShouldBeGreaterThan(100);
    }

    [Fact]
    public async Task The_first_line_says_where_it_answers_and_where_the_data_lies()
    {
        using RunningProgram serving = program.Start("serve", "--port", "0", "--no-open", "--data", Data);

        string? line = await serving.Line(s_patience);

        line.ShouldNotBeNull();
        line.ShouldContain("http://127.0.0.1:");
        line.ShouldContain(Data);
    }

    [Fact]
    public async Task Its_database_is_made_by_the_migrations_that_came_with_it()
    {
        using RunningProgram serving = program.Start("serve", "--port", "0", "--no-open", "--data", Data);
        await Address(serving);

        // Opening one of our own first finds the SQLite that this machine has.
        await using TestDatabase own = await TestDatabase.NewAsync(DatabaseKind.Sqlite);
        await using SqliteConnection file = new($"Data Source={Directory.GetFiles(Data, "*.db").ShouldHaveSingleItem()};Mode=ReadOnly;Pooling=False");
        await file.OpenAsync(TestContext.Current.CancellationToken);
        await using SqliteCommand count = file.CreateCommand();
        count.CommandText = """SELECT COUNT(*) FROM "__EFMigrationsHistory" """;

        ((long)(await count.ExecuteScalarAsync(TestContext.Current.CancellationToken))!).ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task The_data_folder_is_the_owners_alone()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows keeps rights in another way.");
        using RunningProgram serving = program.Start("serve", "--port", "0", "--no-open", "--data", Data);
        await Address(serving);

#pragma warning disable CA1416 // Skipped on Windows above.
        File.GetUnixFileMode(Data).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
#pragma warning restore CA1416
    }

    [Fact]
    public async Task Asked_to_end_it_ends_well()
    {
        using RunningProgram serving = program.Start("serve", "--port", "0", "--no-open", "--data", Data);
        await Address(serving);

        await serving.AskToEnd();
        (int code, string said, string complained) = await serving.End(s_patience);

        complained.ShouldBeEmpty();
        said.ShouldBeEmpty();
        code.ShouldBe(0);
    }

    [Fact]
    public void The_content_comes_with_it()
    {
        string[] written = Content(PublishedProgram.Sources);

        written.Length.ShouldBeGreaterThan(10);
        Content(program.Folder).ShouldBe(written);
    }

    public void Dispose() => _home.Delete(recursive: true);

    private static string[] Content(string root) =>
        [.. Directory.EnumerateFiles(Path.Combine(root, "content"), "*.yaml", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(root, file)).Order(StringComparer.Ordinal)];

    private static async Task<Uri> Address(RunningProgram serving)
    {
        string? line = await serving.Line(s_patience);
        return line is not null && AnyAddress().Match(line) is { Success: true } found
            ? new(found.Value)
            : throw new InvalidOperationException($"It did not start: {(await serving.End(s_patience)).Complained}");
    }

    private static async Task<(HttpResponseMessage Answer, string Body)> Get(HttpClient browser, string path)
    {
        HttpResponseMessage answer = await browser.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, path);
        return (answer, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [GeneratedRegex(@"http://[\w.:]+")]
    private static partial Regex AnyAddress();

    [GeneratedRegex("""<link[^>]*rel="stylesheet"[^>]*href="([^"]+)""")]
    private static partial Regex Stylesheet();

    [GeneratedRegex("""<script[^>]*src="([^"]+)""")]
    private static partial Regex Script();
}
