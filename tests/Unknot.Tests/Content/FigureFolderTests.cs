using Unknot.Content.Figure;
using Unknot.Core.Outcomes;

namespace Unknot.Tests.Content;

public sealed class FigureFolderTests
{
    private const string Good = """
        movement: any
        scenes:
          - say: "standing"
            base: standing
            views: [front]
            seconds: 4
            keys:
              - {pose: low, at: 0}
              - {pose: high, at: 2, set: {shoulder_left: {abduction: 90}}}
            shows: [{joint: shoulder_left, motion: elevation, by: 60}]
        """;

    [Fact]
    public void Good_key_poses_are_read() => Read(Good).IsValue.ShouldBeTrue();

    [Theory]
    [InlineData("shoulder_left: {abduction: 90}", "shoulder_left: {abduction: 400}", "400")]
    [InlineData("shoulder_left: {abduction: 90}", "shoulder_left: {abduction: NaN}", "NaN")]
    [InlineData("shoulder_left: {abduction: 90}", "sholder: {abduction: 90}", "'sholder' is no joint; did you mean")]
    [InlineData("shoulder_left: {abduction: 90}", "shoulder_left: {bending: 90}", "has no motion 'bending'")]
    [InlineData("base: standing", "base: floating", "no posture 'floating'")]
    [InlineData("seconds: 4", "seconds: 1", "make it longer")]
    [InlineData("at: 2,", "at: 2.04,", "tenths")]
    [InlineData("views: [front]", "views: [moon]", "'moon'")]
    [InlineData("seconds: 4", "seconds: 4\n    contacts: [{point: elbo, on: [0, 0, 0]}]", "'elbo' is no place on the body")]
    [InlineData("seconds: 4", "seconds: 4\n    props: [{is: anvil}]", "no 'anvil'")]
    public void What_cannot_be_is_told_with_file_and_line(string good, string bad, string said)
    {
        IReadOnlyList<Problem> problems = Read(Good.Replace(good, bad)).Problems;

        problems.ShouldContain(problem => problem.Where.StartsWith("keyframes/any.yaml:") && problem.What.Contains(said), string.Join("\n", problems));
    }

    [Theory]
    [InlineData("    hands_and_knees: \"on hands and knees\"\n", "", "hands_and_knees")]
    [InlineData("    jaw: {of: \"the jaw\", more: \"opens\", less: \"closes\"}\n", "", "jaw")]
    [InlineData("more: \"rises | rise\"", "more: \"rises\"", "comes in a pair")]
    public void A_word_that_the_figure_is_told_with_and_that_is_missing_is_named_with_its_line(string good, string bad, string said)
    {
        string body = File.ReadAllText(Path.Combine(Shipped.Folder, FigureFolder.Body));
        body.ShouldContain(good);

        IReadOnlyList<Problem> problems = Read(Good, body.Replace(good, bad)).Problems;

        problems.ShouldContain(problem => problem.Where.StartsWith("figure.yaml:") && problem.What.Contains(said), string.Join("\n", problems));
    }

    private static Result<FigureLibrary> Read(string keyframes, string? body = null)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("unknot-figure-");
        File.WriteAllText(Path.Combine(folder.FullName, FigureFolder.Body), body ?? File.ReadAllText(Path.Combine(Shipped.Folder, FigureFolder.Body)));
        Directory.CreateDirectory(Path.Combine(folder.FullName, FigureFolder.Keyframes));
        File.WriteAllText(Path.Combine(folder.FullName, FigureFolder.Keyframes, "any.yaml"), keyframes);
        Result<FigureLibrary> read = FigureFolder.Read(folder.FullName);
        folder.Delete(recursive: true);
        return read;
    }
}
