using Unknot.Content.Essays;
using Unknot.Core.Outcomes;

namespace Unknot.Tests.Content;

public sealed class EssayReaderTests
{
    [Fact]
    public void Words_links_and_sources_are_told_apart()
    {
        Essay essay = Read("A **knot**, see *the* [ridge](muscle:upper_trapezius) [@LOUW2017; @TYLER2010].");

        Block.Paragraph line = essay.Blocks.ShouldHaveSingleItem().ShouldBeOfType<Block.Paragraph>();
        line.Inner.Select(piece => piece.GetType()).ShouldBe(
        [
            typeof(Inline.Words), typeof(Inline.Strong), typeof(Inline.Words), typeof(Inline.Stressed), typeof(Inline.Words), typeof(Inline.Link), typeof(Inline.Words),
            typeof(Inline.Cite), typeof(Inline.Words),
        ]);
        essay.Cited.Select(at => at.Key).ShouldBe(["LOUW2017", "TYLER2010"]);
        essay.Links.ShouldHaveSingleItem().Link.ShouldSatisfyAllConditions(link => link.To.ShouldBe(LinkTo.Muscle), link => link.Name.ShouldBe("upper_trapezius"));
        essay.WordCount.ShouldBe(5);
    }

    [Fact]
    public void A_picture_of_a_muscle_is_a_block_of_its_own() =>
        Read("![Where it aches](muscle:piriformis)").Blocks.ShouldHaveSingleItem().ShouldBe(new Block.Picture(1, "piriformis", "Where it aches"));

    [Fact]
    public void A_blank_is_told_from_its_line() =>
        Read("You sit {hours} hours.").Pieces.Select(at => at.Piece).OfType<Inline.Blank>().ShouldHaveSingleItem().Name.ShouldBe("hours");

    [Fact]
    public void Lists_keep_whether_their_order_counts()
    {
        Read("1. one\n2. two\n").Blocks.ShouldHaveSingleItem().ShouldBeOfType<Block.Items>().ShouldSatisfyAllConditions(list => list.Ordered.ShouldBeTrue(), list => list.Each.Count.ShouldBe(2));
        Read("- one\n").Blocks.ShouldHaveSingleItem().ShouldBeOfType<Block.Items>().Ordered.ShouldBeFalse();
    }

    [Fact]
    public void A_heading_has_an_anchor() => Read("## What to do").Headings.ShouldHaveSingleItem().Anchor.ShouldBe("what-to-do");

    [Theory]
    [InlineData("Fine.\n\n<script>alert(1)</script>")]
    [InlineData("Fine.\n\nSo <b>much</b> for that.")]
    [InlineData("Fine.\n\n[out](https://example.org/)")]
    [InlineData("Fine.\n\n[out](javascript:alert)")]
    [InlineData("Fine.\n\n<https://example.org/>")]
    [InlineData("Fine.\n\n![a](movement:wall_slide)")]
    [InlineData("Fine.\n\n# A title")]
    [InlineData("Fine.\n\n> Said by somebody")]
    [InlineData("Fine.\n\n```\ncode\n```")]
    [InlineData("Fine.\n\n- one\n\n  and more")]
    public void What_a_guide_does_not_need_is_a_problem_with_its_line_and_a_remedy(string text)
    {
        Result<Essay> read = EssayReader.Read("guides/a.md", text, before: 4);

        read.Problems.ShouldNotBeEmpty();
        read.Problems.ShouldAllBe(problem => problem.Where == "guides/a.md:7" && problem.What.Contains(';'));
    }

    [Fact]
    public void Every_page_and_picture_of_the_texts_that_ship_was_read()
    {
        Shipped.Writings.Guides.Count.ShouldBe(10);
        Shipped.Writings.Guides.Values.ShouldAllBe(guide => guide.Blocks.OfType<Block.Picture>().Any());
        Shipped.Writings.Explanations.Select(one => one.Place).ShouldBe([1, 2, 3, 4, 5, 6]);
    }

    private static Essay Read(string text) => EssayReader.Read("guides/a.md", text).Value;
}
