using System.Collections.Immutable;
using System.Diagnostics;
using Unknot.Core.Complaint;
using Unknot.Core.Exposure;
using Unknot.Core.Knowledge;
using Unknot.Core.Numerics;
using Unknot.Core.Triage;

namespace Unknot.Core.Localisation;

/// <summary>Somebody drawn from the zones of the content, of whom it is known where the complaint comes from. Answers questions with the noise the content states.</summary>
/// <remarks>Nobody was ever fitted to a written case: a person is drawn from prior, zones and noise alone.</remarks>
public sealed class DrawnPerson
{
    private readonly LocalisationTables _tables;
    private readonly DrawnNoise _noise;
    private readonly Chance _chance;
    private readonly Origin _origin;
    private readonly Dictionary<string, TagStrength> _tags = new(StringComparer.Ordinal);
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    private readonly Restrictions _permit;

    private DrawnPerson(LocalisationTables tables, Chance chance)
    {
        (_tables, _noise, _chance) = (tables, tables.Knowledge.Localisation.DrawnPeople, chance);
        _origin = Origin.Draw(tables, chance);
        Findings = DrawnMarks.Of(tables, _origin, chance) with
        {
            Qualities = Said(EvidenceKind.Quality, tables.Knowledge.Words.Qualities),
            Worse = Said(EvidenceKind.Worse, tables.Knowledge.Words.Aggravators),
            Better = Said(EvidenceKind.Better, tables.Knowledge.Words.Easers),
            Limited = Said(EvidenceKind.Limited, tables.Knowledge.Words.Limits),
        };
        _permit = Assessment.Of(tables.Knowledge, Safety(), Findings.Places, Unanswered.CountsAsUnsure).Permit ?? throw new UnreachableException();
    }

    /// <summary>The muscle it comes from; null when it comes from none.</summary>
    public string? Muscle => _origin.Structure >= 0 && _origin.Structure < _tables.Muscles ? _tables.Knowledge.Muscles[_origin.Structure].Id : null;

    /// <summary>Its side; null = both alike.</summary>
    public Side? Side => Evidence.SideOf(_origin.Side);

    /// <summary>What was marked, said and answered so far.</summary>
    public Findings Findings { get; private set; }

    /// <summary>What loads the day, as answered so far.</summary>
    public IReadOnlyDictionary<string, TagStrength> Tags => _tags;

    /// <summary>What was asked or skipped so far.</summary>
    public IReadOnlySet<string> Asked => _asked;

    /// <summary>Draws one.</summary>
    /// <param name="tables">The tables of the content.</param>
    /// <param name="seed">Decides all people together.</param>
    /// <param name="number">Which of them.</param>
    /// <returns>The same for the same seed, number and content.</returns>
    public static DrawnPerson Of(LocalisationTables tables, int seed, int number) => new(tables, new(seed, number));

    /// <summary>Where the complaint may come from, by what was said so far.</summary>
    /// <returns>Beliefs and the next question.</returns>
    public Located Locate() => Localiser.Locate(_tables, Findings, _tags, _permit, _asked);

    /// <summary>Whether somebody goes on answering.</summary>
    /// <returns>False when it is enough.</returns>
    public bool GoesOn() => !_chance.Happens(_noise.GivesUp);

    /// <summary>Answers, or skips.</summary>
    /// <param name="question">A question of <see cref="Locate"/>.</param>
    public void Answer(NextQuestion question)
    {
        _asked.Add(question.Id);
        if (_chance.Happens(_noise.Skipped))
        {
            return;
        }

        Findings = question.Kind switch
        {
            AskKind.Press => Findings with { Presses = [.. Findings.Presses, Press(PlaceOf(question))] },
            AskKind.Touch => Findings with { Touches = [.. Findings.Touches, new(PlaceOf(question), Yes(IsOnSpot(PlaceOf(question))))] },
            AskKind.Quality => Findings with { Qualities = Findings.Qualities.SetItem(question.About, Yes(Has(EvidenceKind.Quality, question.About))) },
            AskKind.Worse => Findings with { Worse = Findings.Worse.SetItem(question.About, Yes(Has(EvidenceKind.Worse, question.About))) },
            AskKind.Better => Findings with { Better = Findings.Better.SetItem(question.About, Yes(Has(EvidenceKind.Better, question.About))) },
            AskKind.Limited => Findings with { Limited = Findings.Limited.SetItem(question.About, Yes(Has(EvidenceKind.Limited, question.About))) },
            _ => Findings,
        };
        if (question.Kind == AskKind.Exposure)
        {
            AnswerOfTheDay(question.About);
        }
    }

    /// <summary>No to every safety question, but for a flag that belongs to what it is and does not stop.</summary>
    private TriageAnswers Safety()
    {
        RedFlags content = _tables.Knowledge.RedFlags;
        IReadOnlyList<string> own = _origin.Structure < _tables.Muscles ? [] : _tables.Structures[_origin.Structure].Condition!.Flags;
        return new()
        {
            Gate = content.Gate.ToImmutableSortedDictionary(question => question.Id, _ => Triage.Answer.No, StringComparer.Ordinal),
            Flags = content.Flags.ToImmutableSortedDictionary(
                flag => flag.Id, flag => flag.Urgency < Urgency.SameDay && own.Contains(flag.Id) && _chance.Happens(_noise.YesWhereSo) ? Triage.Answer.Yes : Triage.Answer.No, StringComparer.Ordinal),
            Facts = [],
        };
    }

    private void AnswerOfTheDay(string id)
    {
        int number = _tables.Day.QuestionIndex(id);
        IReadOnlyList<string> tags = _tables.Knowledge.Exposure.Questions[number].Tags;
        bool loads = _origin.Structure >= 0 && tags.Any(tag => _tables.Day.Own[_tables.Day.TagIndex(tag)][_origin.Structure] > 0);
        bool yes = Yes(loads);
        for (int tag = 0; tag < tags.Count; tag++)
        {
            _tags[tags[tag]] = new(yes ? _tables.Day.WorstValues[number][tag] : 0, null, [id]);
        }
    }

    private PressTest Press(Place at)
    {
        bool onSpot = IsOnSpot(at);
        (double reproduces, double partly) = onSpot ? _noise.PressOnSpot : _noise.PressBeside;
        PressAnswer answer = (PressAnswer)_chance.Weighted([reproduces, partly, 1 - reproduces - partly]);
        List<Place> spreads = [];
        for (int region = 0; onSpot && answer != PressAnswer.No && region < _tables.Knowledge.Regions.Count; region++)
        {
            if (_tables.Points[_origin.Point].Relations[region] == PlaceRelation.Primary && _chance.Happens(_noise.SpreadTold))
            {
                spreads.Add(new(_tables.Knowledge.Regions[region].Code, _tables.Knowledge.Regions[region].Paired ? at.Side : null));
            }
        }

        return new(at, answer, spreads);
    }

    private bool IsOnSpot(Place at) =>
        _origin.Point >= 0 && _tables.Points[_origin.Point].At[_tables.RegionIndex(at.Region)] && LocalisationTables.Fits(Evidence.SideOf(at.Side), _origin.Side);

    private Place PlaceOf(NextQuestion question) => Place.TryParse(question.About, _tables.Knowledge.Regions, out Place place) ? place : throw new KeyNotFoundException(question.About);

    private bool Has(EvidenceKind kind, string id) => _origin.Structure >= 0 && _tables.WordsOf(kind).Has[_tables.WordsOf(kind).IndexOf(id)][_origin.Structure] > 0;

    private bool Yes(bool so) => _chance.Happens(so ? _noise.YesWhereSo : _noise.YesWhereNot);

    private ImmutableSortedDictionary<string, bool> Said(EvidenceKind kind, Catalogue<Phrasing> words)
    {
        ImmutableSortedDictionary<string, bool>.Builder said = ImmutableSortedDictionary.CreateBuilder<string, bool>(StringComparer.Ordinal);
        foreach (Phrasing word in words)
        {
            if (Has(kind, word.Id) && _chance.Happens(_noise.WordSaid))
            {
                said[word.Id] = true;
            }
        }

        if (_chance.Happens(_noise.WrongWord))
        {
            said[words[_chance.Below(words.Count)].Id] = true;
        }

        return said.ToImmutable();
    }
}
