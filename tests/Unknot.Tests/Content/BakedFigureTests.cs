using System.Security.Cryptography;
using Unknot.Content.Figure;

namespace Unknot.Tests.Content;

public sealed class BakedFigureTests
{
    private static readonly string s_folder = Path.Combine(Shipped.Folder, FigureFolder.Baked);

    private static readonly string[] s_renderer =
    [
        "src/Unknot.Web/Shell/Figure/arrows.ts", "src/Unknot.Web/Shell/Figure/asked.ts", "src/Unknot.Web/Shell/Figure/bent.ts", "src/Unknot.Web/Shell/Figure/clip.ts", "src/Unknot.Web/Shell/Figure/lit.ts", "src/Unknot.Web/Shell/Figure/mannequin.ts", "src/Unknot.Web/Shell/Figure/plain.ts", "src/Unknot.Web/Shell/Figure/props.ts", "src/Unknot.Web/Shell/Figure/shape.ts", "src/Unknot.Web/Shell/Figure/stage.ts", "tools/figure/page.ts",
    ];

    [Fact]
    public void Every_clip_is_what_its_key_poses_bake_to()
    {
        IEnumerable<string> stale = Shipped.Figure.Movements.AsParallel()
            .Where(figure => Baked(figure.Movement) != ClipJson.Of(figure, Shipped.Figure.Content, ShownMovement.Of(Shipped.Content.Knowledge, figure.Movement)) + "\n")
            .Select(figure => figure.Movement);

        stale.ShouldBeEmpty("bake them anew: unknot figure --all --content content --out content/figure");
    }

    [Fact]
    public void The_body_is_what_figure_yaml_says() => Baked("body").ShouldBe(ClipJson.Of(Shipped.Figure.Content) + "\n");

    [Fact]
    public void The_stills_are_of_these_clips_and_this_renderer()
    {
        string root = Path.GetDirectoryName(Shipped.Folder)!;
        using IncrementalHash all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string file in Directory.EnumerateFiles(s_folder, "*.json").Order(StringComparer.Ordinal).Concat(s_renderer.Select(one => Path.Combine(root, one))))
        {
            all.AppendData(SHA256.HashData(File.ReadAllBytes(file)));
        }

        Convert.ToHexStringLower(all.GetHashAndReset()).ShouldBe(File.ReadAllText(Path.Combine(s_folder, "stills.stamp")).Trim(), "draw them anew: node tools/figure/stills.mjs");
    }

    [Fact]
    public void Clips_and_stills_keep_their_size()
    {
        FileInfo[] files = new DirectoryInfo(s_folder).GetFiles();

        files.Where(file => file.Extension == ".webp").ShouldAllBe(still => still.Length <= 12 * 1024);
        files.Sum(file => file.Length).ShouldBeLessThan(6 * 1024 * 1024);
    }

    private static string? Baked(string name) => Path.Combine(s_folder, name + ".json") is { } file && File.Exists(file) ? File.ReadAllText(file) : null;
}
