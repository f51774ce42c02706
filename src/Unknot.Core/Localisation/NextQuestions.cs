using Unknot.Core.Complaint;
using Unknot.Core.Exposure;
using Unknot.Core.Knowledge;
using Unknot.Core.Triage;

namespace Unknot.Core.Localisation;

/// <summary>Finds the question whose answer is expected to tell most, and none where no answer would change anything.</summary>
internal static class NextQuestions
{
    internal static NextQuestion? Best(
        LocalisationTables tables, Findings findings, IReadOnlyDictionary<string, TagStrength> tags, Restrictions restrictions, IReadOnlySet<string>? asked, Weighing weighing, Posterior posterior)
    {
        LocalisationContent content = tables.Knowledge.Localisation;
        if ((asked?.Count ?? 0) >= content.MostQuestions)
        {
            return null;
        }

        Outlook outlook = new(tables, weighing, posterior);
        Asking asking = new(tables, outlook, asked, content.LeastGainBits);
        OfPlaces(asking, findings, restrictions);
        OfWords(asking, EvidenceKind.Quality, findings.Qualities);
        OfWords(asking, EvidenceKind.Worse, findings.Worse);
        OfWords(asking, EvidenceKind.Better, findings.Better);
        OfWords(asking, EvidenceKind.Limited, findings.Limited);
        OfTheDay(asking, tags);
        return asking.Best();
    }

    private static void OfPlaces(Asking asking, Findings findings, Restrictions restrictions)
    {
        LocalisationTables tables = asking.Tables;
        for (int region = 0; region < tables.Knowledge.Regions.Count; region++)
        {
            Region content = tables.Knowledge.Regions[region];
            for (int side = content.Paired ? Evidence.Left : Evidence.Both; side <= (content.Paired ? Evidence.Right : Evidence.Both); side++)
            {
                double most = asking.Outlook.MostBitsAt(region, side);
                if (!asking.IsWorthATry(most) || IsTried(tables, findings, region, side))
                {
                    continue;
                }

                PlaceSentences place = tables.Sentences.Place(region, side);
                if (PressRule.MayPress(tables.Knowledge, content, tables.PointsAllowPress[region], restrictions))
                {
                    asking.Try(place.PressId, AskKind.Press, Evidence.Press(region, side, PressAnswer.Reproduces));
                }
                else
                {
                    asking.Try(place.TouchId, AskKind.Touch, Evidence.Touch(region, side, sore: true));
                }
            }
        }
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

    private static void OfWords(Asking asking, EvidenceKind kind, System.Collections.Immutable.ImmutableSortedDictionary<string, bool> said)
    {
        WordRows rows = asking.Tables.WordsOf(kind);
        if (rows.Base <= 0)
        {
            return;
        }

        for (int word = 0; word < rows.Words.Count; word++)
        {
            if (asking.IsWorthATry(asking.Outlook.MostBitsOf(rows.Yes[word])) && !said.ContainsKey(rows.Words[word].Id))
            {
                asking.Try(rows.Ids[word], Kind(kind), Evidence.Word(kind, word, yes: true));
            }
        }
    }

    private static void OfTheDay(Asking asking, IReadOnlyDictionary<string, TagStrength> tags)
    {
        Catalogue<ExposureQuestion> questions = asking.Tables.Knowledge.Exposure.Questions;
        for (int question = 0; question < questions.Count; question++)
        {
            ExposureQuestion content = questions[question];
            if (!content.SelfTest && asking.IsWorthATry(asking.Outlook.MostBitsOf(asking.Tables.Day.Worst[question])) && !IsAnswered(content.Id, tags))
            {
                asking.Try(content.Id, AskKind.Exposure, new(EvidenceKind.Question, question, Evidence.Both, 1));
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

    /// <summary>Keeps the best question tried so far.</summary>
    private sealed class Asking(LocalisationTables tables, Outlook outlook, IReadOnlySet<string>? asked, double leastGainBits)
    {
        private double _gain;
        private string? _id;
        private AskKind _kind;
        private Evidence _evidence;

        internal LocalisationTables Tables => tables;

        internal Outlook Outlook => outlook;

        /// <summary>Whether a question that tells so much at most may still be the best.</summary>
        internal bool IsWorthATry(double mostBits) => mostBits >= leastGainBits && mostBits > _gain;

        internal void Try(string id, AskKind kind, in Evidence evidence)
        {
            if (asked?.Contains(id) == true)
            {
                return;
            }

            double gain = outlook.GainBits(evidence);
            if (gain >= leastGainBits && (_id is null || gain > _gain))
            {
                (_gain, _id, _kind, _evidence) = (gain, id, kind, evidence);
            }
        }

        internal NextQuestion? Best() => _id is null ? null : new(_id, _kind, About(), Ask(), _gain);

        private string About() => _kind switch
        {
            AskKind.Press or AskKind.Touch => tables.Sentences.Place(_evidence.Index, _evidence.Side).Code,
            AskKind.Exposure => _id!,
            _ => tables.WordsOf(_evidence.Kind).Words[_evidence.Index].Id,
        };

        private string Ask() => _kind switch
        {
            AskKind.Press => tables.Sentences.Place(_evidence.Index, _evidence.Side).AskPress,
            AskKind.Touch => tables.Sentences.Place(_evidence.Index, _evidence.Side).AskTouch,
            AskKind.Exposure => tables.Knowledge.Exposure.Questions[_evidence.Index].Ask,
            _ => tables.Sentences.Ask(_evidence.Kind, _evidence.Index),
        };
    }
}
