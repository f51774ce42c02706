using System.Collections.Immutable;
using Unknot.Core.Complaint;
using Unknot.Core.Exposure;
using Unknot.Core.Knowledge;
using Unknot.Core.Localisation;
using Unknot.Core.Triage;
using Unknot.Tests.Content;

namespace Unknot.Tests.Localisation;

/// <summary>People for the tests, made of the content that ships.</summary>
internal static class Bodies
{
    private static readonly Lazy<LocalisationTables> s_tables = new(() => LocalisationTables.Of(Knowledge));

    internal static KnowledgeBase Knowledge => Shipped.Content.Knowledge;

    internal static LocalisationTables Tables => s_tables.Value;

    /// <summary>Nothing stands and the chest screen is answered no.</summary>
    internal static Restrictions Clear { get; } = new() { AnsweredNo = [.. Knowledge.Pressure.ChestScreen] };

    internal static IReadOnlyDictionary<string, TagStrength> NoTags { get; } = new Dictionary<string, TagStrength>();

    internal static Place At(string code) => Place.TryParse(code, Knowledge.Regions, out Place place) ? place : throw new ArgumentException(code);

    internal static Place On(string region, Side side) => new(region, Knowledge.Regions[region].Paired ? side : null);

    internal static Findings Felt(params string[] places) => new() { Marks = [.. places.Select(place => new Mark(At(place), MarkKind.Sore))] };

    internal static Findings Pressed(this Findings findings, string at, PressAnswer answer, params string[] spreads) =>
        findings with { Presses = [.. findings.Presses, new PressTest(At(at), answer, [.. spreads.Select(At)])] };

    internal static ImmutableSortedDictionary<string, bool> Said(params string[] ids) => ids.ToImmutableSortedDictionary(id => id, _ => true);

    internal static Located Locate(Findings findings, IReadOnlyDictionary<string, TagStrength>? tags = null, Restrictions? restrictions = null, IReadOnlySet<string>? asked = null) =>
        Localiser.Locate(Tables, findings, tags ?? NoTags, restrictions ?? Clear, asked);

    internal static Candidate? Find(this Located located, string muscle) => located.Muscles.FirstOrDefault(candidate => candidate.Muscle == muscle);

    internal static double ProbabilityOf(this Located located, string muscle) => located.Find(muscle)?.Probability ?? 0;

    /// <summary>A muscle's point as the books have it: its essential zone and its spot, a press that brings the pain, the first quality and the first aggravator.</summary>
    internal static Findings Textbook(Muscle muscle, TriggerPoint point, Side side)
    {
        Findings findings = new()
        {
            Marks = [.. point.Primary.Append(point.At).Distinct().Select(region => new Mark(On(region, side), MarkKind.Sore))],
            Qualities = Said(muscle.Qualities[0]),
            Worse = Said(muscle.Aggravators[0]),
        };
        return PressRule.MayPress(Knowledge, On(point.At, side), Clear)
            ? findings with { Presses = [new(On(point.At, side), PressAnswer.Reproduces, [.. point.Primary.Select(region => On(region, side))])] }
            : findings;
    }

    /// <summary>Somebody at random, the same for the same seed.</summary>
    internal static Findings Somebody(int seed)
    {
        Random random = new(seed);
        T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];
        Region first = Pick(Knowledge.Regions);
        Side side = random.Next(2) == 0 ? Side.Left : Side.Right;
        List<Place> places = [On(first.Code, side)];
        for (int more = random.Next(4); more > 0; more--)
        {
            places.Add(On(Pick(Knowledge.Regions[places[^1].Region].Adjacent), random.Next(6) == 0 ? 1 - side : side));
        }

        ImmutableSortedDictionary<string, bool> Some(Catalogue<Phrasing> words) =>
            Enumerable.Range(0, random.Next(3)).Select(_ => Pick(words).Id).Distinct().ToImmutableSortedDictionary(id => id, _ => random.Next(3) > 0);
        return new()
        {
            Marks = [.. places.Distinct().Select(place => new Mark(place, Pick(Enum.GetValues<MarkKind>())))],
            Presses = [.. places.Distinct().Take(random.Next(3)).Select(place => new PressTest(place, Pick(Enum.GetValues<PressAnswer>()), [.. places.Skip(1)]))],
            Touches = [.. places.Distinct().Skip(2).Select(place => new LightTouch(place, random.Next(2) == 0))],
            Qualities = Some(Knowledge.Words.Qualities),
            Worse = Some(Knowledge.Words.Aggravators),
            Better = Some(Knowledge.Words.Easers),
            Limited = Some(Knowledge.Words.Limits),
        };
    }

    internal static IReadOnlyDictionary<string, TagStrength> SomeDay(int seed)
    {
        Random random = new(seed);
        return Knowledge.Exposure.Questions.Where(_ => random.Next(6) == 0).SelectMany(question => question.Tags.Select(tag => (tag, question.Id))).DistinctBy(pair => pair.tag)
            .ToDictionary(pair => pair.tag, pair => new TagStrength(random.Next(4), random.Next(3) switch { 0 => Side.Left, 1 => Side.Right, _ => null }, [pair.Id]));
    }

    internal static IReadOnlyDictionary<string, TagStrength> Mirrored(this IReadOnlyDictionary<string, TagStrength> tags) =>
        tags.ToDictionary(tag => tag.Key, tag => tag.Value with { Side = tag.Value.Side.Mirrored() });
}
