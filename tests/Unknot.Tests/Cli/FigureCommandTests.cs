using Unknot.Cli.Figure;
using Unknot.Tests.Content;

namespace Unknot.Tests.Cli;

/// <summary><c>unknot figure</c> on key poses that nobody can take: a sentence with file and line, and nothing is written.</summary>
[Trait("Takes", "long")]
public sealed class FigureCommandTests : IDisposable
{
    private const string Turned = "cervical: {turn: -22}";

    private readonly CopiedContent _content = new();
    private readonly string _out = Path.Combine(Path.GetTempPath(), $"unknot-figure-{Guid.NewGuid():N}");

    public void Dispose()
    {
        _content.Dispose();
        if (Directory.Exists(_out))
        {
            Directory.Delete(_out, recursive: true);
        }
    }

    [Theory]
    [InlineData("cervicle: {turn: -22}", 2, "'cervicle' is no joint")]
    [InlineData("cervical: {turn: 400}", 2, "400")]
    [InlineData("cervical: {turn: NaN}", 2, "NaN")]
    [InlineData("cervical: {turn: -100}", 1, "cervical turn is -100°")]
    public void What_cannot_be_is_told_with_its_place_and_writes_nothing(string bad, int code, string said)
    {
        _content.Replace("keyframes/levator_stretch.yaml", Turned, bad);

        (int answered, string told) = Baked();

        answered.ShouldBe(code);
        told.ShouldContain("keyframes/levator_stretch.yaml:");
        told.ShouldContain(said);
        Directory.Exists(_out).ShouldBeFalse();
    }

    [Fact]
    public void What_can_be_is_written_with_the_body()
    {
        Baked().Code.ShouldBe(0);

        Directory.GetFiles(_out).Select(Path.GetFileName).ShouldBe(["body.json", "levator_stretch.json"], ignoreOrder: true);
    }

    private (int Code, string Told) Baked()
    {
        using StringWriter told = new();
        int code = FigureCommand.Create().Parse(["levator_stretch", "--content", _content.InFolder(""), "--out", _out]).Invoke(new() { Output = told, Error = told });
        return (code, told.ToString());
    }
}
