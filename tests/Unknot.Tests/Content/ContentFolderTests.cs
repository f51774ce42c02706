using Unknot.Content;
using Unknot.Core.Knowledge;
using Unknot.Core.Outcomes;

namespace Unknot.Tests.Content;

public sealed class ContentFolderTests
{
    [Fact]
    public void The_content_that_ships_has_no_problem()
    {
        Result<LoadedContent> read = ContentFolder.Read(Shipped.Folder);

        read.Problems.ShouldBeEmpty();
    }

    [Fact]
    public void Everything_was_carried_over()
    {
        KnowledgeBase all = Shipped.Content.Knowledge;

        all.Muscles.Count.ShouldBe(30);
        all.Muscles.Sum(muscle => muscle.TriggerPoints.Count).ShouldBe(59);
        all.Movements.Count.ShouldBe(63);
        all.Regions.Count.ShouldBe(75);
        all.RedFlags.Flags.Count.ShouldBe(70);
        all.RedFlags.Gate.Count.ShouldBe(8);
        all.RedFlags.Facts.Count.ShouldBe(16);
        all.RedFlags.Modifiers.Count.ShouldBe(15);
        all.Exposure.Questions.Count.ShouldBe(41);
        all.Exposure.Tags.Count.ShouldBe(37);
        all.Statements.Count.ShouldBe(116 + 18);
        all.Sources.Count.ShouldBe(167);
        all.Equipment.Count.ShouldBe(29);
        all.Findings.Count.ShouldBe(33);
        all.Session.Defaults.Count.ShouldBe(30);
        all.Words.Aggravators.Count.ShouldBe(76);
    }
}
