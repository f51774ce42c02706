using System.Collections.Immutable;
using Unknot.Core.Complaint;
using Unknot.Core.Exposure;
using Unknot.Core.Knowledge;
using Unknot.Core.Triage;

namespace Unknot.Core.Localisation;

/// <summary>Goes through every question that is still open: finds the one whose answer is expected to tell most, and the answers that would put another muscle first.</summary>
internal static class NextQuestions
{
    internal static (NextQuestion? Next, IReadOnlyList<WouldChange> WouldChange) Of(
        LocalisationTables tables, Findings findings, IReadOnlyDictionary<string, TagStrength> tags, Restrictions restrictions, IReadOnlySet<string>? asked, Weighing weighing, Posterior posterior)
    {
        Asking asking = new(tables, new Outlook(tables, weighing, posterior), asked, wantsAPress: tables.Knowledge.Localisation.PressOnce && !IsAnyTried(findings, asked));
        OfPlaces(asking, findings, restrictions);
        OfWords(asking, EvidenceKind.Quality, findings.Qualities);
        OfWords(asking, EvidenceKind.Worse, findings.Worse);
        OfWords(asking, EvidenceKind.Better, findings.Better);
        OfWords(asking, EvidenceKind.Limited, findings.Limited);
        OfTheDay(asking, tags);
        return (asking.Best(), asking.Turns.Told());
    }

    private static void OfPlaces(Asking asking, Findings findings, Restrictions restrictions)
    {
        LocalisationTables tables = asking.Tables;
        for (int region = 0; region < tables.Knowledge.Regions.Count; region++)
        {
            Region content = tables.Knowledge.Regions[region];
            for (int side = content.Paired ? Evidence.Left : Evidence.Both; side <= (content.Paired ? Evidence.Right : Evidence.Both); side++)
            {
                double share = asking.Outlook.ShareAt(region, side);
                if (share <= 0 || IsTried(tables, findings, region, side))
                {
                    continue;
                }

                bool mayPress = PressRule.MayPress(tables.Knowledge, content, tables.PointsAllowPress[region], restrictions);
                PlaceSentences place = tables.Sentences.Place(region, side);
                Question question = mayPress
                    ? new(place.PressId, AskKind.Press, Evidence.Press(region, side, PressAnswer.Reproduces))
                    : new(place.TouchId, AskKind.Touch, Evidence.Touch(region, side, sore: true));
                asking.Want(share, question);
                if (asking.IsWorthATry(Outlook.MostBits(share), tables.PressSwing))
                {
                    asking.Try(question);
                }
            }
        }
    }

    private static bool IsAnyTried(Findings findings, IReadOnlySet<string>? asked)
    {
        bool tried = findings.Presses.Count + findings.Touches.Count > 0;
        foreach (string id in asked ?? (IReadOnlySet<string>)ImmutableHashSet<string>.Empty)
        {
            tried |= id.StartsWith(PlaceSentences.PressPrefix, StringComparison.Ordinal) || id.StartsWith(PlaceSentences.TouchPrefix, StringComparison.Ordinal);
        }

        return tried;
    }

    private static bool IsTried(LocalisationTables tables, Findings findings, int region, int side)
    {
        for (int i = 0; i < findings.Presses.Count; i++)
        {
            Place at = findings.Presses[i].At;
            if (tables.RegionIndex(at.Region) == region && Evidence.SideOf(at.Side) == side)
            {
                return true;
            }
        }

        for (int i = 0; i < findings.Touches.Count; i++)
        {
            Place at = findings.Touches[i].At;
            if (tables.RegionIndex(at.Region) == region && Evidence.SideOf(at.Side) == side)
            {
                return true;
            }
        }

        return false;
    }

    private static void OfWords(Asking asking, EvidenceKind kind, ImmutableSortedDictionary<string, bool> said)
    {
        WordRows rows = asking.Tables.WordsOf(kind);
        if (rows.Base <= 0)
        {
            return;
        }

        for (int word = 0; word < rows.Words.Count; word++)
        {
            if (asking.IsWorthATry(asking.Outlook.MostBitsOf(rows.Yes[word]), rows.Swing[word]) && !said.ContainsKey(rows.Words[word].Id))
            {
                asking.Try(new(rows.Ids[word], Kind(kind), Evidence.Word(kind, word, yes: true)));
            }
        }
    }

    private static void OfTheDay(Asking asking, IReadOnlyDictionary<string, TagStrength> tags)
    {
        DayRows day = asking.Tables.Day;
        Catalogue<ExposureQuestion> questions = asking.Tables.Knowledge.Exposure.Questions;
        for (int question = 0; question < questions.Count; question++)
        {
            ExposureQuestion content = questions[question];
            if (!content.SelfTest && asking.IsWorthATry(asking.Outlook.MostBitsOf(day.Worst[question]), day.Swing[question]) && !IsAnswered(content.Id, tags))
            {
                asking.Try(new(content.Id, AskKind.Exposure, new(EvidenceKind.Question, question, Evidence.Both, 1)));
            }
        }
    }

    private static bool IsAnswered(string question, IReadOnlyDictionary<string, TagStrength> tags)
    {
        foreach ((_, TagStrength strength) in tags)
        {
            if (strength.Questions.Contains(question))
            {
                return true;
            }
        }

        return false;
    }

    private static AskKind Kind(EvidenceKind kind) => kind switch
    {
        EvidenceKind.Quality => AskKind.Quality,
        EvidenceKind.Worse => AskKind.Worse,
        EvidenceKind.Better => AskKind.Better,
        _ => AskKind.Limited,
    };

    /// <summary>A question that may be asked, with its answer yes.</summary>
    private readonly record struct Question(string Id, AskKind Kind, Evidence Yes);

    /// <summary>Keeps the best question tried so far, and the answers that would change what comes first.</summary>
    private sealed class Asking(LocalisationTables tables, Outlook outlook, IReadOnlySet<string>? asked, bool wantsAPress)
    {
        private readonly bool _mayAsk = (asked?.Count ?? 0) < tables.Knowledge.Localisation.MostQuestions;
        private readonly double _leastGain = tables.Knowledge.Localisation.LeastGainBits;
        private double _gain;
        private double _share;
        private Question? _best;
        private Question? _wanted;

        internal LocalisationTables Tables => tables;

        internal Outlook Outlook => outlook;

        internal Turns Turns { get; } = new(tables);

        /// <summary>Whether a question that tells so much at most may still be the best, or an answer that moves so much may put another first.</summary>
        internal bool IsWorthATry(double mostBits, double swing) =>
            mostBits > 0 && ((_mayAsk && mostBits >= _leastGain && mostBits > _gain) || swing > outlook.ToOvertake);

        /// <summary>Keeps the place where the likeliest point lies, to be asked where nothing else is and no finger was put anywhere yet.</summary>
        internal void Want(double share, in Question question)
        {
            if (wantsAPress && share > _share)
            {
                (_share, _wanted) = (share, question);
            }
        }

        internal void Try(in Question question)
        {
            Span<Turn> turns = stackalloc Turn[Outlook.MostAnswers];
            double gain = outlook.GainBits(question.Yes, turns);
            Turns.Keep(turns);
            if (gain >= _leastGain && gain > _gain && asked?.Contains(question.Id) != true)
            {
                (_gain, _best) = (gain, question);
            }
        }

        internal NextQuestion? Best() => _mayAsk && (_best ?? _wanted) is { } question ? new(question.Id, question.Kind, About(question), Ask(question), _gain) : null;

        private string About(in Question question) => question.Kind switch
        {
            AskKind.Press or AskKind.Touch => tables.Sentences.Place(question.Yes.Index, question.Yes.Side).Code,
            AskKind.Exposure => question.Id,
            _ => tables.WordsOf(question.Yes.Kind).Words[question.Yes.Index].Id,
        };

        private string Ask(in Question question) => question.Kind switch
        {
            AskKind.Press => tables.Sentences.Place(question.Yes.Index, question.Yes.Side).AskPress,
            AskKind.Touch => tables.Sentences.Place(question.Yes.Index, question.Yes.Side).AskTouch,
            AskKind.Exposure => tables.Knowledge.Exposure.Questions[question.Yes.Index].Ask,
            _ => tables.Sentences.Ask(question.Yes.Kind, question.Yes.Index),
        };
    }
}
