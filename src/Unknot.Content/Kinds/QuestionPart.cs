using Unknot.Content.Yaml;
using Unknot.Core.Knowledge;

namespace Unknot.Content.Kinds;

/// <summary>One question about the day, with its rule.</summary>
internal static class QuestionPart
{
    private static readonly Condition[] s_conditions =
    [
        new("gte", Comparison.AtLeast), new("gt", Comparison.Above), new("lte", Comparison.AtMost), new("lt", Comparison.Below), new("worse_side_lt", Comparison.WorseSideBelow),
        new("gap_pct_gt", Comparison.GapPercentAbove), new("at_least", Comparison.FromWord, IsWord: true), new("at_most", Comparison.UpToWord, IsWord: true),
        new("is", Comparison.Is, IsWord: true),
    ];

    internal static ExposureQuestion Read(MapReader map, IReadOnlyList<string> frequencies, NumericScale scale, SelfTests tests)
    {
        string id = map.Text("id");
        QuestionKind kind = map.Word("type", Vocabularies.Questions);
        double? min = map.NumberOrNull("min") ?? (kind == QuestionKind.Scale ? scale.Min : null);
        double? max = map.NumberOrNull("max") ?? (kind == QuestionKind.Scale ? scale.Max : null);
        if (min > max)
        {
            map.Wrong("min", $"the answers run from {min} to {max}; write the smaller number first");
        }

        if (kind is QuestionKind.Number or QuestionKind.NumberPair && (min is null || max is null))
        {
            map.Wrong("type", "a number needs 'min' and 'max'; add them");
        }

        IReadOnlyList<int> oneTap = map.Has("one_tap") ? map.Wholes("one_tap") : [];
        if (oneTap.Any(number => kind != QuestionKind.Number || number < min || number > max))
        {
            map.Wrong("one_tap", $"only numbers from {min} to {max} can be tapped here; write some of them");
        }

        return new()
        {
            Id = id,
            Cause = map.Text("cause"),
            Ask = map.Text("ask"),
            Kind = kind,
            Unit = map.TextOrNull("unit"),
            Min = min,
            Max = max,
            OneTap = oneTap,
            Options = Options(map, kind, frequencies),
            Anchors = map.TextsOrNone("anchors"),
            Tags = map.Texts("tags"),
            Rules = map.List("rule", Rule),
            Extra = map.TextOrNull("extra"),
            Kinds = map.ListOrNone("kinds", Option),
            SelfTest = tests.Tests.Any(test => test.Question == id),
            Note = map.TextOrNull("note"),
        };
    }

    private static IReadOnlyList<Option> Options(MapReader map, QuestionKind kind, IReadOnlyList<string> frequencies) => kind switch
    {
        QuestionKind.Choice => Chosen(map),
        QuestionKind.Frequency => [.. frequencies.Select(word => new Option(word, word))],
        _ => [],
    };

    private static Catalogue<Option> Chosen(MapReader map) => map.Catalogue("options", Option, option => option.Id);

    private static Option Option(MapReader map) => new(map.Text("id"), map.Text("text"));

    private static TagRule Rule(MapReader map)
    {
        string tag = map.Text("tag");
        bool adds = map.Has("add");
        if (adds == map.Has("set"))
        {
            map.Wrong("tag", "a rule either sets or adds; give it one of 'set' and 'add'");
        }

        int value = map.WholeOrNull(adds ? "add" : "set") ?? 0;
        Condition[] conditions = [.. s_conditions.Where(one => map.Has(one.Key))];
        if (conditions.Length != 1)
        {
            map.Wrong("tag", $"a rule has one condition, not {conditions.Length}; give it one of {string.Join(", ", s_conditions.Select(one => one.Key))}");
            return new(tag, Comparison.Is, null, null, value, adds);
        }

        (string on, Comparison how, bool isWord) = conditions[0];
        return isWord ? new(tag, how, null, map.Text(on), value, adds) : new(tag, how, map.Number(on), null, value, adds);
    }

    private sealed record Condition(string Key, Comparison Comparison, bool IsWord = false);
}
