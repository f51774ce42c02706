using Unknot.Content;
using Unknot.Core.Knowledge;

namespace Unknot.Tests.Content;

public sealed class ContentFolderTests
{
    [Fact]
    public void The_content_that_ships_has_no_problem() => ContentFolder.Read(Shipped.Folder).Problems.ShouldBeEmpty();

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
        all.Exposure.Causes.Count.ShouldBe(7);
        all.Statements.Count.ShouldBe(116 + 18);
        all.Sources.Count.ShouldBe(239);
        all.Equipment.Count.ShouldBe(29);
        all.Findings.Count.ShouldBe(33);
        all.Instruments.Count.ShouldBe(24);
        all.PoseMetrics.Count.ShouldBe(21);
        all.CareGroups.Count.ShouldBe(22);
        all.Session.Defaults.Count.ShouldBe(30);
        all.Words.Aggravators.Count.ShouldBe(76 + 12);
        all.Words.Easers.Count.ShouldBe(22 + 2);
        all.Words.Qualities.Count.ShouldBe(30 + 15);
        all.Words.Limits.Count.ShouldBe(29);
        all.Elsewhere.Count.ShouldBe(52);
    }

    [Fact]
    public void A_movement_inherits_contraindications_and_nevers()
    {
        Movement from = Shipped.Content.Knowledge.Movements["ball_upper_trap_wall"];
        Movement to = Shipped.Content.Knowledge.Movements["ball_gluteal"];

        foreach (Contraindication inherited in from.Contraindications)
        {
            to.Contraindications.ShouldContain(own => own.Say == inherited.Say && own.Adapt == inherited.Adapt);
        }

        from.Never.ShouldBeSubsetOf(to.Never);
        to.Contraindications.Count.ShouldBeGreaterThan(from.Contraindications.Count);
    }

    [Fact]
    public void What_a_flag_blocks_goes_by_its_urgency_where_nothing_is_said()
    {
        Catalogue<Flag> flags = Shipped.Content.Knowledge.RedFlags.Flags;

        flags["RF01"].Blocks.ShouldBe(Blocks.All);
        flags["RF20"].Blocks.ShouldBe(Blocks.Area);
        flags["RF56"].Blocks.ShouldBe(Blocks.GentleOnly);
        flags["RF43"].Blocks.ShouldBe(Blocks.None);
    }

    [Fact]
    public void A_tag_knows_the_cause_whose_questions_set_it() => Shipped.Content.Knowledge.Exposure.Tags["repetition_typing"].Cause.ShouldBe("repetition");

    [Fact]
    public void A_misspelt_key_is_told_with_file_line_and_remedy()
    {
        using CopiedContent copy = new();
        copy.Replace("muscles/rhomboids.yaml", "plain:", "plian:");

        copy.Read().Problems.Select(problem => problem.ToString()).ShouldBe(
            ["muscles/rhomboids.yaml:2: the key 'plain' is missing; add it", "muscles/rhomboids.yaml:4: unknown key 'plian'; did you mean 'plain'?"], ignoreOrder: true);
    }

    [Fact]
    public void Problems_of_several_files_are_told_together()
    {
        using CopiedContent copy = new();
        copy.Replace("muscles/rhomboids.yaml", "plain:", "plian:").Replace("session.yaml", "setup_s: 10", "setup_s: ten").Replace("movements/cat_camel.yaml", "phase: mobility", "phase: mobile");
        File.Delete(copy.InFolder("sources.yaml"));

        string[] files = [.. copy.Read().Problems.Select(problem => problem.Where.Split(':')[0]).Distinct()];

        files.ShouldBe(["muscles/rhomboids.yaml", "session.yaml", "movements/cat_camel.yaml", "sources.yaml"], ignoreOrder: true);
    }

    [Fact]
    public void A_damaged_file_is_a_problem_and_no_exception()
    {
        using CopiedContent copy = new();
        File.WriteAllBytes(copy.InFolder("findings.yaml"), [0xff, 0xfe, 0x00]);
        File.WriteAllText(copy.InFolder("guides.yaml"), "- just\n- a list\n");
        File.WriteAllText(copy.InFolder("patterns.yaml"), "patterns: [\n");

        copy.Read().Problems.Select(problem => problem.Where.Split(':')[0]).Distinct().ShouldBe(["findings.yaml", "guides.yaml", "patterns.yaml"], ignoreOrder: true);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_a_problem() =>
        ContentFolder.Read("/no/such/folder").Problems.ShouldHaveSingleItem().What.ShouldBe("there is no such folder; name the one that holds sources.yaml");

    [Fact]
    public void A_file_that_nothing_reads_is_told()
    {
        using CopiedContent copy = new();
        File.WriteAllText(copy.InFolder("guide.yaml"), "a: 1\n");

        copy.Read().Problems.ShouldHaveSingleItem().ToString().ShouldBe("guide.yaml: nothing reads this file; did you mean 'guides.yaml'?");
    }

    [Fact]
    public void An_id_and_its_file_go_by_one_name()
    {
        using CopiedContent copy = new();
        File.Move(copy.InFolder("muscles/rhomboids.yaml"), copy.InFolder("muscles/rhomboid.yaml"));

        copy.Read().Problems.ShouldHaveSingleItem().What.ShouldContain("name the file rhomboids.yaml or the id 'rhomboid'");
    }

    [Fact]
    public void Inheriting_from_a_movement_that_does_not_exist_is_a_problem()
    {
        using CopiedContent copy = new();
        copy.Replace("movements/ball_gluteal.yaml", "contra_from: ball_upper_trap_wall", "contra_from: ball_uper_trap_wall");

        copy.Read().Problems.ShouldHaveSingleItem().What.ShouldContain("did you mean 'ball_upper_trap_wall'?");
    }

    [Fact]
    public void A_number_to_tap_that_the_question_would_not_take_is_a_problem()
    {
        using CopiedContent copy = new();
        copy.Replace("exposure.yaml", "one_tap: [4, 6, 7, 8, 9, 10]", "one_tap: [2, 4, 6, 8, 20]");

        copy.Read().Problems.ShouldHaveSingleItem().What.ShouldBe("only numbers from 0 to 18 can be tapped here; write some of them");
    }

    [Fact]
    public void A_ring_of_inheritance_is_a_problem()
    {
        using CopiedContent copy = new();
        copy.Replace("movements/ball_upper_trap_wall.yaml", "contra:\n", "contra_from: ball_gluteal\ncontra:\n");

        copy.Read().Problems.ShouldContain(problem => problem.What.Contains("break the ring"));
    }

    [Fact]
    public void The_version_changes_with_the_content_and_only_with_it()
    {
        using CopiedContent copy = new();
        string before = copy.Read().Value.Knowledge.Version;

        before.ShouldBe(Shipped.Content.Knowledge.Version);
        copy.Replace("movements/cat_camel.yaml", "name: Cat-camel", "name: Cat-cow");
        copy.Read().Value.Knowledge.Version.ShouldNotBe(before);
    }
}
