using System.Globalization;
using Unknot.Content.Trials;
using Unknot.Core.Forecasting;
using Unknot.Core.Numerics;
using Unknot.Core.Physiology;
using Unknot.Tests.Content;
using Unknot.Tests.House;
using Unknot.Tests.Physiology;

namespace Unknot.Tests.Forecasting.Skill;

/// <summary>The skill study at a size a test can bear. In full it is <c>bench/run skill [PEOPLE]</c>: UNKNOT_SKILL_PEOPLE says how many people of the own family there are; half as many are others.</summary>
[Trait("Takes", "long")]
public sealed class SkillTests
{
    private const int Days = 180;

    private static readonly Lazy<(IReadOnlyList<Compared> Own, IReadOnlyList<double> Places, IReadOnlyList<Compared> Other)> s_small =
        new(() => Run([.. Enumerable.Range(0, 60).Select(i => Parameters.Prior(ModelPeople.Model, new Chance(5, i)))], 24, 24, 120, 200, 1500));

    [Fact]
    public void With_people_of_the_own_family_pain_lies_where_it_was_foretold() => SkillStudy.Inside(s_small.Value.Places).ShouldBeInRange(0.70, 0.90);

    [Fact]
    public void With_people_of_the_own_family_the_forecast_comes_near_what_an_oracle_knows()
    {
        IReadOnlyList<Compared> shown = Shown(s_small.Value.Own);

        SkillStudy.Skill(shown, one => one.Oracle).ShouldBeGreaterThan(SkillStudy.Skill(shown, one => one.Said) - 0.02);
        SkillStudy.Skill(shown, one => one.Said).ShouldBeGreaterThan(0.4 * SkillStudy.Skill(shown, one => one.Oracle));
        (SkillStudy.Area(shown, one => one.Said) - 0.5).ShouldBeGreaterThan(0.6 * (SkillStudy.Area(shown, one => one.Oracle) - 0.5));
        SkillStudy.Slope([.. shown]).Slope.ShouldBeInRange(0.6, 1.5);
    }

    [Fact]
    public void With_people_it_knows_nothing_of_it_is_hardly_worse_than_the_rate_there_always_was() =>
        SkillStudy.Skill(Shown(s_small.Value.Other), one => one.Said).ShouldBeGreaterThan(-0.05);

    [Fact]
    public void An_oracle_is_better_than_everybody_with_other_people_too()
    {
        IReadOnlyList<Compared> shown = Shown(s_small.Value.Other);

        SkillStudy.Skill(shown, one => one.Oracle).ShouldBeGreaterThan(Math.Max(SkillStudy.Skill(shown, one => one.Said), SkillStudy.Skill(shown, one => one.Ridge)));
    }

    [Fact(Explicit = true)]
    public void In_full_it_is_written_into_the_content_and_the_docs()
    {
        int people = int.Parse(Environment.GetEnvironmentVariable("UNKNOT_SKILL_PEOPLE").ShouldNotBeNull(), CultureInfo.InvariantCulture);
        Posterior posterior = PosteriorFile.Read(Shipped.Folder, ModelPeople.Model).Value;
        (IReadOnlyList<Compared> own, IReadOnlyList<double> places, IReadOnlyList<Compared> other, IReadOnlyList<double> otherPlaces) = Study(posterior.Draws, people, Math.Max(people / 2, 1), Days, 500, 4000);
        SkillRecord record = new(posterior.Version, Days, WrittenSkill.Wanted, [SkillStudy.Written(MadeBy.OwnFamily, own, places), SkillStudy.Written(MadeBy.OtherMechanisms, other, otherPlaces)]);
        File.WriteAllText(Path.Combine(Clone.Root, "content", SkillFile.Name), WrittenSkill.Yaml(record));
        File.WriteAllText(Path.Combine(Clone.Root, WrittenSkill.Page), WrittenSkill.Markdown(SkillFile.Read(Path.Combine(Clone.Root, "content")).Value));
    }

    private static IReadOnlyList<Compared> Shown(IReadOnlyList<Compared> of) => [.. of.Where(one => one.What != Foretold.Relapse)];

    private static (IReadOnlyList<Compared>, IReadOnlyList<double>, IReadOnlyList<Compared>) Run(IReadOnlyList<Parameters> draws, int own, int other, int days, int filterPeople, int startPeople)
    {
        (IReadOnlyList<Compared> compared, IReadOnlyList<double> places, IReadOnlyList<Compared> others, _) = Study(draws, own, other, days, filterPeople, startPeople);
        return (compared, places, others);
    }

    private static (IReadOnlyList<Compared>, IReadOnlyList<double>, IReadOnlyList<Compared>, IReadOnlyList<double>) Study(
        IReadOnlyList<Parameters> draws, int own, int other, int days, int filterPeople, int startPeople)
    {
        Subject[] people = new Subject[own], others = new Subject[other];
        Parallel.For(0, own, i => people[i] = new OwnFamily(draws, days, 101).Of(i));
        Parallel.For(0, other, i => others[i] = new OtherMechanisms(days, 202).Of(i));
        RidgeRival rival = new(people);
        SkillStudy study = new(draws, RecalibrationFile.Read(Shipped.Folder).Value.Right, days, filterPeople, startPeople);
        (IReadOnlyList<Compared> compared, IReadOnlyList<double> places) = study.Of(people, rival);
        (IReadOnlyList<Compared> elsewhere, IReadOnlyList<double> otherPlaces) = study.Of(others, rival);
        return (compared, places, elsewhere, otherPlaces);
    }
}
