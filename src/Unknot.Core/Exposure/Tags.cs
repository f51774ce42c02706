using System.Diagnostics;
using Unknot.Core.Knowledge;

namespace Unknot.Core.Exposure;

/// <summary>From answers about the day to exposure tags with their strength.</summary>
public static class Tags
{
    private const int Most = 3;

    /// <summary>Applies the rules of every answered question: of all that set a tag the highest counts, then all that add are added, and it ends between 0 and 3.</summary>
    /// <param name="knowledge">The content.</param>
    /// <param name="answers">Answers by the id of their question; a question that is absent contributes nothing.</param>
    /// <returns>
    /// Every tag of an answered question, with its value (0 where the answers give it none) and the answers that gave it (for a value of 0, those that could have). Its side is that of the
    /// answers that gave it and have one to give, where they agree; of left and right numbers, the worse.
    /// </returns>
    /// <exception cref="KeyNotFoundException">A question is not of this content.</exception>
    /// <exception cref="ArgumentException">An answer is not of the form its question takes.</exception>
    public static IReadOnlyDictionary<string, TagStrength> From(KnowledgeBase knowledge, IReadOnlyDictionary<string, ExposureAnswer> answers)
    {
        Dictionary<string, Gathered> gathered = new(StringComparer.Ordinal);
        foreach ((string id, ExposureAnswer answer) in answers.OrderBy(a => a.Key, StringComparer.Ordinal))
        {
            ExposureQuestion question = knowledge.Exposure.Questions[id];
            foreach (string tag in question.Tags)
            {
                if (!gathered.TryGetValue(tag, out Gathered? one))
                {
                    gathered.Add(tag, one = new());
                }

                one.Asked.Add(id);
            }

            foreach (TagRule rule in question.Rules.Where(rule => Applies(knowledge, question, rule, answer)))
            {
                gathered[rule.Tag].Take(rule, question, answer);
            }
        }

        return gathered.ToDictionary(pair => pair.Key, pair => pair.Value.Strength(), StringComparer.Ordinal);
    }

    /// <summary>The same, with a look at the desk: of tags of its own cause it takes the place of the answers, for others it is one answer more.</summary>
    /// <param name="knowledge">The content.</param>
    /// <param name="answers">Answers by the id of their question.</param>
    /// <param name="check">What was said of the desk.</param>
    /// <returns>Tags as above. Those of the desk name its sections and checklists among what gave them, and the questions there is nothing left to ask of.</returns>
    public static IReadOnlyDictionary<string, TagStrength> From(KnowledgeBase knowledge, IReadOnlyDictionary<string, ExposureAnswer> answers, DeskCheck check) =>
        DeskTags.Over(knowledge.Exposure, From(knowledge, answers), check);

    private static bool Applies(KnowledgeBase knowledge, ExposureQuestion question, TagRule rule, ExposureAnswer answer) => (rule.Comparison, answer) switch
    {
        (Comparison.AtLeast, ExposureAnswer.Number number) => number.Value >= rule.Number,
        (Comparison.Above, ExposureAnswer.Number number) => number.Value > rule.Number,
        (Comparison.AtMost, ExposureAnswer.Number number) => number.Value <= rule.Number,
        (Comparison.Below, ExposureAnswer.Number number) => number.Value < rule.Number,
        (Comparison.FromWord, ExposureAnswer.Word word) => Rank(knowledge, question, word.Id) >= Rank(knowledge, question, rule.Word!),
        (Comparison.UpToWord, ExposureAnswer.Word word) => Rank(knowledge, question, word.Id) <= Rank(knowledge, question, rule.Word!),
        (Comparison.Is, ExposureAnswer.Word word) => word.Id == rule.Word,
        (Comparison.Is, ExposureAnswer.YesNo yesNo) => rule.Word == (yesNo.Yes ? "true" : "false"),
        (Comparison.WorseSideBelow, ExposureAnswer.Pair pair) => Math.Min(pair.Left, pair.Right) < rule.Number,
        (Comparison.GapPercentAbove, ExposureAnswer.Pair pair) => Gap(pair) > rule.Number,
        _ => throw new ArgumentException($"The answer to {question.Id} is not of the form the question takes.", nameof(answer)),
    };

    /// <summary>100 × (better − worse) / better; nothing where both are 0.</summary>
    private static double Gap(ExposureAnswer.Pair pair)
    {
        double better = Math.Max(pair.Left, pair.Right);
        return better > 0 ? 100 * (better - Math.Min(pair.Left, pair.Right)) / better : 0;
    }

    private static int Rank(KnowledgeBase knowledge, ExposureQuestion question, string word)
    {
        IReadOnlyList<string> order = question.Kind == QuestionKind.Frequency ? knowledge.Exposure.Frequencies : [.. question.Options.Select(option => option.Id)];
        for (int rank = 0; rank < order.Count; rank++)
        {
            if (order[rank] == word)
            {
                return rank;
            }
        }

        throw new ArgumentException($"'{word}' is no answer to {question.Id}.", nameof(word));
    }

    /// <summary>What the answers so far give one tag.</summary>
    private sealed class Gathered
    {
        private readonly List<string> _gave = [];
        private int _set;
        private int _added;
        private Side? _side;
        private bool _sided;
        private bool _bothSides;

        internal List<string> Asked { get; } = [];

        internal void Take(TagRule rule, ExposureQuestion question, ExposureAnswer answer)
        {
            (_set, _added) = rule.Adds ? (_set, _added + rule.Value) : (Math.Max(_set, rule.Value), _added);
            if (!_gave.Contains(question.Id))
            {
                _gave.Add(question.Id);
            }

            if (HasASide(question, answer))
            {
                Side? side = SideOf(answer);
                _bothSides |= side is null || (_sided && side != _side);
                (_side, _sided) = (side, true);
            }
        }

        internal TagStrength Strength()
        {
            int value = Math.Clamp(_set + _added, 0, Most);
            return new(value, value > 0 && !_bothSides ? _side : null, value > 0 ? _gave : Asked);
        }

        private static bool HasASide(ExposureQuestion question, ExposureAnswer answer) => answer is ExposureAnswer.Pair || question.Extra is "side" or "hand";

        private static Side? SideOf(ExposureAnswer answer) => answer switch
        {
            ExposureAnswer.Pair pair when pair.Left == pair.Right => null,
            ExposureAnswer.Pair pair => pair.Left < pair.Right ? Side.Left : Side.Right,
            ExposureAnswer => answer.Side,
            _ => throw new UnreachableException(),
        };
    }
}
